import { describe, expect, test } from '@jest/globals';
import type { CacheKind } from '../../src/config/cache-kind.ts';
import type { OwnTiming, Timing } from '../../src/savings/timings.ts';
import {
  balanceOf,
  type Measured,
  measuredSteps,
  type MountState,
  ownTiming,
  type TimedRun,
} from '../../src/savings/measured-steps.ts';

const both: readonly CacheKind[] = ['modules', 'build'];
const ran = (ms: number | undefined, mounts: readonly CacheKind[] = both): TimedRun => ({
  mounts,
  onlyDownloads: false,
  ms,
});
const download = (ms: number | undefined, mounts: readonly CacheKind[] = ['modules']): TimedRun => ({
  mounts,
  onlyDownloads: true,
  ms,
});
type States = Readonly<Partial<Record<CacheKind, MountState>>>;
const cold: States = { modules: 'cold', build: 'cold' };
const warm: States = { modules: 'warm', build: 'warm' };
const measured = (kind: CacheKind, runs: readonly TimedRun[], states: States, longestMs = 1e9): Measured =>
  measuredSteps(
    kind,
    runs,
    new Map(both.flatMap((each) => (states[each] ? [[each, states[each]] as const] : []))),
    longestMs,
  );
const steps = (stepsMs: number, of: CacheKind | 'both', isCold = false, isAlone = false): Measured => ({
  kind: 'measured',
  of,
  stepsMs,
  isCold,
  isAlone,
});
const layer = { kind: 'untold', reason: 'a RUN of it came from the layer cache, or did not end' };
const untold = (reason: RegExp) => ({ kind: 'untold', reason: expect.stringMatching(reason) });

describe('whose time it is', () => {
  const apart = [download(3000), ran(9000)];
  test.each<readonly [string, readonly TimedRun[], States, unknown, unknown]>([
    ['a RUN that downloads, then one that compiles', apart, warm, steps(3000, 'modules'), steps(9000, 'build')],
    ['cold', apart, cold, steps(3000, 'modules', true), steps(9000, 'build', true)],
    [
      'each cache is judged by its own mounts',
      apart,
      { modules: 'warm', build: 'cold' },
      steps(3000, 'modules'),
      steps(9000, 'build', true),
    ],
    [
      'one of them is not served',
      apart,
      { modules: 'warm' },
      steps(3000, 'modules'),
      untold(/not known what its mounts held/),
    ],
    [
      'several of each',
      [download(1000), download(2000, both), ran(4000), ran(5000, ['build'])],
      warm,
      steps(3000, 'modules'),
      steps(9000, 'build'),
    ],
    [
      'a compile without the build cache is there for the modules',
      [ran(7000, ['modules'])],
      warm,
      steps(7000, 'modules'),
      untold(/no RUN shows/),
    ],
    ['vendored modules', [ran(9000, ['build'])], warm, untold(/no RUN shows/), steps(9000, 'build')],
    ['no RUN at all', [], warm, untold(/no RUN shows/), untold(/no RUN shows/)],
    ['one RUN for both', [ran(12_000)], warm, steps(12_000, 'both'), steps(12_000, 'both')],
    ['one RUN for both, cold', [ran(12_000)], cold, steps(12_000, 'both', true), steps(12_000, 'both', true)],
    [
      'one RUN for both, of which one was restored',
      [ran(12_000)],
      { modules: 'warm', build: 'cold' },
      untold(/not both caches were restored/),
      untold(/not both caches were restored/),
    ],
    [
      'one RUN for both, of which one is off',
      [ran(12_000)],
      { build: 'warm' },
      untold(/not both caches were restored/),
      steps(12_000, 'build', false, true),
    ],
    [
      'one RUN for both, of which one is left alone since it does not pay',
      [ran(12_000)],
      { modules: 'off', build: 'warm' },
      untold(/not both caches were restored/),
      steps(12_000, 'build', false, true),
    ],
    [
      'the download comes after a compile, which had to download itself',
      [ran(9000), download(10)],
      warm,
      steps(9010, 'both'),
      steps(9010, 'both'),
    ],
    [
      'mounts of which nothing is known',
      apart,
      { modules: 'unclear', build: 'unclear' },
      untold(/not known/),
      untold(/not known/),
    ],
  ])('%s', (_name, runs, states, modules, build) => {
    expect(measured('modules', runs, states)).toEqual(modules);
    expect(measured('build', runs, states)).toEqual(build);
  });
});

