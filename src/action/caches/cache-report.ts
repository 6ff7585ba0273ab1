import type { CacheKind } from '../../config/cache-kind.ts';
import type { CacheReport } from '../../report/run-report.ts';
import type { CachePlan } from '../request/analysis.ts';
import type { CacheRun } from './cache-run.ts';
import { foundKeyOf, injectedOf } from './cache-run.ts';

/** What the report tells of a cache's balance. */
export type CacheVerdict = Pick<CacheReport, 'verdict' | 'sharesVerdict' | 'verdictReason'>;

/** Nothing is told where nothing was done. */
export const noVerdict: CacheVerdict = { verdict: null, sharesVerdict: false, verdictReason: '' };

/** What the report tells of a cache; `plan` when it was off from the start. */
export function cacheReport(
  kind: CacheKind,
  plan: CachePlan,
  run: CacheRun | undefined,
  verdict: CacheVerdict = noVerdict,
): CacheReport {
  if (plan.kind === 'off') return unserved(kind, plan.reason);
  if (run === undefined) return unserved(kind, 'the run ended before the lookup');
  const { hit, matchedKey, reason, layers } = run.standing;
  const extracted = 'extracted' in run ? run.extracted : undefined;
  return {
    kind,
    hit,
    primaryKey: run.plan.keys.primary,
    matchedKey,
    reason,
    ...unusedKey(run),
    restored: {
      bytes: layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0),
      entries: injectedOf(run)?.entries ?? 0,
    },
    used: extracted?.contents.used ?? 0,
    added: extracted?.contents.made ?? 0,
    ...(extracted?.contents.remade === undefined ? {} : { remade: extracted.contents.remade.packages }),
    swept:
      extracted?.packing.write === 'base' ? Math.max(0, extracted.contents.total - extracted.contents.live.entries) : 0,
    saved: null,
    saveReason: 'saving' in run ? run.saving.reason : '',
    ...verdict,
  };
}

/** The record of runs that left nothing is no snapshot. */
function unusedKey(run: CacheRun): Pick<CacheReport, 'unusedKey'> {
  const { hit, manifest } = run.standing;
  const key = foundKeyOf(run);
  const isRecord = manifest?.layers.length === 0;
  return hit !== 'miss' || key === '' || isRecord ? {} : { unusedKey: key };
}

function unserved(kind: CacheKind, reason: string): CacheReport {
  return {
    kind,
    hit: 'off',
    primaryKey: '',
    matchedKey: '',
    reason,
    restored: { bytes: 0, entries: 0 },
    used: 0,
    added: 0,
    swept: 0,
    saved: null,
    saveReason: reason,
    ...noVerdict,
  };
}
