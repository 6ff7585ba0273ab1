import { describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../src/report/run-report.ts';
import { statisticsOf } from '../../src/stats/statistics.ts';
import { failedReport, warmReport } from '../report/samples.ts';

const repository = 'owner/repo';

/** A run on a day of November, whose build takes some seconds. */
function runOf(day: number, seconds: number, hit: 'exact' | 'miss', more: Partial<RunReport> = {}): RunReport {
  const startedAt = new Date(Date.UTC(2026, 10, day)).toISOString();
  const phases = [{ name: 'build', startedAt, ms: seconds * 1000, outcome: 'done', reason: '' }] as const;
  const caches = warmReport.caches.map((cache) => ({ ...cache, hit }));
  const { warmth: _warmth, ...silent } = warmReport;
  return { ...silent, phases, caches, ...more };
}

test('medians of warm and cold runs, failed ones left out', () => {
  const reports = [
    runOf(1, 90, 'miss'),
    runOf(2, 10, 'exact'),
    runOf(3, 14, 'exact'),
    runOf(4, 30, 'exact'),
    runOf(5, 1, 'exact', { result: 'failure' }),
  ];
  const { all } = statisticsOf(reports);
  expect(all.statistics).toMatchObject({
    runs: 5,
    failed: 1,
    warmMedianMs: 14_000,
    coldMedianMs: 90_000,
    hitRate: 0.8,
    hits: { build: { exact: 4, partial: 0, miss: 1, off: 0 }, modules: { exact: 4, partial: 0, miss: 1, off: 0 } },
    netMs: 5 * warmReport.verdict.netMs,
    restoredBytes: 5 * (161_000_000 + 164_400_000),
    savedBytes: 5 * 4_400_000,
  });
});

describe('how warm a run was', () => {
  const reason = 'x';
  test.each([
    ['exact', { state: 'warm', reason }, 'warm'],
    ['exact', { state: 'partly', reason }, 'partly'],
    ['exact', { state: 'cold', reason }, 'cold'],
    ['exact', undefined, 'warm'],
    ['miss', { state: 'warm', reason }, 'warm'],
    ['miss', { state: 'off', reason }, 'cold'],
    ['miss', undefined, 'cold'],
  ] as const)('the hit %s and the report %o: %s', (hit, warmth, expected) => {
    const { points } = statisticsOf([runOf(1, 1, hit, warmth && { warmth })]).all;
    expect(points[0]?.warmth).toBe(expected);
  });

  test('in part counts in neither median', () => {
    const { statistics } = statisticsOf([
      runOf(1, 90, 'miss'),
      runOf(2, 50, 'exact', { warmth: { state: 'partly', reason } }),
      runOf(3, 10, 'exact', { warmth: { state: 'warm', reason } }),
    ]).all;
    expect(statistics).toMatchObject({ warmMedianMs: 10_000, coldMedianMs: 90_000 });
  });
});

test('the middle of an even number is between two', () => {
  expect(statisticsOf([runOf(1, 10, 'exact'), runOf(2, 20, 'exact')]).all.statistics.warmMedianMs).toBe(15_000);
});

test('a cache that is off counts neither as found nor as missed, and nothing is gained without a cold run', () => {
  const { statistics } = statisticsOf([failedReport]).all;
  expect(statistics).toMatchObject({ hitRate: 0, netMs: 0, warmMedianMs: undefined, coldMedianMs: undefined });
  expect(statisticsOf([{ ...failedReport, caches: [] }]).all.statistics.hitRate).toBeUndefined();
});

describe('images', () => {
  test('are told apart by repository and name without its tag, the most frequent first', () => {
    const reports = [
      runOf(1, 1, 'exact', { repository, image: 'Dockerfile' }),
      runOf(2, 1, 'exact', { repository, image: 'ghcr.io/me/app:1, target prod' }),
      runOf(3, 1, 'exact', { repository, image: 'ghcr.io/me/app:2, target prod' }),
    ];
    expect(statisticsOf(reports).images.map(({ name, points }) => [name, points.length])).toEqual([
      ['owner/repo ghcr.io/me/app, target prod', 2],
      ['owner/repo Dockerfile', 1],
    ]);
  });

  test('that have no name, by the scope of their keys', () => {
    const { image: _image, ...nameless } = warmReport;
    expect(statisticsOf([nameless, { ...failedReport, caches: [] }]).images.map(({ name }) => name)).toEqual([
      '9c1d',
      'unnamed',
    ]);
  });
});

test('runs are in the order of time, whatever the order of the files', () => {
  const { points } = statisticsOf([runOf(9, 1, 'exact'), runOf(3, 2, 'exact')]).all;
  expect(points.map(({ totalMs }) => totalMs)).toEqual([2000, 1000]);
});
