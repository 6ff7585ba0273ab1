import type { ReachedNode } from '../../buildx/builder/builder-nodes.ts';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { Extracted } from '../../mounts/extracted.ts';
import type { HelperSetting } from '../../mounts/inject.ts';
import { shareLines } from '../../sharing/share-plan.ts';
import { count, size } from '../../text/units.ts';
import { isIncompleteKey } from '../../snapshot/keys.ts';
import type { Analysis } from '../request/analysis.ts';
import type { PreparedCache, ReadCache } from '../caches/cache-run.ts';
import { injectedOf, preparedNodes, usedLayers, withCosts } from '../caches/cache-run.ts';
import { cachesByNode } from './caches-by-node.ts';
import { extractFromNodes } from './extract-from-nodes.ts';
import { extractionOf, roomFor, unreadReason } from './what-to-extract.ts';
import { helperSetting } from './helper-setting.ts';
import { incompleteNote } from './injected-standing.ts';
import { ownTimingOf, recordedRuns } from '../savings/cache-balance.ts';
import { pushTarget } from './push-target.ts';
import { noteUses } from './note-uses.ts';
import { packSnapshot } from '../save/pack.ts';
import type { Sharing } from '../sharing/plan-sharing.ts';
import { layersLeftOut, sharedOf } from '../sharing/shared-of.ts';
import type { PhaseEnd } from '../services/phases.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** What is known when the build has ended. */
interface Ended {
  readonly end: BuildEnd;
  readonly costMs: number;
  /** Absent where the build cache shares nothing. */
  readonly sharing: Sharing | undefined;
  /** What else is to be known of the caches before they are packed; absent for nothing. */
  readonly asking?: Asking;
}

/** Asks for something of the caches once they are read. */
export type Asking = (runs: readonly ReadCache[]) => Promise<readonly ReadCache[]>;

/** Reads what the build did with its mounts, brings what is new to the runner and packs it. Also after a failed build. */
export async function extract(
  services: ServicesOf<typeof helperSetting> &
    ServicesOf<typeof packSnapshot> &
    ServicesOf<typeof pushTarget> &
    Pick<Services, 'run' | 'shell' | 'compress'>,
  analysis: Analysis,
  runs: readonly PreparedCache[],
  { end, costMs, sharing, asking = async (all) => all }: Ended,
): Promise<PhaseEnd<readonly ReadCache[]>> {
  const asked = runs.map((run) => unreadRun(run, unreadReason(analysis, run, end) ?? ''));
  const chosen = asked.filter(({ saving }) => saving.reason === '');
  if (chosen.length === 0) {
    await noteUses(services, analysis, asked);
    return { outcome: 'skipped', reason: asked[0]?.saving.reason ?? 'no cache is served', value: asked };
  }
  const pushing = await pushTarget(services, analysis);
  if (pushing?.kind === 'refused') {
    const { reason, isExpected } = pushing;
    if (!isExpected) services.log.warning(`What is new cannot be pushed, so it is not saved: ${reason}`);
    const value = asked.map((run) => (chosen.includes(run) ? unreadRun(run, reason) : run));
    await noteUses(services, analysis, value);
    return { outcome: isExpected ? 'skipped' : 'degraded', reason, value };
  }
  const target = pushing?.target;
  // Of what the builder pushes, nothing comes to the runner.
  const roomBytes = target === undefined ? await roomFor(services) : Number.MAX_SAFE_INTEGER;
  const shared = sharing === undefined ? undefined : shareLines(sharing.plan, sharing.listing);
  const parts = cachesByNode(chosen, preparedNodes).flatMap(({ node, caches }) =>
    caches.map(({ run, group }) => ({
      node,
      extraction: extractionOf(services, analysis, run, { ...node, group }, { end, roomBytes, shared }),
    })),
  );
  const settingOf = (node: ReachedNode): HelperSetting => helperSetting(services, analysis, node);
  const outcome = await extractFromNodes({ ...services, settingOf }, parts, target);
  if (outcome.kind === 'failed') {
    services.log.warning(`The caches could not be extracted, so nothing is saved: ${outcome.reason}`);
    const spentMs = new Map(chosen.map(({ kind }) => [kind, outcome.ms]));
    const left = asked.map((run) => (chosen.includes(run) ? unreadRun(run, unreadNote(outcome.reason)) : run));
    const value = withCosts(left, spentMs, outcome.ms);
    await noteUses(services, analysis, value);
    return { outcome: 'degraded', reason: outcome.reason, value };
  }
  const read = withCosts(
    asked.map((run) => judgedAgain({ ...run, extracted: outcome.extracted.get(run.kind) }, end)),
    outcome.times.ofKind,
    outcome.times.wallMs,
  );
  const refusals = new Set(read.flatMap(({ extracted }) => extracted?.packing.refused ?? []));
  for (const reason of refusals)
    services.log.warning(
      `The builder could not push what is new to ${target?.repository}, so it is not saved: ${reason}`,
    );
  const told = await asking(read);
  const measured = recordedRuns(analysis, told, end);
  let value = told;
  try {
    for (const run of told) {
      const { kind, extracted } = run;
      const steps = measured.get(run);
      if (extracted === undefined || steps === undefined) continue;
      const begin = services.clock.monotonicMs();
      const own = ownTimingOf(analysis, run, steps);
      const layers = layersLeftOut(sharing, extracted);
      const packed = await packSnapshot(
        services,
        analysis,
        { ...run, extracted },
        { end, costMs, own, shared: layers },
      );
      const recorded = packed.snapshot === undefined || own === undefined ? {} : { own };
      const saving = { ...packed, ...recorded, ...(await sharedOf(services, analysis, sharing, extracted)) };
      const tookMs = Math.round(services.clock.monotonicMs() - begin);
      value = value.map((each) => (each.kind === kind ? { ...each, saving } : each));
      value = withCosts(value, new Map([[kind, tookMs]]), tookMs);
    }
  } finally {
    for (const folder of outcome.folders) await services.files.remove(folder);
  }
  await noteUses(services, analysis, value);
  const lost = value.filter(
    ({ extracted, saving }) =>
      extracted?.packing.refused !== undefined ||
      ((extracted?.packing.write ?? 'none') !== 'none' && saving.snapshot === undefined),
  );
  const done = value.flatMap((run) => (run.extracted === undefined ? [] : [outcomeText(run, run.extracted)]));
  return { outcome: lost.length > 0 ? 'degraded' : 'done', reason: done.join(', '), value };
}

