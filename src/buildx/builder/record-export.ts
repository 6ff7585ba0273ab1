import type { Exit, Shell } from '../../platform/shell.ts';
import { lastLine } from './builder-trouble.ts';

const limitMs = 30_000;

/** Writes the record of a build, `builder/node/id`, to a file. Gives why it could not, or nothing. */
export async function exportRecord(shell: Shell, ref: string, file: string): Promise<string | undefined> {
  const [builder = '', , id = ''] = ref.split('/');
  const run = (flags: readonly string[]): Promise<Exit> =>
    shell.run({
      argv: ['docker', 'buildx', 'history', 'export', '--builder', builder, ...flags, '--output', file, id],
      timeoutMs: limitMs,
    });
  const exit = await run(['--finalize']);
  // buildx has the flag since 0.24, and the command since 0.23.
  const isOld = exit.kind === 'exited' && /unknown flag: --finalize/.test(exit.stderr);
  return whyNot(isOld ? await run([]) : exit);
}

function whyNot(exit: Exit): string | undefined {
  switch (exit.kind) {
    case 'not-started':
      return exit.reason;
    case 'timeout':
      return `\`docker buildx history export\` took longer than ${limitMs / 1000} s`;
    case 'cancelled':
      return 'the run was cancelled';
    case 'exited':
      if (exit.code === 0) return undefined;
      return /unknown (?:command|flag)|is not a docker command/.test(exit.stderr)
        ? noExport
        : `\`docker buildx history export\` failed: ${lastLine(exit.stderr).replace(/\.$/, '')}`;
  }
}

/** Older ones print their help instead, and no file is there then. */
export const noExport = 'this buildx has no `history export`; buildx 0.23 and later have it';
