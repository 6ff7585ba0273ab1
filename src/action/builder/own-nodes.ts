import path from 'node:path';
import { attributes } from '../../buildx/builder/attributes.ts';
import type { OwnNode } from '../../buildx/builder/create-argv.ts';
import { readAppendedNodes } from '../../config/builder/appended-nodes.ts';
import type { BuilderConfig } from '../../config/builder/builder-config.ts';
import type { CreatedBuilder } from '../../config/builder/builder-choice.ts';
import { nodeCertificates } from '../../config/builder/node-certificates.ts';
import type { NodeWish } from '../../config/builder/node-wish.ts';
import type { Config } from '../../config/config.ts';
import { parseFields } from '../../config/inputs/lists.ts';
import { proxyArgs } from '../../config/proxies.ts';
import type { Services } from '../services/services.ts';

/** The nodes of the builder `name`, with the files that they are made with. */
export async function ownNodes(
  services: Pick<Services, 'run' | 'files' | 'checkout'>,
  config: Config,
  choice: CreatedBuilder,
  name: string,
): Promise<readonly OwnNode[]> {
  const { nodes } = await readAppendedNodes(choice);
  const file = choice.config === undefined ? undefined : await configFile(services, choice.config);
  return Promise.all(
    [choice.firstNode, ...nodes].map(async (wish, index): Promise<OwnNode> => {
      const { endpoint, buildkitdFlags = defaultFlags(config, choice), platforms } = wish;
      return {
        builder: name,
        driver: choice.driver,
        isFirst: index === 0,
        ...(wish.name === undefined ? {} : { name: nodeName(choice, name, wish.name) }),
        ...(file === undefined ? {} : { configFile: file }),
        driverOptions: [
          ...optionsOfRun(config, choice, wish),
          ...wish.driverOptions,
          ...(await certificateOptions(services, choice, wish, index)),
        ],
        ...(buildkitdFlags === undefined ? {} : { buildkitdFlags }),
        platforms,
        ...(endpoint === undefined ? {} : { endpoint }),
      };
    }),
  );
}

/** buildx names containers and volumes after nodes alone, so a node that is made needs a name that no other run's node has. */
function nodeName({ driver }: CreatedBuilder, builder: string, name: string): string {
  return driver === 'remote' ? name : `${builder}-${name}`;
}

/** What docker/setup-buildx-action gives always, here only to a build that asks for privileges with `allow`. */
function defaultFlags({ build }: Config, { driver, config }: CreatedBuilder): string | undefined {
  // A buildkitd.toml says itself what it allows.
  if (driver === 'remote' || config !== undefined || build.allow.length === 0) return undefined;
  return '--allow-insecure-entitlement security.insecure --allow-insecure-entitlement network.host';
}

/**
 * BuildKit itself in this machine's network, since only then the RUNs of `network: host` are; and its environment for what it fetches
 * itself: base images, ADD of URLs. What the node's own options say goes before.
 */
function optionsOfRun(config: Config, { driver }: CreatedBuilder, { driverOptions }: NodeWish): readonly string[] {
  if (driver !== 'docker-container') return [];
  const given = new Set(
    driverOptions.flatMap((option) => parseFields(option) ?? []).map((field) => field.split('=')[0]),
  );
  const options: readonly (readonly [string, string])[] = [
    ...(config.build.network === 'host' ? [['network', 'host'] as const] : []),
    ...proxyArgs(config.proxies, []).map((proxy) => [`env.${proxy.name}`, proxy.value] as const),
  ];
  return options.filter(([name]) => !given.has(name)).map(([name, value]) => attributes({ [name]: value }));
}

/** Writes what the environment has for TLS into files that only this user reads; gives the options that name them. */
async function certificateOptions(
  { run: { env }, files }: Pick<Services, 'run' | 'files'>,
  choice: CreatedBuilder,
  wish: NodeWish,
  index: number,
): Promise<readonly string[]> {
  const texts = Object.entries(nodeCertificates(env, choice, wish, index));
  if (texts.length === 0) return [];
  const folder = await files.makeTemporaryFolder('certificates');
  return Promise.all(
    texts.map(async ([option, text]) => {
      const file = path.join(folder, `${option}.pem`);
      await files.writeText(file, text, { mode: 0o600 });
      return attributes({ [option]: file });
    }),
  );
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
