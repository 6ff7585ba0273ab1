import { describe, expect, test } from '@jest/globals';
import { type Judgement, isWorthRecording, judgeStreak, nextTryAfterLosses } from '../../src/savings/streak.ts';
import type { OwnTiming, Timing } from '../../src/savings/timings.ts';

type Net = number | undefined | 'unmeasured';
const own = (netMs: number | undefined, differences: Partial<OwnTiming> = {}): OwnTiming => ({
  scope: 's',
  of: 'build',
  stepsMs: 1000,
  costMs: 2000,
  isCold: false,
  ...(netMs === undefined ? {} : { netMs }),
  ...differences,
});
const timings = (nets: readonly Net[], differences: Partial<OwnTiming> = {}): readonly Timing[] =>
  nets.map((net) => ({
    at: '',
    hit: 'exact',
    buildMs: 1,
    costMs: 1,
    ...(net === 'unmeasured' ? {} : { own: own(net, differences) }),
  }));
const judged = (given: readonly Timing[]) =>
  judgeStreak(given, 's', { runNumber: 37, isSameSum: true, sizeBytes: 1e6, isEmpty: false });
const lost = timings([-2100, -1800, -2400]);

describe('when a cache is left alone', () => {
  test.each<readonly [string, readonly Timing[], 'use' | 'skip']>([
    ['nothing is on record', [], 'use'],
    ['two losses', timings([-1, -1]), 'use'],
    ['three losses', lost, 'skip'],
    ['more losses', timings([-1, -1, -1, -1]), 'skip'],
    ['a win between them', timings([-1, -1, 5, -1, -1]), 'use'],
    ['a win after them', timings([-1, -1, -1, 5]), 'use'],
    ['neither won nor lost', timings([-1, -1, -1, 0]), 'use'],
    ['three losses after wins', timings([5, 5, -1, -1, -1]), 'skip'],
    ['runs between them that tell nothing', timings([-1, 'unmeasured', -1, undefined, -1]), 'skip'],
    ['losses of another image', timings([-1, -1, -1], { scope: 't' }), 'use'],
    [
      'a win of another image between them',
      [...timings([-1, -1]), ...timings([5], { scope: 't' }), ...timings([-1])],
      'skip',
    ],
  ])('%s', (_name, given, kind) => {
    expect(judged(given).kind).toBe(kind);
  });

  test('it says what it lost, and when it is tried again', () => {
    expect(judged([...timings([-9000]), ...lost])).toEqual({
      kind: 'skip',
      reason:
        'restoring it cost more than it saved in the last three runs (net -2.1 s, -1.8 s, -2.4 s); run 40 tries again, or a run with another go.sum',
    });
    expect(judged(timings([-1, -1, -1], { of: 'both' })).reason).toMatch(/^restoring both caches cost more/);
    expect(judged(timings([-1, -1, -1])).reason).toContain('net -0.0 s');
    expect(judged(timings([5])).reason).toBe('');
  });
});

describe('a cache that lost three times is restored again', () => {
  test.each<readonly [string, readonly Timing[], number, number | undefined]>([
    ['in the next tenth run', lost, 13, 20],
    ['in the next run, where that is a tenth', lost, 19, 20],
    ['in another ten runs, where this one has lost again', [...lost, ...timings([-1])], 20, 30],
    ['at once, where it won since', [...lost, ...timings([1])], 13, undefined],
    ['at once, after two losses', timings([-1, -1]), 13, undefined],
  ])('%s', (_name, given, runNumber, expected) => {
    expect(nextTryAfterLosses(given, 's', runNumber)).toBe(expected);
  });
});

test('mounts that runs left empty are told as such', () => {
  const question = { runNumber: 37, isSameSum: true, sizeBytes: 0, isEmpty: true };
  expect(judgeStreak(lost, 's', question)).toEqual({
    kind: 'skip',
    reason: expect.stringMatching(/^preparing mounts that the build leaves empty .* in the last three runs/),
  });
  // There is nothing that a run could do without.
  expect(judgeStreak([], 's', { ...question, runNumber: 40 })).toEqual({ kind: 'use', reason: '' });
});

describe('when it is tried again', () => {
  test.each<readonly [string, number, boolean, 'use' | 'skip', RegExp]>([
    ['the run after', 31, true, 'skip', /run 40 tries again/],
    ['the run before', 39, true, 'skip', /run 40 tries again/],
    ['every tenth run', 40, true, 'use', /every tenth run tries again$/],
    ['another go.sum', 37, false, 'use', /with another go.sum it is tried again$/],
  ])('%s', (_name, runNumber, isSameSum, kind, reason) => {
    expect(judgeStreak(lost, 's', { runNumber, isSameSum, sizeBytes: 1e6, isEmpty: false })).toEqual({
      kind,
      reason: expect.stringMatching(reason),
    });
  });
});

describe('a run that does without a cache, so that others can be compared with it', () => {
  const cold = { isCold: true };
  test.each<readonly [string, readonly Timing[], number, number, boolean, Judgement['kind']]>([
    ['every tenth, where no cold one is on record', timings([undefined]), 40, 1e6, true, 'probe'],
    ['only every tenth', timings([undefined]), 41, 1e6, true, 'use'],
    ['not where one is on record', timings([undefined], cold), 40, 1e6, true, 'use'],
    [
      'also where it is of another image',
      timings([undefined], { ...cold, scope: 't', of: 'build' }),
      40,
      1e6,
      true,
      'probe',
    ],
    [
      'but not of modules, which are the same',
      timings([undefined], { ...cold, scope: 't', of: 'modules' }),
      40,
      1e6,
      true,
      'use',
    ],
    ['not for a large cache, which pays for certain', timings([undefined]), 40, 500e6, true, 'use'],
    ['not with another go.sum', timings([undefined]), 40, 1e6, false, 'use'],
  ])('%s', (_name, given, runNumber, sizeBytes, isSameSum, kind) => {
    const judgement = judgeStreak(given, 's', { runNumber, isSameSum, sizeBytes, isEmpty: false });
    expect(judgement.kind).toBe(kind);
    if (kind === 'probe') expect(judgement.reason).toMatch(/no run without this cache is recorded/);
  });
});

describe('what goes on record although there is nothing new', () => {
  test.each<readonly [string, OwnTiming | undefined, readonly Timing[], boolean]>([
    ['a loss', own(-1), [], true],
    ['a win that ends a streak', own(1), timings([-1]), true],
    ['a run that breaks even does too', own(0), timings([-1]), true],
    ['a win after a win', own(1), timings([-1, 1]), false],
    ['a win that ends the streak of another image', own(1), timings([-1], { scope: 't' }), false],
    ['a win', own(1), [], false],
    ['a run without a balance', own(undefined), timings([-1]), false],
    ['a run that tells nothing', undefined, timings([-1]), false],
  ])('%s', (_name, timing, before, expected) => {
    expect(isWorthRecording(timing, before)).toBe(expected);
  });
});
