import type { PrefixGroups } from './store.ts';

/** The part of an entry that a lookup compares. */
interface Orderable {
  readonly key: string;
}

/**
 * The entries that a lookup may take, best first, out of the entries of several spaces.
 *
 * Group by group. Within a group the rule is the cache service's: the spaces in their order (own ref, pull request's base,
 * default branch); within a space the prefixes in theirs; for a prefix the entry whose key equals it, then those that
 * begin with it, newest first.
 * https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */
export function inLookupOrder<T extends Orderable>(
  spaces: readonly (readonly T[])[],
  groups: PrefixGroups,
  isNewer: (a: T, b: T) => number,
): readonly T[] {
  const ordered = groups.flatMap((prefixes) =>
    spaces.flatMap((entries) =>
      prefixes.flatMap((prefix) => {
        const matching = entries.filter(({ key }) => key.startsWith(prefix)).toSorted(isNewer);
        return [...matching.filter(({ key }) => key === prefix), ...matching.filter(({ key }) => key !== prefix)];
      }),
    ),
  );
  return [...new Set(ordered)];
}
