import path from 'node:path';
import type { BuildEnd } from '../buildx/call/user-build.ts';
import { editNote } from '../diagnosis/edited-instruction.ts';
import { failureText } from '../diagnosis/failed-step.ts';
import { annotationsFrom, beyondAnnotations } from '../report/annotations.ts';
import { builderLines, planLines } from '../report/log-lines.ts';
import type { Failure, Finding } from '../report/run-report.ts';
import { failureFrom } from '../buildx/progress/failure.ts';
import { analyse } from './analyse/analyse.ts';
import { unanalysed } from './analyse/untouched.ts';
import type { Analysis } from './request/analysis.ts';
import { planOf } from './request/analysis.ts';
import { withHashes } from './build/ask-for-hashes.ts';
import { withAnsweringProxies } from './build/answering-proxies.ts';
import { buildFromLayers, layersSuffice } from './build/build-from-layers.ts';
import type { Built } from './build/build-undoing.ts';
import { buildUndoing } from './build/build-undoing.ts';
import { tellBuild } from './build/tell-build.ts';
import type { PreparedCache } from './caches/cache-run.ts';
import { startCleanUp } from './save/delete-superseded.ts';
import { BuildFailure, Cancelled, ConfigError } from './services/errors.ts';
import { unread } from './mounts/extract-caches.ts';
import { extractNew, restoreAndInject } from './mounts/mount-phases.ts';
import { fillHost } from './host/fill-host.ts';
import type { Phases } from './services/phases.ts';
import { phaseRecorder } from './services/phases.ts';
import { readRequest } from './request/read-request.ts';
import type { Instead, Ready } from './build/whether-to-build.ts';
import { readyToBuild, refusedFor, unbuilt } from './build/whether-to-build.ts';
import { withTexts } from '../report/report-texts.ts';
import { leaveResults, postState, reportFrom } from './results.ts';
import { findingsOfRun } from './savings/findings-of-run.ts';
import { startSharing } from './sharing/start-sharing.ts';
import { sourceRemarks } from './source-remarks.ts';
import { failIfStrict } from './services/strict.ts';
import type { Services, ServicesOf } from './services/services.ts';
import { withinTime } from './services/time-box.ts';
import { refuseForeignFrontend } from './findings/untrusted-frontend.ts';

/** Of its own; a large project takes half a second. */
const longestAnalysisMs = 30_000;

/**
 * The main step: everything up to the outputs. Throws `ConfigError`, `BuildFailure`, `Cancelled` or `Degraded`; once
 * caches were looked for, the state for post is saved before.
 */
export async function runMain(services: Services): Promise<void> {
  try {
    await runPhases(services);
  } finally {
    await services.run.ownBuilds.forget();
  }
}

async function runPhases(services: Services): Promise<void> {
  const phases = phaseRecorder(services.log, services.clock, services.run.endingHangs);
  // It is there when it is needed first.
  void services.run.endingHangs(async () => undefined);
  const request = await readRequest(services);
  stopIfCancelled(services);
  const { inActions } = request.facts;
  if (inActions)
    await services.log.group('Builder info', async () => {
      for (const line of builderLines(request.builder)) services.log.info(line);
    });
  const planned = await phases.attempt(
    'analyse',
    'Analyse',
    async () => {
      const value = await withinTime(services, longestAnalysisMs, (within) => analyse(within, request));
      const { plan } = value;
      const lines = request.config.dryRun ? planLines(plan) : planLines(plan, beyondAnnotations(plan.findings));
      for (const line of lines) services.log.info(line);
      return { outcome: 'done', reason: '', value };
    },
    (reason) => unanalysed(services, request, reason),
  );
  // What a dry run prints is the plan, with its findings; only the runner makes annotations of them besides.
  const annotations = request.config.dryRun && !inActions ? [] : annotationsFrom(planned.plan.findings);
  for (const { level, message, place } of annotations) services.log[level](message, place);
  if (planned.toBuild.isEdited)
    await services.log.group('Edited Dockerfile', async () => services.log.quote(planned.toBuild.builtText));
  await refuseForeignFrontend(services, planned);
  const refused = refusedFor(planned.plan.findings);
  if (request.config.dryRun) return endDryRun(refused);
  stopIfCancelled(services);
  const fromLayers = refused === undefined ? await buildFromLayers(services, planned, phases) : undefined;
  const {
    analysis,
    runs: prepared,
    instead,
  } = fromLayers ?? (await preparedUnless(services, planned, phases, refused));
  const cleanUp = startCleanUp(services, analysis.asked, prepared);
  const sharing = startSharing(services, analysis, prepared);
  const built = fromLayers?.built ?? (await buildUnless(services, analysis, phases, instead));
  if (inActions && instead === undefined) await tellBuild(services, built.end);
  const left = stillServed(prepared, built.analysis);
  const end = withFetch(built.end, left);
  const isCancelled = services.run.signal.aborted || end.result.kind === 'cancelled';
  const untouched = whyUntouched(isCancelled, instead, fromLayers !== undefined);
  if (untouched !== '') phases.skip('extract', untouched);
  const runs =
    untouched === ''
      ? await extractNew(services, built.analysis, phases, left, end, {
          sharing,
          asking: (all) => withHashes(services, built.analysis, all, end),
        })
      : unread(left, untouched === layersSuffice ? layersSuffice : '');
  sharing.stop();
  const host = await fillHost(services, built.analysis, phases, runs, end);
  await cleanUp.end(host);
  const findings = await findingsOfRun(services, built.analysis, runs, end);
  for (const { level, message, place } of annotationsFrom(findings.filter((finding) => !isPlanned(analysis, finding))))
    services.log[level](message, place);
  const told = { ...built.analysis, plan: { ...built.analysis.plan, findings } };
  const report = withTexts(reportFrom(told, phases, runs, end), services.run.redact);
  const own = postState(services, built.analysis, runs, report, end);
  const state = host === undefined ? own : { ...own, beside: { ...own.beside, host } };
  await leaveResults(services, state, end);
  stopIfCancelled(services);
  if (instead !== undefined && instead.failure !== '') throw new BuildFailure(instead.failure);
  await finish(services, end, built.analysis, report.failure);
  failIfStrict(services.run.env, report.phases);
}

