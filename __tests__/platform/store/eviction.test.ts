import { describe, expect, test } from '@jest/globals';
import { evicted, type Evictable } from '../../../src/platform/store/eviction.ts';

describe('evicted', () => {
  const entry = (key: string, usedAtMs: number, ...standsOn: readonly string[]): Evictable => ({
    key,
    usedAtMs,
    standsOn,
    sizeBytes: 10,
  });
  test.each<readonly [string, readonly Evictable[], number, readonly string[]]>([
    ['nothing while all fits', [entry('a', 1), entry('b', 2)], 20, []],
    ['the oldest, and no more than needed', [entry('b', 2), entry('a', 1), entry('c', 3)], 25, ['a']],
    ['a base as old as its newest delta', [entry('base', 1), entry('x', 2), entry('delta', 3, 'base')], 25, ['x']],
    ['a delta before its base', [entry('base', 1), entry('delta', 3, 'base')], 15, ['delta']],
    ['both at last', [entry('base', 1), entry('delta', 3, 'base'), entry('x', 4)], 10, ['delta', 'base']],
    [
      'the older of two deltas, while the base has the newer',
      [entry('base', 9), entry('old', 3, 'base'), entry('new', 4, 'base')],
      20,
      ['old'],
    ],
    ['never what is kept', [entry('kept', 1), entry('a', 2)], 0, ['a']],
    ['nor what that stands on', [entry('kept', 1, 'base'), entry('base', 0), entry('a', 2)], 0, ['a']],
    ['a delta whose base is gone, as any other', [entry('delta', 1, 'gone'), entry('a', 2)], 10, ['delta']],
  ])('%s', (_name, entries, maxBytes, keys) => {
    expect(evicted(entries, maxBytes, ({ key }) => key === 'kept').map(({ key }) => key)).toEqual(keys);
  });
});
