import { attributes } from './attributes.ts';

/** A builder of the driver docker-container, made for one run. */
export interface OwnBuilder {
  readonly name: string;
  /** Absolute: a buildkitd.toml. */
  readonly configFile: string;
  /** BuildKit itself is in this machine's network: only then the RUNs of `network: host` are. */
  readonly hostNetwork: boolean;
  /** The environment of BuildKit itself, for what it fetches: base images, ADD of URLs. No secrets: buildx keeps it in a file. */
  readonly env: Readonly<Record<string, string>>;
}

/** The arguments of `docker` that make the builder. Each option is a line of CSV of its own. */
export function createArgv({ name, configFile, hostNetwork, env }: OwnBuilder): readonly string[] {
  const options = [
    ...(hostNetwork ? [attributes({ network: 'host' })] : []),
    ...Object.entries(env).map(([variable, value]) => attributes({ [`env.${variable}`]: value })),
  ];
  return [
    'buildx',
    'create',
    '--name',
    name,
    '--driver',
    'docker-container',
    '--buildkitd-config',
    configFile,
    ...options.flatMap((option) => ['--driver-opt', option]),
  ];
}
