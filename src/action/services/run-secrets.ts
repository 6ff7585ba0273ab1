import path from 'node:path';
import type { Config } from '../../config/config.ts';
import { certificateValues } from '../../config/builder/node-certificates.ts';
import { credentialsIn, secretsWithin } from '../../config/secrets/credentials.ts';
import { ownProxies, proxyCredentials } from '../../config/proxies.ts';
import { maskable } from '../../config/secrets-to-mask.ts';
import type { CheckoutReader } from '../../platform/checkout.ts';
import type { Services } from './services.ts';

/** What the inputs only name and must not be printed either: in variables of the environment and in files. */
export async function secretsOfRun(
  services: Pick<Services, 'run' | 'checkout'>,
  { build, builderChoice }: Pick<Config, 'build' | 'builderChoice'>,
): Promise<readonly string[]> {
  const {
    run: { env, folder },
    checkout,
  } = services;
  const variables = build.secrets.flatMap((secret) => (secret.kind === 'env' ? [env[secret.variable] ?? ''] : []));
  const named = build.secrets.flatMap((secret) => (secret.kind === 'file' ? [path.resolve(folder, secret.path)] : []));
  const texts = await Promise.all(named.map((file) => textOf(checkout.given, file)));
  // A file of any size may be given; a log shows none that is longer, or that is no text.
  const shown = texts.filter((text) => text.length <= longestFile && !text.includes('\0'));
  const fromEnvironment = build.buildArgs.flatMap(({ name, value }) => (value === undefined ? [env[name] ?? ''] : []));
  return [
    ...maskable([...variables, ...[...variables, ...shown].flatMap(secretsWithin)]),
    ...maskable([...shown, ...certificateValues(env, builderChoice)], leastLine),
    ...maskable([
      ...fromEnvironment.flatMap(credentialsIn),
      ...ownProxies(build.buildArgs, env).flatMap(({ value }) => proxyCredentials(value)),
    ]),
  ];
}

/** In characters. */
const longestFile = 64 * 1024;
/** Shorter lines of a file are its syntax, such as brackets and names of fields. */
const leastLine = 8;

/** What cannot be read is no secret of the build either: buildx says why, and a link out of the workspace ends the run. */
async function textOf(files: CheckoutReader, file: string): Promise<string> {
  try {
    return (await files.kindOf(file)) === 'file' ? ((await files.readText(file)) ?? '') : '';
  } catch {
    return '';
  }
}
