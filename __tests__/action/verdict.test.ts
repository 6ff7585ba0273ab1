import { expect, test } from '@jest/globals';
import { cachingCostMs, settled, verdictFrom } from '../../src/action/verdict.ts';
import type { PhaseReport } from '../../src/report/run-report.ts';
import type { Timing } from '../../src/snapshot/timings.ts';
import { manifestOf } from '../snapshot/given.ts';
import { cacheRunOf } from './given.ts';

const phase = (name: PhaseReport['name'], ms: number): PhaseReport => ({
  name,
  startedAt: '',
  ms,
  outcome: 'done',
  reason: '',
});
const phases = [
  phase('analyse', 1000),
  phase('restore', 2000),
  phase('inject', 8000),
  phase('build', 6000),
  phase('extract', 900),
];
const timing = (hit: Timing['hit'], buildMs: number): Timing => ({ at: '', hit, buildMs, costMs: 0 });
const withTimings = (kind: 'modules' | 'build', timings: readonly Timing[]) =>
  cacheRunOf({ kind, manifest: manifestOf({ kind, timings }) });

test('caching costs what is there only for its sake', () => {
  expect(cachingCostMs(phases)).toBe(10_900);
  expect(cachingCostMs([])).toBe(0);
});

test('what is downloaded before the build counts as built, not as a cost', () => {
  const fetched = [...phases, phase('fetch', 5000)];
  expect(cachingCostMs(fetched)).toBe(10_900);
  expect(verdictFrom(fetched, []).buildMs).toBe(11_000);
});

test.each([
  [
    'the last cold run',
    [withTimings('build', [timing('miss', 80_000), timing('miss', 90_000), timing('exact', 6000)])],
    90_000,
  ],
  ['no cold run', [withTimings('build', [timing('partial', 50_000), timing('off', 60_000)])], 0],
  ['no snapshot', [cacheRunOf({ kind: 'build' })], 0],
  ['no cache', [], 0],
  // Another image with the same go.sum shares the modules' snapshot, and has its own times.
  [
    'modules of a slower image',
    [withTimings('modules', [timing('miss', 500_000)]), withTimings('build', [timing('miss', 90_000)])],
    90_000,
  ],
  [
    'a build cache that was not there yet',
    [withTimings('modules', [timing('miss', 500_000)]), cacheRunOf({ kind: 'build' })],
    0,
  ],
  ['modules alone', [withTimings('modules', [timing('miss', 70_000)])], 70_000],
])('compared with %s', (_name, runs, coldMs) => {
  const netMs = coldMs === 0 ? 0 : coldMs - 6000 - 10_900;
  expect(verdictFrom(phases, runs)).toEqual({ coldMs, buildMs: 6000, costMs: 10_900, netMs });
});

test('saving adds to the cost', () => {
  const verdict = verdictFrom(phases, [withTimings('build', [timing('miss', 90_000)])]);
  expect(settled(verdict, [...phases, phase('save', 1100)])).toEqual({ ...verdict, costMs: 12_000, netMs: 72_000 });
});
