import path from 'node:path';
import { nodeShares, ownPlatform } from '../../buildx/builder/builder-nodes.ts';
import { stageArgv } from '../../buildx/call/stage-argv.ts';
import type { GoSettings } from '../../config/go-settings.ts';
import type { CutStage } from '../../dockerfile/cut/cut-stage.ts';
import { privatePatterns } from '../../dockerfile/go/private-settings.ts';
import { count } from '../../text/units.ts';
import type { Analysis, Asked } from '../request/analysis.ts';
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
import { fetchModules, type FetchOutcome } from '../../mounts/fetch-modules.ts';
import { fetchContext, type FetchRequest, netrcSecret } from '../../mounts/fetch-dockerfile.ts';

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
  services: ServicesOf<typeof helperSetting> & ServicesOf<typeof requestOf> & Pick<Services, 'log' | 'shell'>,
  analysis: Analysis,
  runs: readonly PreparedCache[],
  plan: FetchPlan & { readonly kind: 'fetch' },
): Promise<PhaseEnd<FetchEnd>> {
  const folder = await services.files.makeTemporaryFolder('fetch-secrets');
  try {
    const setting = { ...helperSetting(services, analysis), timeoutMs: longestFetchMs, workMs: longestFetchMs };
    const request = await requestOf(services, analysis, plan, folder);
    const outcome = await fetchModules(services.shell, services.files, setting, request);
    if ('failedTries' in outcome)
      for (const { seconds, files, message } of outcome.failedTries)
        services.log.info(`A try ended after ${seconds} s with ${count(files, 'new file', 'new files')}: ${message}`);
    const after = runs.map((run) => (run.kind === 'modules' ? afterFetch(run, outcome, plan) : run));
    return end(services, analysis, plan, after, outcome);
  } finally {
    await services.files.remove(folder);
  }
}

async function requestOf(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  analysis: Analysis,
  { cut, records, modules, lists }: FetchPlan & { readonly kind: 'fetch' },
  folder: string,
): Promise<FetchRequest> {
  const { asked } = analysis;
  const { build, fetch: options } = asked.config;
  const files = await secretFiles(services, asked, folder);
  const { netrc } = options;
  const mounted = cut.flags.join(' ');
  const settings = analysis.delivery.settings.filter(({ env }) => !mounted.includes(`env=${env}`));
  const delivery = buildxInputs(asked, analysis.delivery);
  const hasSsh = build.ssh.length > 0 && !mounted.includes('type=ssh');
  return {
    text: cut.text,
    records,
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
      ignoreText: await services.checkout.given.readText(`${analysis.asked.dockerfile}.dockerignore`),
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
          platform: platformOf(analysis.asked),
          ownContext: { name: fetchContext, folder: given },
        }),
    },
  };
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

/** What the first node builds, whose mounts are filled; its own platform if it can, since another is emulated. Modules are the same on all. */
function platformOf({ builder, config: { build } }: Asked): string {
  const [first] = nodeShares(builder, build.platforms);
  if (first === undefined) return build.platforms[0] ?? '';
  return first.platforms.find((platform) => platform === ownPlatform(first.node)) ?? first.platforms[0] ?? '';
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
