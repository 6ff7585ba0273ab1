import type { Exit, Shell } from '../../platform/shell.ts';
import { attributes } from './attributes.ts';

/** A builder of the driver docker-container, made for one run. */
interface OwnBuilder {
  readonly name: string;
  /** Absolute: a buildkitd.toml. */
  readonly configFile: string;
  /** BuildKit itself is in this machine's network: only then the RUNs of `network: host` are. */
  readonly hostNetwork: boolean;
  /** The environment of BuildKit itself, for what it fetches: base images, ADD of URLs. No secrets: buildx keeps it in a file. */
  readonly env: Readonly<Record<string, string>>;
}

const createTimeoutMs = 60_000;
/** BuildKit's image is pulled first. */
const startTimeoutMs = 300_000;
const logsTimeoutMs = 10_000;
const removeTimeoutMs = 30_000;

/** Makes the builder, without starting it. Gives why it could not be made, or nothing. */
export async function createBuilder(shell: Shell, builder: OwnBuilder): Promise<string | undefined> {
  const exit = await shell.run({ argv: ['docker', ...createArgv(builder)], timeoutMs: createTimeoutMs });
  return exit.kind === 'exited' && exit.code === 0 ? undefined : whyNot(exit, createTimeoutMs);
}

/** Starts BuildKit. Gives why it does not start, or nothing: a configuration may be TOML and still mean nothing to it. */
export async function startBuilder(shell: Shell, name: string): Promise<string | undefined> {
  const exit = await shell.run({
    argv: ['docker', 'buildx', 'inspect', '--builder', name, '--bootstrap'],
    timeoutMs: startTimeoutMs,
  });
  if (exit.kind === 'exited' && exit.code === 0) return undefined;
  return (await lastWords(shell, name)) ?? whyNot(exit, startTimeoutMs);
}

/** What BuildKit said before it ended; buildx itself tells only that the container is not there. */
async function lastWords(shell: Shell, name: string): Promise<string | undefined> {
  const exit = await shell.run({
    // The name that buildx gives to the container of a builder's first node.
    argv: ['docker', 'logs', '--tail', '200', `buildx_buildkit_${name}0`],
    timeoutMs: logsTimeoutMs,
  });
  return exit.kind === 'exited' ? /^buildkitd: (\S.*)$/m.exec(`${exit.stdout}\n${exit.stderr}`)?.[1] : undefined;
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

/**
 * Removes the builder with its container and its cache, also in a run that was told to stop. Gives why it could not be removed, or
 * nothing. One that was never made is removed already.
 */
export async function removeBuilder(shell: Shell, name: string): Promise<string | undefined> {
  const exit = await shell.run({
    argv: ['docker', 'buildx', 'rm', '--force', name],
    timeoutMs: removeTimeoutMs,
    signal: AbortSignal.timeout(removeTimeoutMs),
  });
  if (exit.kind === 'exited' && exit.code === 0) return undefined;
  if (exit.kind === 'exited' && /no builder "/.test(exit.stderr)) return undefined;
  return whyNot(exit, removeTimeoutMs);
}

function whyNot(exit: Exit, limitMs: number): string {
  switch (exit.kind) {
    case 'not-started':
      return exit.reason;
    case 'timeout':
    case 'cancelled':
      return `it took longer than ${limitMs / 1000} s`;
    case 'exited': {
      if (/unknown flag: --buildkitd-config/.test(exit.stderr))
        return 'this buildx knows no `--buildkitd-config`. Use buildx 0.16 or later.';
      const line = exit.stderr.split('\n').findLast((text) => text.trim() !== '') ?? '';
      return line.trim().replace(/^ERROR:\s*/, '') || `docker buildx ended with ${exit.code}`;
    }
  }
}
