import { describe, expect, test } from '@jest/globals';
import { layersSuffice } from '../../../src/action/build/build-from-layers.ts';
import type { Played } from '../../fakes/shell.ts';
import { coldBuild } from '../docker.ts';
import type { GivenRun, RunOptions } from '../given.ts';
import { cacheOf, coldJob, later, main, reportOf, stateOf, warm } from '../jobs.ts';

const cachedBuild = coldBuild
  .replace('#2 DONE 3.0s', '#2 CACHED')
  .replace('#3 0.2 compiling\n#3 DONE 9.0s', '#3 CACHED');
/** Of the second RUN, the layer is missing. */
const halfCached = `${coldBuild.replace('#2 DONE 3.0s', '#2 CACHED').split('#3 DONE')[0]}`;
const cacheFrom = { 'cache-from': 'type=registry,ref=me/layers' };

const phasesOf = (run: GivenRun): readonly string[] =>
  reportOf(run).phases.map(({ name, outcome }) => `${name} ${outcome}`);
const helperBuilds = (run: GivenRun): number => run.shell.matching(/buildx build .*--progress=rawjson/).length;
const userBuilds = (run: GivenRun): number => run.shell.matching(/buildx build .*--progress=plain/).length;

/** A second run, whose builds play one after the other. */
async function second(plays: readonly Played[], options: RunOptions = {}): Promise<GivenRun> {
  const left = [...plays];
  const docker = { ...warm, build: () => left.shift() ?? { code: 1 } };
  return later(await coldJob(), { ...options, docker, inputs: { ...cacheFrom, ...options.inputs } });
}

describe('where the layer cache has every RUN that mounts a Go cache', () => {
  test('nothing is restored, injected or extracted, and the report says why', async () => {
    const run = await second([{ stderr: cachedBuild }]);
    expect([await main(run), userBuilds(run), helperBuilds(run)]).toEqual([0, 1, 0]);
    expect(phasesOf(run)).toEqual([
      'analyse done',
      'build done',
      'restore skipped',
      'inject skipped',
      'fetch skipped',
      'extract skipped',
    ]);
    for (const kind of ['modules', 'build'])
      expect(cacheOf(run, kind)).toMatchObject({ hit: 'off', reason: layersSuffice, saveReason: layersSuffice });
    expect(stateOf(run)?.saves).toEqual([]);
    expect(run.workflow.outputs.get('digest')).toBe('sha256:digest');
  });

  test('no entry of the store is read', async () => {
    const run = await second([{ stderr: cachedBuild }]);
    const before = run.store.calls.length;
    await main(run);
    expect(run.store.calls.slice(before).filter(({ method }) => method !== 'find')).toEqual([]);
  });
});

describe('where a RUN that mounts one is executed', () => {
  test('the build is stopped, and goes on with the caches', async () => {
    const run = await second([{ stderr: halfCached, hangs: true }, { stderr: coldBuild }]);
    expect([await main(run), userBuilds(run)]).toEqual([0, 2]);
    expect(phasesOf(run)).toEqual([
      'analyse done',
      'build skipped',
      'restore done',
      'inject done',
      'fetch skipped',
      'build done',
      'extract done',
    ]);
    expect(reportOf(run).phases.find(({ name }) => name === 'build')?.reason).toMatch(
      /^the layer cache does not have `\[build 5\/5\] RUN .* go build -o \/app \.`, so the Go caches are needed$/,
    );
    expect(cacheOf(run, 'build')?.hit).not.toBe('off');
    expect(run.log.messages('error')).toEqual([]);
  });

  test('and fails at once, it is built again with the caches', async () => {
    const failing = halfCached.replace('#3 0.2 compiling\n', '#3 ERROR: process did not complete: exit code: 1\n');
    const run = await second([{ stderr: failing, code: 1 }, { stderr: coldBuild }]);
    expect([await main(run), userBuilds(run)]).toEqual([0, 2]);
  });
});

test('where the layer cache is empty, the build is stopped before any RUN', async () => {
  const empty = '#3 importing cache manifest from me/layers\n#3 ERROR: me/layers: not found\n';
  const run = await second([{ stderr: empty, hangs: true }, { stderr: coldBuild }]);
  expect([await main(run), userBuilds(run)]).toEqual([0, 2]);
  expect(reportOf(run).phases.find(({ name }) => name === 'build')?.reason).toBe(
    'there is no layer cache yet, so the Go caches are needed',
  );
});

test('a build that fails before it comes to such a RUN has failed', async () => {
  const run = await second([
    { stderr: '#4 [build 2/5] RUN false\n#4 ERROR: exit code: 1\nERROR: exit code: 1\n', code: 1 },
  ]);
  expect([await main(run), userBuilds(run), reportOf(run).result]).toEqual([1, 1, 'failure']);
});

test.each<[what: string, options: RunOptions]>([
  ['there is no layer cache', { inputs: { 'cache-from': '' } }],
  ['the folder of layers is not there', { inputs: { 'cache-from': 'type=local,src=layers' } }],
  ['the build uses no cache', { inputs: { 'no-cache': 'true' } }],
  ['modules are to be checked', { inputs: { 'module-checks': 'verify' } }],
  ['a clean build takes no layers', { inputs: { 'clean-build': 'on' } }],
])('where %s, the caches come first', async (_, options) => {
  const run = await second([{ stderr: coldBuild }], options);
  await main(run);
  expect(phasesOf(run).slice(0, 2)).toEqual(['analyse done', expect.stringMatching(/^restore /)]);
});