test('RUNs side by side take no longer together than the build', () => {
  const runs = [download(2000), ran(40_000), ran(38_000)];
  expect(measured('build', runs, warm, 40_000)).toEqual(steps(39_000, 'build'));
  expect(measured('modules', runs, warm, 40_000)).toEqual(steps(1000, 'modules'));
});

describe('a RUN from the layer cache tells nothing', () => {
  test.each<readonly [string, readonly TimedRun[], States, unknown, unknown]>([
    ['the compile', [download(3000), ran(undefined)], warm, steps(3000, 'modules'), layer],
    ['the download', [download(undefined), ran(9000)], warm, layer, steps(9000, 'build')],
    [
      'the download, so that the compile has to download',
      [download(undefined), ran(9000)],
      { modules: 'cold', build: 'warm' },
      layer,
      layer,
    ],
    ['one of two', [ran(9000), ran(undefined)], warm, layer, layer],
  ])('%s', (_name, runs, states, modules, build) => {
    expect(measured('modules', runs, states)).toEqual(modules);
    expect(measured('build', runs, states)).toEqual(build);
  });
});

describe('the balance', () => {
  const timing = (own: Partial<OwnTiming> | undefined): Timing => ({
    at: '',
    hit: 'miss',
    buildMs: 100_000,
    costMs: 0,
    ...(own === undefined
      ? {}
      : { own: { scope: 's', of: 'build', stepsMs: 90_000, costMs: 7000, isCold: true, ...own } }),
  });
  const balance = (timings: readonly Timing[], of: CacheKind | 'both' = 'build') =>
    balanceOf(steps(6000, of), timings, 's', 9000);
  const won = (coldMs: number) => ({
    kind: 'balance',
    balance: { coldMs, buildMs: 6000, costMs: 9000, netMs: coldMs - 15_000 },
  });
  const none = { kind: 'none', reason: 'no cold run is on record to compare with' };

  test.each<readonly [string, readonly Timing[], unknown]>([
    [
      'against the last cold run',
      [timing({ stepsMs: 80_000 }), timing({}), timing({ isCold: false, stepsMs: 1 })],
      won(90_000),
    ],
    ['that can be a loss', [timing({ stepsMs: 10_000 })], won(10_000)],
    ['not against another image', [timing({ scope: 't' })], none],
    ['not against other RUNs', [timing({ of: 'both' })], none],
    ['not against a run that was not measured', [timing(undefined)], none],
    ['not against nothing', [], none],
  ])('%s', (_name, timings, expected) => {
    expect(balance(timings)).toEqual(expected);
  });

  test('of modules it is told against the download of another image, and of one cache alone against both', () => {
    const modules = timing({ scope: 't', of: 'modules' });
    expect(balanceOf(steps(6000, 'modules'), [modules], 's', 9000)).toEqual(won(90_000));
    expect(balanceOf(steps(6000, 'build'), [timing({ scope: 't' })], 's', 9000)).toEqual(none);
    expect(balanceOf(steps(6000, 'build', false, true), [timing({ of: 'both' })], 's', 9000)).toEqual(won(90_000));
  });

  test('of a cold run there is none, and its time is what goes on record', () => {
    const coldSteps = steps(91_000, 'build', true);
    expect(balanceOf(coldSteps, [timing({})], 's', 9000)).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching(/nothing was restored/),
    });
    expect(ownTiming(coldSteps, [timing({})], 's', 9000)).toStrictEqual({
      scope: 's',
      of: 'build',
      stepsMs: 91_000,
      costMs: 9000,
      isCold: true,
    });
  });

  test('goes on record, where there is one', () => {
    const own = { scope: 's', of: 'build', stepsMs: 6000, costMs: 9000, isCold: false };
    expect(ownTiming(steps(6000, 'build'), [timing({})], 's', 9000)).toStrictEqual({ ...own, netMs: 75_000 });
    expect(ownTiming(steps(6000, 'build'), [], 's', 9000)).toStrictEqual(own);
    expect(ownTiming({ kind: 'untold', reason: 'x' }, [timing({})], 's', 9000)).toBeUndefined();
    expect(balanceOf({ kind: 'untold', reason: 'x' }, [timing({})], 's', 9000)).toEqual({ kind: 'none', reason: 'x' });
  });
});
