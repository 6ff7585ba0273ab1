import { runStateFrom } from '../buildx/run-state.ts';
import type { BuildEnd } from '../buildx/user-build.ts';
import type { Extraction } from '../mounts/extract.ts';
import { extractMounts } from '../mounts/extract.ts';
import { count, size } from '../report/units.ts';
import type { Analysis } from './analysis.ts';
import type { CacheRun } from './cache-run.ts';
import { withCosts } from './cache-run.ts';
import { helperSetting } from './inject.ts';
import { measuredRuns, ownTimingOf } from './kind-verdict.ts';
import { noteUses } from './note-uses.ts';
import { pack } from './pack.ts';
import type { PhaseEnd } from './phases.ts';
import type { Surroundings } from './surroundings.ts';
import { mountingRuns } from './timed-runs.ts';

/** Reads what the build did with its mounts, brings what is new to the runner and packs it. Also after a failed build. */
export async function extract(
  around: Surroundings,
  analysis: Analysis,
  runs: readonly CacheRun[],
  end: BuildEnd,
  costMs: number,
): Promise<PhaseEnd<readonly CacheRun[]>> {
  const asked = runs.map((run) => ({ ...run, saveReason: unreadReason(run) ?? run.saveReason }));
  const chosen = runs.filter((run) => unreadReason(run) === undefined);
  if (chosen.length === 0) {
    await noteUses(around, analysis, asked);
    return { outcome: 'skipped', reason: asked[0]?.saveReason ?? 'no cache is served', value: asked };
  }
  const extractions = chosen.map((run) => extractionOf(analysis, run, end));
  const outcome = await extractMounts(around.shell, around.files, helperSetting(around, analysis), extractions);
  if (outcome.kind === 'failed') {
    around.log.warning(`The caches could not be read from the builder, so nothing is saved: ${outcome.reason}`);
    const spentMs = new Map(chosen.map(({ kind }) => [kind, outcome.ms]));
    const value = withCosts(unread(asked, outcome.reason), spentMs, outcome.ms);
    await noteUses(around, analysis, value);
    return { outcome: 'degraded', reason: outcome.reason, value };
  }
  const read = withCosts(
    asked.map((run) => ({ ...run, extracted: outcome.extracted.get(run.kind) })),
    outcome.times.ofKind,
    outcome.times.wallMs,
  );
  const measured = measuredRuns(analysis, read, end);
  let value = read;
  try {
    for (const run of read) {
      const { kind, extracted } = run;
      const steps = measured.get(kind);
      if (extracted === undefined || steps === undefined) continue;
      const begin = around.clock.monotonicMs();
      const own = ownTimingOf(analysis, run, steps);
      const packed = await pack(around, analysis, { ...run, extracted }, { end, costMs, own });
      const tookMs = Math.round(around.clock.monotonicMs() - begin);
      value = value.map((each) => (each.kind === kind ? { ...each, ...packed } : each));
      value = withCosts(value, new Map([[kind, tookMs]]), tookMs);
    }
  } finally {
    await around.files.remove(outcome.folder);
  }
  await noteUses(around, analysis, value);
  const lost = value.filter(
    ({ extracted, prepared }) => (extracted?.write ?? 'none') !== 'none' && prepared === undefined,
  );
  const done = value.filter((run) => run.extracted !== undefined).map(told);
  return { outcome: lost.length > 0 ? 'degraded' : 'done', reason: done.join(', '), value };
}

/** The caches when their mounts could not be read. */
export function unread(runs: readonly CacheRun[], reason: string): readonly CacheRun[] {
  const saveReason = `they could not be read from the builder: ${reason}`;
  return runs.map((run) => (run.saveReason === '' ? { ...run, prepared: undefined, saveReason } : run));
}

function extractionOf(analysis: Analysis, run: CacheRun, end: BuildEnd): Extraction {
  // Without a key nothing of it was taken by the earlier step.
  const already = run.adopted?.savesAs === '' ? undefined : run.adopted;
  return {
    group: run.plan.group,
    stamp: run.stamp ?? '',
    baseBytes: baseBytes(run),
    mayWriteBase: mayWriteBase(run),
    sweep: run.kind === 'build' && isSwept(analysis, end),
    wanted: analysis.moduleFiles?.wanted ?? [],
    already: { entries: already?.entries ?? 0, readAt: already?.readAt ?? 0 },
  };
}

/** Why a cache's mounts are not read at all. */
function unreadReason(run: CacheRun): string | undefined {
  const { access, dropped } = run.plan;
  if (run.skipped) return 'it is left alone, since restoring it does not pay';
  if (access.write === 'no') return access.reason;
  if (run.stamp === undefined && !dropped)
    return 'it is not known what is in the mounts, since nothing could be put into them';
  if (run.kind === 'modules' && access.write === 'if-none-exact' && run.hit === 'exact')
    return `an exact snapshot is there, and this is ${access.reason}`;
  return undefined;
}

function baseBytes(run: CacheRun): number {
  const hasBase = run.adopted !== undefined || run.layers.some(({ layer }) => layer.role === 'base');
  return hasBase ? (run.manifest?.baseBytes ?? 0) : 0;
}

/** Whoever may write only deltas writes a base where none is visible. */
function mayWriteBase(run: CacheRun): boolean {
  return run.plan.access.write !== 'delta' || baseBytes(run) === 0;
}

/** Whether what was not used is dead: only if every RUN that mounts the build cache was executed. */
function isSwept(analysis: Analysis, end: BuildEnd): boolean {
  if (end.result.kind !== 'success') return false;
  return mountingRuns(analysis)
    .filter(({ run }) => run.mounts.some(({ kind }) => kind === 'build'))
    .every(({ place }) => runStateFrom(end.allSteps, place) === 'executed');
}

function told(run: CacheRun): string {
  const { extracted, prepared } = run;
  const made = extracted?.made ?? 0;
  const what =
    run.kind === 'modules'
      ? `${count(made, 'module', 'modules')} downloaded`
      : `${count(made, 'entry', 'entries')} made, ${count(extracted?.compiled ?? 0, 'package', 'packages')} compiled`;
  return `${run.kind}: ${what}, ${prepared === undefined ? 'nothing to save' : `${prepared.role} of ${size(prepared.sizeBytes)} to save`}`;
}
