import type { FoundSnapshot } from '../../snapshot/restore.ts';
import { downloadSnapshot, findSnapshot } from '../../snapshot/restore.ts';
import type { GatherTools, Until } from '../../snapshot/fetch-layers.ts';
import { parseManifest } from '../../snapshot/manifest.ts';
import type { Analysis } from '../request/analysis.ts';
import type { AskedMounts, FoundCache } from '../caches/cache-run.ts';
import { injectedOf, standingOn, withCosts } from '../caches/cache-run.ts';
import { heldMarks } from '../caches/injected-nodes.ts';
import type { MountUse } from '../caches/job-record.ts';
import { earlierUse, jobRecordFile, mountsOf, readUses } from '../caches/job-record.ts';
import { mountsHash } from '../caches/mounts-hash.ts';
import type { PhaseEnd } from '../services/phases.ts';
import type { Answers } from './ask-the-mounts.ts';
import { askTheMounts, unasked } from './ask-the-mounts.ts';
import { foundRun } from './found-run.ts';
import { judgeOf } from '../savings/judge.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { storeChoice } from '../services/services.ts';

/** A cache while its snapshot is looked for; `found` is absent where there is nothing to download. */
interface Search {
  readonly run: FoundCache;
  readonly found?: FoundSnapshot;
  readonly ms: number;
}

/**
 * Finds the snapshots of all served caches, asks their mounts what these still have, and downloads what they lack: each in parallel for
 * all caches, within `cache-timeout`.
 */
export async function restore(
  services: ServicesOf<typeof askTheMounts> & Pick<Services, 'run' | 'log' | 'clock' | 'store'>,
  analysis: Analysis,
): Promise<PhaseEnd<readonly FoundCache[]>> {
  const {
    files,
    clock,
    run: { signal },
  } = services;
  const tools = { store: services.store(storeChoice(analysis.asked.config, analysis.asked.facts)), files, clock };
  const until = { deadline: clock.monotonicMs() + analysis.asked.config.cache.timeoutMs, signal };
  const starts = await withEarlierSteps(services, analysis, unrestored(analysis, ''));
  const open = starts.filter(({ lookup, plan }) => lookup.kind !== 'adopted' && !plan.dropped);
  // The time is free where the builder has to pull the base image, and one that lives elsewhere is likely to have the mounts.
  const early = analysis.serving.registersFirst && open.length > 0 ? askTheMounts(services, analysis, open) : undefined;
  const searches = await Promise.all(starts.map((start) => search(tools, analysis, start, until)));
  const answers = await (early ?? askIfTheirs(services, analysis, searches));
  const restored = await Promise.all(searches.map((each) => download(tools, each, answers.of(each.run.kind), until)));
  const ownMs = new Map(restored.map(({ run, ms }) => [run.kind, ms]));
  const asked = restored.map(({ run }) => ({
    ...run,
    mounts: run.lookup.kind === 'left-alone' ? ({ kind: 'unasked' } as const) : answers.of(run.kind),
  }));
  const looked = withCosts(asked, ownMs, Math.max(0, ...ownMs.values()));
  const runs = withCosts(looked, answers.ofKind, answers.wallMs);
  const failed = runs.filter(({ lookup }) => lookup.kind === 'store-failed');
  const troubles = [...new Set(failed.map(({ standing }) => standing.reason))].join('; ');
  if (troubles !== '') {
    services.log.warning(`The cache could not be read; building without it: ${troubles}`);
    return { outcome: 'degraded', reason: troubles, value: runs };
  }
  return {
    outcome: 'done',
    reason: runs.map(({ kind, standing }) => `${kind} ${standing.hit}`).join(', '),
    value: runs,
  };
}

/** The served caches of a run before anything was looked for, or when that came to nothing. */
export function unrestored(analysis: Analysis, reason: string): readonly FoundCache[] {
  return analysis.serving.caches.flatMap(({ kind, plan }) => {
    if (plan.kind !== 'served') return [];
    const cost = { ownMs: 0, togetherMs: 0 };
    const standing = standingOn({ reason });
    return [{ kind, plan, lookup: { kind: 'none' }, standing, mounts: { kind: 'unasked' }, cost }];
  });
}

/** Takes over what an earlier step of the job has put into the mounts. */
async function withEarlierSteps(
  { files }: Pick<Services, 'files'>,
  analysis: Analysis,
  starts: readonly FoundCache[],
): Promise<readonly FoundCache[]> {
  const uses = await readUses(files, jobRecordFile(analysis.asked.facts));
  return starts.map((start) => {
    const { kind, plan } = start;
    if (plan.dropped) return start;
    const mounts = mountsOf(analysis.asked.builder.name, analysis.serving.namespace, plan);
    const use = earlierUse(uses, { kind, mounts, primary: plan.keys.primary });
    return use === undefined ? start : adopted(start, use);
  });
}

function adopted(start: FoundCache, use: MountUse): FoundCache {
  const standing = standingOn({
    hit: use.hit === 'miss' ? 'partial' : use.hit,
    matchedKey: use.matchedKey,
    reason: 'an earlier step of this job has filled these mounts',
    manifest: use.manifest === '' ? undefined : parseManifest(use.manifest, start.kind),
  });
  return { ...start, lookup: { kind: 'adopted', use }, standing };
}

const droppedReason = 'with no-cache BuildKit empties these mounts before it builds, so nothing is restored';

async function search(tools: GatherTools, analysis: Analysis, run: FoundCache, until: Until): Promise<Search> {
  const { plan, lookup } = run;
  if (plan.dropped) return { run: { ...run, standing: standingOn({ hit: 'off', reason: droppedReason }) }, ms: 0 };
  if (lookup.kind === 'adopted') return { run, ms: 0 };
  if (!plan.access.read)
    return { run: { ...run, standing: standingOn({ hit: 'off', reason: plan.access.reason }) }, ms: 0 };
  const [found, ms] = await timed(tools, () => findSnapshot(tools, plan.keys, until, judgeOf(analysis)));
  return found.kind === 'found' ? { run, found, ms } : { run: foundRun(run, found), ms };
}

/** Asks where a snapshot was taken from these very mounts, then for all kinds in one build. */
async function askIfTheirs(
  services: ServicesOf<typeof askTheMounts> & Pick<Services, 'run'>,
  analysis: Analysis,
  searches: readonly Search[],
): Promise<Answers> {
  const isTheirs = searches.some(({ run, found }) => found?.manifest.mounts === mountsHash(services, analysis, run));
  const open = searches.map(({ run }) => run).filter(({ lookup, plan }) => isOpen(lookup) && !plan.dropped);
  return isTheirs ? askTheMounts(services, analysis, open) : unasked;
}

function isOpen({ kind }: FoundCache['lookup']): boolean {
  return kind !== 'adopted' && kind !== 'left-alone';
}

async function download(
  tools: GatherTools,
  { run, found, ms }: Search,
  mounts: AskedMounts,
  until: Until,
): Promise<Search> {
  if (found === undefined) return { run, ms };
  const marks = heldMarks(found.manifest.layers, run.plan.nodes, injectedOf({ mounts }));
  const [restored, moreMs] = await timed(tools, () => downloadSnapshot(tools, found, marks, until));
  return { run: foundRun(run, restored), ms: ms + moreMs };
}

async function timed<T>({ clock }: Pick<GatherTools, 'clock'>, body: () => Promise<T>): Promise<readonly [T, number]> {
  const begin = clock.monotonicMs();
  return [await body(), Math.round(clock.monotonicMs() - begin)];
}
