import path from 'node:path';
import type { BuildEnd } from '../buildx/call/user-build.ts';
import { editNote } from '../diagnosis/edited-instruction.ts';
import { execFormatCause } from '../diagnosis/exec-format.ts';
import { failureAt, failureText } from '../diagnosis/failed-step.ts';
import { annotationsFrom, beyondAnnotations } from '../report/annotations.ts';
import { foundLines, planLines } from '../report/log-lines.ts';
import type { Finding } from '../report/run-report.ts';
import { failureFrom } from '../buildx/progress/failure.ts';
import { analyse, unanalysed } from './analyse/analyse.ts';
import type { Analysis } from './request/analysis.ts';
import { withAnsweringProxies } from './build/answering-proxies.ts';
import type { Built } from './build/build-undoing.ts';
import { buildUndoing } from './build/build-undoing.ts';
import { emulatedRule } from './findings/builder-findings.ts';
import type { CacheRun } from './caches/cache-run.ts';
import { cacheReport } from './caches/cache-run.ts';
import { startCleanUp } from './save/delete-superseded.ts';
import { BuildFailure, Cancelled, ConfigError } from './services/errors.ts';
import { extract, unread } from './mounts/extract.ts';
import { inject, uninjected } from './mounts/inject.ts';
import { leftoverFindings } from './caches/mount-leftovers.ts';
import type { Phases } from './services/phases.ts';
import { phaseRecorder } from './services/phases.ts';
import { readRequest } from './request/read-request.ts';
import type { Instead, Ready } from './build/whether-to-build.ts';
import { readyToBuild, refusedFor, unbuilt } from './build/whether-to-build.ts';
import { withTexts } from '../report/report-texts.ts';
import { leaveResults, postState, reportFrom, shownDockerfile } from './results.ts';
import { restore, unrestored } from './mounts/restore.ts';
import { findingsAfter } from './savings/remade.ts';
import { failIfStrict } from './services/strict.ts';
import type { Surroundings } from './services/services.ts';
import { withinTime } from './services/time-box.ts';
import { refuseForeignFrontend } from './findings/untrusted-frontend.ts';
import { cachingCostMs } from './savings/run-balance.ts';

/** Of its own; a large project takes half a second. */
const longestAnalysisMs = 30_000;

/**
 * The main step: everything up to the outputs. Throws `ConfigError`, `BuildFailure`, `Cancelled` or `Degraded`; once
 * caches were looked for, the state for post is saved before.
 */
export async function runMain(around: Surroundings): Promise<void> {
  try {
    await runPhases(around);
  } finally {
    await around.ownBuilds.forget();
  }
}

async function runPhases(around: Surroundings): Promise<void> {
  const phases = phaseRecorder(around.log, around.clock, around.endingHangs);
  // It is there when it is needed first.
  void around.endingHangs(async () => undefined);
  const request = await readRequest(around);
  stopIfCancelled(around);
  const analysis = await phases.attempt(
    'analyse',
    'Analyse',
    async () => {
      const value = await withinTime(around, longestAnalysisMs, (within) => analyse(within, request));
      const { plan } = value;
      const lines = request.config.dryRun ? planLines(plan) : planLines(plan, beyondAnnotations(plan.findings));
      for (const line of lines) around.log.info(line);
      return { outcome: 'done', reason: '', value };
    },
    (reason) => unanalysed(around, request, reason),
  );
  // What a dry run prints is the plan, with its findings; only the runner makes annotations of them besides.
  const annotations = request.config.dryRun && !request.facts.inActions ? [] : annotationsFrom(analysis.plan.findings);
  for (const { level, message, place } of annotations) around.log[level](message, place);
  if (analysis.isEdited) await around.log.group('Edited Dockerfile', async () => around.log.quote(analysis.builtText));
  await refuseForeignFrontend(around, analysis);
  const refused = refusedFor(analysis.plan.findings);
  if (request.config.dryRun) return endDryRun(refused);
  stopIfCancelled(around);
  const ready = await preparedUnless(around, analysis, phases, refused);
  const { runs: prepared, instead, delivered } = ready;
  const cleanUp = startCleanUp(around, analysis, prepared);
  const built = await buildUnless(around, delivered, phases, instead);
  const left = stillServed(prepared, built.analysis);
  const end = withFetch(built.end, left);
  const isCancelled = around.signal.aborted || end.result.kind === 'cancelled';
  const isUntouched = isCancelled || instead?.isRefused === true;
  if (isUntouched) phases.skip('extract', isCancelled ? 'the run was cancelled' : 'there was no build');
  const runs = isUntouched ? left : await readBack(around, built.analysis, phases, left, end);
  await cleanUp.end();
  const findings = [
    ...(await findingsAfter(around, built.analysis, runs)),
    ...leftoverFindings(around, built.analysis, runs),
  ];
  for (const { level, message, place } of annotationsFrom(findings.filter((finding) => !isPlanned(analysis, finding))))
    around.log[level](message, place);
  const told = { ...built.analysis, plan: { ...built.analysis.plan, findings } };
  const report = withTexts(reportFrom(told, phases, runs, end), around.redact);
  const state = postState(around, built.analysis, runs, report, end);
  await leaveResults(around, state, end);
  stopIfCancelled(around);
  if (instead !== undefined && instead.failure !== '') throw new BuildFailure(instead.failure);
  finish(around, end, built.analysis);
  failIfStrict(around.env, report.phases);
}

