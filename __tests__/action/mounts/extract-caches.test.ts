import { describe, expect, test } from '@jest/globals';
import type { PreparedCache } from '../../../src/action/caches/cache-run.ts';
import { extract, unread } from '../../../src/action/mounts/extract-caches.ts';
import { incompleteNote } from '../../../src/action/mounts/injected-standing.ts';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import type { Compress } from '../../../src/platform/machine/compress.ts';
import { buildKeys } from '../../../src/snapshot/keys.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { fakeStore } from '../../fakes/store.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { recordingLog } from '../../fakes/log.ts';
import { scriptedShell } from '../../fakes/shell.ts';
import { digestOf, layerOf, manifestOf, moduleKeys } from '../../snapshot/given.ts';
import { coldExtract, type DockerPlay, dockerRules } from '../docker.ts';
import { cacheOf } from '../given.ts';

type Differences = NonNullable<Parameters<typeof cacheOf>[0]>;
const ref = 'refs/heads/main';
const keys = buildKeys({ scope: [], scopeName: 'x', goVersion: '1', sumHash: 'a'.repeat(64), ref, readableRefs: [] });

function cache(differences: Differences = {}, write: 'yes' | 'no' = 'yes'): PreparedCache {
  const run = cacheOf({ mounts: { kind: 'adopted', stamp: 's' }, ...differences });
  const access = { ...run.plan.access, write, reason: 'a fork' };
  return { ...run, plan: { ...run.plan, keys: run.kind === 'build' ? keys : moduleKeys, access } };
}

const asked = { facts: givenFacts(), config: configOf({}), builder: { name: 'b', driver: 'docker', nodes: [] } };
const analysis = {
  asked: { ...asked, reach: { nodes: [], why: '', elsewhere: [] } },
  toBuild: { goStages: [], builtText: '' },
  serving: { caches: [], helperImage: 'golang', namespace: '' },
} as unknown as Analysis;

async function extracted(
  runs: readonly PreparedCache[],
  play: DockerPlay['extract'] = coldExtract,
  result: 'success' | 'failed' = 'success',
) {
  const shell = scriptedShell(dockerRules({ extract: play }));
  const files = memoryFiles();
  const compress: Compress = async (content, file) => {
    for await (const part of content) await files.writeText(file, Buffer.from(part).toString());
    return { path: file, bytes: 1, sizeBytes: 1, digest: digestOf(file) };
  };
  const { signal } = new AbortController();
  const run = { nonce: 'n', machine: 'm', temporaryFolder: '/temporary', signal, ownBuilds: { note: () => undefined } };
  const services = {
    run: run as never,
    shell,
    files,
    compress,
    log: recordingLog(),
    clock: manualClock(),
    store: () => fakeStore(),
  };
  const end = { result: { kind: result }, steps: [], allSteps: [], ms: 1000 } as never;
  const { outcome, reason, value } = await extract(services, analysis, runs, { end, costMs: 0, sharing: undefined });
  const helpers = shell.matching(/rawjson/).map(({ argv }) => argv.join(' '));
  const reasons = value.map(({ kind, saving }) => `${kind}: ${saving.reason}`);
  return { services, outcome, reason, value, helpers, reasons };
}

describe('which caches are read', () => {
  test.each<readonly [string, readonly PreparedCache[], string, readonly string[]]>([
    ['none, where none is served', [], 'no cache is served', []],
    ['none, where the run may write none', [cache({}, 'no')], 'a fork', ['build: a fork']],
  ])('%s', async (_name, runs, reason, reasons) => {
    const end = await extracted(runs);
    expect([end.outcome, end.reason, end.helpers]).toEqual(['skipped', reason, []]);
    expect(end.reasons).toEqual(reasons);
  });

  test('one of two, where the run may not write the other', async () => {
    const { helpers, reasons, outcome } = await extracted([cache({ kind: 'modules' }, 'no'), cache()]);
    expect(helpers.map((words) => [words.includes('MODULES_NONCE='), words.includes('BUILD_NONCE=')])).toEqual([
      [false, true],
    ]);
    expect([outcome, reasons]).toEqual(['done', ['modules: a fork', 'build: ']]);
  });
});

const build = (...more: readonly string[]) => ({
  build: ['mount.0=ours', 'total=44', 'made=4', 'used=37', 'compiled=1', 'write=none', ...more],
});

