import type { Shell } from '../../platform/shell.ts';
import type { Builder } from '../builder/builder.ts';

const limitMs = 10_000;

/** The reference of a build, `builder/node/id`, from the file that `--metadata-file` wrote. */
export function buildRef(metadata: string | undefined): string | undefined {
  return /"buildx\.build\.ref":\s*"([^"]+)"/.exec(metadata ?? '')?.[1];
}

/** The references of the records with this name, which for a build of a folder is the folder's. */
export async function recordsNamed(shell: Shell, builder: Builder, name: string): Promise<readonly string[]> {
  const exit = await shell.run({
    argv: ['docker', 'buildx', 'history', 'ls', '--builder', builder.name, '--no-trunc', '--format', 'json'],
    timeoutMs: limitMs,
    signal: ownLimit(),
  });
  const lines = exit.kind === 'exited' && exit.code === 0 ? exit.stdout.split('\n') : [];
  const named = lines.filter((line) => line.includes(`"name":"${name}"`));
  return named.flatMap((line) => /"ref":"([^"]+)"/.exec(line)?.[1] ?? []);
}

/** Removes builds from the builder's history. Older builders keep none, so trouble here means nothing. */
export async function removeRecords(shell: Shell, builder: Builder, refs: readonly string[]): Promise<void> {
  if (refs.length === 0) return;
  const ids = refs.map((ref) => ref.split('/').at(-1) ?? ref);
  const argv = ['buildx', 'history', 'rm', '--builder', builder.name, ...ids];
  await shell.run({ argv: ['docker', ...argv], timeoutMs: limitMs, signal: ownLimit() });
}

/** Not the run's own signal: the record of a build that was cancelled is to go too. */
function ownLimit(): AbortSignal {
  return AbortSignal.timeout(limitMs);
}
