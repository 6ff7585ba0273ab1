import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import type { OwnTiming } from '../../savings/timings.ts';
import type { Measured, MountState, TimedRun } from '../../savings/measured-steps.ts';
import { balanceOf, measuredSteps, ownTiming } from '../../savings/measured-steps.ts';
import type { Asked, Serving, ToBuild } from '../request/analysis.ts';
import type { CacheVerdict } from '../caches/cache-report.ts';
import { noVerdict } from '../caches/cache-report.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { unpreparedNodes } from '../caches/cache-run.ts';
import { isLeftEmpty, ownRuns } from './left-empty.ts';
import { isRestoredForNothing } from './remade-packages.ts';
import { timedRuns, timingScope } from './step-times.ts';

/** How long the RUNs of each cache took, by its run. */
type Measurements = ReadonlyMap<ReadCache, Measured>;

interface Known {
  readonly asked: Pick<Asked, 'reach'>;
  readonly toBuild: Pick<ToBuild, 'goStages' | 'builtText' | 'beside'>;
  readonly serving: Pick<Serving, 'caches'>;
}

/** How long each cache's RUNs took in this build, as far as that can be told. */
export function measuredRuns(analysis: Known, runs: readonly ReadCache[], end: BuildEnd): Measurements {
  if (end.result.kind !== 'success') return untold(runs, whyUntold(end));
  return measuredInBuild(analysis, runs, end);
}

/**
 * What goes on record: of a failed build too, where a cache was cold and its RUNs came to their end, as modules are downloaded before
 * a package does not compile.
 */
export function recordedRuns(analysis: Known, runs: readonly ReadCache[], end: BuildEnd): Measurements {
  const measured = measuredInBuild(analysis, runs, end);
  if (end.result.kind === 'success') return measured;
  const isUseful = (each: Measured): boolean => each.kind === 'measured' && each.isCold && each.of === 'modules';
  return new Map(
    [...measured].map(([run, each]) => [run, isUseful(each) ? each : { kind: 'untold', reason: whyUntold(end) }]),
  );
}

function whyUntold({ result }: BuildEnd): string {
  return result.kind === 'unseen' ? 'the steps of the build are not known' : 'the build failed';
}

function measuredInBuild(analysis: Known, runs: readonly ReadCache[], end: BuildEnd): Measurements {
  // It found what the failed one had made.
  if (end.isRepeated === true)
    return untold(runs, 'it was built twice, and the second build used the layers of the first');
  // Steps of several nodes look alike, and not all of them have had the caches.
  if (analysis.asked.reach.why !== '') return untold(runs, analysis.asked.reach.why);
  const fetchMs = runs.find(({ kind }) => kind === 'modules')?.fetched?.ms ?? 0;
  const timed = withFetch(timedRuns(analysis.toBuild, end), fetchMs);
  const states = new Map(runs.map((run) => [run.kind, mountState(run)]));
  return new Map(
    runs.map((run) => {
      const { kind } = run;
      const inVain = inVainReason(run, timed);
      return [run, inVain === '' ? measuredSteps(kind, timed, states, end.ms) : measuredInVain(kind, timed, inVain)];
    }),
  );
}

/** Why nothing was gained by a cache, whatever the other one brought; empty where that cannot be said. */
function inVainReason(run: ReadCache, timed: readonly TimedRun[]): string {
  if (isRestoredForNothing(run)) return 'every restored package was compiled again';
  return isLeftEmpty(run, timed) ? 'the build left nothing in its mount' : '';
}

function measuredInVain(kind: CacheKind, timed: readonly TimedRun[], inVain: string): Measured {
  const stepsMs = ownRuns(kind, timed).reduce((sum, { ms }) => sum + (ms ?? 0), 0);
  return { kind: 'measured', of: kind, stepsMs, isCold: false, isAlone: false, inVain };
}

function untold(runs: readonly ReadCache[], reason: string): Measurements {
  return new Map(runs.map((run) => [run, { kind: 'untold', reason }]));
}

/** What was downloaded before the build, the RUN that downloads would have had to: its time is that of both. */
function withFetch(timed: readonly TimedRun[], fetchMs: number): readonly TimedRun[] {
  const mounting = timed.filter(({ mounts }) => mounts.includes('modules'));
  const first = mounting.find(({ onlyDownloads }) => onlyDownloads) ?? mounting[0];
  return timed.map((run) => (run === first && run.ms !== undefined ? { ...run, ms: run.ms + fetchMs } : run));
}

/** What the report tells: what a cache spared against what it cost. */
export function verdictOfKind(analysis: Known, run: ReadCache, measured: Measured): CacheVerdict {
  if (run.lookup.kind === 'left-alone' || run.plan.dropped) return noVerdict;
  const compared = balanceOf(
    measured,
    run.standing.manifest?.timings ?? [],
    timingScope(analysis.serving),
    costMs(run, measured),
  );
  const sharesVerdict = measured.kind === 'measured' && measured.of === 'both';
  if (compared.kind === 'none') return { verdict: null, sharesVerdict, verdictReason: compared.reason };
  if (measured.kind === 'measured' && measured.inVain !== undefined)
    return { verdict: compared.balance, sharesVerdict, verdictReason: measured.inVain };
  const verdictReason = sharesVerdict ? 'no RUN only downloads modules, so both caches share one verdict' : '';
  return { verdict: compared.balance, sharesVerdict, verdictReason };
}

/** What goes on record of a cache in this run. */
export function ownTimingOf(analysis: Known, run: ReadCache, measured: Measured): OwnTiming | undefined {
  return ownTiming(
    measured,
    run.standing.manifest?.timings ?? [],
    timingScope(analysis.serving),
    costMs(run, measured),
  );
}

function costMs({ cost }: ReadCache, measured: Measured): number {
  return Math.round(measured.kind === 'measured' && measured.of === 'both' ? cost.togetherMs : cost.ownMs);
}

/** Cold is only what was read afterwards, and held nothing that the build could use. */
function mountState(run: ReadCache): MountState {
  const { lookup, standing, extracted } = run;
  const { hit } = standing;
  if (lookup.kind === 'left-alone') return 'off';
  if (unpreparedNodes(run).length > 0) return 'unclear';
  if (lookup.kind === 'adopted' || (extracted?.reading.replaced ?? 0) > 0) return 'unclear';
  if (hit === 'exact' || hit === 'partial') return 'warm';
  if (extracted === undefined) return 'unclear';
  return extracted.contents.used === 0 && extracted.contents.made > 0 ? 'cold' : 'unclear';
}
