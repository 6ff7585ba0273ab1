import type { BuildOptions } from '../../config/build-options.ts';
import { proxyArgs } from '../../config/proxies.ts';
import type { Asked, Delivery } from './analysis.ts';

/** What the user's build, and each build of a part of it, is given beside the Dockerfile. */
interface BuildxInputs {
  /** The user's options, with the network's proxies among the build arguments. */
  readonly options: BuildOptions;
  /** Secrets from the environment of the buildx process. Each id once: two variables may take the same secret. */
  readonly secretEnvs: readonly { readonly id: string; readonly variable: string }[];
  readonly env: Readonly<Record<string, string>>;
}

/** How Go's settings and the network's proxies get into the RUNs. */
export function buildxInputs(
  { config }: Pick<Asked, 'config'>,
  { settings }: Pick<Delivery, 'settings'>,
): BuildxInputs {
  const { buildArgs } = config.build;
  const variables = new Map(
    settings.flatMap(({ id, fixedId, variable }) => [[id, variable] as const, [fixedId, variable] as const]),
  );
  return {
    options: { ...config.build, buildArgs: [...buildArgs, ...proxyArgs(config.proxies, buildArgs)] },
    secretEnvs: [...variables].map(([id, variable]) => ({ id, variable })),
    env: Object.fromEntries(settings.map(({ variable, value }) => [variable, value])),
  };
}
