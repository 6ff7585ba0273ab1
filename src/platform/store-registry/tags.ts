import { createHash } from 'node:crypto';

/*
 * An entry is a tag: `<key>.<space>.<time>`. What a lookup needs is in it, so a list of tags decides which entry is read. A tag has at
 * most 128 characters of [A-Za-z0-9_.-] (distribution-spec), so long parts of a key stand there as their hashes.
 */

/** An entry as its tag names it. */
export interface TaggedEntry {
  readonly tag: string;
  /** The key, or as much of it as a tag can hold: what `keyInTag` makes of it. */
  readonly key: string;
  /** A hash of the space. */
  readonly space: string;
  /** When it was saved, by the clock of who did; milliseconds since the epoch. */
  readonly savedAtMs: number;
}

const mostCharacters = 128;
/** Longer parts are hashed. Those that a prefix ends with are shorter, or end with the part. */
const longestPart = 18;

/** The beginning that all keys share, and what stands for it in tags. */
const shared = { inKeys: 'cached-go-docker-build-', inTags: 'go-' };

/**
 * A key as it stands in tags. For a prefix that ends where a part ends, it is the beginning of what its keys become; two keys may
 * become the same, so who reads an entry compares the key that is in it.
 */
export function keyInTag(key: string): string {
  const rest = key.startsWith(shared.inKeys) ? key.slice(shared.inKeys.length) : key;
  const beginning = rest === key ? '' : shared.inTags;
  return beginning + rest.split('-').map(partInTag).join('-');
}

function partInTag(part: string): string {
  return part.length <= longestPart && /^\w*(?:\.\w+)*$/.test(part) ? part : `_${hashed(part, 12)}`;
}

/** A space as it stands in tags. */
export function spaceInTag(space: string): string {
  return hashed(space, 8);
}

/** The tag of a new entry; `undefined` for a key with more parts than a tag has room for. */
export function tagOf(key: string, space: string, savedAtMs: number): string | undefined {
  const tag = `${keyInTag(key)}.${spaceInTag(space)}.${Math.max(0, Math.round(savedAtMs)).toString(36).padStart(9, '0')}`;
  return tag.length <= mostCharacters ? tag : undefined;
}

/** What entries have in common that may name the same images: cache and scope, whatever Go, ref and go.sum they are of. */
export function seriesOf({ key }: Pick<TaggedEntry, 'key'>): string {
  return key.split('-').slice(0, 4).join('-');
}

/** The entries among the tags of a repository, which may have others. */
export function entriesIn(tags: readonly string[]): readonly TaggedEntry[] {
  return tags.flatMap((tag) => {
    const [, key, space, time] = /^(\w[\w.-]*)\.([0-9a-f]{8})\.([0-9a-z]{9})$/.exec(tag) ?? [];
    if (key === undefined || space === undefined || time === undefined) return [];
    return [{ tag, key, space, savedAtMs: Number.parseInt(time, 36) }];
  });
}

function hashed(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
