import type { Shell } from '../../platform/shell.ts';

const limitMs = 10_000;

/** Version of buildx, without its `v`; `undefined` where it does not say, or is no release. */
export async function buildxVersion(shell: Shell): Promise<string | undefined> {
  const exit = await shell.run({ argv: ['docker', 'buildx', 'version'], timeoutMs: limitMs });
  return exit.kind === 'exited' && exit.code === 0 ? /\sv?(\d+\.\d+\S*)/.exec(exit.stdout)?.[1] : undefined;
}
