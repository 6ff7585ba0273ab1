import type { Shell } from '../platform/shell.ts';
import type { Builder } from './builder.ts';

/** The reference of a build, `builder/node/id`, from the file that `--metadata-file` wrote. */
export function buildRef(metadata: string | undefined): string | undefined {
  return /"buildx\.build\.ref":\s*"([^"]+)"/.exec(metadata ?? '')?.[1];
}

/** Removes a build from the builder's history. Older builders keep none, so trouble here means nothing. */
export async function removeRecord(shell: Shell, builder: Builder, ref: string): Promise<void> {
  const id = ref.split('/').at(-1) ?? ref;
  await shell.run({ argv: ['docker', 'buildx', 'history', 'rm', '--builder', builder.name, id], timeoutMs: 10_000 });
}
