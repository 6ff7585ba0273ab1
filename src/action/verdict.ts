import type { CacheReport, PhaseReport, Verdict } from '../report/run-report.ts';
import type { CacheRun } from './cache-run.ts';

/** Phases that are there only for the caches. */
const caching: readonly PhaseReport['name'][] = ['restore', 'inject', 'extract', 'save'];

/** What the phases so far cost for the caches' sake, in milliseconds. */
export function cachingCostMs(phases: readonly PhaseReport[]): number {
  return phases.filter(({ name }) => caching.includes(name)).reduce((sum, { ms }) => sum + ms, 0);
}

/**
 * What caching cost against what it spared. The cold time is that of the last run on record that found nothing; the build
 * cache's record counts, since other images can share the modules and have other times.
 */
export function verdictFrom(phases: readonly PhaseReport[], runs: readonly CacheRun[]): Verdict {
  // What is downloaded before the build, the build would have had to download.
  const buildMs = phases
    .filter(({ name }) => name === 'fetch' || name === 'build')
    .reduce((sum, { ms }) => sum + ms, 0);
  const run = runs.find(({ kind }) => kind === 'build') ?? runs[0];
  const coldMs = run?.manifest?.timings.findLast(({ hit }) => hit === 'miss')?.buildMs ?? 0;
  return settled({ coldMs, buildMs, costMs: 0, netMs: 0 }, phases);
}

/** The same verdict with the cost of the phases that came since. */
export function settled(verdict: Verdict, phases: readonly PhaseReport[]): Verdict {
  const costMs = cachingCostMs(phases);
  const netMs = verdict.coldMs === 0 ? 0 : verdict.coldMs - verdict.buildMs - costMs;
  return { ...verdict, costMs, netMs };
}

/** A cache with the cost of saving it. Both are saved side by side: a verdict that they share has the longer one. */
export function settledCache(cache: CacheReport, saveMs: ReadonlyMap<string, number>): CacheReport {
  const { verdict, sharesVerdict, kind } = cache;
  if (verdict === null) return cache;
  const moreMs = Math.round(sharesVerdict ? Math.max(0, ...saveMs.values()) : (saveMs.get(kind) ?? 0));
  return { ...cache, verdict: { ...verdict, costMs: verdict.costMs + moreMs, netMs: verdict.netMs - moreMs } };
}
