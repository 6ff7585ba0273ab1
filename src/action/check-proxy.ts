import { readDockerfile } from '../dockerfile/go/go-dockerfile.ts';
import path from 'node:path';
import type { Config } from '../config/config.ts';
import { parseConfig } from '../config/config.ts';
import type { GoSettings } from '../config/go-settings.ts';
import type { AutoProxies } from '../config/goproxy.ts';
import { dockerfileThere } from '../config/path-problems.ts';
import { runFactsFrom } from '../config/run/run-facts.ts';
import { copySources } from '../dockerfile/stages/copy-sources.ts';
import { goFolders } from '../dockerfile/commands/go-folders.ts';
import type { GoStage } from '../dockerfile/go/go-stages.ts';
import { parseDockerfile } from '../dockerfile/syntax/parse.ts';
import type { BuildScope } from '../dockerfile/stages/build-scope.ts';
import { findGoModules } from '../gomod/find-modules.ts';
import type { SumLine } from '../gomod/go-sum.ts';
import { proxyQuestion } from '../gomod/proxy-question.ts';
import type { Candidate } from '../goproxy/candidates.ts';
import { autoCandidates } from '../goproxy/candidates.ts';
import { chosenProxies } from '../goproxy/choice.ts';
import { listFindings } from '../findings/advice/goproxy-list.ts';
import { parseProxyList, proxyUrls, shownProxy } from '../goproxy/proxy-list.ts';
import { proxyLines } from '../report/proxy-table.ts';
import { askProxies, goproxiesIn, machineSettings, privatePatternsOf, proxiesPlan } from './request/choose-proxies.ts';
import { refusedInputs } from './services/errors.ts';
import type { Services, ServicesOf } from './services/services.ts';

/** What is printed, and whether any proxy gave the right answer. */
interface CheckedProxies {
  readonly lines: readonly string[];
  readonly anyRight: boolean;
}

/**
 * Asks module proxies for a go.mod of this project: those of the input `goproxy`, else those that `auto` would choose from. Needs
 * no builder. Throws `ConfigError` for wrong inputs.
 */
export async function checkProxies(
  services: ServicesOf<typeof machineSettings> & ServicesOf<typeof askProxies> & Pick<Services, 'run' | 'checkout'>,
): Promise<CheckedProxies> {
  const config = readConfig(services);
  const { sums, stages } = await readProject(services, config);
  const machine = await machineSettings(services);
  const candidates = candidatesOf(config, machine.goproxy, stages);
  const question = proxyQuestion(sums, privatePatternsOf(config.go, machine, stages));
  const probes = await askProxies(services, candidates, question);
  const anyRight = probes.some(({ verdict }) => verdict === 'right');
  const choice = chosenProxies(candidates, probes, lastOf(config.go));
  const plan = proxiesPlan(candidates, question, probes, anyRight ? `${choice.reason}.` : '');
  const list = choice.list.split('|').map(shownProxy).join('|');
  return {
    lines: [
      ...proxyLines(plan),
      ...(anyRight ? [`  As an input: goproxy: ${list}`] : [`  ${hint(candidates, sums, question !== undefined)}`]),
      ...listFindings(config.go.isPreset ? '' : (config.go.goproxy ?? '')).flatMap(({ message, fix }) => [
        `  ${message} ${fix}`,
      ]),
    ],
    anyRight,
  };
}

function readConfig({ workflow, run: { env } }: Pick<Services, 'run' | 'workflow'>): Config {
  const parsed = parseConfig((name) => workflow.input(name), runFactsFrom(env, undefined));
  const { secretsToMask } = parsed;
  for (const secret of secretsToMask) workflow.addSecret(secret);
  if (parsed.kind === 'invalid') throw refusedInputs(parsed.problems);
  return parsed.config;
}

/** The Dockerfile is read if there is one, its base images are not asked for. */
async function readProject(
  { checkout, run: { folder } }: Pick<Services, 'run' | 'checkout'>,
  config: Config,
): Promise<{ readonly sums: readonly SumLine[]; readonly stages: readonly GoStage[] }> {
  const dockerfile = await dockerfileThere(checkout.given, config.build, folder);
  const parsed = parseDockerfile((await checkout.given.readText(dockerfile)) ?? '');
  const platform = 'linux/amd64';
  const scope: BuildScope = {
    buildArgs: Object.fromEntries(config.build.buildArgs.map(({ name, value }) => [name, value ?? ''])),
    target: config.build.target ?? '',
    platform,
    buildPlatform: platform,
    buildContexts: config.build.buildContexts.map(({ name }) => name),
  };
  const read = parsed.kind === 'parsed' ? readDockerfile(parsed.dockerfile, scope, () => undefined) : undefined;
  const modules = await findGoModules(checkout, {
    workspace: folder,
    context: path.resolve(folder, config.build.context),
    dockerfile,
    dependencyPaths: config.cache.dependencyPaths,
    copySources: read === undefined ? [] : copySources(read),
    goFolders: read === undefined ? [] : goFolders(read),
    isIgnored: () => false,
  });
  return {
    sums: modules.kind === 'modules' ? modules.sums : [],
    stages: read?.goStages ?? [],
  };
}

function candidatesOf({ go }: Config, machine: string, stages: readonly GoStage[]): readonly Candidate[] {
  if (go.goproxy !== undefined) return proxyUrls(go.goproxy).map((url) => ({ url, source: 'the input' }));
  const auto = go.autoProxies ?? { candidates: [], last: 'direct' };
  return autoCandidates(auto, { machine, dockerfile: goproxiesIn(stages) });
}

/** What ends the list that is shown: as it was given. */
function lastOf({ goproxy, autoProxies }: GoSettings): AutoProxies['last'] {
  if (autoProxies !== undefined) return autoProxies.last;
  if (goproxy === undefined) return 'direct';
  const end = parseProxyList(goproxy).at(-1);
  return end === undefined || end.kind === 'url' ? undefined : end.kind;
}

function hint(candidates: readonly Candidate[], sums: readonly SumLine[], wasAsked: boolean): string {
  if (candidates.length === 0) return 'The list has no http or https URL to check.';
  if (wasAsked)
    return 'No proxy responded correctly; see the reasons. Give a proxy of your own network with --goproxy.';
  return sums.length === 0
    ? 'There is no go.sum here, so responses cannot be verified. Give the folder of a module that has a go.sum.'
    : 'Every module in go.sum is private (GOPRIVATE or GONOPROXY), so no proxy may be asked for it.';
}
