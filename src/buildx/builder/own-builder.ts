import type { Exit, Shell } from '../../platform/shell.ts';
import { createArgv, type OwnBuilder } from './create-argv.ts';

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
