import type { BuildOptions } from './build-options.ts';
import type { BuilderChoice } from './builder/builder-choice.ts';
import { credentialsIn, secretsWithin } from './secrets/credentials.ts';
import { parseFields } from './inputs/lists.ts';
import { ownProxies, proxyCredentials } from './proxies.ts';

/** What of the build's options must never be printed, as far as the inputs hold it. */
export function secretsOfBuild(build: BuildOptions): readonly string[] {
  const urls = [
    build.context,
    build.file ?? '',
    ...build.buildArgs.map(({ value }) => value ?? ''),
    ...build.buildContexts.map(({ value }) => value),
    ...build.outputs,
    ...build.cacheFrom,
    ...build.cacheTo,
  ];
  return [
    ...build.secrets.flatMap((secret) =>
      secret.kind === 'value' ? [secret.value, ...secretsWithin(secret.value)] : [],
    ),
    ...urls.flatMap(credentialsIn),
    // These may lack their scheme.
    ...ownProxies(build.buildArgs, {}).flatMap(({ value }) => proxyCredentials(value)),
    ...[...build.cacheFrom, ...build.cacheTo].flatMap(cacheCredentials),
  ];
}

/** The same for a builder that is made for the run. */
export function secretsOfBuilder(choice: BuilderChoice): readonly string[] {
  if (choice.kind !== 'created') return [];
  const { endpoint = '', driverOptions, buildkitdFlags = '' } = choice.firstNode;
  return [endpoint, ...driverOptions, buildkitdFlags, choice.append ?? ''].flatMap(credentialsIn);
}

/**
 * Values of `secrets` that are too short for `maskable`. As in docker/build-push-action they are masked all the same, as a whole: the
 * user has called them secrets.
 */
export function shortSecrets({ secrets }: Pick<BuildOptions, 'secrets'>): readonly string[] {
  const values = secrets.flatMap((secret) => (secret.kind === 'value' ? [secret.value.trim()] : []));
  return values.filter((value) => value !== '' && value.length < leastMaskable);
}

/** Attributes of BuildKit's cache backends (https://docs.docker.com/build/cache/backends/) that hold credentials. */
const credentialAttribute = /^\s*(?:ghtoken|token|secret_access_key|session_token)\s*=(.*)$/s;

function cacheCredentials(cache: string): readonly string[] {
  return (parseFields(cache) ?? []).map((field) => credentialAttribute.exec(field)?.[1] ?? '');
}

/** Masking up to three letters would make the whole log unreadable and hides nothing. The runner masks its own secrets of any length. */
const leastMaskable = 4;

/**
 * Each value once, and each line of a value of several lines: the runner masks line by line. Longest first, so that no
 * part is masked alone. `leastLength` is that of a line or value that is worth it.
 */
export function maskable(values: readonly string[], leastLength = leastMaskable): readonly string[] {
  const all = values.flatMap((value) => [value, value.trim(), ...value.split(/\r\n|\n|\r/)]);
  const worthHiding = all.filter((value) => value.trim().length >= leastLength);
  return [...new Set(worthHiding)].toSorted((a, b) => b.length - a.length);
}
