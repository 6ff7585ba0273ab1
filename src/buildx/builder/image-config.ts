import * as v from 'valibot';
import type { Shell } from '../../platform/shell.ts';
import { absentOr, anyRecord, decoded, decodedText, itemsOf, textOrEmpty } from '../../text/json-schemas.ts';
import type { Builder } from './builder.ts';

const texts = v.fallback(itemsOf(v.string()), []);

/** What an image says to those who run it, as the engine and registries give it (image-spec, config.md). */
const imageConfigSchema = v.pipe(
  anyRecord,
  v.object({ Env: texts, User: textOrEmpty, WorkingDir: textOrEmpty, OnBuild: texts }),
);

/** One image of a registry. */
const imageSchema = v.pipe(
  anyRecord,
  v.object({
    config: imageConfigSchema,
    /** A layer without a command counts too. */
    history: absentOr(v.array(v.fallback(v.object({ created_by: textOrEmpty }), { created_by: '' }))),
    os: textOrEmpty,
    architecture: textOrEmpty,
    variant: textOrEmpty,
  }),
);

/** What `imagetools inspect` is asked for. */
const answerFormat = '{"image":{{json .Image}},"manifest":{{json .Manifest}}}';

const answerSchema = v.pipe(anyRecord, v.object({ image: anyRecord, manifest: v.optional(v.unknown()) }));

/** The entries of an image's index (image-spec, image-index.md); a single image has none. */
const indexSchema = v.pipe(
  anyRecord,
  v.object({
    manifests: v.array(
      v.object({ platform: absentOr(v.object({ os: v.string(), architecture: v.string(), variant: textOrEmpty })) }),
    ),
  }),
);

/** The parts of an image's configuration that decide where Go keeps its caches. */
interface ImageSettings {
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly workdir: string;
  /** Its ONBUILD instructions. */
  readonly onBuild: readonly string[];
  /** The builder's engine has it. */
  readonly isLocal: boolean;
  /** Those that the registry has it for; absent for one that the engine has. */
  readonly platforms?: readonly string[];
  /** Of an index: BuildKit takes the entry of one of these platforms. Absent for a single image, and where it takes any. */
  readonly indexPlatforms?: readonly string[];
  /** The commands that made its layers; absent when they are not known. */
  readonly history?: readonly string[];
}

const localTimeoutMs = 20_000;
const registryTimeoutMs = 30_000;

/**
 * Reads an image's configuration without pulling it: from the engine when the builder is the engine's own and has the image,
 * else from its registry. `undefined` when neither knows it; the build then tells why.
 */
export async function imageSettings(
  shell: Shell,
  builder: Builder,
  reference: string,
  platform: string,
): Promise<ImageSettings | undefined> {
  // It comes from a Dockerfile: nothing in it may be taken for a flag.
  if (!/^\w/.test(reference)) return undefined;
  if (builder.driver === 'docker') {
    const [local, commands] = await Promise.all([
      shell.run({
        argv: ['docker', 'image', 'inspect', '--format', '{{json .Config}}', reference],
        timeoutMs: localTimeoutMs,
      }),
      shell.run({
        argv: ['docker', 'image', 'history', '--no-trunc', '--format', '{{json .CreatedBy}}', reference],
        timeoutMs: localTimeoutMs,
      }),
    ]);
    if (local.kind === 'exited' && local.code === 0) {
      const lines =
        commands.kind === 'exited' && commands.code === 0
          ? commands.stdout.split('\n').filter((line) => line !== '')
          : undefined;
      const config = decodedText(imageConfigSchema, local.stdout);
      const history = lines?.map((line) => decodedText(textOrEmpty, line) ?? '');
      return config === undefined ? undefined : settingsFrom(config, history, true);
    }
  }
  const remote = await shell.run({
    argv: ['docker', 'buildx', 'imagetools', 'inspect', '--builder', builder.name, '--format', answerFormat, reference],
    timeoutMs: registryTimeoutMs,
  });
  if (remote.kind !== 'exited' || remote.code !== 0) return undefined;
  const answer = decodedText(answerSchema, remote.stdout);
  if (answer === undefined) return undefined;
  const given = answer.image;
  // An index of several platforms gives one configuration for each; anything else gives the configuration itself.
  const isMap = !('config' in given);
  const image = decoded(imageSchema, isMap ? (given[platform] ?? Object.values(given)[0]) : given);
  if (image === undefined) return undefined;
  const indexPlatforms = indexPlatformsFrom(answer.manifest);
  return {
    ...settingsFrom(
      image.config,
      image.history?.map((layer) => layer.created_by),
      false,
    ),
    platforms: isMap ? Object.keys(given) : [platformText(image)],
    ...(indexPlatforms === undefined ? {} : { indexPlatforms }),
  };
}

/** An entry without a platform fits every build (buildkit, util/imageutil/config.go). Attestations are for `unknown/unknown`. */
function indexPlatformsFrom(manifest: unknown): readonly string[] | undefined {
  const entries = decoded(indexSchema, manifest)?.manifests.map(({ platform }) => platform) ?? [];
  const named = entries.filter((platform) => platform !== undefined);
  if (named.length === 0 || named.length < entries.length) return undefined;
  return [...new Set(named.map(platformText))].filter((platform) => platform !== 'unknown/unknown');
}

interface PlatformFields {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string;
}

function platformText({ os, architecture, variant }: PlatformFields): string {
  return [os, architecture, variant].filter((part) => part !== '').join('/');
}

function settingsFrom(
  config: v.InferOutput<typeof imageConfigSchema>,
  history: readonly string[] | undefined,
  isLocal: boolean,
): ImageSettings {
  return {
    env: Object.fromEntries(
      config.Env.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    ),
    user: config.User,
    workdir: config.WorkingDir,
    onBuild: config.OnBuild,
    isLocal,
    ...(history === undefined ? {} : { history }),
  };
}
