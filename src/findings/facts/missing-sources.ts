import path, { posix } from 'node:path';
import type { Placement } from '../../dockerfile/stages/placements.ts';
import { isGlob } from '../../context/globs.ts';
import type { MissingSource } from './facts.ts';
import type { ContextFiles } from './files-in-image.ts';

const goFiles = new Set(['go.mod', 'go.sum', 'go.work', 'go.work.sum']);

/** Go's files that the Dockerfile names and that BuildKit will not find: a pattern that matches nothing is no error. */
export async function missingSources(
  { files, context, isIgnored }: ContextFiles,
  placements: readonly Placement[],
): Promise<readonly MissingSource[]> {
  const named = placements.flatMap((placement) =>
    placement.kind === 'context' ? placement.sources.map((source) => ({ ...placement, source })) : [],
  );
  const missing = named
    .filter(({ source }) => !isGlob(source) && goFiles.has(posix.basename(source)))
    .map(async ({ keyword, line, source }): Promise<readonly MissingSource[]> => {
      const isThere = (await files.kindOf(path.join(context, source))) !== 'absent';
      return isThere && !isIgnored(source) ? [] : [{ keyword, line, source, isIgnored: isThere }];
    });
  return (await Promise.all(missing)).flat();
}