/** What the plan has is told already, also where a figure has been added to it since. */
function isPlanned({ plan }: Analysis, { rule, file, line }: Finding): boolean {
  return plan.findings.some((finding) => finding.rule === rule && finding.file === file && finding.line === line);
}

const nothingServed = 'no cache is served';

/** There is nothing to report of a run that has done nothing. */
function endDryRun(refused: Instead | undefined): void {
  if (refused !== undefined) throw new ConfigError(refused.failure);
}

/** Everything before the build; nothing is begun for one that cannot succeed. */
async function preparedUnless(
  around: Surroundings,
  analysis: Analysis,
  phases: Phases,
  refused: Instead | undefined,
): Promise<Ready & { readonly delivered: Analysis }> {
  if (refused !== undefined) {
    for (const name of ['restore', 'inject', 'fetch'] as const) phases.skip(name, 'there is no build');
    return { runs: [], instead: refused, delivered: analysis };
  }
  const warmed = await warmUp(around, analysis, phases);
  const delivered = await withAnsweringProxies(around, analysis, warmed);
  return { ...(await readyToBuild(around, delivered, phases, warmed)), delivered };
}

/** What is downloaded before the build, the build would have had to download: its time is that of both. */
function withFetch(end: BuildEnd, runs: readonly CacheRun[]): BuildEnd {
  return { ...end, ms: end.ms + (runs.find(({ fetched }) => fetched !== undefined)?.fetched?.ms ?? 0) };
}

async function buildUnless(
  around: Surroundings,
  analysis: Analysis,
  phases: Phases,
  instead: Instead | undefined,
): Promise<Built> {
  // The run was told to stop before the build had begun.
  if (around.signal.aborted) return { analysis, end: unbuilt({ kind: 'cancelled' }) };
  if (instead === undefined) return buildUndoing(around, analysis, phases);
  phases.skip('build', instead.reason);
  const end = unbuilt(
    instead.failure === ''
      ? { kind: 'success' }
      : { kind: 'failure', error: failureFrom([`ERROR: ${instead.failure}`]) },
  );
  return { analysis, end };
}

/** The caches whose mounts were in what was built in the end, as it had them. */
function stillServed(runs: readonly CacheRun[], { caches }: Analysis): readonly CacheRun[] {
  return runs.flatMap((run) => {
    const plan = caches.get(run.kind);
    return plan?.kind === 'served' ? [{ ...run, plan }] : [];
  });
}

function stopIfCancelled({ signal }: Surroundings): void {
  if (signal.aborted) throw new Cancelled('The run was cancelled.');
}

async function warmUp(around: Surroundings, analysis: Analysis, phases: Phases): Promise<readonly CacheRun[]> {
  if (![...analysis.caches.values()].some(({ kind }) => kind === 'served')) {
    phases.skip('restore', nothingServed);
    phases.skip('inject', nothingServed);
    return [];
  }
  const restored = await phases.attempt(
    'restore',
    'Restore caches',
    async () => {
      const end = await restore(around, analysis);
      for (const run of end.value)
        for (const line of foundLines(cacheReport(run.kind, run.plan, run))) around.log.info(line);
      return end;
    },
    (reason) => unrestored(analysis, reason),
  );
  if (around.signal.aborted) return restored;
  return phases.attempt(
    'inject',
    'Inject caches',
    () => inject(around, analysis, restored),
    () => restored.map(uninjected),
  );
}

async function readBack(
  around: Surroundings,
  analysis: Analysis,
  phases: Phases,
  runs: readonly CacheRun[],
  end: BuildEnd,
): Promise<readonly CacheRun[]> {
  if (runs.length === 0) {
    phases.skip('extract', nothingServed);
    return runs;
  }
  return phases.attempt(
    'extract',
    'Extract caches',
    () => extract(around, analysis, runs, end, cachingCostMs(phases.reports())),
    (reason) => unread(runs, reason),
  );
}

function finish(around: Surroundings, end: BuildEnd, { plan, dockerfile }: Analysis): void {
  stopIfCancelled(around);
  switch (end.result.kind) {
    case 'success':
      return;
    case 'cancelled':
      throw new Cancelled('The run was cancelled.');
    case 'failure': {
      const advice = plan.findings.filter(({ rule }) => rule === emulatedRule).map(({ fix }) => fix);
      const cause = execFormatCause(end.result.error, advice);
      const edited = editNote(end.result.error, plan.edits.changed, path.basename(dockerfile));
      const failure = failureAt(end.result.error, shownDockerfile({ plan, dockerfile }));
      const { file, line } = failure;
      throw new BuildFailure(
        [failureText(failure), cause, edited].filter((text) => text !== '').join('\n'),
        file === '' ? {} : { file, line },
      );
    }
  }
}
