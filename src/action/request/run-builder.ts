import path from 'node:path';
import type { Builder } from '../../buildx/builder/builder.ts';
import { createBuilder, removeBuilder, startBuilder } from '../../buildx/builder/own-builder.ts';
import type { ResolvedBuilder } from '../../buildx/builder/resolve-builder.ts';
import { resolveBuilder } from '../../buildx/builder/resolve-builder.ts';
import type { BuilderConfig } from '../../config/builder-config.ts';
import type { Config } from '../../config/config.ts';
import type { Problem } from '../../config/inputs/input-reader.ts';
import { shown } from '../../config/inputs/input-reader.ts';
import { proxyArgs } from '../../config/proxies.ts';
import { oneLine } from '../../report/markdown.ts';
import { Cancelled, ConfigError } from '../services/errors.ts';
import { ownPrefix } from '../services/own-prefix.ts';
import type { Services, ServicesOf } from '../services/services.ts';

/** Name of the state that tells post which builder to remove. */
const builderState = 'builder';

/** Whether the file that `builder-config` names is there. */
export async function builderConfigProblem(
  services: Pick<Services, 'run' | 'checkout'>,
  config: BuilderConfig | undefined,
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
 * The builder that is there, or the one that is made with `builder-config`. A run with wrong inputs has ended before it asks, and
 * so has made nothing. Throws `ConfigError` or `Cancelled`.
 */
export async function builderFor(
  services: ServicesOf<typeof openOwnBuilder> & Pick<Services, 'run'>,
  config: Config,
  there: Builder,
): Promise<{ readonly builder: Builder; readonly isOwnBuilder: boolean }> {
  if (config.builderConfig === undefined) return { builder: there, isOwnBuilder: false };
  if (config.dryRun) {
    services.log.info(`A dry run makes no builder with \`builder-config\`; ${there.name} stands in for it.`);
    return { builder: there, isOwnBuilder: false };
  }
  const own = await openOwnBuilder(services, config, config.builderConfig);
  // What a program says that was ended says nothing of the configuration.
  if (services.run.signal.aborted) throw new Cancelled('The run was cancelled.');
  if (own.kind === 'none') throw new ConfigError(oneLine(`builder-config: ${own.message}`));
  return { builder: own.builder, isOwnBuilder: true };
}

/** Makes a builder for this run and starts it. Its name is left for post before there is anything to remove. */
async function openOwnBuilder(
  services: ServicesOf<typeof configFile> &
    Pick<Services, 'run' | 'workflow' | 'log' | 'shell' | 'connections' | 'clock'>,
  config: Config,
  given: BuilderConfig,
): Promise<ResolvedBuilder> {
  const name = `${ownPrefix}${services.run.nonce}`;
  services.workflow.saveState(builderState, name);
  const problem = await createBuilder(services.shell, {
    name,
    configFile: await configFile(services, given),
    hostNetwork: config.build.network === 'host',
    env: Object.fromEntries(proxyArgs(config.proxies, []).map((proxy) => [proxy.name, proxy.value])),
  });
  if (problem !== undefined) return { kind: 'none', message: `no builder could be made with it: ${problem}` };
  const trouble = await startBuilder(services.shell, name);
  if (trouble !== undefined)
    return { kind: 'none', message: `the builder that was made with it does not start: ${trouble}` };
  services.log.info(`The builder ${name} was made for this run and is removed after the job.`);
  return resolveBuilder(builderTools(services), name);
}

/** What it takes to ask for a builder. */
export function builderTools({
  shell,
  files,
  connections,
  clock,
  run: { env, signal },
}: Pick<Services, 'shell' | 'files' | 'connections' | 'clock' | 'run'>): Parameters<typeof resolveBuilder>[0] {
  return { shell, files, connections, clock, env, signal };
}

async function configFile(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  given: BuilderConfig,
): Promise<string> {
  const text =
    given.kind === 'text'
      ? given.text
      : await services.checkout.given.readText(path.resolve(services.run.folder, given.path));
  const file = path.join(await services.files.makeTemporaryFolder('builder'), 'buildkitd.toml');
  await services.files.writeText(file, text ?? '');
  return file;
}

/** Removes the builder that main has made, if it has made one. */
export async function removeOwnBuilder(services: Pick<Services, 'workflow' | 'log' | 'shell'>): Promise<void> {
  const name = services.workflow.state(builderState);
  // No other builder than one of ours is ever removed.
  if (!name.startsWith(ownPrefix) || /\W/.test(name.slice(ownPrefix.length))) return;
  const problem = await removeBuilder(services.shell, name);
  if (problem === undefined) return;
  services.log.warning(
    `The builder ${name}, which was made for this run, could not be removed: ${problem}${/[.?!]$/.test(problem) ? '' : '.'} \`docker buildx rm ${name}\` does it by hand.`,
  );
}
