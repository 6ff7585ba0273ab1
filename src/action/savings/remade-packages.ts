import type { Compiled } from '../../mounts/extracted.ts';
import type { ReadCache } from '../caches/cache-run.ts';

/** What the build made again of its build cache, if that is most of what it compiled: then it is no matter of a few packages. */
export function remadeIn({ kind, standing: { hit }, extracted }: ReadCache): Compiled | undefined {
  if (kind !== 'build' || (hit !== 'exact' && hit !== 'partial') || extracted?.contents.remade === undefined)
    return undefined;
  const isMost = extracted.contents.remade.packages * 2 > extracted.contents.compiled + extracted.contents.mains;
  return isMost ? extracted.contents.remade : undefined;
}

/** Whether the build took not a single package from what was restored: it compiled all of them again, with the same result. */
export function isRestoredForNothing(run: ReadCache): boolean {
  return remadeIn(run)?.reused === 0;
}
