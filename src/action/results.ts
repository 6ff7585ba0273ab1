import path from 'node:path';
import type { NodeReach } from '../buildx/builder/builder-nodes.ts';
import type { BuildEnd } from '../buildx/call/user-build.ts';
import type { BuildError } from '../buildx/progress/failure.ts';
import { failureAt } from '../diagnosis/failed-step.ts';
import { errorText } from '../platform/error-text.ts';
import { outputsFrom } from '../report/output-values.ts';
import { emulatedRule } from '../findings/advice/builder-limits.ts';
import type { CacheReport, Diagnosis, Failure, RunReport } from '../report/run-report.ts';
import { refusedLogin } from './build/refused-login.ts';
import { recordOfBuild } from './record/record-of-build.ts';
import type { Analysis } from './request/analysis.ts';
import { cacheReport } from './caches/cache-report.ts';
import type { ReadCache } from './caches/cache-run.ts';
import { foundKeyOf } from './caches/cache-run.ts';
import { jobRecordFile } from './caches/job-record.ts';
import { measuredRuns, verdictOfKind } from './savings/cache-balance.ts';
import { warmthOf } from './savings/warmth.ts';
import { ownPrefix } from './services/own-prefix.ts';
import type { Phases } from './services/phases.ts';
import type { PostState } from './caches/post-state.ts';
import { encodeState, stateName } from './caches/post-state.ts';
import type { Services } from './services/services.ts';
import { storeChoice } from './services/services.ts';
import { pastRuns } from './savings/past-runs.ts';
import { restoredAgain } from './savings/judge.ts';
import { verdictFrom } from './savings/run-balance.ts';

/** All that is known of the run before anything is saved. */
export function reportFrom(analysis: Analysis, phases: Phases, runs: readonly ReadCache[], end: BuildEnd): RunReport {
  const measured = measuredRuns(analysis, runs, end);
  const { reach } = analysis.asked;
  const warmth = warmthOf(analysis, runs, end);
  const caches = analysis.serving.caches.map(({ kind, plan }) => {
    const run = runs.find((each) => each.kind === kind);
    const steps = run === undefined ? undefined : measured.get(run);
    if (run === undefined || steps === undefined) return cacheReport(kind, plan, run);
    const report = cacheReport(kind, plan, run, verdictOfKind(analysis, run, steps));
    return withReach({ ...report, ...restoredAgain(analysis, run) }, reach);
  });
  const history = pastRuns(analysis.serving, runs);
  const { repository } = analysis.asked.facts;
  return {
    schema: 1,
    result: end.result.kind === 'success' || end.result.kind === 'unseen' ? 'success' : 'failure',
    image: imageName(analysis),
    phases: phases.reports(),
    caches,
    steps: end.steps,
    verdict: verdictFrom(phases.reports(), caches),
    findings: analysis.plan.findings,
    ...(warmth === undefined ? {} : { warmth }),
    ...(repository === '' ? {} : { repository }),
    ...(end.result.kind === 'failure' ? { failure: failureOf(analysis, end.result.error) } : {}),
    ...(history.length === 0 ? {} : { history }),
  };
}

/** What sets this build apart from others of the same job. */
function imageName(analysis: Analysis): string {
  const { tags, target, platforms } = analysis.asked.config.build;
  const file = shownDockerfile(analysis);
  const [tag] = tags;
  return [
    ...(tag === undefined ? [] : [tag]),
    ...(tag === undefined || file !== 'Dockerfile' ? [file] : []),
    ...(target === undefined ? [] : [`target ${target}`]),
    ...platforms,
  ].join(', ');
}

/** Where and why it failed. What the action knows of this build is closer to the case than the remedy of a rule. */
function failureOf(analysis: Analysis, error: BuildError): Failure {
  const failure = failureAt(error, shownDockerfile(analysis));
  const { diagnosis } = failure;
  if (diagnosis === undefined) return failure;
  const remedy = remedyFor(analysis, diagnosis) ?? diagnosis.remedy;
  return { ...failure, diagnosis: { ...diagnosis, remedy } };
}

function remedyFor({ asked, plan }: Analysis, { id, evidence }: Diagnosis): string | undefined {
  if (id !== 'exec-format') return refusedLogin(evidence, asked.config);
  const advice = plan.findings.filter(({ rule }) => rule === emulatedRule).map(({ fix }) => fix);
  return advice.length === 0 ? undefined : advice.join(' ');
}

/** As findings name it: relative to the workspace. */
function shownDockerfile({ asked, plan }: Pick<Analysis, 'asked' | 'plan'>): string {
  return plan.build.dockerfile === '' ? path.basename(asked.dockerfile) : plan.build.dockerfile;
}

/** A build is not warm of which a node without caches makes a part. */
function withReach(cache: CacheReport, reach: NodeReach): CacheReport {
  if (reach.why === '' || (cache.hit !== 'exact' && cache.hit !== 'partial')) return cache;
  return { ...cache, hit: 'partial', reason: `${cache.reason}; ${reach.why}` };
}

/** Where `report.json` goes, absolute; empty where nobody would look for it. */
export function ownReportFile(
  { run }: Pick<Services, 'run'>,
  { config, facts }: Pick<Analysis['asked'], 'config' | 'facts'>,
): string {
  const file =
    config.report.file ??
    (facts.runnerTemp === '' ? '' : path.join(facts.runnerTemp, `${ownPrefix}${run.nonce}.report.json`));
  return file === '' ? '' : path.resolve(run.folder, file);
}

/** What post needs of it. */
export function postState(
  services: Pick<Services, 'run' | 'log'>,
  analysis: Analysis,
  runs: readonly ReadCache[],
  report: RunReport,
  end: BuildEnd,
): PostState {
  const { config, facts } = analysis.asked;
  return {
    version: 1,
    report,
    saves: runs.flatMap((run) => {
      const { kind, plan, lookup, saving } = run;
      const supersedes = plan.dropped && plan.access.write !== 'if-none-exact';
      const storeFailed = lookup.kind === 'store-failed';
      return saving.snapshot === undefined
        ? []
        : [{ ...saving.snapshot, kind, foundKey: foundKeyOf(run), supersedes, storeFailed }];
    }),
    store: storeChoice(config, facts),
    beside: sharingOf(runs),
    reportFile: ownReportFile(services, analysis.asked),
    temporaryFolder: services.run.temporaryFolder,
    jobRecord: jobRecordFile(facts),
    timeoutMs: config.cache.timeoutMs,
    interrupted: services.run.signal.aborted || end.result.kind === 'cancelled',
    ...recordOfBuild(services, analysis.asked, end),
  };
}

function sharingOf(runs: readonly ReadCache[]): PostState['beside'] {
  const [sharing] = runs.flatMap(({ saving }) => saving.sharing ?? []);
  return sharing === undefined ? {} : { sharing };
}

/** Outputs, report and state, before any error is thrown: a failed build has them too. */
export async function leaveResults(
  services: Pick<Services, 'workflow' | 'log' | 'files'>,
  state: PostState,
  end: BuildEnd,
): Promise<void> {
  for (const [name, value] of Object.entries(outputsFrom(state.report, end, state.reportFile)))
    services.workflow.setOutput(name, value);
  services.workflow.saveState(stateName, encodeState(state));
  if (state.reportFile === '') return;
  try {
    await services.files.writeText(state.reportFile, `${JSON.stringify(state.report, undefined, 2)}\n`);
  } catch (error) {
    services.log.warning(`The report could not be written to ${state.reportFile}: ${errorText(error)}`);
  }
}