/** Why the mounts need not be read after the build; empty where they are. */
function whyUntouched(isCancelled: boolean, instead: Instead | undefined, isFromLayers: boolean): string {
  if (isCancelled) return 'the run was cancelled';
  if (instead?.isRefused === true) return 'there was no build';
  return isFromLayers ? layersSuffice : '';
}

/** What the plan has is told already, also where a figure has been added to it since. */
function isPlanned({ plan }: Analysis, { rule, file, line }: Finding): boolean {
  return plan.findings.some((finding) => finding.rule === rule && finding.file === file && finding.line === line);
}

/** There is nothing to report of a run that has done nothing. */
function endDryRun(refused: Instead | undefined): void {
  if (refused !== undefined) throw new ConfigError(refused.failure);
}

/** Everything before the build; nothing is begun for one that cannot succeed. */
async function preparedUnless(
  services: ServicesOf<typeof restoreAndInject> &
    ServicesOf<typeof withAnsweringProxies> &
    ServicesOf<typeof readyToBuild>,
  planned: Analysis,
  phases: Phases,
  refused: Instead | undefined,
): Promise<Ready & { readonly analysis: Analysis }> {
  if (refused !== undefined) {
    for (const name of ['restore', 'inject', 'fetch'] as const) phases.skip(name, 'there is no build');
    return { runs: [], instead: refused, analysis: planned };
  }
  const warmed = await restoreAndInject(services, planned, phases);
  const analysis = { ...planned, delivery: await withAnsweringProxies(services, planned, warmed) };
  return { ...(await readyToBuild(services, analysis, phases, warmed)), analysis };
}

/** What is downloaded before the build, the build would have had to download: its time is that of both. */
function withFetch(end: BuildEnd, runs: readonly PreparedCache[]): BuildEnd {
  return { ...end, ms: end.ms + (runs.find(({ fetched }) => fetched !== undefined)?.fetched?.ms ?? 0) };
}

async function buildUnless(
  services: ServicesOf<typeof buildUndoing>,
  analysis: Analysis,
  phases: Phases,
  instead: Instead | undefined,
): Promise<Built> {
  // The run was told to stop before the build had begun.
  if (services.run.signal.aborted) return { analysis, end: unbuilt({ kind: 'cancelled' }) };
  if (instead === undefined) return buildUndoing(services, analysis, phases);
  phases.skip('build', instead.reason);
  const end = unbuilt(
    instead.failure === ''
      ? { kind: 'success' }
      : { kind: 'failure', error: failureFrom([`ERROR: ${instead.failure}`]) },
  );
  return { analysis, end };
}

/** The caches whose mounts were in what was built in the end, as it had them. */
function stillServed(runs: readonly PreparedCache[], { serving: { caches } }: Analysis): readonly PreparedCache[] {
  return runs.flatMap((run) => {
    const plan = planOf(caches, run.kind);
    return plan?.kind === 'served' ? [{ ...run, plan }] : [];
  });
}

function stopIfCancelled({ run: { signal } }: Pick<Services, 'run'>): void {
  if (signal.aborted) throw new Cancelled('The run was cancelled.');
}

async function finish(
  services: Pick<Services, 'run' | 'checkout'>,
  { result }: BuildEnd,
  { plan, asked }: Analysis,
  failure: Failure | undefined,
): Promise<void> {
  stopIfCancelled(services);
  if (result.kind === 'cancelled') throw new Cancelled('The run was cancelled.');
  if (result.kind !== 'failure' || failure === undefined) return;
  const edited = editNote(result.error, plan.build.edits.changed, path.basename(asked.dockerfile));
  const { file, line } = failure;
  const remarks = await services.run
    .endingHangs(() => sourceRemarks(services, asked, result.error))
    // The message has the lines too.
    .catch(() => []);
  const text = [failureText(failure), edited].filter((each) => each !== '').join('\n');
  throw new BuildFailure(text, file === '' ? {} : { file, line }, remarks);
}
