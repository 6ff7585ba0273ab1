import type { Limits } from './store.ts';

/** One entry of the cache service as its repository's owner sees it. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly createdAtMs: number;
  /** When it was last downloaded, or saved; milliseconds since the epoch. */
  readonly readAtMs: number;
  readonly sizeBytes: number;
}

/** Lists and deletes entries of the cache service. No method rejects. */
export interface CacheEntries {
  /** The entries of one ref whose keys begin with `prefix`, up to 1 000, the most recently read first. */
  list(ref: string, prefix: string, limits: Limits): Promise<ListedEntries>;
  remove(id: number, limits: Limits): Promise<RemovedEntry>;
  /** A key, or the beginning of one, as `list` gives it; absent where it gives keys as they are. */
  readonly keyForm?: (key: string) => string;
}

export type ListedEntries =
  | { readonly kind: 'listed'; readonly entries: readonly CacheEntry[] }
  /** The token may not do it. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'degraded'; readonly reason: string };

export type RemovedEntry =
  | { readonly kind: 'removed' }
  /** Another run, or the service itself, was faster. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'degraded'; readonly reason: string };

/** The repository whose entries are meant, and who asks. */
export interface RepositoryAccess {
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}
