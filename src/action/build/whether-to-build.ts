import type { BuildEnd } from '../../buildx/call/user-build.ts';
import type { Finding } from '../../report/run-report.ts';
import { count } from '../../text/units.ts';
import type { Analysis } from '../request/analysis.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import type { FetchEnd } from './fetch.ts';
import { fetch } from './fetch.ts';
import { offlineProblem } from './offline.ts';
import type { Phases } from '../services/phases.ts';
import type { FetchPlan } from './what-to-fetch.ts';
import { planFetch } from './what-to-fetch.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** What the build begins with. */
export interface Ready {
  readonly runs: readonly PreparedCache[];
  /** Why there is no build; `undefined` when there is one. */
  readonly instead: Instead | undefined;
}

export interface Instead {
  readonly reason: string;
  /** What the step fails with; empty when it does not. */
  readonly failure: string;
  /** Nothing has happened in the mounts. */
  readonly isRefused: boolean;
}

/** Why nothing is done for a build that cannot succeed; `undefined` when it may. The findings have been told by then. */
export function refusedFor(findings: readonly Finding[]): Instead | undefined {
  const errors = findings.filter(({ level }) => level === 'error').length;
  if (errors === 0) return undefined;
  const what = errors === 1 ? 'the error above' : `the ${errors} errors above`;
  return {
    reason: `it would fail: the check before the build found ${count(errors, 'error', 'errors')}`,
    failure: `The build was not started because it would fail (see ${what}). Set \`preflight: warn\` to build anyway.`,
    isRefused: true,
  };
}

/** Completes the modules where that is wanted, and decides whether there is a build. */
export async function readyToBuild(
  services: ServicesOf<typeof complete>,
  analysis: Analysis,
  phases: Phases,
  runs: readonly PreparedCache[],
): Promise<Ready> {
  if (services.run.signal.aborted) return { runs, instead: undefined };
  const problem = offlineProblem(analysis, runs);
  if (problem !== '') {
    phases.skip('fetch', 'the build is offline');
    return {
      runs,
      instead: { reason: 'modules are missing, and the build is offline', failure: problem, isRefused: true },
    };
  }
  const { runs: completed, lacking, found } = await complete(services, analysis, phases, runs);
  if (found !== '')
    return { runs: completed, instead: { reason: 'module-checks have failed', failure: found, isRefused: false } };
  if (analysis.asked.config.fetch.mode !== 'only') return { runs: completed, instead: undefined };
  const failure = lacking === '' ? '' : `The modules could not be fetched: ${lacking}`;
  return { runs: completed, instead: { reason: 'fetch: only builds nothing', failure, isRefused: false } };
}

async function complete(
  services: ServicesOf<typeof fetch> & Pick<Services, 'run'>,
  analysis: Analysis,
  phases: Phases,
  runs: readonly PreparedCache[],
): Promise<FetchEnd> {
  const plan = await services.run
    .endingHangs(async () => planFetch(analysis, runs))
    .catch((error: unknown): FetchPlan => ({ kind: 'none', reason: `it could not be planned: ${errorText(error)}` }));
  if (plan.kind === 'fetch') {
    return phases.attempt(
      'fetch',
      'Download modules',
      () => fetch(services, analysis, runs, plan),
      (lacking) => ({ runs, lacking, found: '' }),
    );
  }
  phases.skip('fetch', plan.reason);
  if (plan.kind === 'complete') return { runs, lacking: '', found: '' };
  const { mode, netrc, checks } = analysis.asked.config.fetch;
  if (checks.length > 0) services.log.warning(`\`module-checks\` could not be made: ${plan.reason}.`);
  if (netrc !== undefined && mode !== 'only')
    services.log.warning(
      `\`netrc\` serves the download of modules before the build, and there is none: ${plan.reason}.`,
    );
  return { runs, lacking: plan.reason, found: '' };
}

/** How a build ended that was not begun. */
export function unbuilt(result: BuildEnd['result']): BuildEnd {
  return { result, steps: [], allSteps: [], imageid: '', digest: '', metadata: '', ms: 0 };
}
