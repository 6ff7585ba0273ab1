import type { CacheReport, PhaseReport, Verdict } from '../../report/run-report.ts';
import { nothingRestored } from '../../savings/measured-steps.ts';

/** Phases that are there only for the caches. */
const caching: readonly PhaseReport['name'][] = ['restore', 'inject', 'extract', 'save'];

/** What the phases so far cost for the caches' sake, in milliseconds. */
export function cachingCostMs(phases: readonly PhaseReport[]): number {
  return phases.filter(({ name }) => caching.includes(name)).reduce((sum, { ms }) => sum + ms, 0);
}

/**
 * The verdict of the whole run: the sum of what the caches tell, one that they share counted once. Where none tells anything,
 * there is only what the build took and what caching cost.
 */
export function verdictFrom(phases: readonly PhaseReport[], caches: readonly CacheReport[]): Verdict {
  const shared = caches.find(({ verdict, sharesVerdict }) => verdict !== null && sharesVerdict);
  const told = caches.flatMap((cache) =>
    cache.verdict === null || (cache.sharesVerdict && cache !== shared) ? [] : [cache.verdict],
  );
  if (told.length > 0) {
    const sum = (count: (verdict: Verdict) => number): number => told.reduce((all, each) => all + count(each), 0);
    return {
      coldMs: sum(({ coldMs }) => coldMs),
      buildMs: sum(({ buildMs }) => buildMs),
      costMs: sum(({ costMs }) => costMs),
      netMs: sum(({ netMs }) => netMs),
    };
  }
  // What is downloaded before the build, the build would have had to download. Of several builds the last counts.
  const counted = (['fetch', 'build'] as const).map((wanted) => phases.findLast(({ name }) => name === wanted));
  const buildMs = counted.reduce((sum, phase) => sum + (phase?.ms ?? 0), 0);
  return { coldMs: 0, buildMs, costMs: cachingCostMs(phases), netMs: 0 };
}

/**
 * A cache with the cost of saving it. Both are saved side by side: a verdict that they share has the longer one. Of a cold run it depends
 * on saving whether there is a record of it.
 */
export function settledCache(cache: CacheReport, saveMs: ReadonlyMap<string, number>): CacheReport {
  const { verdict, sharesVerdict, kind } = cache;
  if (verdict === null) return cache.saved === null ? cache : { ...cache, verdictReason: recordedReason(cache) };
  const moreMs = Math.round(sharesVerdict ? Math.max(0, ...saveMs.values()) : (saveMs.get(kind) ?? 0));
  return { ...cache, verdict: { ...verdict, costMs: verdict.costMs + moreMs, netMs: verdict.netMs - moreMs } };
}

function recordedReason({ verdictReason }: CacheReport): string {
  return verdictReason === nothingRestored
    ? `${nothingRestored}, so later runs are compared with this one`
    : verdictReason;
}
