import type { OwnTiming, Timing } from './timings.ts';

/** Whether a snapshot that was found is to be used. The reason is empty where there is nothing to say. */
export interface Judgement {
  /** `probe`: the run does without it, to have something to compare with. */
  readonly kind: 'use' | 'skip' | 'probe';
  readonly reason: string;
}

/** What gives a cache that does not pay another try. */
interface AnotherTry {
  /** GITHUB_RUN_NUMBER. */
  readonly runNumber: number;
  /** Whether the snapshot is of this run's go.sum. */
  readonly isSameSum: boolean;
  /** Of all its layers, compressed. */
  readonly sizeBytes: number;
  /** There is no snapshot, only the record of runs that left nothing for one. */
  readonly isEmpty: boolean;
}

const lossesInARow = 3;
const triesEvery = 10;
/** A larger one takes minutes to compile: nobody has to try whether it pays. */
const probedAtMostBytes = 100e6;

/**
 * Decides whether to restore a cache. One that lost three times in a row on its scope is left alone, but tried again in
 * every tenth run and when go.sum has changed: a run that then wins ends the streak.
 */
export function judgeStreak(
  timings: readonly Timing[],
  scope: string,
  { runNumber, isSameSum, sizeBytes, isEmpty }: AnotherTry,
): Judgement {
  const losses = losingStreak(timings, scope);
  if (
    !isEmpty &&
    losses.length === 0 &&
    isWithoutCold(timings, scope) &&
    isSameSum &&
    runNumber % triesEvery === 0 &&
    sizeBytes <= probedAtMostBytes
  )
    return {
      kind: 'probe',
      reason:
        'no run without this cache is recorded, so this run skips the cache to measure it; later runs use it again',
    };
  if (losses.length < lossesInARow) return { kind: 'use', reason: '' };
  const last = losses.slice(-lossesInARow);
  const what = isEmpty
    ? 'preparing mounts that the build leaves empty'
    : last.every(({ of }) => of === 'both')
      ? 'restoring both caches'
      : 'restoring it';
  const nets = last.map(({ netMs }) => `${(netMs / 1000).toFixed(1)} s`).join(', ');
  const lost = `${what} cost more than it saved in the last three runs (net ${nets})`;
  if (!isSameSum) return { kind: 'use', reason: `${lost}; with another go.sum it is tried again` };
  if (runNumber % triesEvery === 0) return { kind: 'use', reason: `${lost}; every tenth run tries again` };
  return { kind: 'skip', reason: `${lost}; run ${nextTry(runNumber)} tries again, or a run with another go.sum` };
}

/** The number of the next run that restores a cache with this record, or `undefined` where it has not lost so often: each run restores it. */
export function nextTryAfterLosses(timings: readonly Timing[], scope: string, runNumber: number): number | undefined {
  return losingStreak(timings, scope).length < lossesInARow ? undefined : nextTry(runNumber);
}

/** The number of the first run after this one that tries again a cache which is left alone. */
export function nextTry(runNumber: number): number {
  return (Math.floor(runNumber / triesEvery) + 1) * triesEvery;
}

/** No run tells what the cache is worth for this image. */
function isWithoutCold(timings: readonly Timing[], scope: string): boolean {
  return timings.every(({ own }) => own === undefined || !own.isCold || (own.scope !== scope && own.of !== 'modules'));
}

/**
 * Whether a run that has nothing new to save puts its timing on record nevertheless: it lost, or ended a streak. Runs that
 * win are not needed on record to know that there is no streak.
 */
export function isWorthRecording(own: OwnTiming | undefined, before: readonly Timing[]): boolean {
  if (own?.netMs === undefined) return false;
  return own.netMs < 0 || losingStreak(before, own.scope).length > 0;
}

/** The losses since the last run that won, the newest last. Runs that tell nothing neither lengthen nor end it. */
function losingStreak(timings: readonly Timing[], scope: string): readonly (OwnTiming & { readonly netMs: number })[] {
  const told = timings.flatMap(({ own }) =>
    own?.netMs === undefined || own.scope !== scope ? [] : [{ ...own, netMs: own.netMs }],
  );
  return told.slice(told.findLastIndex(({ netMs }) => netMs >= 0) + 1);
}
