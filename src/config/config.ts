import { parseBuildOptions } from './build-options.ts';
import { unnamedPush } from './image/pushed-names.ts';
import type { BuildOptions } from './build-options.ts';
import { parseBuilderChoice } from './builder/builder-choice.ts';
import type { BuilderChoice } from './builder/builder-choice.ts';
import { parseDuration } from './inputs/durations.ts';
import { parseFetchOptions } from './fetch-options.ts';
import type { FetchOptions } from './fetch-options.ts';
import { parseGoSettings } from './go-settings.ts';
import type { GoSettings } from './go-settings.ts';
import { inputReader, shown } from './inputs/input-reader.ts';
import type { InputReader, Problem } from './inputs/input-reader.ts';
import { parseProxies, proxyCredentials } from './proxies.ts';
import type { ProxySetting } from './proxies.ts';
import type { LayerCache } from './layer-cache.ts';
import { parseLayerCache } from './layer-cache.ts';
import type { RunFacts } from './run/run-facts.ts';
import { maskable, secretsOfBuild, secretsOfBuilder, shortSecrets } from './secrets-to-mask.ts';
import { isOnlyCall, isRemoteBuild } from './remote-build.ts';
import { parseSize } from './inputs/sizes.ts';
import type { StoreKind } from './store/cache-store.ts';
import { parseStore } from './store/cache-store.ts';

/** Everything that the user decides, checked and typed. */
export interface Config {
  readonly build: BuildOptions;
  readonly cache: CacheOptions;
  readonly go: GoSettings;
  readonly proxies: readonly ProxySetting[];
  readonly builderChoice: BuilderChoice;
  readonly fetch: FetchOptions;
  /** `on`: nothing that another run compiled is used; `auto`: so for what is published. */
  readonly cleanBuild: 'auto' | 'on' | 'off';
  /** Whether a copy of the Dockerfile may get cache mounts and Go's settings. */
  readonly dockerfileEdits: 'auto' | 'off';
  /** What becomes of the findings of the check before the build. */
  readonly preflight: PreflightMode;
  readonly report: { readonly file: string | undefined };
  readonly dryRun: boolean;
  readonly githubToken: string | undefined;
}

/** `warn`: none of its findings ends the run; `off`: nothing is looked at. */
type PreflightMode = 'auto' | 'warn' | 'off';

export type CacheMode = 'auto' | 'all' | 'modules' | 'off';

interface CacheOptions {
  readonly mode: CacheMode;
  readonly scope: string | undefined;
  readonly store: StoreKind;
  /** The repository of the store `registry`, as an image's full name without a tag; absent for other stores. */
  readonly repository?: string;
  /** Paths or globs, from the workspace; empty when the modules are to be found by themselves. */
  readonly dependencyPaths: readonly string[];
  readonly timeoutMs: number;
  /** The most that all snapshots together may have; `undefined` for no limit. */
  readonly maxBytes: number | undefined;
  /** Whether the build cache has layers in common with those of other images. */
  readonly sharing: boolean;
  readonly helperImage: string | undefined;
  /** Whether the Go caches of the runner itself are served too. */
  readonly host: boolean;
  readonly layers: LayerCache;
  /** Whether go is asked after the build what it hashes for what it compiled. */
  readonly goHashes: boolean;
}

type ParsedConfig = {
  /** Values that must never be printed, also where something is wrong. Each goes to the runner's mask and to our own redaction. */
  readonly secretsToMask: readonly string[];
  /** What the user should see to, although the run goes on. */
  readonly warnings: readonly Problem[];
  /** As far as it can be told, also where something is wrong. */
  readonly builderChoice: BuilderChoice;
} & (
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
);

/**
 * Reads and checks every input. `raw` gives the text of an input, empty when it is absent. All problems are found in
 * one go.
 */
