import { describe, expect, test } from '@jest/globals';
import type { Analysis } from '../../../src/action/request/analysis.ts';
import { extractionOf, roomFor, unreadReason } from '../../../src/action/mounts/what-to-extract.ts';
import { progressParser } from '../../../src/buildx/progress/plain-progress.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import { readDockerfile } from '../../../src/dockerfile/go/go-dockerfile.ts';
import type { Access } from '../../../src/trust/trust.ts';
import { IMAGES, parsed, SCOPE } from '../../dockerfile/description.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { layerOf, manifestOf, markOf, moduleKeys } from '../../snapshot/given.ts';
import { cacheOf, nodeOf } from '../given.ts';

const mounts = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';
const text = `FROM golang:1.26\nRUN ${mounts} go build\nRUN ${mounts} go vet\n`;
const analysis = {
  toBuild: { goStages: readDockerfile(parsed(text), SCOPE, IMAGES).goStages, builtText: text },
  serving: {},
} as unknown as Analysis;

/** A build whose two RUNs ended so. */
function end(first: 'DONE 0.1s' | 'CACHED', second: 'DONE 0.1s' | 'CACHED', kind: 'success' | 'cancelled' = 'success') {
  const parser = progressParser();
  const heading = (step: number, command: string): string => `#${step} [${step}/3] RUN ${mounts} ${command}`;
  const lines = [heading(2, 'go build'), `#2 ${first}`, '', heading(3, 'go vet'), `#3 ${second}`, ''];
  for (const line of lines) parser.feed(line);
  return { result: { kind }, allSteps: parser.allSteps(), steps: parser.steps() } as unknown as BuildEnd;
}
const executed = end('DONE 0.1s', 'DONE 0.1s');

type Differences = Parameters<typeof cacheOf>[0];

const run = (differences: Differences = {}, access: Partial<Access> = {}) => {
  const start = cacheOf(differences);
  return { ...start, plan: { ...start.plan, access: { ...start.plan.access, ...access } } };
};
const exact = { standing: { hit: 'exact' } } as const;
const ifNone = { write: 'if-none-exact', reason: 'a pull request' } as const;

describe('the mounts of a cache are read', () => {
  test.each<readonly [string, ReturnType<typeof run>, BuildEnd]>([
    ['where RUNs were executed', run(), executed],
    ['where one of them was', run(), end('CACHED', 'DONE 0.1s')],
    [
      'where something was downloaded into them',
      run({ fetched: { ms: 1, files: 2, isWhole: true } }),
      end('CACHED', 'CACHED'),
    ],
    [
      'for modules of a pull request that found some of them',
      run({ kind: 'modules', standing: { hit: 'partial' } }, ifNone),
      executed,
    ],
    ['for the build cache of a run that found an exact one', run(exact, ifNone), executed],
  ])('%s', (_name, cache, ended) => expect(unreadReason(analysis, cache, ended)).toBeUndefined());
});

describe('the mounts of a cache are not read', () => {
  test.each<readonly [string, ReturnType<typeof run>, BuildEnd, string]>([
    ['by a run that may not write', run({}, { write: 'no', reason: 'a fork' }), executed, 'a fork'],
    [
      'when restoring does not pay',
      run({ lookup: { kind: 'left-alone', foundKey: 'k' } }),
      executed,
      'restoring it costs more than it saves',
    ],
    [
      'when nothing could be injected',
      run({ mounts: { kind: 'unknown' } }),
      executed,
      'the content of the mounts is unknown, because nothing could be injected',
    ],
    [
      'for modules of a pull request that found all of them',
      run({ kind: 'modules', ...exact }, ifNone),
      executed,
      'an exact snapshot exists, and this is a pull request',
    ],
    [
      'when every RUN came from the layer cache',
      run(),
      end('CACHED', 'CACHED'),
      'every RUN that mounts it came from the layer cache, so the build did not use it',
    ],
  ])('%s', (_name, cache, ended, reason) => expect(unreadReason(analysis, cache, ended)).toBe(reason));
});

