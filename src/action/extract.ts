import { runStateFrom } from '../buildx/run-state.ts';
import type { BuildEnd } from '../buildx/user-build.ts';
import type { Extracted, Extraction } from '../mounts/extract.ts';
import { extractMounts } from '../mounts/extract.ts';
import { errorText } from '../platform/store-errors.ts';
import { count, size } from '../report/units.ts';
import { composeSnapshot } from '../snapshot/compose.ts';
import type { Manifest } from '../snapshot/manifest.ts';
import { timingsWith } from '../snapshot/manifest.ts';
import type { Analysis } from './analysis.ts';
import type { CacheRun } from './cache-run.ts';
import { helperSetting } from './inject.ts';
import { stageName } from './mount-groups.ts';
import { isTaken, isWhole } from './completeness.ts';
import { noteUses } from './note-uses.ts';
import type { PhaseEnd } from './phases.ts';
import type { Surroundings } from './surroundings.ts';

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
    const value = unread(asked, outcome.reason);
    await noteUses(around, analysis, value);
    return { outcome: 'degraded', reason: outcome.reason, value };
  }
  const value: CacheRun[] = [];
  try {
    for (const run of asked) {
      const extracted = outcome.extracted.get(run.kind);
      value.push(
        extracted === undefined
          ? run
          : await packed(around, analysis, { ...run, extracted }, extracted, { end, costMs }),
      );
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
  const already = isTaken(run, end) ? run.adopted : undefined;
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
function isSwept({ goStages, builtText }: Analysis, end: BuildEnd): boolean {
  if (end.result.kind !== 'success') return false;
  const lines = builtText.split(/\r?\n/);
  const mounting = goStages.flatMap((stage) =>
    stage.runs.filter((run) => run.mounts.some(({ kind }) => kind === 'build')).map((run) => ({ stage, run })),
  );
  return mounting.every(({ stage, run }) => {
    const text = lines
      .slice(run.instruction.line - 1, run.instruction.endLine)
      .join('\n')
      .trim();
    return runStateFrom(end.allSteps, { stage: stageName(stage), text }) === 'executed';
  });
}

async function packed(
  around: Surroundings,
  analysis: Analysis,
  run: CacheRun,
  extracted: Extracted,
  { end, costMs }: { readonly end: BuildEnd; readonly costMs: number },
): Promise<CacheRun> {
  if (extracted.write === 'none') return { ...run, saveReason: nothingReason(run, extracted) };
  try {
    const prepared = await composeSnapshot(
      around,
      run.plan.keys,
      { id: analysis.facts.runId === '' ? around.nonce : analysis.facts.runId, attempt: analysis.facts.runAttempt },
      {
        role: extracted.write,
        tars: extracted.tars,
        bytes: extracted.live.bytes,
        live: extracted.live,
        goVersion: extracted.goVersion,
        complete: isWhole(run, end),
        standsOn: extracted.write === 'delta' ? run.manifest : undefined,
        timings: timingsOf(around, run, extracted, { end, costMs }),
      },
      helperSetting(around, analysis).timeoutMs,
    );
    return { ...run, prepared };
  } catch (error) {
    const reason = errorText(error);
    around.log.warning(`What is new in the ${run.kind} cache could not be packed, so it is not saved: ${reason}`);
    return { ...run, saveReason: `it could not be packed: ${reason}` };
  }
}

/** A failed build tells nothing of how long one takes, and with entries of an earlier build in its mounts it was not cold. */
function timingsOf(
  around: Surroundings,
  run: CacheRun,
  extracted: Extracted,
  { end, costMs }: { readonly end: BuildEnd; readonly costMs: number },
): Manifest['timings'] {
  const before = run.manifest?.timings ?? [];
  if (end.result.kind !== 'success') return before;
  const hit = run.hit === 'miss' && extracted.used > 0 ? 'partial' : run.hit;
  const at = new Date(around.clock.now()).toISOString();
  return timingsWith(before, { at, hit, buildMs: Math.round(end.ms), costMs: Math.round(costMs) });
}

function nothingReason(run: CacheRun, extracted: Extracted): string {
  if (extracted.replaced === extracted.mounts)
    return 'the builder has replaced the mounts since they were prepared, as its garbage collection does; what is in them now is not known';
  if (run.adopted?.savesAs) return 'an earlier step of this job has saved all of it';
  if (run.kind === 'modules')
    return extracted.total === 0 ? 'the build left no module of go.sum in its mount' : 'the snapshot has all of them';
  if (extracted.made + extracted.used === 0)
    return 'the build neither used nor made an entry: its steps came from the layer cache, or it does not compile in this mount';
  return 'nothing was compiled but what is new in every run';
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
