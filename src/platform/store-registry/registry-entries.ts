import { errorText } from '../error-text.ts';
import type { CacheEntries, CacheEntry } from '../store/cache-entries.ts';
import type { RegistryApi } from './registry-api.ts';
import { entriesIn, keyInTag, spaceInTag } from './tags.ts';

/**
 * The entries of one space of a registry store, to delete some. A registry does not tell when an entry was read last, or how big it
 * is: it counts as read when it was saved, and as empty.
 */
export function registryEntries(
  api: RegistryApi,
  space: string,
): CacheEntries & Required<Pick<CacheEntries, 'keyForm'>> {
  const tags: string[] = [];
  return {
    keyForm: keyInTag,
    list: async (_ref, prefix, limits) => {
      try {
        const own = entriesIn(await api.tags(limits)).filter(
          (entry) => entry.space === spaceInTag(space) && entry.key.startsWith(keyInTag(prefix)),
        );
        const entries = own.map(({ key, savedAtMs, tag }): CacheEntry => ({
          id: tags.push(tag) - 1,
          key,
          createdAtMs: savedAtMs,
          readAtMs: savedAtMs,
          sizeBytes: 0,
        }));
        return { kind: 'listed', entries };
      } catch (error) {
        return { kind: 'degraded', reason: errorText(error) };
      }
    },
    remove: async (id, limits) => {
      try {
        const found = await api.read(tags[id] ?? '', limits);
        return { kind: found === undefined ? 'gone' : await api.remove(found.descriptor.digest, limits) };
      } catch (error) {
        return { kind: 'degraded', reason: errorText(error) };
      }
    },
  };
}
