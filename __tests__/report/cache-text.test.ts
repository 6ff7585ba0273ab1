import { describe, expect, test } from '@jest/globals';
import {
  balances,
  fromRestoreToBuildMs,
  medianOf,
  phaseTimes,
  placedPhases,
  totalMs,
  warmthText,
} from '../../src/report/cache-text.ts';
import type { CacheReport, PhaseReport } from '../../src/report/run-report.ts';
import { offCache, warmReport } from './samples.ts';

const won = { coldMs: 90_000, buildMs: 6000, costMs: 9000, netMs: 75_000 };
const lost = { coldMs: 3000, buildMs: 3200, costMs: 1000, netMs: -1200 };
const cache = (kind: CacheReport['kind'], differences: Partial<CacheReport>): CacheReport => ({
  ...offCache(kind, ''),
  hit: 'exact',
  ...differences,
});

test.each<readonly [string, readonly CacheReport[], readonly string[]]>([
  [
    'each for itself',
    [cache('modules', { verdict: lost }), cache('build', { verdict: won })],
    [
      'Module cache: saved nothing (0.2 s slower), cost 1.0 s, net -1.2 s',
      'Build cache: saved 84.0 s, cost 9.0 s, net +75.0 s',
    ],
  ],
  [
    'a shared verdict once',
    [
      cache('modules', { verdict: won, sharesVerdict: true, verdictReason: 'x' }),
      cache('build', { verdict: won, sharesVerdict: true, verdictReason: 'x' }),
    ],
    ['Both caches together: saved 84.0 s, cost 9.0 s, net +75.0 s'],
  ],
  [
    'a shared verdict that only one of them has on record',
    [
      cache('modules', { sharesVerdict: true, verdictReason: 'no cold run is on record' }),
      cache('build', { verdict: won, sharesVerdict: true }),
    ],
    ['Both caches together: saved 84.0 s, cost 9.0 s, net +75.0 s'],
  ],
  [
    'why there is none',
    [cache('modules', { hit: 'partial', verdictReason: 'no cold run is on record' }), cache('build', { verdict: won })],
    ['Module cache: no verdict: no cold run is on record', 'Build cache: saved 84.0 s, cost 9.0 s, net +75.0 s'],
  ],
  [
    'nothing where nothing was restored',
    [cache('modules', { hit: 'miss', verdictReason: 'nothing was restored' }), offCache('build', 'cache: off')],
    [],
  ],
])('%s', (_name, caches, expected) => {
  expect(balances(caches).map(({ name, text }) => `${name}: ${text}`)).toEqual(expected);
});

test('a build that was made again is told with both times', () => {
  const phase = { name: 'build', startedAt: '', reason: '' } as const;
  const phases = [
    { ...phase, ms: 5000, outcome: 'failed' },
    { ...phase, name: 'extract', ms: 0, outcome: 'skipped' },
    { ...phase, ms: 3000, outcome: 'done' },
  ] as const;
  expect(phaseTimes({ ...warmReport, phases })).toBe('build 5.0 s (failed, made again), build 3.0 s');
});

describe('the time of a run', () => {
  const at = (name: PhaseReport['name'], second: number, ms: number): PhaseReport => ({
    name,
    startedAt: new Date(Date.UTC(2026, 10, 23, 6, 0, second)).toISOString(),
    ms,
    outcome: 'done',
    reason: '',
  });

  test('is from the first begin to the last end; what runs side by side counts once', () => {
    expect(totalMs({ phases: [at('restore', 0, 5000), at('inject', 2, 6000), at('build', 8, 1000)] })).toBe(9000);
  });

  test('is without the steps of the job between main and post', () => {
    const phases = [at('build', 0, 2000), at('extract', 2, 500), at('save', 50, 3000)];
    expect(placedPhases({ phases }).map(({ startMs }) => startMs)).toEqual([0, 2000, 2500]);
    expect(totalMs({ phases })).toBe(5500);
  });

  test('leaves out a phase whose time nobody can read', () => {
    const phases = [{ ...at('restore', 0, 9000), startedAt: 'x' }, at('build', 0, 2000)];
    expect(totalMs({ phases })).toBe(2000);
  });

  test('is nothing without phases', () => {
    expect(totalMs({ phases: [] })).toBe(0);
  });

  test('that other runs are compared with is that of the phases up to the build, of which the last one counts', () => {
    const phases = [
      at('analyse', 0, 1),
      at('restore', 1, 2),
      at('inject', 2, 4),
      at('build', 3, 8),
      at('build', 4, 16),
    ];
    expect(fromRestoreToBuildMs({ phases: [...phases, at('extract', 5, 32)] })).toBe(22);
  });
});

test.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 5], 5],
  [[10, 9, 8, 7], 8],
])('the median of %j is %d', (values, median) => {
  expect(medianOf(values)).toBe(median);
});

test.each([
  ['warm', 'Warm: x.'],
  ['partly', 'Partly warm: x.'],
  ['cold', 'Cold: x.'],
  ['off', 'Without caches: x.'],
] as const)('how warm a run was: %s', (state, text) => {
  expect(warmthText({ state, reason: 'x.' })).toBe(text);
});
