import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { Extracted } from '../../mounts/extracted.ts';
import { errorText } from '../../platform/error-text.ts';
import { size } from '../../text/units.ts';
import { composeRecord, composeSnapshot } from '../../snapshot/compose.ts';
import type { Layer, Manifest } from '../../snapshot/manifest.ts';
import { isCompleteKey, isIncompleteKey } from '../../snapshot/keys.ts';
import { isWorthRecording } from '../../savings/streak.ts';
import type { OwnTiming, Timing } from '../../savings/timings.ts';
import { timingsWith } from '../../savings/timings.ts';
import type { Analysis } from '../request/analysis.ts';
import type { ReadCache, Saving } from '../caches/cache-run.ts';
import { earlierStep, usedLayers } from '../caches/cache-run.ts';
import { isWhole } from '../caches/completeness.ts';
import { mountsHash } from '../caches/mounts-hash.ts';
import { crowdedReason } from '../caches/mount-leftovers.ts';
import { namedHashes, settingHashes } from '../savings/changed-settings.ts';
import { isJudged } from '../savings/judge.ts';
import type { Services } from '../services/services.ts';

/** What is known of a cache's run when its snapshot is written. */
interface RunEnd {
  readonly end: BuildEnd;
  readonly costMs: number;
  readonly own: OwnTiming | undefined;
  /** Layers that several images share and that were left out of what was packed. */
  readonly shared: readonly Layer[];
}

/** Packs what was brought out of a cache's mounts, or tells why nothing of it is saved. */
export async function packSnapshot(
  services: Pick<Services, 'log' | 'files' | 'clock'> & { readonly run: Pick<Services['run'], 'nonce' | 'machine'> },
  analysis: Pick<Analysis, 'asked' | 'serving' | 'toBuild'>,
  run: ReadCache & { readonly extracted: Extracted },
  runEnd: RunEnd,
): Promise<Saving> {
  const { extracted, standing } = run;
  const id = {
    id: analysis.asked.facts.runId === '' ? services.run.nonce : analysis.asked.facts.runId,
    attempt: analysis.asked.facts.runAttempt,
  };
  try {
    if (extracted.packing.write === 'none') {
      const promotion = await promoted(services, run, id, runEnd);
      if (promotion !== undefined) return { snapshot: promotion, reason: 'recorded as complete for this go.sum' };
      const isRecording = isJudged(analysis.asked) || run.hashed !== undefined;
      const snapshot = isRecording ? await recorded(services, run, id, runEnd) : undefined;
      return { snapshot, reason: nothingReason(run, extracted) };
    }
    const snapshot = await composeSnapshot(services.files, run.plan.keys, id, {
      role: extracted.packing.write,
      archives: extracted.packing.archives,
      bytes: extracted.contents.live.bytes,
      live: { ...extracted.contents.live, baseBytes: extracted.contents.baseLiveBytes },
      ...(extracted.contents.names === undefined
        ? {}
        : { modules: { files: extracted.contents.live.entries, names: extracted.contents.names } }),
      madeBy: {
        goVersion: extracted.reading.goVersion,
        ...(run.kind === 'build' ? { settings: settingHashes(analysis.toBuild, run.hashed) } : {}),
      },
      mounts: mountsHash(services, analysis, run),
      complete: isWhole(run, runEnd.end),
      standsOn: extracted.packing.write === 'delta' ? heldSnapshot(run) : undefined,
      shared: runEnd.shared,
      refused: [...new Set([...(standing.manifest?.refused ?? []), ...refusedIn(run)])],
      timings: timingsOf(services, run, runEnd),
    });
    return { snapshot, reason: '' };
  } catch (error) {
    const reason = errorText(error);
    services.log.warning(`What is new in the ${run.kind} cache could not be packed, so it is not saved: ${reason}`);
    return { snapshot: undefined, reason: `it could not be packed: ${reason}` };
  }
}

/** What of its snapshot is in the mounts: a delta can stand on nothing else, and holds all that it lacked. */
function heldSnapshot(run: ReadCache): Manifest | undefined {
  const { manifest } = run.standing;
  return manifest === undefined ? undefined : { ...manifest, layers: usedLayers(run) };
}

function refusedIn({ mounts }: ReadCache): readonly string[] {
  return mounts.kind === 'stamped' ? mounts.refused : [];
}

/**
 * A snapshot that was made for less or for another go.sum and lacked nothing: an entry without archives names it as that of this
 * go.sum, so that the next run finds it as such.
 */
