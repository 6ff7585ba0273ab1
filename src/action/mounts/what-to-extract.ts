import type { RunState } from '../../buildx/progress/run-state.ts';
import { runStateFrom } from '../../buildx/progress/run-state.ts';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { CacheKind } from '../../config/cache-kind.ts';
import { isBelow } from '../../snapshot/lay-over-base-branch.ts';
import type { Extraction } from '../../mounts/extract.ts';
import { stageNonce } from '../../mounts/inject.ts';
import type { Analysis, NodeMounts } from '../request/analysis.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { earlierStep, stampIn, unpreparedNodes, usedLayers } from '../caches/cache-run.ts';
import { isForNode } from '../caches/injected-nodes.ts';
import { isTaken } from '../caches/completeness.ts';
import type { Services } from '../services/services.ts';
import { mountingRuns } from '../savings/step-times.ts';

/** Why a cache's mounts are not read after the build; `undefined` when they are. */
export function unreadReason(
  analysis: Pick<Analysis, 'toBuild' | 'serving'>,
  run: PreparedCache,
  end: BuildEnd,
): string | undefined {
  const { access } = run.plan;
  if (run.lookup.kind === 'left-alone') return 'restoring it costs more than it saves';
  if (access.write === 'no') return access.reason;
  if (run.mounts.kind === 'unknown') return 'the content of the mounts is unknown, because nothing could be injected';
  const lost = unpreparedNodes(run);
  // A snapshot without what they use would take the place of one that has it.
  if (lost.length > 0 && usedLayers(run).length > 0)
    return `the content of the mounts is unknown on ${lost.join(' and ')}, because nothing could be injected there`;
  if (run.kind === 'modules' && access.write === 'if-none-exact' && run.standing.hit === 'exact')
    return `an exact snapshot exists, and this is ${access.reason}`;
  // The build did nothing with it, but something was downloaded into it.
  if ((run.fetched?.files ?? 0) > 0) return undefined;
  const states = runStates(analysis, end, run.kind);
  if (states.length > 0 && states.every((state) => state === 'cached'))
    return 'every RUN that mounts it came from the layer cache, so the build did not use it';
  return undefined;
}

interface Nonce {
  readonly run: Pick<Services['run'], 'nonce'>;
}

interface Asking {
  readonly end: BuildEnd;
  readonly roomBytes: number;
  /** Build cache: what it shares with other images (`shareLines`); absent where it shares nothing. */
  readonly shared?: readonly string[] | undefined;
}

/** What the helper build on a node is told of a cache. */
export function extractionOf(
  services: Pick<Services, 'clock'> & Nonce,
  analysis: Pick<Analysis, 'toBuild' | 'serving'>,
  run: PreparedCache,
  node: NodeMounts,
  { end, roomBytes, shared }: Asking,
): Extraction {
  const already = isTaken(run, end) ? earlierStep(run) : undefined;
  const used = usedLayers(run).filter((layer) => isForNode(layer, node));
  return {
    group: node.group,
    stamp: stampIn(run) ?? '',
    baseBytes: baseBytes(run),
    marks: {
      base: used.filter((layer) => isBelow(run.plan.keys, layer)).map(({ mark }) => mark),
      all: used.map(({ mark }) => mark),
    },
    expectedAt: expectedAt(services, run, node),
    roomBytes,
    // Whoever may write only deltas writes a base where none is visible.
    mayWriteBase: run.plan.access.write !== 'delta' || baseBytes(run) === 0,
    sweep: run.kind === 'build' && isSwept(analysis, end),
    given: run.kind === 'modules' ? (analysis.serving.moduleFiles?.wanted ?? []) : shared,
    already: { entries: already?.entries ?? 0, readAt: already?.readAt ?? 0 },
    layers: layersOf(services, run, node),
  };
}

/** Of each node a layer with a name of its own, in all the mounts that a layer may get into. */
function layersOf(
  { run: { nonce } }: Nonce,
  { kind, plan }: PreparedCache,
  { index, platforms }: NodeMounts,
): Extraction['layers'] {
  const mark = stageNonce(index === 0 ? nonce : `${nonce}_${index}`, kind);
  // Modules serve every platform.
  return kind === 'build' && plan.nodes.length > 1 ? { mark, platforms } : { mark };
}

/** Content is compressed as it comes, so it takes less than this; the job needs some room as well. */
export async function roomFor({ files, run: { temporaryFolder } }: Pick<Services, 'run' | 'files'>): Promise<number> {
  await files.makeFolder(temporaryFolder);
  return Math.max(0, Math.floor((await files.freeBytes(temporaryFolder)) - spareBytes));
}

const spareBytes = 256 << 20;

function baseBytes(run: PreparedCache): number {
  return usedLayers(run).some(({ role }) => role === 'base') ? (run.standing.manifest?.baseBytes ?? 0) : 0;
}

function expectedAt({ clock }: Pick<Services, 'clock'>, { mounts }: PreparedCache, { name }: NodeMounts): number {
  if (mounts.kind !== 'stamped') return 0;
  const at = mounts.injected.nodes.get(name)?.at ?? 0;
  return at === 0 ? 0 : Math.round(at + (clock.monotonicMs() - mounts.preparedMs) / 1000);
}

/** Whether what was not used is dead: only if every RUN that mounts the build cache was executed. */
function isSwept(analysis: Pick<Analysis, 'toBuild' | 'serving'>, end: BuildEnd): boolean {
  return end.result.kind === 'success' && runStates(analysis, end, 'build').every((state) => state === 'executed');
}

/** What became of the RUNs that mount a kind. */
function runStates(
  analysis: Pick<Analysis, 'toBuild' | 'serving'>,
  end: BuildEnd,
  kind: CacheKind,
): readonly RunState[] {
  return mountingRuns(analysis.toBuild)
    .filter(({ run }) => run.cacheMounts.served.some((mount) => mount.kind === kind))
    .map(({ place }) => runStateFrom(end.allSteps, place));
}
