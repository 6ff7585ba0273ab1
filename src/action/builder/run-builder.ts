import path from 'node:path';
import type { Builder } from '../../buildx/builder/builder.ts';
import { engineBuilderName } from '../../buildx/builder/docker-context.ts';
import type { OwnNode } from '../../buildx/builder/create-argv.ts';
import { createBuilder, isNameTaken, startBuilder } from '../../buildx/builder/own-builder.ts';
import type { ResolvedBuilder } from '../../buildx/builder/resolve-builder.ts';
import { resolveBuilder } from '../../buildx/builder/resolve-builder.ts';
import { readAppendedNodes } from '../../config/builder/appended-nodes.ts';
import type { BuilderChoice, CreatedBuilder } from '../../config/builder/builder-choice.ts';
import { inputList } from '../../config/builder/builder-choice.ts';
import { certificateProblems } from '../../config/builder/node-certificates.ts';
import type { Config } from '../../config/config.ts';
import type { Problem } from '../../config/inputs/input-reader.ts';
import { shown } from '../../config/inputs/input-reader.ts';
import { oneLine } from '../../report/markdown.ts';
import { Cancelled, ConfigError } from '../services/errors.ts';
import { ownPrefix } from '../services/own-prefix.ts';
import type { Services, ServicesOf } from '../services/services.ts';
import { builderLogState, builderState, keptBuilderName } from './own-names.ts';
import { ownNodes } from './own-nodes.ts';

/** What is wrong with the builder that is to be made, as far as it shows before: its nodes, and its file. */
export async function builderProblems(
  services: Pick<Services, 'run' | 'checkout'>,
  choice: BuilderChoice,
): Promise<readonly Problem[]> {
  if (choice.kind !== 'created') return [];
  const { nodes, problems } = await readAppendedNodes(choice);
  const certificates = certificateProblems(services.run.env, choice, [choice.firstNode, ...nodes]);
  return [...problems, ...certificates, ...(await configProblems(services, choice))];
}

async function configProblems(
  services: Pick<Services, 'run' | 'checkout'>,
  { config }: CreatedBuilder,
): Promise<readonly Problem[]> {
  if (config?.kind !== 'file') return [];
  const file = path.resolve(services.run.folder, config.path);
  const { checkout } = services;
  // That is told already.
  if (await checkout.leadsOut(file)) return [];
  const isFile = (await checkout.given.kindOf(file)) === 'file';
  if (isFile && (await checkout.given.readText(file)) !== undefined) return [];
  if (isFile) return [{ input: 'builder-config', message: `the file \`${shown(config.path)}\` cannot be read.` }];
  return [
    {
      input: 'builder-config',
      message: `there is no file \`${shown(config.path)}\` in ${services.run.folder}. Write the path of a buildkitd.toml, or its text, as in \`[dns]\` and \`nameservers = ["10.0.0.2"]\` on two lines.`,
    },
  ];
}

/**
 * The builder that is there, which is looked for before anything is made. `undefined` where the run needs none: another driver's
 * builder may be made on a machine without an engine.
 */
export async function builderThere(
  services: Parameters<typeof builderTools>[0],
  { kind, named, platforms }: BuilderQuestion,
): Promise<ResolvedBuilder | undefined> {
  if (kind === 'elsewhere') return undefined;
  const tools = builderTools(services);
  if (kind !== 'engine') return resolveBuilder(tools, named, platforms);
  return resolveBuilder(tools, await engineBuilderName(services.shell, services.run.env), platforms);
}

interface BuilderQuestion {
  readonly kind: 'existing' | 'engine' | 'elsewhere';
  readonly named: string | undefined;
  readonly platforms: readonly string[];
}

/** Which builder has to be there. A dry run makes none, and so needs one in its place. */
export function neededBuilder({ builderChoice, dryRun }: Config): BuilderQuestion['kind'] {
  if (builderChoice.kind !== 'created') return builderChoice.kind;
  return builderChoice.driver === 'docker-container' || dryRun ? 'existing' : 'elsewhere';
}

interface RunBuilder {
  readonly builder: Builder;
  /** Nothing of it outlives the run. */
  readonly isOwnBuilder: boolean;
}

/**
 * The builder that is there, or the one that is made for the run. A run with wrong inputs has ended before it asks, and so has made
 * nothing. Throws `ConfigError` or `Cancelled`.
 */