export function parseConfig(raw: (name: string) => string, facts: RunFacts): ParsedConfig {
  const reader = inputReader(raw);
  const build = parseBuildOptions(reader, facts);
  const go = parseGoSettings(reader);
  const proxies = parseProxies(reader);
  const fetch = parseFetchOptions(reader);
  const githubToken = reader.text('github-token');
  const builderChoice = parseBuilderChoice(reader);
  const config: Config = {
    build,
    cache: parseCacheOptions(reader, facts),
    go: go.settings,
    proxies,
    builderChoice,
    fetch: fetch.options,
    cleanBuild: reader.choice('clean-build', ['auto', 'on', 'off']) ?? 'auto',
    dockerfileEdits: reader.choice('dockerfile-edits', ['auto', 'off']) ?? 'auto',
    preflight: reader.choice('preflight', ['auto', 'warn', 'off']) ?? 'auto',
    report: { file: reader.text('report-file') },
    dryRun: reader.flag('dry-run'),
    githubToken,
  };
  const longSecrets = maskable([
    ...secretsOfBuild(build),
    ...go.secretsToMask,
    ...proxies.flatMap(({ value }) => proxyCredentials(value)),
    ...fetch.secretsToMask,
    ...secretsOfBuilder(builderChoice),
    githubToken ?? '',
  ]);
  const secretsToMask = [...longSecrets, ...shortSecrets(build)];
  const unnamed = reader.text('tags') === undefined ? unnamedPush(build) : undefined;
  if (unnamed !== undefined && !isOnlyCall(build) && config.fetch.mode !== 'only')
    reader.report(
      unnamed,
      'the image is to be pushed, and it has no name. Add its name to `tags`, for example `ghcr.io/me/app:1.2.3`.',
    );
  if (config.fetch.offline && config.dockerfileEdits === 'off')
    reader.report(
      'offline',
      'it is delivered by edits of a copy of the Dockerfile, and `dockerfile-edits: off` forbids them. Remove one of the two.',
    );
  if (config.fetch.offline && isRemoteBuild(build) && !isOnlyCall(build))
    reader.report(
      'offline',
      'BuildKit fetches the context or the Dockerfile of this build from the network, and its modules are not known. Check out the repository and name its paths, or remove `offline`.',
    );
  const problems = reader.problems();
  const told = { secretsToMask, warnings: reader.warnings(), builderChoice };
  return problems.length === 0 ? { kind: 'config', config, ...told } : { kind: 'invalid', problems, ...told };
}

const timeoutLimitsMs = { least: 1000, most: 3_600_000 };

function parseCacheOptions(reader: InputReader, facts: RunFacts): CacheOptions {
  const { store, repository } = parseStore(reader, facts);
  return {
    ...(repository === undefined ? {} : { repository }),
    mode: reader.choice('cache', ['auto', 'all', 'modules', 'off']) ?? 'auto',
    scope: reader.text('cache-scope'),
    store,
    maxBytes: parseMaxSize(reader, store),
    dependencyPaths: reader.list('cache-dependency-path').map((item) => item.text),
    timeoutMs: parseTimeout(reader),
    sharing: parseSharing(reader, store),
    helperImage: parseHelperImage(reader),
    host: parseHost(reader, store),
    layers: parseLayerCache(reader, facts),
    goHashes: reader.flag('go-hashes'),
  };
}

function parseTimeout(reader: InputReader): number {
  const text = reader.text('cache-timeout') ?? '';
  const timeoutMs = parseDuration(text);
  if (timeoutMs !== undefined && timeoutMs >= timeoutLimitsMs.least && timeoutMs <= timeoutLimitsMs.most)
    return timeoutMs;
  reader.report(
    'cache-timeout',
    `\`${text}\` is not a duration between 1s and 1h. Write for example \`45s\`, \`2m\` or \`1m30s\`; a number without a unit means minutes.`,
  );
  return 0;
}

/** GitHub's cache service makes room by itself; nobody but us does so in a folder. */
const defaultMaxBytes: Readonly<Record<StoreKind, number | undefined>> = {
  github: undefined,
  local: 5e9,
  registry: undefined,
};

function parseMaxSize(reader: InputReader, store: CacheOptions['store']): number | undefined {
  const text = reader.text('cache-max-size');
  if (text === undefined) return defaultMaxBytes[store];
  if (store === 'registry')
    reader.warn(
      'cache-max-size',
      'a registry does not tell what it keeps for how long. Give the repository a retention policy.',
    );
  const maxBytes = parseSize(text);
  if (maxBytes === undefined) {
    reader.report(
      'cache-max-size',
      `\`${shown(text)}\` is no size. Write for example \`500MB\` or \`2GB\` (decimal units, up to TB), or \`0\` for no limit.`,
    );
  }
  return maxBytes === 0 ? undefined : maxBytes;
}

function parseSharing(reader: InputReader, store: StoreKind): boolean {
  const isOn = reader.choice('cache-sharing', ['off', 'on']) === 'on';
  if (isOn && store === 'registry')
    reader.warn('cache-sharing', 'images share no layers in a registry. Remove it, or use another `cache-store`.');
  return isOn;
}

function parseHost(reader: InputReader, store: StoreKind): boolean {
  const host = reader.flag('host');
  if (host && store === 'registry')
    reader.report(
      'host',
      'the runner has nothing of what the builder keeps in a registry. Remove `host`, or use another `cache-store`.',
    );
  return host;
}

function parseHelperImage(reader: InputReader): string | undefined {
  const image = reader.text('helper-image');
  if (image !== undefined && !/^[a-z0-9][\w.\-/:@]*$/i.test(image)) {
    reader.report(
      'helper-image',
      `\`${image}\` is not an image reference. Write for example \`alpine:3.22\` or \`busybox@sha256:…\`.`,
    );
  }
  return image;
}
