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

/** How a cache's mounts were when the build began: empty, filled from a snapshot, or nobody knows. */
export type MountState = 'cold' | 'warm' | 'unclear';

/** How long the RUNs took that a cache is there for, or why that cannot be told. */
export type Measured =
  | {
      readonly kind: 'measured';
      readonly of: CacheKind | 'both';
      readonly stepsMs: number;
      readonly isCold: boolean;
      /** Everything that was restored was compiled again with the same result: cold, the RUNs would take as long. */
      readonly isInVain?: true;
    }
  | { readonly kind: 'untold'; readonly reason: string };

/**
 * Times the RUNs of one cache. RUNs that only download modules are the module cache's, the others the build cache's. A RUN
 * that compiles and mounts both shows the build cache alone only when the modules were downloaded by a RUN before it;
 * otherwise both caches share one time. RUNs that ran side by side count each with its whole time.
 */
export function measuredSteps(
  kind: CacheKind,
  runs: readonly TimedRun[],
  states: ReadonlyMap<CacheKind, MountState>,
): Measured {
  const isApart = runs.every((run, index) => !needsBoth(run) || runs.slice(0, index).some(isDownload));
  const of = isApart ? kind : 'both';
  const own = isApart ? runs.filter((run) => isFor(kind, run)) : runs;
  if (own.length === 0) return { kind: 'untold', reason: 'no RUN shows what it spares' };
  if (own.some(({ ms }) => ms === undefined)) return { kind: 'untold', reason: notExecuted };
  // Without the RUN that downloads, the one that compiles has to.
  const downloads = runs.filter(isDownload);
  if (of === 'build' && downloads.some(({ ms }) => ms === undefined) && states.get('modules') !== 'warm')
    return { kind: 'untold', reason: notExecuted };
  const mattering = of === 'both' ? bothKinds.map((each) => states.get(each)) : [states.get(kind)];
  const stepsMs = own.reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  if (mattering.every((state) => state === 'cold')) return { kind: 'measured', of, stepsMs, isCold: true };
  if (mattering.every((state) => state === 'warm')) return { kind: 'measured', of, stepsMs, isCold: false };
  return { kind: 'untold', reason: of === 'both' ? notTogether : 'it is not known what its mounts held before' };
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
export interface Balance {
  /** The same RUNs in the last cold run on record. */
  readonly coldMs: number;
  readonly buildMs: number;
  readonly costMs: number;
  readonly netMs: number;
}

/** Compares a run with the last cold one on record, if both can be measured. */
export function balanceOf(
  measured: Measured,
  timings: readonly Timing[],
  scope: string,
  costMs: number,
): { readonly kind: 'balance'; readonly balance: Balance } | { readonly kind: 'none'; readonly reason: string } {
  if (measured.kind === 'untold') return { kind: 'none', reason: measured.reason };
  if (measured.isCold)
    return { kind: 'none', reason: 'nothing was restored, so later runs are compared with this one' };
  if (measured.isInVain) {
    const { stepsMs } = measured;
    return { kind: 'balance', balance: { coldMs: stepsMs, buildMs: stepsMs, costMs, netMs: -costMs } };
  }
  const cold = timings.findLast(
    ({ own }) => own !== undefined && own.isCold && own.scope === scope && own.of === measured.of,
  );
  if (cold?.own === undefined) return { kind: 'none', reason: 'no cold run is on record to compare with' };
  const { stepsMs: coldMs } = cold.own;
  const { stepsMs: buildMs } = measured;
  return { kind: 'balance', balance: { coldMs, buildMs, costMs, netMs: coldMs - buildMs - costMs } };
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
