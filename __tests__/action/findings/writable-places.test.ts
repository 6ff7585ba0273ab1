import { expect, test } from '@jest/globals';
import type { PlannedCache } from '../../../src/action/request/analysis.ts';
import { writablePlaces } from '../../../src/action/findings/writable-places.ts';
import { configOf, givenFacts, localFacts } from '../../config/given.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { cacheOf } from '../given.ts';

const served: PlannedCache = cacheOf();
const off: PlannedCache = { kind: 'build', plan: { kind: 'off', reason: '' } };
type Env = Readonly<Record<string, string>>;

async function places(inputs: Env = {}, caches: readonly PlannedCache[] = [served], env: Env = { HOME: '/home/me' }) {
  const asked: string[] = [];
  const disk = memoryFiles({ '/temp/x': '', '/home/me/.profile': '', '/project/go.mod': '' });
  const files = { ...disk, isWritable: async (folder: string) => (asked.push(folder), folder !== '/home/me') };
  const services = { files, run: { folder: '/project', temporaryFolder: '/temp/run-1', env } } as never;
  const serving = { caches };
  const config = configOf(inputs, inputs['cache-store'] === 'github' ? givenFacts() : localFacts);
  return { asked, found: await writablePlaces(services, { asked: { config }, serving }) };
}

const temporary = '/temp';
const store = '/home/me/.cache/cached-go-docker-build/snapshots';

test.each<readonly [string, Parameters<typeof places>, readonly string[]]>([
  ['temporary files and the local store', [], [temporary, store]],
  [
    'the store where XDG_CACHE_HOME has it',
    [{}, [served], { XDG_CACHE_HOME: '/xdg' }],
    [temporary, '/xdg/cached-go-docker-build/snapshots'],
  ],
  ['no store where no cache is served', [{}, [off]], [temporary]],
  ['the store where one of two caches is served', [{}, [off, served]], [temporary, store]],
  ['no folder where the store is on a server', [{ 'cache-store': 'github' }], [temporary]],
  ['the folder of a report', [{ 'report-file': 'out/report.json' }, [off]], [temporary, '/project/out']],
])('a run writes to %s', async (_name, given, folders) => {
  const { found } = await places(...given);
  expect(found.map(({ folder }) => folder)).toEqual(folders);
});

test('a folder that is not there yet is judged by the nearest that is', async () => {
  const { asked, found } = await places({ 'report-file': 'a/b/report.json' });
  expect(asked.toSorted()).toEqual(['/home/me', '/project', '/temp']);
  expect(found.map(({ isWritable }) => isWritable)).toEqual([true, false, true]);
});

test('only the run itself cannot do without its folder, and a report needs no room', async () => {
  const { found } = await places({ 'report-file': 'report.json' });
  expect(found.map(({ isVital }) => isVital)).toEqual([true, false, false]);
  expect(found.map(({ freeBytes, freeFiles }) => Number.isFinite(freeBytes) && Number.isFinite(freeFiles))).toEqual([
    true,
    true,
    false,
  ]);
});
