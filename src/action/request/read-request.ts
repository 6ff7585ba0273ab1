import path from 'node:path';
import type { Builder } from '../../buildx/builder/builder.ts';
import type { Shell } from '../../platform/shell.ts';
import { buildxVersion } from '../../buildx/builder/buildx-version.ts';
import { withAddresses } from '../../buildx/builder/docker-context.ts';
import type { Config } from '../../config/config.ts';
import { parseConfig } from '../../config/config.ts';
import type { Problem } from '../../config/inputs/input-reader.ts';
import { ciFacts } from '../../config/run/ci-facts.ts';
import { ciRunFrom } from '../../config/run/ci-systems.ts';
import { gitPlace } from '../../config/run/git-place.ts';
import { localPlace } from '../../config/run/local-place.ts';
import { namedPaths } from '../../config/named-paths.ts';
import type { NamedPaths } from '../../config/path-problems.ts';
import { dockerfileThere, linkProblems, pathProblems } from '../../config/path-problems.ts';
import { isRemoteBuild } from '../../config/remote-build.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import { runFactsFrom } from '../../config/run/run-facts.ts';
import { parseDockerfile } from '../../dockerfile/syntax/parse.ts';
import { nearest } from '../../text/did-you-mean.ts';
import { targetStage } from '../../dockerfile/stages/stage-graph.ts';
import { oneLine } from '../../report/markdown.ts';
import { Cancelled, ConfigError } from '../services/errors.ts';
import { builderFor, builderProblems, builderThere, neededBuilder } from '../builder/run-builder.ts';
import { secretsOfRun } from '../services/run-secrets.ts';
import { readEvent } from './read-event.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** What is asked for, by whom, and the builder that is to do it. */
export interface Request {
  readonly facts: RunFacts;
  readonly config: Config;
  readonly builder: Builder;
  /** The builder was made for this run, and nobody else will meet what is left in it. */
  readonly isOwnBuilder: boolean;
}

/** Reads the inputs and checks what they name. Throws one `ConfigError` with everything that is wrong. */
export async function readRequest(
  services: ServicesOf<typeof targetsWithinTime> & ServicesOf<typeof builderFor>,
): Promise<Request> {
  const facts = await readFacts(services);
  const input = await inputsWithContext(services, facts);
  const parsed = parseConfig(input, facts);
  const { secretsToMask } = parsed;
  const named = parsed.kind === 'config' ? await secretsOfRun(services, parsed.config) : [];
  for (const secret of new Set([...secretsToMask, ...named])) services.workflow.addSecret(secret);
  for (const warning of parsed.warnings) services.log.warning(oneLine(`${warning.input}: ${warning.message}`));
  const problems: Problem[] = parsed.kind === 'invalid' ? [...parsed.problems] : [];
  const names = parsed.kind === 'config' ? parsed.config.build : buildPaths(input);
  const [there, missing, unmade] = await Promise.all([
    builderThere(services, {
      kind: parsed.kind === 'config' ? neededBuilder(parsed.config) : 'existing',
      named: input('builder').trim() || undefined,
      platforms: parsed.kind === 'config' ? parsed.config.build.platforms : [],
    }),
    problems.some(({ input: name }) => name === 'context')
      ? []
      : pathProblems(names, facts, services.checkout, services.run.folder),
    builderProblems(services, parsed.builderChoice),
  ]);
  // What a program says that was ended says nothing of the configuration.
  if (services.run.signal.aborted) throw new Cancelled('The run was cancelled.');
  problems.push(...missing);
  if (parsed.kind === 'config')
    problems.push(...(await linkProblems(namedPaths(parsed.config), services.checkout, services.run.folder)));
  if (missing.length === 0) problems.push(...(await targetsWithinTime(services, names, input('target').trim())));
  problems.push(...unmade);
  if (there?.kind === 'none') problems.push({ input: 'builder', message: there.message });
  if (parsed.kind === 'invalid' || there?.kind === 'none' || problems.length > 0) {
    throw new ConfigError(problems.map((problem) => oneLine(`${problem.input}: ${problem.message}`)).join('\n'));
  }
  const made = await builderFor(services, parsed.config, there?.builder);
  const builder = await withAddresses(services.shell, services.run.env, made.builder);
  return {
    facts,
    config: parsed.config,
    ...made,
    builder: await withVersion(services.shell, builder),
  };
}

/** Each start of buildx takes time, so only an old one is asked for its version. */
async function withVersion(shell: Shell, builder: Builder): Promise<Builder> {
  const version = builder.isFromOldBuildx === true ? await buildxVersion(shell) : undefined;
  return version === undefined ? builder : { ...builder, buildxVersion: version };
}

/**
 * The inputs as docker/build-push-action takes them in a job without a checkout: without `context`, the repository itself is built. It
 * stays the folder where anything is in the workspace.
 */
async function inputsWithContext(
  { workflow, checkout, run: { folder } }: Pick<Services, 'run' | 'workflow' | 'checkout'>,
  { inActions }: RunFacts,
): Promise<(name: string) => string> {
  const isAbsent = inActions && workflow.input('context').trim() === '' && (await checkout.list(folder)).length === 0;
  return (name) => (isAbsent && name === 'context' ? '{{defaultContext}}' : workflow.input(name));
}

async function readFacts(services: Pick<Services, 'run' | 'workflow' | 'files' | 'checkout'>): Promise<RunFacts> {
  const facts = runFactsFrom(services.run.env, await readEvent(services));
  // Of a context that is a URL the folder counts in which the command was given.
  const context = path.resolve(services.run.folder, services.workflow.input('context').trim() || '.');
  if (facts.inActions) return facts;
  const git = await gitPlace(services.checkout.given, context);
  const run = ciRunFrom(services.run.env);
  // A run without a number of its own must not be taken for another one.
  if (run !== undefined) return ciFacts(facts, { ...run, runId: run.runId || services.run.nonce }, git);
  return git === undefined ? facts : { ...facts, place: localPlace(git) };
}

/** Enough of the options to look for files when others of them are wrong. */
function buildPaths(input: (name: string) => string): NamedPaths {
  return { context: input('context').trim() || '.', file: input('file').trim() || undefined, secrets: [] };
}

/** What takes too long to read is left to BuildKit. */
async function targetsWithinTime(
  services: Pick<Services, 'run' | 'checkout'>,
  names: NamedPaths,
  target: string,
): Promise<readonly Problem[]> {
  if (target === '' || isRemoteBuild(names)) return [];
  return services.run.endingHangs(() => targetProblems(services, names, target)).catch(() => []);
}

async function targetProblems(
  services: Pick<Services, 'run' | 'checkout'>,
  names: NamedPaths,
  target: string,
): Promise<readonly Problem[]> {
  const { given } = services.checkout;
  const parsed = parseDockerfile(
    (await given.readText(await dockerfileThere(given, names, services.run.folder))) ?? '',
  );
  if (parsed.kind === 'invalid') return [];
  if (targetStage(parsed.dockerfile, { target }) !== undefined) return [];
  const stages = parsed.dockerfile.stages.map(({ name }) => name).filter((name) => name !== '');
  const known =
    stages.length === 0 ? 'it has no named stages' : `its stages are ${stages.map((name) => `\`${name}\``).join(', ')}`;
  const like = nearest(target, stages);
  const near = like === undefined ? '' : ` Did you mean \`${like}\`?`;
  return [{ input: 'target', message: `the Dockerfile has no stage \`${target}\`; ${known}.${near}` }];
}
