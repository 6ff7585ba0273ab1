import type { Injected } from '../../mounts/inject.ts';
import { injectMounts, stageNonce } from '../../mounts/inject.ts';
import { count, size } from '../../text/units.ts';
import type { Layer } from '../../snapshot/manifest.ts';
import type { Analysis } from '../request/analysis.ts';
import type { FoundCache, PreparedCache, Standing } from '../caches/cache-run.ts';
import { injectedOf, withCosts } from '../caches/cache-run.ts';
import { helperSetting } from './helper-setting.ts';
import { emptyReason, injectedStanding, refusedStanding, uninjectedStanding } from './injected-standing.ts';
import { jobName } from '../caches/job-record.ts';
import type { PhaseEnd } from '../services/phases.ts';
import { putSnapshots } from '../save/put-snapshots.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** Puts what was restored into the mounts of the build, and stamps them: also when there is nothing to inject. */
export async function inject(
  services: ServicesOf<typeof helperSetting> & Pick<Services, 'log' | 'shell' | 'files' | 'clock'>,
  analysis: Analysis,
  runs: readonly FoundCache[],
): Promise<PhaseEnd<readonly PreparedCache[]>> {
  const fresh = runs.filter(isFresh);
  if (fresh.length === 0) {
    const reason = runs.some(isOpen) ? 'there is nothing to inject' : runs[0]?.standing.reason;
    const value = runs.map((run) => settled(services, run));
    return { outcome: 'skipped', reason: reason ?? 'no cache is served', value };
  }
  const request = {
    job: jobName(analysis.asked.facts),
    modules: analysis.serving.moduleFiles,
    injections: fresh.map(({ plan, standing }) => ({
      group: plan.group,
      layers: standing.layers.map(({ layer, source }) => ({ mark: layer.mark, source, bytes: contentBytes(layer) })),
    })),
  };
  const put = await putSnapshots(request.injections, async (injections) => {
    // What the builder could not do a moment ago, it is not asked for again.
    const [trouble] = fresh.flatMap(({ mounts }) => (mounts.kind === 'unreachable' ? [mounts.reason] : []));
    return trouble === undefined
      ? injectMounts(services.shell, services.files, helperSetting(services, analysis), { ...request, injections })
      : { kind: 'failed', reason: trouble, ms: 0, isCancelled: true };
  });
  // The bytes are in the builder now, or will never be.
  for (const { source } of fresh.flatMap(({ standing }) => standing.layers))
    if (source.kind === 'file') await services.files.remove(source.path);
  const prepared = runs.map((run) => {
    if (!fresh.includes(run)) return settled(services, run);
    const injected = put.injected.get(run.kind);
    // Where the run could not register, nobody knows what is in the mounts: nothing of this cache is saved.
    if (injected === undefined) return uninjected(run);
    const why = put.refused.get(run.kind) ?? emptyReason(run, injected);
    if (why === '') return stamped(services, run, injected, injectedStanding(run, injected), []);
    return stamped(services, run, injected, refusedStanding(run, why), layersOf(run));
  });
  const value = withCosts(prepared, put.ofKind, put.wallMs);
  if (put.trouble !== '') {
    services.log.warning(
      `The caches could not be injected; building without them: ${put.trouble}${helperAdvice(put.trouble)}`,
    );
    return { outcome: 'degraded', reason: put.trouble, value };
  }
  const refused = value.filter(({ mounts }) => mounts.kind === 'stamped' && mounts.refused.length > 0);
  if (refused.length > 0) {
    const reasons = [...new Set(refused.map(({ standing }) => standing.reason))].join('; ');
    services.log.warning(
      `This build starts without what cannot be injected, and a new snapshot replaces it: ${reasons}`,
    );
    return { outcome: 'degraded', reason: reasons, value };
  }
  for (const run of value)
    if (injectedOf(run)?.verdict === 'bad')
      services.log.warning(
        `The restored modules were discarded because Go rejects them: ${injectedOf(run)?.reason}. Go downloads them again, and a new snapshot replaces the bad one.`,
      );
  const reasons = value.filter((run) => fresh.some(({ kind }) => kind === run.kind)).map(told);
  return { outcome: 'done', reason: reasons.join(', '), value };
}

/** The cache when its snapshot has not come into the builder, or nobody knows. A mount filled by an earlier step stays as it is. */
export function uninjected(run: FoundCache): PreparedCache {
  if (!isOpen(run)) return leftAlone(run);
  return { ...run, mounts: { kind: 'unknown' }, standing: uninjectedStanding(run), fetched: undefined };
}

/** Whether this run does something in the mounts. */
function isOpen({ lookup, plan }: FoundCache): boolean {
  return lookup.kind !== 'adopted' && lookup.kind !== 'left-alone' && !plan.dropped;
}

/** Whether something is to be put into its mounts, or it has not registered there yet. */
function isFresh(run: FoundCache): boolean {
  return isOpen(run) && (run.mounts.kind !== 'registered' || run.standing.layers.length > 0);
}

/** The cache where nothing is put in. */
function settled(services: Pick<Services, 'clock' | 'run'>, run: FoundCache): PreparedCache {
  const { mounts } = run;
  if (!isOpen(run)) return leftAlone(run);
  if (mounts.kind !== 'registered') return uninjected(run);
  return stamped(services, run, mounts.injected, injectedStanding(run, mounts.injected), []);
}

function leftAlone(run: FoundCache): PreparedCache {
  const { lookup } = run;
  const mounts =
    lookup.kind === 'adopted'
      ? ({ kind: 'adopted', stamp: lookup.use.stamp } as const)
      : ({ kind: 'untouched' } as const);
  return { ...run, mounts, fetched: undefined };
}

function stamped(
  services: Pick<Services, 'clock' | 'run'>,
  run: FoundCache,
  injected: Injected,
  standing: Standing,
  refused: readonly Layer[],
): PreparedCache {
  const mounts = {
    kind: 'stamped' as const,
    stamp: stageNonce(services.run.nonce, run.kind),
    injected,
    builderClock: { at: injected.at, monotonicMs: services.clock.monotonicMs() },
    refused: refused.map(({ digest }) => digest),
  };
  return { ...run, mounts, standing, fetched: undefined };
}

function layersOf({ standing }: FoundCache): readonly Layer[] {
  return [...standing.present, ...standing.layers.map(({ layer }) => layer)];
}

/** Of an older one nobody counted it. */
function contentBytes({ bytes, sizeBytes }: Layer): number {
  return bytes ?? 4 * sizeBytes;
}

function told(run: PreparedCache): string {
  const bytes = run.standing.layers.reduce((sum, { layer }) => sum + layer.sizeBytes, 0);
  if (bytes === 0) return `${run.kind}: nothing to inject`;
  const entries = injectedOf(run)?.entries ?? 0;
  return `${run.kind}: ${count(entries, run.kind === 'modules' ? 'file' : 'entry', run.kind === 'modules' ? 'files' : 'entries')}, ${size(bytes)}`;
}

function helperAdvice(reason: string): string {
  return /executable file not found|no such file or directory|exec format/i.test(reason)
    ? '. If the Go image has no shell, name one that has in `helper-image`.'
    : '';
}
