import type { CacheKind } from '../../config/cache-kind.ts';
import type { CompileSetting } from '../../dockerfile/go/compile-settings.ts';
import type { Extracted } from '../../mounts/extracted.ts';
import type { Hit } from '../../report/run-report.ts';
import type { PreparedSnapshot } from '../../snapshot/compose.ts';
import type { RestoredLayer } from '../../snapshot/fetch-layers.ts';
import type { Layer, Manifest } from '../../snapshot/manifest.ts';
import type { CachePlan, NodeMounts } from '../request/analysis.ts';
import type { PreparedSharing } from '../../sharing/prepared-sharing.ts';
import type { InjectedNodes } from './injected-nodes.ts';
import type { MountUse } from './job-record.ts';

/** What was done for the sake of a cache so far, in milliseconds; fetching the helper's image does not count. */
interface CacheCost {
  readonly ownMs: number;
  /** For both caches together, which are served side by side. */
  readonly togetherMs: number;
}

/** What a run takes the mounts of a cache to stand on: as it was found, then as it was injected, then as the build has shown. */
export interface Standing {
  readonly hit: Hit;
  /** The snapshot whose content is in use; empty without one. */
  readonly matchedKey: string;
  /** Of that snapshot, or the record of runs that left nothing. */
  readonly manifest: Manifest | undefined;
  /** What was downloaded and is put into the mounts. */
  readonly layers: readonly RestoredLayer[];
  /** Layers of the snapshot that the mounts have had since an earlier job: they are not downloaded. */
  readonly present: readonly Layer[];
  /** Digests of layers of the snapshot that are in the store and damaged. */
  readonly damaged: readonly string[];
  readonly reason: string;
  /** The Go that has compiled what is in the store, where it is another than that of the image; absent where it is the same. */
  readonly otherGo?: string;
}

/** How the run came to what it stands on. */
type LookedUp =
  /** Nothing was looked for: the run may not read, or BuildKit empties these mounts before it builds. */
  | { readonly kind: 'none' }
  /** `foundKey` is the snapshot that was found, also when it was no good; empty without one. */
  | { readonly kind: 'done'; readonly foundKey: string }
  /** Nothing, or not all, could be read: saving asks the store only briefly. */
  | { readonly kind: 'store-failed'; readonly foundKey: string }
  /** The snapshot is left alone since restoring it does not pay: nothing is put in, taken out or saved. */
  | { readonly kind: 'left-alone'; readonly foundKey: string }
  /** The mounts were filled by an earlier use in this job: nothing is put in, and its stamp counts. */
  | { readonly kind: 'adopted'; readonly use: MountUse };

/** What registering in the mounts told, while snapshots were looked for. */
export type AskedMounts =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'registered'; readonly injected: InjectedNodes };

/** What is known of the mounts when the build begins. */
type PreparedMounts =
  /** The build's own: nothing was done in them. */
  | { readonly kind: 'untouched' }
  /** Something could not be done in them, and nobody knows what they hold. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'adopted'; readonly stamp: string }
  | {
      readonly kind: 'stamped';
      readonly stamp: string;
      readonly injected: InjectedNodes;
      /** When the mounts had been prepared (monotonic ms). */
      readonly preparedMs: number;
      /** Digests of layers that were found and cannot be injected; empty when there are none. */
      readonly refused: readonly string[];
    };

/** A served cache after the phase restore. */
export interface FoundCache {
  readonly kind: CacheKind;
  readonly plan: CachePlan & { readonly kind: 'served' };
  readonly lookup: LookedUp;
  readonly standing: Standing;
  readonly mounts: AskedMounts;
  readonly cost: CacheCost;
}

/** A served cache when its mounts are ready for the build: after the phases inject and fetch. */
export interface PreparedCache extends Omit<FoundCache, 'mounts'> {
  readonly mounts: PreparedMounts;
  /** What was downloaded into the mounts before the build; `undefined` when nothing was tried. */
  readonly fetched: { readonly ms: number; readonly files: number; readonly isWhole: boolean } | undefined;
}