/** The caches when their mounts were not read, with why nothing is saved. */
export function unread(runs: readonly PreparedCache[], reason: string): readonly ReadCache[] {
  return runs.map((run) => unreadRun(run, reason));
}

export function unreadNote(reason: string): string {
  return `they could not be extracted: ${reason}`;
}

function unreadRun(run: PreparedCache, reason: string): ReadCache {
  return { ...run, extracted: undefined, saving: { snapshot: undefined, reason } };
}

/** Whether a snapshot has all that the build needs shows only afterwards: it was not made for this, and lacked nothing. */
function judgedAgain(run: ReadCache, end: BuildEnd): ReadCache {
  const { plan, standing, extracted } = run;
  const isAll = usedLayers(run).length === standing.manifest?.layers.length;
  if (standing.hit !== 'partial' || !isAll || end.result.kind !== 'success') return run;
  // Modules that go.sum names and that no RUN asks for are in no archive, where the Dockerfile never runs `go mod download`.
  const lackedNoModule =
    run.kind === 'modules' &&
    injectedOf(run)?.verdict === 'partial' &&
    standing.matchedKey.startsWith(plan.keys.primary) &&
    extracted?.contents.fresh === 0;
  // What a failed build has left is all there is, if nothing had to be compiled since.
  const lackedNoPackage =
    run.kind === 'build' && isIncompleteKey(plan.keys, standing.matchedKey) && extracted?.contents.compiled === 0;
  if (!lackedNoModule && !lackedNoPackage) return run;
  const [found = ''] = standing.reason.split(incompleteNote);
  const reason = `${found}; it has everything that this build needs`;
  return { ...run, standing: { ...standing, hit: 'exact', reason } };
}

function outcomeText({ kind, saving: { snapshot } }: ReadCache, { contents, reading: { driftS } }: Extracted): string {
  const { made, compiled, remade } = contents;
  const again = remade === undefined ? '' : ` (${remade.packages} restored ones again, with the same result)`;
  const what =
    kind === 'modules'
      ? `${count(made, 'module', 'modules')} downloaded`
      : `${count(made, 'entry', 'entries')} made, ${count(compiled, 'package', 'packages')} compiled${again}`;
  const drift =
    driftS === 0 ? '' : ` (the builder's clock has jumped by ${driftS} s meanwhile, so nothing counts as dead)`;
  const saved = snapshot === undefined ? 'nothing to save' : `${snapshot.role} of ${size(snapshot.sizeBytes)} to save`;
  return `${kind}: ${what}${drift}, ${saved}`;
}
