import path from 'node:path';
import { stageArgv } from '../../buildx/call/stage-argv.ts';
import type { GoSettings } from '../../config/go-settings.ts';
import type { CutStage } from '../../dockerfile/cut/cut-stage.ts';
import { privatePatterns } from '../../dockerfile/go/private-settings.ts';
import { count } from '../../text/units.ts';
import type { Analysis, NodeMounts } from '../request/analysis.ts';
import { secretFiles } from '../request/secret-files.ts';
import type { PreparedCache } from '../caches/cache-run.ts';
import { buildxInputs } from '../request/buildx-inputs.ts';
import { privateSettingIds } from '../../buildx/call/setting-secrets.ts';
import { helperSetting } from '../mounts/helper-setting.ts';
import type { PhaseEnd } from '../services/phases.ts';
import type { FetchPlan } from './what-to-fetch.ts';
import { checksTold, foundByChecks } from './module-checks.ts';
import { fetchPace, sshHosts } from './what-to-fetch.ts';
import { refusedLogin } from './refused-login.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { fetchModules, type FetchOutcome } from '../../mounts/in-stage/fetch-modules.ts';
import { fetchContext, type FetchRequest, netrcSecret } from '../../mounts/in-stage/fetch-dockerfile.ts';

/** What became of the fetch, with the caches after it. */
export interface FetchEnd {
  readonly runs: readonly PreparedCache[];
  /** Why the modules are not complete; empty when they are. */
  readonly lacking: string;
  /** What checks have found, if that is to fail the step; else empty. */
  readonly found: string;
}

/** Longest time for a fetch with all its tries. */
const longestFetchMs = 1_200_000;

/** The variable of the buildx process that holds the netrc. */
const netrcVariable = 'CACHED_GO_DOCKER_BUILD_NETRC';

/** Downloads the modules that the mounts lack. It fails no build: what it could not get, the build asks for. */
export async function fetch(
  services: ServicesOf<typeof helperSetting> & ServicesOf<typeof requestsOf> & Pick<Services, 'log' | 'shell'>,
  analysis: Analysis,
  runs: readonly PreparedCache[],
  plan: FetchPlan & { readonly kind: 'fetch' },
): Promise<PhaseEnd<FetchEnd>> {
  const folder = await services.files.makeTemporaryFolder('fetch-secrets');
  try {
    const requestFor = await requestsOf(services, analysis, plan, folder);
    const outcomes = await Promise.all(
      plan.nodes.map((node) => {
        // Its request says for which platform it is, and so where it goes.
        const setting = { ...helperSetting(services, analysis, node), builder: analysis.asked.builder };
        const limits = { timeoutMs: longestFetchMs, workMs: longestFetchMs };
        return fetchModules(services.shell, services.files, { ...setting, ...limits }, requestFor(node));
      }),
    );
    const outcome = joinFetched(outcomes);
    for (const each of outcomes)
      if ('failedTries' in each)
        for (const { seconds, files, message } of each.failedTries)
          services.log.info(`A try ended after ${seconds} s with ${count(files, 'new file', 'new files')}: ${message}`);
    const after = runs.map((run) => (run.kind === 'modules' ? afterFetch(run, outcome, plan) : run));
    return end(services, analysis, plan, after, outcome);
  } finally {
    await services.files.remove(folder);
  }
}

/** What is asked on each node. */
async function requestsOf(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  analysis: Analysis,
  { cut, modules, lists }: FetchPlan & { readonly kind: 'fetch' },
  folder: string,
): Promise<(node: NodeMounts) => FetchRequest> {
  const { asked } = analysis;
  const { build, fetch: options } = asked.config;
  const files = await secretFiles(services, asked, folder);
  const { netrc } = options;
  const mounted = cut.flags.join(' ');
  const settings = analysis.delivery.settings.filter(({ env }) => !mounted.includes(`env=${env}`));
  const delivery = buildxInputs(asked, analysis.delivery);
  const hasSsh = build.ssh.length > 0 && !mounted.includes('type=ssh');
  const ignoreText = await services.checkout.given.readText(`${analysis.asked.dockerfile}.dockerignore`);
  return ({ platform, group }) => ({
    text: cut.text,
    records: group.records,
    modules,
    lists,
    flags: [
      ...cut.flags,
      ...settings.map(({ env, id }) => `--mount=type=secret,id=${id},env=${env}`),
      ...(hasSsh ? [`--mount=type=ssh,mode=0666${agentId(build.ssh)}`] : []),
    ],
    hasNetrc: netrc !== undefined,
    pace: fetchPace(options, Math.random),
    ssh: {
      hosts: build.ssh.length === 0 ? [] : sshHosts(patternsOf(analysis.delivery.go, cut), options.netrcHosts),
      knownHosts: options.sshKnownHosts ?? '',
    },
    checks: options.checks,
    sources: path.relative(analysis.asked.context, modules.root).split(path.sep).join('/') || '.',
    stage: {
      dockerfileName: path.basename(analysis.asked.dockerfile),
      ignoreText,
      context: build.context,
      cwd: services.run.folder,
      env: {
        ...delivery.env,
        ...(netrc === undefined ? {} : { [netrcVariable]: `${netrc}\n` }),
      },
      flags: (dockerfile, given) =>
        stageArgv(delivery.options, {
          dockerfile,
          secretFiles: files,
          secretEnvs: [
            ...delivery.secretEnvs,
            ...(netrc === undefined ? [] : [{ id: netrcSecret, variable: netrcVariable }]),
          ],
          platform,
          ownContext: { name: fetchContext, folder: given },
        }),
    },
  });
}