/** What is saved of a cache, or why nothing is; a record of a time is saved beside a reason. */
export interface Saving {
  readonly snapshot: PreparedSnapshot | undefined;
  readonly reason: string;
  /** What goes on record of the run's time with the snapshot; absent where that tells nothing. */
  readonly own?: Manifest['timings'][number]['own'];
  /** What other images may use of it; absent where it shares nothing new. */
  readonly sharing?: PreparedSharing;
}

/** A served cache after the build and the phase extract. */
export interface ReadCache extends PreparedCache {
  /** What the build did with the mounts; `undefined` when they were not read. */
  readonly extracted: Extracted | undefined;
  readonly saving: Saving;
  /** What go said that it hashes for what it compiled; absent where it was not asked, or did not say. */
  readonly hashed?: readonly CompileSetting[];
}

/** One served cache on its way through a run. Each phase gives a new value. */
export type CacheRun = FoundCache | PreparedCache | ReadCache;

/** What a run stands on that has found nothing, but for what is given. */
export function standingOn(given: Partial<Standing>): Standing {
  return {
    hit: 'miss',
    matchedKey: '',
    manifest: undefined,
    layers: [],
    present: [],
    damaged: [],
    reason: '',
    ...given,
  };
}

/** What was injected and registered; `undefined` where that is not known. */
export function injectedOf({ mounts }: Pick<CacheRun, 'mounts'>): InjectedNodes | undefined {
  return 'injected' in mounts ? mounts.injected : undefined;
}

/** The nodes whose mounts are ready for the build: all of them, unless some could not be prepared. */
export function preparedNodes({ plan, mounts }: Pick<CacheRun, 'plan' | 'mounts'>): readonly NodeMounts[] {
  if (mounts.kind === 'unknown') return [];
  const failed = injectedOf({ mounts })?.failed;
  return plan.nodes.filter(({ name }) => failed?.has(name) !== true);
}

/** The names of the nodes that the build uses and that could not be prepared. */
export function unpreparedNodes(run: Pick<CacheRun, 'plan' | 'mounts'>): readonly string[] {
  const prepared = preparedNodes(run);
  return run.plan.nodes.filter((node) => !prepared.includes(node)).map(({ name }) => name);
}

/** What marks the mounts as those of this run or of an earlier step; `undefined` when they bear none of ours. */
export function stampIn({ mounts }: Pick<PreparedCache, 'mounts'>): string | undefined {
  return 'stamp' in mounts ? mounts.stamp : undefined;
}

/** The step of the same job that has filled the mounts. */
export function earlierStep({ lookup }: Pick<CacheRun, 'lookup'>): MountUse | undefined {
  return lookup.kind === 'adopted' ? lookup.use : undefined;
}

/** The snapshot that the run found when it started, also when it was no good; empty without one. */
export function foundKeyOf({ lookup }: Pick<CacheRun, 'lookup'>): string {
  switch (lookup.kind) {
    case 'none':
      return '';
    case 'adopted':
      return lookup.use.foundKey;
    case 'done':
    case 'store-failed':
    case 'left-alone':
      return lookup.foundKey;
  }
}

/** The layers of the snapshot that are in the mounts; none when it turned out to be no good. */
export function usedLayers({ lookup, standing }: Pick<CacheRun, 'lookup' | 'standing'>): Manifest['layers'] {
  const { manifest, present, layers } = standing;
  if (manifest === undefined) return [];
  if (lookup.kind === 'adopted') return manifest.layers;
  return manifest.layers.filter(
    (layer) => present.includes(layer) || layers.some((restored) => restored.layer === layer),
  );
}

/** The caches with what one more phase took: each for itself, and all together. */
export function withCosts<T extends CacheRun>(
  runs: readonly T[],
  ownMs: ReadonlyMap<CacheKind, number>,
  togetherMs: number,
): readonly T[] {
  return runs.map((run) => ({
    ...run,
    cost: {
      ownMs: run.cost.ownMs + (ownMs.get(run.kind) ?? 0),
      togetherMs: run.cost.togetherMs + togetherMs,
    },
  }));
}
