import { describe, expect, test } from '@jest/globals';
import { cacheReport } from '../../../src/action/caches/cache-report.ts';
import { cachingCostMs, settledCache, verdictFrom } from '../../../src/action/savings/run-balance.ts';
import type { CacheReport, PhaseReport, Verdict } from '../../../src/report/run-report.ts';
import type { Timing } from '../../../src/savings/timings.ts';
import {
  balanceOf,
  measuredSteps,
  type MountState,
  ownTiming,
  type TimedRun,
} from '../../../src/savings/measured-steps.ts';
import { seededNumbers, testSeed } from '../../harness/seeded.ts';

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

test('caching costs what is there only for its sake', () => {
  expect(cachingCostMs(phases)).toBe(10_900);
  expect(cachingCostMs([])).toBe(0);
});

test('what is downloaded before the build counts as built, not as a cost', () => {
  const fetched = [...phases, phase('fetch', 5000)];
  expect(cachingCostMs(fetched)).toBe(10_900);
  expect(verdictFrom(fetched, []).buildMs).toBe(11_000);
});

test('of a build that was made again the last one counts', () => {
  expect(verdictFrom([phase('build', 90_000), ...phases], []).buildMs).toBe(6000);
});

const cacheOf = (kind: CacheReport['kind'], verdict: Verdict | null, sharesVerdict = false): CacheReport => ({
  ...cacheReport(kind, { kind: 'off', reason: '' }, undefined),
  verdict,
  sharesVerdict,
});
const verdict = (coldMs: number, buildMs: number, costMs: number): Verdict => ({
  coldMs,
  buildMs,
  costMs,
  netMs: coldMs - buildMs - costMs,
});

describe('the total', () => {
  test('is the sum of what the caches tell', () => {
    const caches = [cacheOf('modules', verdict(7000, 1000, 500)), cacheOf('build', verdict(90_000, 6000, 8000))];
    expect(verdictFrom(phases, caches)).toEqual(verdict(97_000, 7000, 8500));
    expect(verdictFrom(phases, caches.slice(1))).toEqual(verdict(90_000, 6000, 8000));
  });

  test('counts a verdict that both share once', () => {
    const shared = verdict(90_000, 6000, 8000);
    expect(verdictFrom(phases, [cacheOf('modules', shared, true), cacheOf('build', shared, true)])).toEqual(shared);
  });

  test('saves nothing where no cache tells anything', () => {
    const nothing = { coldMs: 0, buildMs: 6000, costMs: 10_900, netMs: 0 };
    expect(verdictFrom(phases, [cacheOf('modules', null), cacheOf('build', null)])).toEqual(nothing);
    expect(verdictFrom(phases, [])).toEqual(nothing);
  });
});

// Runs at random: what is told of them has to add up, whatever happened.
test('figures add up in any run', () => {
  const random = seededNumbers(testSeed());
  const number = (most: number): number => Math.floor(random() * most);
  const pick = <T>(items: readonly T[]): T => items[number(items.length)] as T;
  const kinds = ['modules', 'build'] as const;
  let told = 0;
  for (let round = 0; round < 3000; round++) {
    const runs: readonly TimedRun[] = Array.from({ length: 1 + number(5) }, () => ({
      mounts: pick([['modules'], ['build'], kinds] as const),
      onlyDownloads: random() < 0.3,
      ms: random() < 0.1 ? undefined : number(60_000),
    }));
    // From all after one another to all side by side.
    const all = runs.map(({ ms }) => ms ?? 0);
    const longestMs = Math.max(1, ...all) + number(all.reduce((sum, ms) => sum + ms, 0) + 1);
    const state = (): MountState => pick(['cold', 'warm', 'unclear', 'off']);
    const cold = new Map(kinds.map((kind) => [kind, 'cold' as const]));
    const states = new Map(kinds.map((kind) => [kind, state()]));
    const scope = pick(['s', 't']);
    const timings = kinds.flatMap((kind): readonly Timing[] => {
      const own = ownTiming(measuredSteps(kind, runs, cold, longestMs), [], scope, number(9000));
      return own === undefined ? [] : [{ at: '', hit: 'miss', buildMs: longestMs, costMs: 0, own }];
    });
    const later = runs.map((run) => (run.ms === undefined ? run : { ...run, ms: number(run.ms + 1000) }));
    const caches = kinds.map((kind) => {
      const measured = measuredSteps(kind, later, states, longestMs);
      const compared = balanceOf(measured, timings, 's', number(9000));
      const sharesVerdict = measured.kind === 'measured' && measured.of === 'both';
      return cacheOf(kind, compared.kind === 'balance' ? compared.balance : null, sharesVerdict);
    });
    const distinct = caches.filter(
      ({ verdict: each, sharesVerdict }, index) => each !== null && (!sharesVerdict || index === 0),
    );
    const total = verdictFrom([], caches);
    const nets = distinct.map(({ verdict: each }) => each?.netMs ?? 0);
    expect(total.netMs).toBe(nets.reduce((sum, net) => sum + net, 0));
    expect(Object.values(total).every(Number.isFinite)).toBe(true);
    // Nothing saves more than the cold build took.
    expect(total.coldMs).toBeLessThanOrEqual(longestMs + 2);
    for (const { verdict: each } of distinct) {
      told += 1;
      expect(each?.netMs).toBe((each?.coldMs ?? 0) - (each?.buildMs ?? 0) - (each?.costMs ?? 0));
    }
    if (runs.every(({ ms }) => ms === undefined)) expect(distinct).toEqual([]);
  }
  expect(told).toBeGreaterThan(300);
});

describe('a cold run', () => {
  const cold = { ...cacheOf('build', null), verdictReason: 'nothing was restored' };
  const saved = { bytes: 1, key: 'k' };
  test.each<readonly [string, Partial<CacheReport>, string]>([
    ['that saved its snapshot', { saved }, 'nothing was restored, so later runs are compared with this one'],
    ['that saved nothing is on no record', {}, 'nothing was restored'],
    ['that failed says that', { saved, verdictReason: 'the build failed' }, 'the build failed'],
  ])('%s', (_name, differences, expected) => {
    expect(settledCache({ ...cold, ...differences }, new Map()).verdictReason).toBe(expected);
  });
});
