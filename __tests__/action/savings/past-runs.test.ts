import { expect, test } from '@jest/globals';
import { pastRuns } from '../../../src/action/savings/past-runs.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import type { Timing } from '../../../src/savings/timings.ts';
import { manifestOf } from '../../snapshot/given.ts';
import { cacheOf } from '../given.ts';

const keys = { ...cacheOf().plan.keys, parts: [{ name: 'scope', value: 'abc', reason: '' }] };
const serving = { caches: [{ kind: 'build' as const, plan: { ...cacheOf().plan, keys } }] };
const timing = { at: '2026-11-22T06:00:00.000Z', hit: 'exact', buildMs: 9000, costMs: 3000 } as const;
const own = { scope: 'abc', of: 'modules', stepsMs: 1, costMs: 1, isCold: false } as const;
const runOf = (kind: CacheKind, ...timings: readonly Timing[]) =>
  cacheOf({ kind, standing: { hit: 'exact', manifest: manifestOf({ timings }) } });
const past = { at: timing.at, hit: 'exact', ms: 12_000 };

test('the runs that the build cache has on record', () => {
  expect(pastRuns(serving, [runOf('modules', { ...timing, own }, timing), runOf('build', timing)])).toEqual([past]);
});

test('else those of the modules that are of this image', () => {
  const other = { ...timing, own: { ...own, scope: 'other' } };
  expect(pastRuns(serving, [runOf('modules', other, { ...timing, own }, timing), runOf('build')])).toEqual([past]);
});

test('none without a snapshot', () => {
  expect(pastRuns(serving, [cacheOf({ kind: 'build' })])).toEqual([]);
});
