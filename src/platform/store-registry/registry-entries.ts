import { errorText } from '../error-text.ts';
import type { CacheEntries, CacheEntry } from '../store/cache-entries.ts';
import type { RegistryApi } from './registry-api.ts';
import { imagesOfItsOwn } from './images-of-its-own.ts';
import { entriesIn, keyInTag, spaceInTag } from './tags.ts';

/**
 * The entries of one space of a registry store, to delete some, each with the images that it alone names: a registry's garbage collection frees
 * the bytes of what no manifest names, and an image is a manifest of its own. A registry does not tell when an entry was read last, or how big it
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
        const tag = tags[id] ?? '';
        const found = await api.read(tag, limits);
        if (found === undefined) return { kind: 'gone' };
        // Asked before, so that it can be asked again where there is no answer.
        const images = await imagesOfItsOwn(api, tag, found.text, limits);
        const kind = await api.remove(found.descriptor.digest, limits);
        // The entry first: some registries refuse to delete what an index names.
        if (kind === 'removed') for (const image of images) await api.remove(image, limits);
        return { kind };
      } catch (error) {
        return { kind: 'degraded', reason: errorText(error) };
      }
    },
  };
}
