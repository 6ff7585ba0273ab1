import type { CacheKind } from '../config/cache-kind.ts';

/** One record of cache-mount content in the builder, as a helper RUN must name it to meet the user's. */
export interface MountRecord {
  /** The id as BuildKit has it: the expanded `id`, else the cleaned target as written. */
  readonly id: string;
  readonly sharing: 'shared' | 'private' | 'locked';
  /** Digits, or empty when the Dockerfile does not give them: each that is given is part of the record's identity. */
  readonly uid: string;
  readonly gid: string;
  readonly mode: string;
  /** An image that the mount starts from, or empty; with `source`, a path in it. */
  readonly from: string;
  readonly source: string;
  /** Who the user's RUN is: everything in the mount must belong to them. */
  readonly owner: { readonly uid: number; readonly gid: number };
}

/** All records of one kind that a build uses: one snapshot serves them all. Never empty. */
export interface MountGroup {
  readonly kind: CacheKind;
  readonly records: readonly MountRecord[];
}
