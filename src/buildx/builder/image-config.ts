import type { Shell } from '../../platform/shell.ts';
import type { Builder } from './builder.ts';

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
    const [local, history] = await Promise.all([
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
        history.kind === 'exited' && history.code === 0
          ? history.stdout.split('\n').filter((line) => line !== '')
          : undefined;
      return settingsFrom(
        parseJson(local.stdout),
        lines?.map((line) => textOf(parseJson(line))),
        true,
      );
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
  const image = parseJson(remote.stdout);
  // An index gives one configuration per platform; a single manifest gives the configuration itself.
  const chosen = isRecord(image) && !('config' in image) ? (image[platform] ?? Object.values(image)[0]) : image;
  if (!isRecord(chosen)) return undefined;
  const layers = chosen['history'];
  const settings = settingsFrom(
    chosen['config'],
    Array.isArray(layers) ? layers.map((layer) => textOf(isRecord(layer) ? layer['created_by'] : '')) : undefined,
    false,
  );
  return settings === undefined ? undefined : { ...settings, platforms: platformsOf(image, chosen) };
}

function platformsOf(image: unknown, chosen: Readonly<Record<string, unknown>>): readonly string[] {
  if (image !== chosen && isRecord(image)) return Object.keys(image);
  const parts = ['os', 'architecture', 'variant'].map((name) => textOf(chosen[name])).filter((part) => part !== '');
  return [parts.join('/')];
}

function settingsFrom(
  config: unknown,
  history: readonly string[] | undefined,
  isLocal: boolean,
): ImageSettings | undefined {
  if (!isRecord(config)) return undefined;
  const env = textsOf(config['Env']);
  return {
    env: Object.fromEntries(
      env.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
    ),
    user: textOf(config['User']),
    workdir: textOf(config['WorkingDir']),
    onBuild: textsOf(config['OnBuild']),
    isLocal,
    ...(history === undefined ? {} : { history }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Another version of docker may print something else: then nothing is known of the image.
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