describe('what the helper build is told', () => {
  const clock = manualClock();
  const node = nodeOf({ group: cacheOf().plan.group });
  const told = (cache: ReturnType<typeof run>, ended = executed, on = node) =>
    extractionOf({ clock, run: { nonce: 'n' } }, analysis, cache, on, { end: ended, roomBytes: 5 });
  const base = layerOf('base', 'b', 'x');
  const delta = layerOf('delta', `${moduleKeys.family}d`, 'y');
  const manifest = manifestOf({ layers: [base, delta], baseBytes: 99 });
  const warm = (present: readonly (typeof base)[]): Differences => ({ standing: { manifest, present } });

  test.each<readonly [string, ReturnType<typeof run>, BuildEnd, boolean]>([
    ['after a build that executed every RUN', run(), executed, true],
    ['not if one came from the layer cache', run(), end('CACHED', 'DONE 0.1s'), false],
    ['not after a build that did not succeed', run(), end('DONE 0.1s', 'DONE 0.1s', 'cancelled'), false],
    ['never in modules', run({ kind: 'modules' }), executed, false],
  ])('what was not used is dead: %s', (_name, cache, ended, sweep) => expect(told(cache, ended).sweep).toBe(sweep));

  test.each<readonly [string, ReturnType<typeof run>, boolean]>([
    ['by a run that may write all', run(warm([base])), true],
    ['not by a run that may write deltas, over a base', run(warm([base]), { write: 'delta' }), false],
    ['by a run that may write deltas, without a base', run({}, { write: 'delta' }), true],
    ['by such a run whose base is not in the mounts', run(warm([delta]), { write: 'delta' }), true],
  ])('a base may be written: %s', (_name, cache, mayWriteBase) => expect(told(cache).mayWriteBase).toBe(mayWriteBase));

  test('the marks of the layers that are in the mounts, and the size of their base', () => {
    const { marks, baseBytes } = told(run(warm([base, delta])));
    expect(marks).toEqual({ base: [base.mark], all: [base.mark, delta.mark] });
    expect([baseBytes, base.mark]).toEqual([99, markOf('x')]);
    expect(told(run(warm([delta])))).toMatchObject({ baseBytes: 0, marks: { base: [] } });
  });

  test('the build cache of a branch leaves out what the base branch has, the base and its delta', () => {
    const cache = run(warm([base, delta]));
    const plan = { ...cache.plan, keys: { ...cache.plan.keys, family: 'topic-' } };
    expect(told({ ...cache, plan }).marks.base).toEqual([base.mark, delta.mark]);
  });

  test('of several nodes: the layers of its platforms, and what its own are for', () => {
    const ofArm = { ...base, platforms: ['linux/arm64'] };
    const { group } = cacheOf().plan;
    const first = nodeOf({ group, platforms: ['linux/amd64'] });
    const second = nodeOf({ name: 'node1', index: 1, group, platforms: ['linux/arm64'] });
    const both = (kind: 'build' | 'modules') => {
      const cache = run({
        kind,
        standing: { manifest: manifestOf({ layers: [ofArm, delta] }), present: [ofArm, delta] },
      });
      return { ...cache, plan: { ...cache.plan, nodes: [first, second] } };
    };
    expect(told(both('build'), executed, first)).toMatchObject({
      marks: { base: [], all: [delta.mark] },
      layers: { mark: 'n-build', platforms: ['linux/amd64'] },
    });
    expect(told(both('build'), executed, second)).toMatchObject({
      marks: { base: [base.mark], all: [base.mark, delta.mark] },
      layers: { mark: 'n_1-build', platforms: ['linux/arm64'] },
    });
    expect(told(both('modules'), executed, second).layers).toEqual({ mark: 'n_1-modules' });
  });

  test("the time that the builder's clock should show now, where it is known", () => {
    const injected = { nodes: new Map([['node0', { at: 1000 }]]) };
    const preparedMs = clock.monotonicMs() - 5400;
    const stamped = { kind: 'stamped', stamp: 's', injected, refused: [], preparedMs } as never;
    expect(told(run({ mounts: stamped })).expectedAt).toBe(1005);
    expect(told(run()).expectedAt).toBe(0);
  });
});

test('a part of the disk is left to the job', async () => {
  const files = { ...memoryFiles(), freeBytes: async () => (256 << 20) + 7 };
  const services = { files, run: { temporaryFolder: '/t' } } as never;
  expect(await roomFor(services)).toBe(7);
  const full = { files: { ...files, freeBytes: async () => 1 }, run: { temporaryFolder: '/t' } } as never;
  expect(await roomFor(full)).toBe(0);
});
