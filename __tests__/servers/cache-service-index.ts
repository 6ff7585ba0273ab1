import { randomBytes } from 'node:crypto';

/** What a runtime token allows: the scope of its run. */
export interface TokenScope {
  /** The ref that entries are written to, and looked for first. */
  readonly ref: string;
  /** Further refs that may be read, in order: the pull request's base, the default branch. */
  readonly readable: readonly string[];
  readonly write: boolean;
}

/** One entry, reserved or complete. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  /** The secret in the entry's URLs. */
  readonly signature: string;
  /** Counts up with each completed entry; absent while the entry is only reserved. */
  readonly order?: number;
  readonly sizeBytes: number;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
  /** The last download, or the completion; milliseconds since the epoch. */
  readonly readAtMs: number;
}

/** The service's list of entries. */
export interface CacheIndex {
  /** A new reserved entry, or `undefined` when this key, version and ref are taken. */
  reserve(key: string, version: string, ref: string): CacheEntry | undefined;
  complete(key: string, version: string, ref: string, sizeBytes: number): CacheEntry | undefined;
  /** As the real service: scope by scope, in each key by key, an equal key before the newest that begins with it. */
  find(scope: TokenScope, keys: readonly string[], version: string): CacheEntry | undefined;
  /** Adds a complete entry without content. */
  put(entry: Pick<CacheEntry, 'key' | 'ref' | 'sizeBytes' | 'createdAtMs' | 'readAtMs'>): CacheEntry;
  byId(id: number): CacheEntry | undefined;
  /** Complete entries, oldest first. */
  list(): readonly CacheEntry[];
  remove(key: string): readonly CacheEntry[];
  removeById(id: number): CacheEntry | undefined;
}

const signature = (): string => randomBytes(16).toString('hex');

export function createIndex(): CacheIndex {
  const entries = new Map<number, CacheEntry>();
  let ids = 0;
  let completed = 0;
  const all = (): readonly CacheEntry[] => [...entries.values()];
  const reserved = (key: string, version: string, ref: string): CacheEntry | undefined =>
    all().find((entry) => entry.key === key && entry.version === version && entry.ref === ref);
  return {
    reserve: (key, version, ref) => {
      if (reserved(key, version, ref) !== undefined) return undefined;
      ids += 1;
      const times = { createdAtMs: Date.now(), readAtMs: Date.now() };
      const entry = { id: ids, key, version, ref, signature: signature(), sizeBytes: 0, ...times };
      entries.set(entry.id, entry);
      return entry;
    },
    complete: (key, version, ref, sizeBytes) => {
      const entry = reserved(key, version, ref);
      if (entry === undefined) return undefined;
      completed += 1;
      const complete = { ...entry, sizeBytes, order: completed };
      entries.set(entry.id, complete);
      return complete;
    },
    find: (scope, keys, version) => {
      const found = findEntry(all(), scope, keys, version);
      if (found !== undefined) entries.set(found.id, { ...found, readAtMs: Date.now() });
      return found;
    },
    put: (given) => {
      ids += 1;
      completed += 1;
      const entry = { ...given, id: ids, version: 'put', signature: signature(), order: completed };
      entries.set(entry.id, entry);
      return entry;
    },
    byId: (id) => entries.get(id),
    list: () => newestFirst(all()).toReversed(),
    remove: (key) => {
      const removed = all().filter((entry) => entry.key === key);
      for (const { id } of removed) entries.delete(id);
      return removed;
    },
    removeById: (id) => {
      const removed = entries.get(id);
      entries.delete(id);
      return removed;
    },
  };
}

function findEntry(
  entries: readonly CacheEntry[],
  scope: TokenScope,
  keys: readonly string[],
  version: string,
): CacheEntry | undefined {
  for (const ref of [scope.ref, ...scope.readable]) {
    const visible = newestFirst(entries.filter((entry) => entry.ref === ref && entry.version === version));
    for (const key of keys) {
      const found = visible.find((entry) => entry.key === key) ?? visible.find((entry) => entry.key.startsWith(key));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function newestFirst(entries: readonly CacheEntry[]): readonly CacheEntry[] {
  return entries.filter(({ order }) => order !== undefined).toSorted((a, b) => (b.order ?? 0) - (a.order ?? 0));
}
