import * as v from 'valibot';
import { cacheKindSchema } from '../config/cache-kind.ts';
import { countOrZero, objectOf } from '../text/json-schemas.ts';

const ownEntries = {
  /** What was built: other images can share a snapshot, and have other times. */
  scope: v.string(),
  /** Whose RUNs these are; `both` when no RUN shows one cache without the other. */
  of: v.picklist([...cacheKindSchema.options, 'both']),
  stepsMs: countOrZero,
  /**
   * Restoring, injecting and extracting. Packing and uploading come after this is written, so they are left out: where
   * they decide, the loss is on record as smaller than it was.
   */
  costMs: countOrZero,
  /** The RUNs found nothing in their mounts: other runs are compared with this one. */
  isCold: v.boolean(),
};

const wholeOwnTiming = objectOf({
  ...ownEntries,
  /** What the RUNs took less than the last cold ones, minus the cost; absent for a cold run, and without one on record. */
  netMs: v.exactOptional(v.pipe(v.number(), v.finite())),
});

/** What one cache cost in a run, and what the RUNs took that it is there for. */
export interface OwnTiming extends v.InferOutput<typeof wholeOwnTiming> {}

/** A balance that makes no sense is left out. */
const ownTimingSchema: v.GenericSchema<unknown, OwnTiming> = v.union([wholeOwnTiming, objectOf(ownEntries)]);

const timingEntries = {
  at: v.string(),
  hit: v.picklist(['exact', 'partial', 'miss', 'off']),
  /** The whole build. */
  buildMs: countOrZero,
  /** What all caches of the run cost before anything was extracted. */
  costMs: countOrZero,
};

const wholeTiming = objectOf({
  ...timingEntries,
  /** What this cache alone cost and changed; absent where that cannot be told. */
  own: v.exactOptional(ownTimingSchema),
});

/** What one run took, for the verdict of later runs. Times in milliseconds. */
export interface Timing extends v.InferOutput<typeof wholeTiming> {}

/** What the cache alone cost is left out where it makes no sense. */
export const timingSchema: v.GenericSchema<unknown, Timing> = v.union([wholeTiming, objectOf(timingEntries)]);

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
