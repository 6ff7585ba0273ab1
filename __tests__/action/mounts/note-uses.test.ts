import { expect, test } from '@jest/globals';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { jobRecordFile, type MountUse, readUses } from '../../../src/action/caches/job-record.ts';
import { noteUses } from '../../../src/action/mounts/note-uses.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { givenFacts } from '../../config/given.ts';
import { memoryFiles, troubledFiles } from '../../fakes/files.ts';
import { recordingLog } from '../../fakes/log.ts';
import { extractedOf } from '../../mounts/given.ts';
import { manifestOf } from '../../snapshot/given.ts';
import { cacheOf } from '../given.ts';

const facts = givenFacts({ runnerTemp: '/temp', job: 'build' });
const analysis = { asked: { facts, builder: { name: 'b' } }, serving: { namespace: 'ns' } } as unknown as Analysis;
type Differences = NonNullable<Parameters<typeof cacheOf>[0]>;
const stamped: Differences = { mounts: { kind: 'adopted', stamp: 'the-stamp' } };

async function noted(runs: readonly ReadCache[]): Promise<readonly MountUse[]> {
  const files = memoryFiles();
  await noteUses({ log: recordingLog(), files }, analysis, runs);
  return readUses(files, jobRecordFile(facts));
}
const oneOf = (differences: Differences): Promise<readonly MountUse[]> =>
  noted([cacheOf({ ...stamped, ...differences })]);

test('a later step learns what the mounts hold, and since when', async () => {
  const manifest = manifestOf();
  const [use] = await oneOf({
    standing: { hit: 'exact', matchedKey: 'matched', manifest },
    lookup: { kind: 'done', foundKey: 'found' },
    extracted: extractedOf({ total: 44 }),
  });
  expect(use).toMatchObject({ stamp: 'the-stamp', hit: 'exact', matchedKey: 'matched', foundKey: 'found' });
  expect([use?.entries, use?.readAt, JSON.parse(use?.manifest ?? '')]).toEqual([44, 1, manifest]);
  expect(use?.mounts).toContain('["b","ns",');
});

const saved = (role: string): ReadCache['saving'] => ({ snapshot: { role, key: 'new' } as never, reason: '' });
const earlier = { kind: 'adopted', use: { savesAs: 'earlier', foundKey: '' } as MountUse } as const;

test.each<readonly [string, Differences, string]>([
  ['its own snapshot', { saving: saved('delta') }, 'new'],
  ['its own rather than that of an earlier step', { saving: saved('base'), lookup: earlier }, 'new'],
  ['that of an earlier step, where this one takes nothing', { lookup: earlier }, 'earlier'],
  ['that of an earlier step, beside a record of a time', { saving: saved('record'), lookup: earlier }, 'earlier'],
  ['nothing, with no more than a record of a time', { saving: saved('record') }, ''],
])('what is going to be saved of the mounts: %s', async (_name, differences, savesAs) => {
  expect((await oneOf(differences)).map((use) => use.savesAs)).toEqual([savesAs]);
});

test.each<readonly [string, Differences, boolean]>([
  ['bear no stamp', { mounts: { kind: 'unknown' } }, false],
  ['were replaced by the builder', { extracted: extractedOf({ replaced: 1 }) }, false],
  ['were not read', { extracted: undefined }, true],
  ['were read', { extracted: extractedOf() }, true],
])('mounts that %s: a later step learns what they hold, or nothing of them', async (_name, differences, isTold) => {
  expect(await oneOf(differences)).toHaveLength(isTold ? 1 : 0);
});

test('both caches are told at once', async () => {
  const uses = await noted([cacheOf({ ...stamped, kind: 'modules' }), cacheOf(stamped)]);
  expect(uses.map(({ kind }) => kind)).toEqual(['modules', 'build']);
});

test('a folder that cannot be written to is worth no more than a line for debugging', async () => {
  const log = recordingLog();
  const files = troubledFiles(memoryFiles(), (method) => (method === 'writeText' ? 'EACCES' : undefined));
  await noteUses({ log, files }, analysis, [cacheOf(stamped)]);
  expect(log.entries.map(({ level }) => level)).toEqual(['debug']);
  expect(log.text()).toContain('EACCES');
});
