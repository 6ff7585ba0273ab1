import type { CacheKind } from '../config/cache-kind.ts';
import type { OwnTiming, Timing } from './timings.ts';

/** A RUN of the build that mounts caches. */
export interface TimedRun {
  readonly mounts: readonly CacheKind[];
  /** All that it uses go for is to download modules. */
  readonly onlyDownloads: boolean;
  /** `undefined` unless it was executed to its end. */
  readonly ms: number | undefined;
}

/**
 * How a cache's mounts were when the build began: empty, filled from a snapshot, or nobody knows. `off`: nothing is done for the
 * cache, so it is the same in each run.
 */
export type MountState = 'cold' | 'warm' | 'unclear' | 'off';

/** How long the RUNs took that a cache is there for, or why that cannot be told. */
export type Measured =
  | {
      readonly kind: 'measured';
      readonly of: CacheKind | 'both';
      readonly stepsMs: number;
      readonly isCold: boolean;
      /** The other cache is off, so RUNs of both show this one. */
      readonly isAlone: boolean;
      /** Why the cache spared nothing, so that the RUNs would take as long without it; absent where that is to be compared. */
      readonly inVain?: string;
    }
  | { readonly kind: 'untold'; readonly reason: string };

/**
 * Times the RUNs of one cache. RUNs that only download modules are the module cache's, the others the build cache's. A RUN
 * that compiles and mounts both shows the build cache alone only when the modules were downloaded by a RUN before it;
 * otherwise both caches share one time, unless the other one is off. `longestMs` is what all RUNs together may take: those that ran
 * side by side have a part each of the time that they took together.
 */
export function measuredSteps(
  kind: CacheKind,
  given: readonly TimedRun[],
  states: ReadonlyMap<CacheKind, MountState>,
  longestMs: number,
): Measured {
  const runs = withinTime(given, longestMs);
  const isApart = runs.every((run, index) => !needsBoth(run) || runs.slice(0, index).some(isDownload));
  const isAlone = !isApart && bothKinds.every((each) => each === kind || (states.get(each) ?? 'off') === 'off');
  const of = isApart || isAlone ? kind : 'both';
  const own = isApart
    ? runs.filter((run) => isFor(kind, run))
    : isAlone
      ? runs.filter(({ mounts }) => mounts.includes(kind))
      : runs;
  if (own.length === 0) return { kind: 'untold', reason: 'no RUN shows what it saves' };
  if (own.some(({ ms }) => ms === undefined)) return { kind: 'untold', reason: notExecuted };
  // Without the RUN that downloads, the one that compiles has to.
  const downloads = runs.filter(isDownload);
  if (of === 'build' && downloads.some(({ ms }) => ms === undefined) && states.get('modules') !== 'warm')
    return { kind: 'untold', reason: notExecuted };
  const mattering = of === 'both' ? bothKinds.map((each) => states.get(each)) : [states.get(kind)];
  const stepsMs = Math.round(own.reduce((sum, { ms }) => sum + (ms ?? 0), 0));
  if (mattering.every((state) => state === 'cold')) return { kind: 'measured', of, stepsMs, isCold: true, isAlone };
  if (mattering.every((state) => state === 'warm')) return { kind: 'measured', of, stepsMs, isCold: false, isAlone };
  return { kind: 'untold', reason: of === 'both' ? notTogether : 'it is not known what its mounts held before' };
}

/** The same RUNs, each shortened by as much as all of them are longer than the build. */
function withinTime(runs: readonly TimedRun[], longestMs: number): readonly TimedRun[] {
  const allMs = runs.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (longestMs <= 0 || allMs <= longestMs) return runs;
  return runs.map((run) => (run.ms === undefined ? run : { ...run, ms: (run.ms * longestMs) / allMs }));
}

const bothKinds: readonly CacheKind[] = ['modules', 'build'];
const notExecuted = 'a RUN of it came from the layer cache, or did not end';
const notTogether = 'no RUN only downloads modules, and not both caches were restored';

function isDownload(run: TimedRun): boolean {
  return run.onlyDownloads && run.mounts.includes('modules');
}

function needsBoth(run: TimedRun): boolean {
  return !run.onlyDownloads && bothKinds.every((kind) => run.mounts.includes(kind));
}

function isFor(kind: CacheKind, run: TimedRun): boolean {
  if (kind === 'build') return run.mounts.includes('build') && !run.onlyDownloads;
  return isDownload(run) || (run.mounts.includes('modules') && !run.mounts.includes('build'));
}

/** What a cache cost and spared in a run, in milliseconds. */
interface Balance {
  /** The same RUNs in the last cold run on record. */
  readonly coldMs: number;
  readonly buildMs: number;
  readonly costMs: number;
  readonly netMs: number;
}

/** Why a cold run has no balance. */
export const nothingRestored = 'nothing was restored';

/** Compares a run with the last cold one on record, if both can be measured. */
export function balanceOf(
  measured: Measured,
  timings: readonly Timing[],
  scope: string,
  costMs: number,
): { readonly kind: 'balance'; readonly balance: Balance } | { readonly kind: 'none'; readonly reason: string } {
  if (measured.kind === 'untold') return { kind: 'none', reason: measured.reason };
  if (measured.isCold) return { kind: 'none', reason: nothingRestored };
  if (measured.inVain !== undefined) {
    const { stepsMs } = measured;
    return { kind: 'balance', balance: { coldMs: stepsMs, buildMs: stepsMs, costMs, netMs: -costMs } };
  }
  const cold = coldTiming(measured, timings, scope);
  if (cold === undefined) return { kind: 'none', reason: 'no cold run is on record to compare with' };
  const { stepsMs: coldMs } = cold;
  const { stepsMs: buildMs } = measured;
  return { kind: 'balance', balance: { coldMs, buildMs, costMs, netMs: coldMs - buildMs - costMs } };
}

/**
 * The last cold run to compare with: of the same image; else, of modules that are downloaded by themselves, of any image, for the
 * download is the same; else, of a cache that is alone now, one of both together, whose other half is as it was then.
 */
function coldTiming(
  { of, isAlone }: Measured & { readonly kind: 'measured' },
  timings: readonly Timing[],
  scope: string,
): OwnTiming | undefined {
  const cold = timings.flatMap(({ own }) => (own?.isCold === true ? [own] : []));
  const ownScope = cold.filter((own) => own.scope === scope);
  return (
    ownScope.findLast((own) => own.of === of) ??
    (of === 'modules' && !isAlone ? cold.findLast((own) => own.of === of) : undefined) ??
    (isAlone ? ownScope.findLast((own) => own.of === 'both') : undefined)
  );
}

/** What goes on record of a run; nothing when it tells nothing. `costMs` as in `OwnTiming`. */
export function ownTiming(
  measured: Measured,
  timings: readonly Timing[],
  scope: string,
  costMs: number,
): OwnTiming | undefined {
  if (measured.kind === 'untold') return undefined;
  const { of, stepsMs, isCold } = measured;
  const compared = balanceOf(measured, timings, scope, costMs);
  const own = { scope, of, stepsMs, costMs, isCold };
  return compared.kind === 'balance' ? { ...own, netMs: compared.balance.netMs } : own;
}
