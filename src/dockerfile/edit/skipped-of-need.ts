import type { CacheKind } from '../../config/cache-kind.ts';
import type { EditResult } from './edit.ts';

/** The edits that were not made, without those for a cache that nothing needs: they are nobody's trouble. */
export function skippedOfNeed({ skipped }: EditResult, needed: readonly CacheKind[]): EditResult['skipped'] {
  return skipped.filter(
    ({ caches, about }) => caches === undefined || about === 'undone' || caches.some((each) => needed.includes(each)),
  );
}
