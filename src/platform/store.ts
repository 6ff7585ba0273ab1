/**
 * Keeps snapshots under keys. An entry is a folder of a few files and never changes once it is saved.
 *
 * No method rejects: trouble with a store is an outcome, since it must never turn a build red.
 */
export interface SnapshotStore {
  readonly kind: 'github' | 'local';
  /** The entry that `restore` would take: the first prefix that has any, and of its entries the newest. Moves no bytes. */
  find(prefixes: readonly string[], limits: Limits): Promise<Lookup>;
  /** Downloads that entry into `folder`, which must be empty and is left empty unless the outcome is `restored`. */
  restore(prefixes: readonly string[], folder: string, limits: Limits): Promise<Restored>;
  /** Uploads the files of `folder` as the entry `key`. An existing key is never written again (`exists`). */
  save(key: string, folder: string, limits: Limits): Promise<Saved>;
}

/** Every call ends by itself after `timeoutMs`. */
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
