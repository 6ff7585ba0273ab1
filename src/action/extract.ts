import { runStateFrom } from '../buildx/run-state.ts';
import type { BuildEnd } from '../buildx/user-build.ts';
import type { Extracted } from '../mounts/extract.ts';
import { extractMounts } from '../mounts/extract.ts';
import { count, size } from '../report/units.ts';
import { composeSnapshot } from '../snapshot/compose.ts';
import { timingsWith } from '../snapshot/manifest.ts';
import type { Analysis } from './analysis.ts';
import type { CacheRun } from './cache-run.ts';
import { helperSetting } from './inject.ts';
import type { MountUse } from './job-record.ts';
import { mountsOf, recordUses } from './job-record.ts';
import { stageName } from './mount-groups.ts';
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
  const chosen = runs.filter((run) => unreadReason(run) === undefined);
  const others = runs.map((run) => ({ ...run, saveReason: unreadReason(run) ?? run.saveReason }));
  if (chosen.length === 0) return { outcome: 'skipped', reason: others[0]?.saveReason ?? 'no cache is served', value: others };
  const extractions = chosen.map((run) => ({
    group: run.plan.group,
    stamp: run.stamp ?? '',
    baseBytes: baseBytes(run),
    mayWriteBase: mayWriteBase(run),
    sweep: run.kind === 'build' && isSwept(analysis, end),
    wanted: analysis.moduleFiles?.wanted ?? [],
    already: { entries: run.adopted?.savesAs ? run.adopted.entries : 0, readAt: run.adopted?.savesAs ? run.adopted.readAt : 0 },
  }));
  const outcome = await extractMounts(around.shell, around.files, helperSetting(around, analysis), extractions);
  if (outcome.kind === 'failed') {
    around.log.warning(`The caches could not be read from the builder, so nothing is saved: ${outcome.reason}`);
    const value = others.map((run) => (run.saveReason === '' ? { ...run, saveReason: `they could not be read from the builder: ${outcome.reason}` } : run));
    return { outcome: 'degraded', reason: outcome.reason, value };
  }
  try {
    const value: CacheRun[] = [];
    for (const run of others) {
      const extracted = outcome.extracted.get(run.kind);
      value.push(extracted === undefined ? run : await packed(around, analysis, { ...run, extracted }, extracted, { end, costMs }));
    }
    await recordUses(around.files, analysis.facts.runnerTemp, value.flatMap((run) => mountUse(analysis, run)));
    return { outcome: 'done', reason: value.filter((run) => run.extracted !== undefined).map(told).join(', '), value };
  } finally {
    await around.files.remove(outcome.folder);
  }
}

/** Why a cache's mounts are not read at all. */
function unreadReason(run: CacheRun): string | undefined {
  const { access, dropped } = run.plan;
  if (access.write === 'no') return access.reason;
  if (run.stamp === undefined && !dropped) return 'it is not known what is in the mounts, since nothing could be put into them';
  if (run.kind === 'modules' && access.write === 'if-none-exact' && run.hit === 'exact') return `an exact snapshot is there, and this is ${access.reason}`;
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
  const mounting = goStages.flatMap((stage) => stage.runs.filter((run) => run.mounts.some(({ kind }) => kind === 'build')).map((run) => ({ stage, run })));
  return mounting.every(({ stage, run }) => {
    const text = lines.slice(run.instruction.line - 1, run.instruction.endLine).join('\n').trim();
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
  const timing = { at: new Date(around.clock.now()).toISOString(), hit: run.hit, buildMs: Math.round(end.ms), costMs: Math.round(costMs) };
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
        complete: end.result.kind === 'success',
        standsOn: extracted.write === 'delta' ? run.manifest : undefined,
        timings: timingsWith(run.manifest?.timings ?? [], timing),
      },
      helperSetting(around, analysis).timeoutMs,
    );
    return { ...run, prepared };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    around.log.warning(`What is new in the ${run.kind} cache could not be packed, so it is not saved: ${reason}`);
    return { ...run, saveReason: `it could not be packed: ${reason}` };
  }
}

function nothingReason(run: CacheRun, extracted: Extracted): string {
  if (extracted.replaced === extracted.mounts) return 'the builder has replaced the mounts since they were prepared, as its garbage collection does; what is in them now is not known';
  if (run.adopted?.savesAs) return 'an earlier step of this job has saved all of it';
  if (run.kind === 'modules') return extracted.total === 0 ? 'the build left no module of go.sum in its mount' : 'the snapshot has all of them';
  if (extracted.made + extracted.used === 0) return 'the build neither used nor made an entry: its steps came from the layer cache, or it does not compile in this mount';
  return 'nothing was compiled but what is new in every run';
}

function mountUse(analysis: Analysis, run: CacheRun): readonly MountUse[] {
  if (run.extracted === undefined || run.stamp === undefined) return [];
  return [
    {
      kind: run.kind,
      mounts: mountsOf(analysis.builder.name, analysis.namespace, run.plan.group),
      stamp: run.stamp,
      hit: run.hit,
      matchedKey: run.matchedKey,
      manifest: run.manifest === undefined ? '' : JSON.stringify(run.manifest),
      entries: run.extracted.total,
      readAt: run.extracted.readAt,
      savesAs: run.prepared?.key ?? run.adopted?.savesAs ?? '',
    },
  ];
}

function told(run: CacheRun): string {
  const { extracted, prepared } = run;
  const made = extracted?.made ?? 0;
  const what = run.kind === 'modules' ? `${count(made, 'module', 'modules')} downloaded` : `${count(made, 'entry', 'entries')} made, ${count(extracted?.compiled ?? 0, 'package', 'packages')} compiled`;
  return `${run.kind}: ${what}, ${prepared === undefined ? 'nothing to save' : `${prepared.role} of ${size(prepared.sizeBytes)} to save`}`;
}
