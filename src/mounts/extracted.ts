import type { SharedEntry } from './shared-entries.ts';
import type { Packed } from '../platform/machine/compress.ts';

/** What was brought out for a new snapshot. */
interface Packing {
  readonly write: 'none' | 'base' | 'delta';
  readonly archives: readonly Archive[];
  /** Content of what was packed, before compression, and what there was no room for; 0 when there was room. */
  readonly packedBytes: number;
  readonly shortBytes: number;
  /** Build cache: the numbers by which the script decides what to write, in its own order. */
  readonly sums: readonly number[];
  /** Why the builder could not push it; absent where it could, or had nothing to push. */
  readonly refused?: string;
  /** Build cache: what several images may use; absent where nothing is shared. */
  readonly sharing?: SharedOut;
}

/** What was brought out for layers that several images share, and all that the build used. */
export interface SharedOut {
  readonly layers: readonly { readonly archive: Archive; readonly entries: readonly SharedEntry[] }[];
  readonly entries: readonly SharedEntry[];
}

/** What is new in one mount: a compressed tar file, or an image that the builder has pushed. */
export interface Archive extends Omit<Packed, 'path'> {
  /** In the folder that `extractMounts` gives; absent for an image. */
  readonly path?: string;
  /** What the mounts know it by. */
  readonly mark: string;
  readonly entries: number;
  /** What the node builds that it was taken from; absent where there is one node. */
  readonly platforms?: readonly string[];
}

/** What the mounts hold, and what the build did with it. */
interface Contents {
  /** Restored entries that the build used; modules: zip files that were put in and that go.sum names. */
  readonly used: number;
  /** Entries that the build made; modules: zip files that it downloaded. And modules' files that the snapshot has not. */
  readonly made: number;
  readonly fresh: number;
  /** Build cache: packages that were compiled, main packages not counted. */
  readonly compiled: number;
  readonly mains: number;
  /** Build cache: packages that were in the mounts and were compiled again with the same result; absent without one. */
  readonly remade?: Compiled;
  /** The same of packages that were compiled with a result that the mounts had not; absent also where they are few among those used. */
  readonly anew?: Compiled;
  /** Modules: some of those that were downloaded, as `example.com/lib@v1.2.0`; absent without one. */
  readonly downloaded?: readonly string[];
  /** Entries in the mounts, live or not. */
  readonly total: number;
  readonly live: { readonly entries: number; readonly bytes: number };
  /** Modules: hash of the names of the files that the mounts have (hex); absent when it was not told. */
  readonly names?: string;
  /** What of the live bytes the restored base has. */
  readonly baseLiveBytes: number;
}

/** How the mounts were found. */
interface Reading {
  /** Mounts that bear another stamp, or none: the builder has replaced them since. */
  readonly replaced: number;
  readonly mounts: number;
  /** There are too many names in a mount for anybody's go: nothing of it was read. */
  readonly isCrowded: boolean;
  /** What a mount holds that is neither file nor folder: pipes, links, sockets. */
  readonly strange: number;
  /** Seconds by which the builder's clock has jumped since the mounts were prepared (0: not at all); and that clock, when they were read. */
  readonly driftS: number;
  readonly goVersion: string;
  readonly readAt: number;
}

export interface Extracted {
  readonly packing: Packing;
  readonly contents: Contents;
  readonly reading: Reading;
}

export interface Compiled {
  /** Of those that were there before main packages are counted too. */
  readonly packages: number;
  /** Packages that the build took from the mounts instead of compiling them. */
  readonly reused: number;
}
