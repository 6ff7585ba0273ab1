import { describe, expect, test } from '@jest/globals';
import { type OwnTiming, type Timing, timingsWith } from '../../src/savings/timings.ts';

const timing = (index: number, own?: Partial<OwnTiming>, hit: Timing['hit'] = 'exact'): Timing => ({
  at: String(index),
  hit,
  buildMs: index,
  costMs: 0,
  ...(own === undefined ? {} : { own: { scope: 's', of: 'build', stepsMs: 1, costMs: 1, isCold: false, ...own } }),
});
const kept = (timings: readonly Timing[]): readonly string[] =>
  timings.reduce<readonly Timing[]>((before, next) => timingsWith(before, next), []).map(({ at }) => at);
const many = (from: number, length: number, own?: Partial<OwnTiming>): readonly Timing[] =>
  Array.from({ length }, (_, index) => timing(from + index, own));
const numbers = (from: number, length: number): readonly string[] => many(from, length).map(({ at }) => at);

describe('which timings are kept', () => {
  test.each<readonly [string, readonly Timing[], readonly string[]]>([
    ['few: all', many(0, 20), numbers(0, 20)],
    ['the newest 20, the newest last', many(0, 25), numbers(5, 20)],
    ['the last cold run, however old', [timing(0, { isCold: true }), ...many(1, 40, {})], ['0', ...numbers(22, 19)]],
    [
      'the last cold run of an older version',
      [timing(0, undefined, 'miss'), ...many(1, 40)],
      ['0', ...numbers(22, 19)],
    ],
    [
      'of two cold runs the later',
      [timing(0, { isCold: true }), timing(1, { isCold: true }), ...many(2, 40, {})],
      ['1', ...numbers(23, 19)],
    ],
    [
      'the cold runs of two images',
      [timing(0, { isCold: true }), timing(1, { isCold: true, scope: 't' }), ...many(2, 40, {})],
      ['0', '1', ...numbers(24, 18)],
    ],
    [
      'a cold run before the caches could be told apart',
      [timing(0, { isCold: true, of: 'both' }), timing(1, { isCold: true }), ...many(2, 40, {})],
      ['0', '1', ...numbers(24, 18)],
    ],
    [
      'cold runs of many images leave room for others',
      [
        ...Array.from({ length: 30 }, (_, index) => timing(index, { isCold: true, scope: String(index) })),
        ...many(30, 40),
      ],
      [...numbers(20, 10), ...numbers(60, 10)],
    ],
  ])('%s', (_name, timings, expected) => {
    expect(kept(timings)).toEqual(expected);
  });
});