export async function builderFor(
  services: ServicesOf<typeof openOwnBuilder> & Pick<Services, 'run'>,
  config: Config,
  there: Builder | undefined,
): Promise<RunBuilder> {
  const { builderChoice: choice, dryRun } = config;
  if (there !== undefined && (choice.kind !== 'created' || dryRun)) {
    if (choice.kind === 'created')
      services.log.info(
        `A dry run makes no builder with ${inputList(choice.askedBy)}; ${there.name} stands in for it.`,
      );
    return { builder: there, isOwnBuilder: false };
  }
  if (choice.kind !== 'created') throw new ConfigError('builder: There is no builder.');
  const own = await openOwnBuilder(services, config, choice);
  // What a program says that was ended says nothing of the configuration.
  if (services.run.signal.aborted) throw new Cancelled('The run was cancelled.');
  if (own.kind === 'none') throw new ConfigError(oneLine(`${choice.askedBy.join(', ')}: ${own.message}`));
  // A BuildKit that ran before and a state that is kept serve other runs too.
  return { builder: own.builder, isOwnBuilder: choice.driver === 'docker-container' && !own.isKept };
}

/** Makes a builder for this run and starts it. Its name is left for post before there is anything to remove. */
async function openOwnBuilder(
  services: ServicesOf<typeof createNamed> & Pick<Services, 'connections' | 'clock'>,
  config: Config,
  choice: CreatedBuilder,
): Promise<ResolvedBuilder & { readonly isKept: boolean }> {
  const { name, problem } = await createNamed(services, config, choice);
  const isKept = choice.keepState && name === keptBuilderName(services);
  const it = choice.askedBy.length === 1 ? 'it' : 'them';
  if (problem !== undefined)
    return { kind: 'none', message: `no builder could be made with ${it}: ${problem}`, isKept };
  // Of a BuildKit that runs already only the connection can fail, and that is told sooner by ourselves.
  const trouble = choice.driver === 'remote' ? undefined : await startBuilder(services.shell, name);
  if (trouble !== undefined)
    return { kind: 'none', message: `the builder that was made with ${it} does not start: ${trouble}`, isKept };
  const resolved = await resolveBuilder(builderTools(services), name, config.build.platforms);
  const kept = isKept ? '; its state stays for the next run' : '';
  services.log.info(`The builder ${name} was made for this run and is removed after the job${kept}.`);
  return { ...resolved, isKept };
}

async function createNamed(
  services: ServicesOf<typeof ownNodes> & Pick<Services, 'run' | 'workflow' | 'log' | 'shell'>,
  config: Config,
  choice: CreatedBuilder,
): Promise<{ readonly name: string; readonly problem: string | undefined }> {
  const ownName = `${ownPrefix}${services.run.nonce}`;
  const name = choice.keepState ? keptBuilderName(services) : ownName;
  const create = async (each: string): Promise<string | undefined> => {
    services.workflow.saveState(builderState, each);
    const nodes = await ownNodes(services, config, choice, each);
    if (nodes.some(isDebugging)) services.workflow.saveState(builderLogState, 'true');
    return createBuilder(services.shell, nodes);
  };
  const problem = await create(name);
  if (problem === undefined || !isNameTaken(problem) || name === ownName) return { name, problem };
  services.log.warning(
    `keep-state: The builder ${name}, which has the kept state, is there already: another run uses it, or was ended before it could remove it. This run starts without that state. If no run uses it, \`docker buildx rm --keep-state ${name}\` frees it.`,
  );
  return { name: ownName, problem: await create(ownName) };
}

/** Whoever starts BuildKit with this flag wants its log, as with docker/setup-buildx-action. */
function isDebugging({ buildkitdFlags = '' }: OwnNode): boolean {
  return /(?:^|\s)--debug(?:=true)?(?:\s|$)/.test(buildkitdFlags);
}

/** What it takes to ask for a builder. */
function builderTools({
  shell,
  files,
  connections,
  clock,
  run: { env, signal },
}: Pick<Services, 'shell' | 'files' | 'connections' | 'clock' | 'run'>): Parameters<typeof resolveBuilder>[0] {
  return { shell, files, connections, clock, env, signal };
}
