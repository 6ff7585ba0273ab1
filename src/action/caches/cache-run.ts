import type { CacheKind } from '../../config/cache-kind.ts';
import type { Injected } from '../../mounts/inject.ts';
import { stageNonce } from '../../mounts/inject.ts';
import type { Extracted } from '../../mounts/extract.ts';
import type { CacheReport, Hit } from '../../report/run-report.ts';
import type { PreparedSnapshot } from '../../snapshot/compose.ts';
import type { Layer, Manifest } from '../../snapshot/manifest.ts';
import type { RestoredLayer } from '../../snapshot/fetch-layers.ts';
import type { CachePlan } from '../request/analysis.ts';
import type { MountUse } from './job-record.ts';

/** What was done for the sake of a cache so far, in milliseconds; fetching the helper's image does not count. */
interface CacheCost {
  readonly ownMs: number;
  /** For both caches together, which are served side by side. */
  readonly togetherMs: number;
}

/** What the phase restore gives. */
interface FoundCache {
  readonly kind: CacheKind;
  readonly plan: CachePlan & { readonly kind: 'served' };
  readonly hit: Hit;
  /** The snapshot whose content is in use; empty without one. */
  readonly matchedKey: string;
  /** The snapshot that was found, also when it was no good. */
  readonly foundKey: string;
  readonly reason: string;
  readonly manifest: Manifest | undefined;
  /** What was downloaded and is put into the mounts. */
  readonly layers: readonly RestoredLayer[];
  /** Layers of the snapshot that the mounts have had since an earlier job: they are not downloaded. */
  readonly present: readonly Layer[];
  /** The mounts were filled by an earlier use in this job: nothing is put in, its stamp counts. */
  readonly adopted: MountUse | undefined;
  /** Its snapshot is left alone since restoring it does not pay: nothing is put in, taken out or saved. */
  readonly skipped: boolean;
  /** The store did not answer: saving asks it only briefly. */
  readonly storeFailed: boolean;
}

/** What the phases inject and fetch add. */
interface PreparedCache {
  /** Digests of layers that were found and cannot be injected; empty when there are none. */
  readonly refused: readonly string[];
  /** The text in the mounts' stamp; `undefined` when they bear none of ours. */
  readonly stamp: string | undefined;
  readonly injected: Injected | undefined;
  /** What was downloaded into the mounts before the build; `undefined` when nothing was tried. */
  readonly fetched: { readonly ms: number; readonly files: number; readonly isWhole: boolean } | undefined;
  /** Why the run could not register in the mounts while it was looking for snapshots; empty where it could, or did not try. */
  readonly registerTrouble: string;
  /** What the builder's clock said (s) and ours (monotonic ms), when the mounts had been prepared. */
  readonly builderClock: { readonly at: number; readonly monotonicMs: number } | undefined;
}

/** What the phase extract adds, and what all phases have cost. */
interface ReadCache {
  readonly cost: CacheCost;
  readonly extracted: Extracted | undefined;
  readonly prepared: PreparedSnapshot | undefined;
  readonly saveReason: string;
}

/** One served cache on its way through a run. Each phase gives a new value. */
export interface CacheRun extends FoundCache, PreparedCache, ReadCache {}

/** What the report tells of a cache's balance. */
export type CacheVerdict = Pick<CacheReport, 'verdict' | 'sharesVerdict' | 'verdictReason'>;

/** Nothing is told where nothing was done. */
export const noVerdict: CacheVerdict = { verdict: null, sharesVerdict: false, verdictReason: '' };

/** The stamp of this run in the mounts of a kind. */
export function stampOf(nonce: string, kind: CacheKind): string {
  return stageNonce(nonce, kind);
}

/** The caches with what one more phase took: each for itself, and all together. */
export function withCosts(
  runs: readonly CacheRun[],
  ownMs: ReadonlyMap<CacheKind, number>,
  togetherMs: number,
): readonly CacheRun[] {
  return runs.map((run) => ({
    ...run,
    cost: {
      ownMs: run.cost.ownMs + (ownMs.get(run.kind) ?? 0),
      togetherMs: run.cost.togetherMs + togetherMs,
    },
  }));
}

/** What the report tells of a cache; `plan` when it was off from the start. */
export function cacheReport(
  kind: CacheKind,
  plan: CachePlan,
  run: CacheRun | undefined,
  verdict: CacheVerdict = noVerdict,
): CacheReport {
  const nothing = { bytes: 0, entries: 0 };
  if (plan.kind === 'off' || run === undefined) {
    const reason = plan.kind === 'off' ? plan.reason : 'the run ended before the lookup';
    return {
      kind,
      hit: 'off',
      primaryKey: '',
      matchedKey: '',
      reason,
      restored: nothing,
      used: 0,
      added: 0,
      swept: 0,
      saved: null,
      saveReason: reason,
      ...noVerdict,
    };
  }
  const bytes = run.layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0);
  const { extracted } = run;
  return {
    kind,
    hit: run.hit,
    primaryKey: run.plan.keys.primary,
    matchedKey: run.matchedKey,
    reason: run.reason,
    restored: { bytes, entries: run.injected?.entries ?? 0 },
    used: extracted?.used ?? 0,
    added: extracted?.made ?? 0,
    ...(extracted?.remade === undefined ? {} : { remade: extracted.remade.packages }),
    swept: extracted?.write === 'base' ? Math.max(0, extracted.total - extracted.live.entries) : 0,
    saved: null,
    saveReason: run.saveReason,
    ...verdict,
  };
}