/** BuildKit looks for the agent `default` unless a mount names another. */
function agentId(ssh: readonly string[]): string {
  const ids = ssh.map((each) => each.split('=')[0] ?? '');
  const [first = 'default'] = ids;
  return ids.includes('default') || !/^[\w.-]+$/.test(first) ? '' : `,id=${first}`;
}

function patternsOf({ goprivate, gonoproxy }: GoSettings, { first, download }: CutStage): readonly string[] {
  return [goprivate ?? '', gonoproxy ?? '', ...privatePatterns([download ?? first], privateSettingIds)];
}

/** From the worst. */
const outcomeKinds: readonly FetchOutcome['kind'][] = ['failed', 'faulty', 'unable', 'done'];

/** What counts of several nodes, which all want the same modules: the worst that came of one, else what took the longest. */
function joinFetched(outcomes: readonly FetchOutcome[]): FetchOutcome {
  const rank = ({ kind }: FetchOutcome): number => outcomeKinds.indexOf(kind);
  const [worst] = outcomes.toSorted((a, b) => rank(a) - rank(b) || b.ms - a.ms);
  return worst ?? { kind: 'failed', reason: 'there is no node to download them on', ms: 0 };
}

function afterFetch(
  run: PreparedCache,
  outcome: FetchOutcome,
  { lists }: { readonly lists: readonly unknown[] },
): PreparedCache {
  if (!('runMs' in outcome)) return run;
  // What was listed is enough for those RUNs: whether it is for the whole build, the build tells.
  const isWhole = outcome.kind === 'done' && lists.length === 0;
  return { ...run, fetched: { ms: outcome.runMs, files: outcome.files, isWhole } };
}

function end(
  services: Pick<Services, 'log' | 'run'>,
  analysis: Analysis,
  { cut, lists }: FetchPlan & { readonly kind: 'fetch' },
  runs: readonly PreparedCache[],
  outcome: FetchOutcome,
): PhaseEnd<FetchEnd> {
  const isOnly = analysis.asked.config.fetch.mode === 'only';
  const warn = (text: string): void => {
    if (!isOnly) services.log.warning(text);
  };
  switch (outcome.kind) {
    case 'done': {
      const tries = outcome.tries > 1 ? ` with ${count(outcome.tries, 'try', 'tries')}` : '';
      const what = lists.length > 0 ? ' for the packages that are built' : '';
      const reason = `${count(outcome.zips, 'module', 'modules')} downloaded${tries}${what}${checksTold(outcome.checked)}`;
      const found = foundByChecks(services, analysis.asked, outcome.checked);
      return { outcome: 'done', reason, value: { runs, lacking: '', found } };
    }
    case 'unable': {
      return { outcome: 'skipped', reason: outcome.reason, value: { runs, lacking: outcome.reason, found: '' } };
    }
    case 'faulty': {
      // Neither the network nor the modules are to blame: what is built may be made in the build itself.
      if (lists.length > 0 && outcome.fault === 'unknown') {
        const reason = `go could not list what is built: ${outcome.reason}`;
        return { outcome: 'skipped', reason, value: { runs, lacking: reason, found: '' } };
      }
      const lacks = cut.lacks === '' ? '' : ` (${cut.lacks}, which the fetch lacks)`;
      const tries = `after ${count(outcome.tries, 'try', 'tries')}`;
      const remedy = refusedLogin(outcome.reason, analysis.asked.config) ?? outcome.advice;
      const advice = remedy === '' ? '' : `. ${remedy}`;
      const reason = `${outcome.reason.replace(/\.+$/, '')}${lacks}${advice}`;
      warn(`Modules could not be downloaded before the build, ${tries}, so the build downloads them itself: ${reason}`);
      return { outcome: 'degraded', reason, value: { runs, lacking: reason, found: '' } };
    }
    case 'failed':
      if (!services.run.signal.aborted)
        warn(`Modules could not be downloaded before the build, so the build downloads them itself: ${outcome.reason}`);
      return { outcome: 'degraded', reason: outcome.reason, value: { runs, lacking: outcome.reason, found: '' } };
  }
}