describe('what is told of a cache', () => {
  test.each<readonly [string, Differences, DockerPlay['extract'], string]>([
    ['what is new', {}, coldExtract, 'build: 40 entries made, 3 packages compiled, base of'],
    ['modules', { kind: 'modules' }, coldExtract, 'modules: 2 modules downloaded, base of'],
    ['one of each', {}, build('made=1'), 'build: 1 entry made, 1 package compiled, nothing to save'],
    [
      'what was compiled again',
      {},
      build('remade=2'),
      'compiled (2 restored ones again, with the same result), nothing',
    ],
    ['a clock that jumped', {}, build('drift=-7'), "(the builder's clock has jumped by -7 s meanwhile, so nothing"],
  ])('%s', async (_name, differences, play, text) => {
    const { outcome, reason } = await extracted([cache(differences)], play);
    expect(outcome).toBe('done');
    expect(reason).toContain(text);
  });
});

test('a helper build that fails is warned of, its time counts, and nothing is saved', async () => {
  const runs = [cache({ kind: 'modules' }, 'no'), cache()];
  const { outcome, reasons, value, services } = await extracted(runs, () => ({
    code: 1,
    stderr: 'ERROR: no room\n',
    ms: 70,
  }));
  expect(outcome).toBe('degraded');
  expect(reasons).toEqual(['modules: a fork', expect.stringMatching(/^build: they could not be extracted: .*no room/)]);
  expect(value.map(({ cost }) => [cost.ownMs, cost.togetherMs])).toEqual([
    [0, 70],
    [70, 70],
  ]);
  expect(services.log.messages('warning')).toEqual([expect.stringContaining('so nothing is saved')]);
});

test('nothing of what was extracted is left on the runner, but for the snapshot', async () => {
  const { services } = await extracted([cache()]);
  const left = (await services.files.list('/temporary')).map((name) => name.replace(/-\d+$/, ''));
  expect(left.filter((name) => name.startsWith('extract'))).toEqual([]);
  expect(left).toContain('snapshot-build');
});

describe('a partial snapshot that lacked nothing was an exact one after all', () => {
  const base = layerOf('base', 'base-key', 'the base');
  const manifest = manifestOf({ layers: [base] });
  const partial = (kind: 'modules' | 'build', matchedKey: string, more: object = {}): PreparedCache => {
    const standing = {
      hit: 'partial',
      reason: `found${incompleteNote}it lacks x`,
      matchedKey,
      manifest,
      present: [base],
    };
    const injected = { verdict: 'partial', nodes: new Map(), failed: new Map() };
    const mounts = { kind: 'stamped', stamp: 's', injected, refused: [], preparedMs: 0 };
    return cache({ kind, mounts: mounts as never, standing: { ...standing, ...more } as never });
  };
  const modules = (...more: readonly string[]) => ({ modules: ['mount.0=ours', 'have=6', 'write=none', ...more] });
  const ofFailed = `${keys.incomplete}1`;
  const ofSum = `${moduleKeys.primary}1`;
  const full = build('compiled=0');

  test.each<readonly [string, PreparedCache, DockerPlay['extract'], 'success' | 'failed', boolean]>([
    ['modules that no RUN asks for', partial('modules', ofSum), modules('new=0'), 'success', true],
    ['not modules of which one was downloaded', partial('modules', ofSum), modules('new=1'), 'success', false],
    [
      'not modules of another go.sum',
      partial('modules', `${moduleKeys.family}b-1`),
      modules('new=0'),
      'success',
      false,
    ],
    ['what a failed build has left', partial('build', ofFailed), full, 'success', true],
    ['not where a package was compiled', partial('build', ofFailed), build('compiled=1'), 'success', false],
    ['not after a build that failed as well', partial('build', ofFailed), full, 'failed', false],
    ['not where a layer was missing', partial('build', ofFailed, { present: [] }), full, 'success', false],
    ['not what another go.sum has left', partial('build', `${keys.family}b-1`), full, 'success', false],
  ])('%s', async (_name, run, play, result, isExact) => {
    const { value } = await extracted([run], play, result);
    expect(value.map(({ standing }) => [standing.hit, standing.reason])).toEqual([
      isExact
        ? ['exact', 'found; it has everything that this build needs']
        : ['partial', `found${incompleteNote}it lacks x`],
    ]);
  });
});

test('caches that were not read have one reason for all', () => {
  const runs = unread([cache({ kind: 'modules' }), cache()], 'the build was cancelled');
  expect(runs.map(({ kind, extracted: read, saving }) => [kind, read, saving.reason])).toEqual([
    ['modules', undefined, 'the build was cancelled'],
    ['build', undefined, 'the build was cancelled'],
  ]);
});
