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
    argv: [
      'docker',
      'buildx',
      'imagetools',
      'inspect',
      '--builder',
      builder.name,
      '--format',
      '{{json .Image}}',
      reference,
    ],
    timeoutMs: registryTimeoutMs,
  });
  if (remote.kind !== 'exited' || remote.code !== 0) return undefined;
  const given = decodedText(anyRecord, remote.stdout);
  if (given === undefined) return undefined;
  // An index gives one configuration per platform; a single manifest gives the configuration itself.
  const isIndex = !('config' in given);
  const image = decoded(imageSchema, isIndex ? (given[platform] ?? Object.values(given)[0]) : given);
  if (image === undefined) return undefined;
  const { os, architecture, variant } = image;
  const ownPlatform = [os, architecture, variant].filter((part) => part !== '').join('/');
  const history = image.history?.map((layer) => layer.created_by);
  return { ...settingsFrom(image.config, history, false), platforms: isIndex ? Object.keys(given) : [ownPlatform] };
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
