import type { Judge } from '../../snapshot/restore.ts';
import type { CacheReport } from '../../report/run-report.ts';
import { judgeStreak, nextTry, nextTryAfterLosses } from '../../savings/streak.ts';
import { isOfSameSum } from '../../snapshot/keys.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { foundKeyOf } from '../caches/cache-run.ts';
import type { Analysis, Asked } from '../request/analysis.ts';
import { timingScope } from './step-times.ts';

/**
 * Whether a cache that does not pay is left alone, and its losses put on record. Only with `cache: auto`: whoever names a
 * cache gets it. Outside Actions nobody counts the runs, so each of them restores it.
 */
export function isJudged({ config, facts }: Pick<Asked, 'config' | 'facts'>): boolean {
  return config.cache.mode === 'auto' && facts.inActions && /^\d+$/.test(facts.runNumber);
}

/** Decides by a manifest whether its snapshot is restored. */
export function judgeOf({ asked, serving }: Pick<Analysis, 'asked' | 'serving'>): Judge {
  if (!isJudged(asked)) return () => ({ kind: 'use', reason: '' });
  const scope = timingScope(serving);
  const runNumber = Number(asked.facts.runNumber);
  return ({ timings, layers }, isSameSum) =>
    judgeStreak(timings, scope, {
      runNumber,
      isSameSum,
      sizeBytes: layers.reduce((sum, layer) => sum + layer.sizeBytes, 0),
      isEmpty: layers.length === 0,
    });
}

/** When a cache is restored again that costs more than it saves, by what is on record after this run. */
export function restoredAgain(
  { asked, serving }: Pick<Analysis, 'asked' | 'serving'>,
  { plan, lookup, standing, saving }: ReadCache,
): Pick<CacheReport, 'restoredAgainInRun'> {
  if (!isJudged(asked)) return {};
  const runNumber = Number(asked.facts.runNumber);
  if (lookup.kind === 'left-alone') return { restoredAgainInRun: nextTry(runNumber) };
  // A snapshot of another go.sum is always tried.
  if (!isOfSameSum(plan.keys, saving.snapshot?.key ?? foundKeyOf({ lookup }))) return {};
  const now = { at: '', hit: standing.hit, buildMs: 0, costMs: 0 };
  const timings = [
    ...(standing.manifest?.timings ?? []),
    ...(saving.own === undefined ? [] : [{ ...now, own: saving.own }]),
  ];
  const next = nextTryAfterLosses(timings, timingScope(serving), runNumber);
  return next === undefined ? {} : { restoredAgainInRun: next };
}
