import type { TimedRun } from '../../savings/measured-steps.ts';
import { isOfSameSum } from '../../snapshot/keys.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { usedLayers } from '../caches/cache-run.ts';
import { type ChangedSetting, hasHashes } from './changed-settings.ts';
import { ownRuns } from './left-empty.ts';
import { remadeIn } from './remade-packages.ts';

/** What became of asking go what it hashes: the snapshot has nothing to compare with, or the same. Absent where nobody asked. */
type AskedGo = 'first' | 'same';

/** Why a cache was not as warm as kept mounts would have been. */
export type ColdCause =
  /** Restored packages were compiled again with the same result. */
  | { readonly kind: 'forced'; readonly packages: number }
  /** Packages were compiled with another result although their sources are the same; `changed` is empty where nothing shows it. */
  | {
      readonly kind: 'settings';
      readonly packages: number;
      readonly changed: readonly ChangedSetting[];
      readonly asked?: AskedGo;
    }
  /** Go in the image is another than the one that compiled the snapshot. */
  | { readonly kind: 'go'; readonly before: string }
  /** The builder has replaced mounts after they were prepared. */
  | { readonly kind: 'replaced'; readonly mounts: number; readonly of: number }
  /** The mounts are empty after the build. */
  | { readonly kind: 'emptied' }
  /** The RUNs neither used what was restored nor left anything. */
  | { readonly kind: 'untouched' }
  /** Modules that the snapshot of the same go.sum lacked. */
  | { readonly kind: 'modules'; readonly count: number; readonly names: readonly string[] }
  /** A part of the snapshot is missing, or a failed build has written it. */
  | { readonly kind: 'lacking'; readonly packages: number };

interface Seen {
  /** The RUNs that mount the caches, with their times where they were executed. */
  readonly timed: readonly TimedRun[];
  readonly changed: readonly ChangedSetting[];
}

/** Decides it from what was read of the mounts after the build; `undefined` where there is no such cause. */
export function coldCause(run: ReadCache, seen: Seen): ColdCause | undefined {
  const { standing, extracted } = run;
  if (standing.hit === 'off' || extracted === undefined) return undefined;
  const { replaced, mounts, driftS, isCrowded } = extracted.reading;
  // Then the times in the mounts tell nothing, or nobody has read them.
  if (driftS !== 0 || isCrowded) return undefined;
  if (replaced > 0) return { kind: 'replaced', mounts: replaced, of: mounts };
  return mountCause(run, seen.timed) ?? (run.kind === 'build' ? buildCause(run, seen.changed) : modulesCause(run));
}

/** What the RUNs did to the mounts as such: only of those that were all executed this can be told. */
function mountCause(
  { kind, standing, lookup, extracted }: ReadCache,
  timed: readonly TimedRun[],
): ColdCause | undefined {
  const own = ownRuns(kind, timed);
  if (extracted === undefined || lookup.kind === 'adopted') return undefined;
  if (own.length === 0 || own.some(({ ms }) => ms === undefined)) return undefined;
  const { used, made, total } = extracted.contents;
  if (total === 0) return { kind: standing.hit === 'miss' ? 'untouched' : 'emptied' };
  return kind === 'build' && standing.hit !== 'miss' && used + made === 0 ? { kind: 'untouched' } : undefined;
}

/** With a part of the snapshot's settings known as changed, so many of the packages have to be new before that is the cause. */
const newForEachUsed = 1 / 3;

function buildCause(run: ReadCache, changed: readonly ChangedSetting[]): ColdCause | undefined {
  const { standing, extracted } = run;
  const forced = remadeIn(run);
  if (forced !== undefined) return { kind: 'forced', packages: forced.packages };
  if (standing.otherGo !== undefined) return { kind: 'go', before: standing.otherGo };
  const anew = extracted?.contents.anew;
  if (standing.hit === 'miss' || anew === undefined) return undefined;
  if (lacksSomething(run)) return { kind: 'lacking', packages: anew.packages };
  // Every program has the runtime, so with the same settings one package is used at least.
  const isAll = anew.reused === 0 && extracted !== undefined && extracted.contents.mains > 0;
  if (isAll || (changed.length > 0 && anew.packages > anew.reused * newForEachUsed))
    return { kind: 'settings', packages: anew.packages, changed, ...askedGo(run, changed) };
  return undefined;
}

function askedGo({ hashed, standing }: ReadCache, changed: readonly ChangedSetting[]): { readonly asked?: AskedGo } {
  if (hashed === undefined || changed.length > 0) return {};
  return { asked: hasHashes(standing.manifest?.settings) ? 'same' : 'first' };
}

function lacksSomething(run: ReadCache): boolean {
  const { manifest, damaged } = run.standing;
  if (manifest === undefined) return false;
  return damaged.length > 0 || !manifest.complete || usedLayers(run).length < manifest.layers.length;
}

function modulesCause({ plan, standing, extracted }: ReadCache): ColdCause | undefined {
  const { made = 0, downloaded = [] } = extracted?.contents ?? {};
  const isRestored = standing.hit === 'exact' || standing.hit === 'partial';
  if (!isRestored || made === 0 || !isOfSameSum(plan.keys, standing.matchedKey)) return undefined;
  return { kind: 'modules', count: made, names: downloaded };
}