async function promoted(
  services: Pick<Services, 'files' | 'clock'>,
  run: ReadCache,
  id: Parameters<typeof composeRecord>[2],
  runEnd: RunEnd,
): Promise<Saving['snapshot']> {
  const { plan, lookup } = run;
  const { manifest, hit, matchedKey } = run.standing;
  const isWholeSnapshot = manifest !== undefined && usedLayers(run).length === manifest.layers.length;
  const isForeign = run.kind === 'build' && !isIncompleteKey(plan.keys, matchedKey);
  if (hit !== 'exact' || !isWholeSnapshot || matchedKey.startsWith(plan.keys.primary) || isForeign) return undefined;
  if (isCompleteKey(plan.keys, matchedKey) || lookup.kind === 'adopted') return undefined;
  const timings = timingsOf(services, run, runEnd);
  return composeRecord(services.files, plan.keys, id, { ...manifest, complete: true, timings });
}

/**
 * An entry with the timing alone, when that matters to later runs: of the run's own snapshot, or of runs that left nothing for one.
 * Not on a snapshot of another ref or go.sum: it would hide the newer ones there.
 */
async function recorded(
  services: Pick<Services, 'files' | 'clock'>,
  run: ReadCache,
  id: Parameters<typeof composeRecord>[2],
  runEnd: RunEnd,
): Promise<Saving['snapshot']> {
  const { plan, standing } = run;
  const manifest = standing.manifest ?? (standing.hit === 'miss' ? nothingOf(run) : undefined);
  const isOwn = usedLayers(run).length === manifest?.layers.length && standing.matchedKey.startsWith(plan.keys.primary);
  const isOfNothing = standing.hit === 'miss' && manifest?.layers.length === 0;
  if (manifest === undefined || !(isOwn || isOfNothing) || plan.access.write === 'if-none-exact') return undefined;
  const settings = { ...manifest.settings, ...namedHashes(run.hashed ?? []) };
  const isNew = Object.entries(settings).some(([name, hash]) => manifest.settings?.[name] !== hash);
  if (!isNew && !isWorthRecording(runEnd.own, manifest.timings)) return undefined;
  const timings = timingsOf(services, run, runEnd);
  return composeRecord(services.files, plan.keys, id, { ...manifest, ...(isNew ? { settings } : {}), timings });
}

function nothingOf({ kind, extracted }: ReadCache): Manifest {
  const none = { entries: 0, bytes: 0, baseBytes: 0 };
  const goVersion = extracted?.reading.goVersion ?? '';
  return { schema: 1, kind, goVersion, complete: true, layers: [], mounts: '', baseBytes: 0, live: none, timings: [] };
}

/**
 * Of how long a build takes, one that found what a failed build of the same run had made tells nothing; nor does a failed one, but where
 * a cache was cold and its RUNs ended: with entries of an earlier build in its mounts it was not cold.
 */
function timingsOf(
  { clock }: Pick<Services, 'clock'>,
  run: ReadCache,
  { end, costMs, own }: RunEnd,
): readonly Timing[] {
  const { standing, extracted } = run;
  const before = standing.manifest?.timings ?? [];
  if (end.isRepeated === true || (end.result.kind !== 'success' && own === undefined)) return before;
  const hit = standing.hit === 'miss' && (extracted?.contents.used ?? 0) > 0 ? 'partial' : standing.hit;
  const timing = {
    at: new Date(clock.now()).toISOString(),
    hit,
    buildMs: Math.round(end.ms),
    costMs: Math.round(costMs),
  };
  return timingsWith(before, own === undefined ? timing : { ...timing, own });
}

function nothingReason(run: ReadCache, extracted: Extracted): string {
  if (extracted.reading.replaced === extracted.reading.mounts)
    return 'the builder replaced the mounts after they were prepared (its garbage collection does that), so their content is unknown';
  if (extracted.packing.refused !== undefined) return `the builder could not push it: ${extracted.packing.refused}`;
  if (extracted.packing.shortBytes > 0)
    return `there is no room for ${size(extracted.packing.shortBytes)} of it in the builder or on the runner`;
  if (extracted.reading.isCrowded) return crowdedReason;
  if (earlierStep(run)?.savesAs) return 'an earlier step of this job has saved all of it';
  if (run.kind === 'modules')
    return extracted.contents.total === 0
      ? 'the build left no module of go.sum in its mount'
      : 'the snapshot already has all modules';
  if (extracted.contents.made + extracted.contents.used === 0)
    return 'the build neither used nor made an entry in this mount: its steps came from the layer cache, it does not compile here, or it empties the cache again (`go clean -cache`)';
  if ((extracted.contents.remade?.packages ?? 0) > 0)
    return 'the snapshot already has what was compiled, with the same result';
  return 'only packages that are new in every run were compiled';
}
