import type { CacheKind } from '../config/cache-kind.ts';
import { countOf, isRecord } from '../text/json-values.ts';

/** What one run took, for the verdict of later runs. Times in milliseconds. */
export interface Timing {
  readonly at: string;
  readonly hit: 'exact' | 'partial' | 'miss' | 'off';
  /** The whole build. */
  readonly buildMs: number;
  /** What all caches of the run cost before anything was extracted. */
  readonly costMs: number;
  /** What this cache alone cost and changed; absent where that cannot be told. */
  readonly own?: OwnTiming;
}

/** What one cache cost in a run, and what the RUNs took that it is there for. */
export interface OwnTiming {
  /** What was built: other images can share a snapshot, and have other times. */
  readonly scope: string;
  /** Whose RUNs these are; `both` when no RUN shows one cache without the other. */
  readonly of: CacheKind | 'both';
  readonly stepsMs: number;
  /**
   * Restoring, injecting and extracting. Packing and uploading come after this is written, so they are left out: where
   * they decide, the loss is on record as smaller than it was.
   */
  readonly costMs: number;
  /** The RUNs found nothing in their mounts: other runs are compared with this one. */
  readonly isCold: boolean;
  /** What the RUNs took less than the last cold ones, minus the cost; absent for a cold run, and without one on record. */
  readonly netMs?: number;
}

/** How many timings a manifest keeps. */
export const keptTimings = 20;

/**
 * The timings of a snapshot with one more run: the newest 20, but of each scope the last cold run stays among them, since
 * all others are compared with it.
 */
export function timingsWith(timings: readonly Timing[], timing: Timing): readonly Timing[] {
  const all = [...timings, timing];
  const isLastCold = (each: Timing, index: number): boolean =>
    wasCold(each) && !all.slice(index + 1).some((later) => wasCold(later) && isComparable(later, each));
  const cold = all.filter(isLastCold).slice(-keptTimings / 2);
  const others = all.filter((each) => !cold.includes(each)).slice(-(keptTimings - cold.length));
  return all.filter((each) => cold.includes(each) || others.includes(each));
}

function wasCold({ own, hit }: Timing): boolean {
  return own?.isCold ?? hit === 'miss';
}

function isComparable(a: Timing, b: Timing): boolean {
  return a.own?.scope === b.own?.scope && a.own?.of === b.own?.of;
}

/** Reads a timing; one that makes no sense is left out. */
export function timingFrom(value: unknown): readonly Timing[] {
  if (!isRecord(value)) return [];
  const hit = (['exact', 'partial', 'miss', 'off'] as const).find((name) => name === value['hit']);
  if (hit === undefined || typeof value['at'] !== 'string') return [];
  const own = ownFrom(value['own']);
  const timing = { at: value['at'], hit, buildMs: countOf(value['buildMs']), costMs: countOf(value['costMs']) };
  return [own === undefined ? timing : { ...timing, own }];
}

function ownFrom(value: unknown): OwnTiming | undefined {
  if (!isRecord(value)) return undefined;
  const { scope, isCold, netMs } = value;
  const of = (['modules', 'build', 'both'] as const).find((name) => name === value['of']);
  if (of === undefined || typeof scope !== 'string' || typeof isCold !== 'boolean') return undefined;
  const own = { scope, of, stepsMs: countOf(value['stepsMs']), costMs: countOf(value['costMs']), isCold };
  return typeof netMs === 'number' && Number.isFinite(netMs) ? { ...own, netMs } : own;
}
