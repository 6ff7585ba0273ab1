import type { Judge } from '../../snapshot/restore.ts';
import { judgeStreak } from '../../savings/streak.ts';
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
