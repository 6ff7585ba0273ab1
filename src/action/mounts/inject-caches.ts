import { injectMounts, stageNonce } from '../../mounts/inject.ts';
import { count, size } from '../../text/units.ts';
import type { Layer } from '../../snapshot/manifest.ts';
import type { Analysis } from '../request/analysis.ts';
import type { FoundCache, PreparedCache, Standing } from '../caches/cache-run.ts';
import { injectedOf, withCosts } from '../caches/cache-run.ts';
import { type InjectedNodes, isForNode, joinInjected } from '../caches/injected-nodes.ts';
import { cachesByNode, type NodeCaches, sideBySide, troubleOf } from './caches-by-node.ts';
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
  const nodes = await Promise.all(
    cachesByNode(fresh).map(async (on) => ({ node: on.node, put: await putOnNode(services, analysis, on) })),
  );
  // The bytes are in the builder now, or will never be.
  for (const { kind, standing } of fresh) {
    const isForRunner = kind === 'modules' && analysis.asked.config.cache.host;
    for (const { source } of isForRunner ? [] : standing.layers)
      if (source.kind === 'file') await services.files.remove(source.path);
  }
  const prepared = runs.map((run) => {
    if (!fresh.includes(run)) return settled(services, run);
    const byNode = run.plan.nodes.map(({ name }) => {
      const put = nodes.find(({ node }) => node.name === name)?.put;
      return [name, put?.injected.get(run.kind) ?? put?.trouble ?? ''] as const;
    });
    const injected = joinInjected(new Map(byNode));
    // Where the run could not register, nobody knows what is in the mounts: nothing of this cache is saved.
    if (injected === undefined) return uninjected(run);
    const [why = emptyReason(run, injected)] = nodes.flatMap(({ put }) => put.refused.get(run.kind) ?? []);
    if (why === '') return stamped(services, run, injected, injectedStanding(run, injected), []);
    return stamped(services, run, injected, refusedStanding(run, why), layersOf(run));
  });
  const times = sideBySide(nodes.map(({ put }) => put));
  const value = withCosts(prepared, times.ofKind, times.wallMs);
  const troubled = nodes.flatMap(({ node, put }) => (put.trouble === '' ? [] : [{ node, reason: put.trouble }]));
  if (troubled.length > 0) {
    const trouble = troubleOf(troubled, nodes);
    const what =
      troubled.length < nodes.length
        ? 'The caches could not be injected into every node; these nodes build without them'
        : 'The caches could not be injected; building without them';
    services.log.warning(`${what}: ${trouble}${helperAdvice(trouble)}`);
    return { outcome: 'degraded', reason: trouble, value };
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

/** What a node lacks comes into its mounts, and what has registered there before stays. */
async function putOnNode(
  services: ServicesOf<typeof helperSetting> & Pick<Services, 'shell' | 'files'>,
  analysis: Analysis,
  { node, caches }: NodeCaches<FoundCache>,
): ReturnType<typeof putSnapshots> {
  const asked = caches.map(({ run, group }) => {
    const before = injectedOf(run)?.nodes.get(node.name);
    const lacking = run.standing.layers.filter(
      ({ layer }) => isForNode(layer, node) && before?.marks.includes(layer.mark) !== true,
    );
    const layers = lacking.map(({ layer, source }) => ({
      mark: layer.mark,
      source,
      digest: layer.digest,
      sizeBytes: layer.sizeBytes,
      bytes: contentBytes(layer),
    }));
    return { run, before, injection: { group, layers } };
  });
  const kept = asked.flatMap(({ run, before, injection }) =>
    before === undefined || injection.layers.length > 0 ? [] : [[run.kind, before] as const],
  );
  const injections = asked.flatMap(({ run, injection }) =>
    kept.some(([kind]) => kind === run.kind) ? [] : [injection],
  );
  const [trouble] = caches.flatMap(({ run: { mounts } }) => {
    if (mounts.kind === 'unreachable') return [mounts.reason];
    return injectedOf({ mounts })?.failed.get(node.name) ?? [];
  });
  if (injections.length === 0)
    return { injected: new Map(kept), refused: new Map(), trouble: '', ofKind: new Map(), wallMs: 0 };
  const put = await putSnapshots(injections, async (some) =>
    // What the builder could not do a moment ago, it is not asked for again.
    trouble === undefined
      ? injectMounts(services.shell, services.files, helperSetting(services, analysis, node), {
          job: jobName(analysis.asked.facts),
          modules: analysis.serving.moduleFiles,
          injections: some,
        })
      : { kind: 'failed', reason: trouble, ms: 0, isCancelled: true },
  );
  return { ...put, injected: new Map([...kept, ...put.injected]) };
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
  const { mounts, standing } = run;
  const isRegistered = mounts.kind === 'registered' && mounts.injected.failed.size === 0;
  return isOpen(run) && (!isRegistered || standing.layers.length > 0);
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
  injected: InjectedNodes,
  standing: Standing,
  refused: readonly Layer[],
): PreparedCache {
  const mounts = {
    kind: 'stamped' as const,
    stamp: stageNonce(services.run.nonce, run.kind),
    injected,
    preparedMs: services.clock.monotonicMs(),
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
