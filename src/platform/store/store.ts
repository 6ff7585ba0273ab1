/**
 * Keeps snapshots under keys. An entry is a flat folder of a few files and never changes once it is saved.
 *
 * A run sees the entries of its own ref first, then those of the other refs that it may read, in order; it writes to
 * its own. A lookup takes groups of prefixes; a later group is asked only when an earlier one has nothing. For a group it
 * goes through the scopes in order, and in each through the prefixes in theirs: an entry whose key equals the prefix,
 * else the newest that begins with it. So within a group an old entry of the own ref hides a newer one of the default
 * branch. A group has 1 to 10 prefixes; a key has at most 512 characters, no comma, no control character, and is no path.
 *
 * No method rejects: trouble with a store is an outcome, since it must never turn a build red.
 */
export interface SnapshotStore {
  readonly kind: 'github' | 'local' | 'registry';
  /** The entry that `restore` would take. Moves no bytes. */
  find(groups: PrefixGroups, limits: Limits): Promise<Lookup>;
  /** Downloads that entry into `folder`, which must be empty and is left empty unless the outcome is `restored`. */
  restore(groups: PrefixGroups, folder: string, limits: Limits): Promise<Restored>;
  /**
   * Uploads the files of `folder` as the entry `key`. An existing key is never written again (`exists`). `standsOn` are the
   * keys of entries that a restored one needs too: where the store makes room by itself, they stay as long as it does.
   */
  save(key: string, folder: string, limits: Limits, standsOn?: readonly string[]): Promise<Saved>;
  /**
   * The image that is the layer with this digest, where a builder gets layers by itself and entries hold none. By its digest, and in
   * the store's own repository, whatever a manifest says.
   */
  layerImage?(digest: string, limits: Limits): Promise<LayerImage>;
  /** Why this run can write nothing there; empty where it can, and where only an attempt tells. Of such a store only. */
  readOnlyReason?(limits: Limits): Promise<string>;
}

/** What to look for: key prefixes, group by group, the best first. */
export type PrefixGroups = readonly (readonly string[])[];

/**
 * Every call ends by itself after `timeoutMs`, with the outcome `degraded`; so does one that `signal` aborts
 * (`cancelled`).
 */
export interface Limits {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export type Lookup =
  | { readonly kind: 'found'; readonly key: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'degraded'; readonly reason: string };

export type Restored =
  | { readonly kind: 'restored'; readonly key: string; readonly sizeBytes: number; readonly ms: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'degraded'; readonly reason: string };

export type Saved =
  | { readonly kind: 'saved'; readonly sizeBytes: number; readonly ms: number }
  | { readonly kind: 'exists' }
  | { readonly kind: 'degraded'; readonly reason: string };

export type LayerImage =
  | { readonly kind: 'found'; readonly reference: string; readonly sizeBytes: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'degraded'; readonly reason: string };
