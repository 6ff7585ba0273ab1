/** Folders with many files in subfolders, such as Go's caches on the machine, and archives of such files. Paths are absolute. */
export interface Trees {
  /**
   * Unpacks the files of an archive into `folder`. Whoever wrote the archive may be hostile: regular files alone come out, under the names that
   * `isWanted` accepts and that stay inside. Anything but files and folders in it refuses the rest. A file that is there stays as it is, and
   * one that appears is whole. Throws when the archive is damaged, or holds more than fits.
   */
  unpack(archive: string, folder: string, into: Unpacking): Promise<Unpacked>;
  /** Those of the files that are there inside `folder`, as regular files; their names are relative to it. */
  found(folder: string, names: readonly string[]): Promise<readonly TreeFile[]>;
  /** What the regular files in a folder and below it take, in bytes; links are not followed. Of very many files only the first count. */
  bytesBelow(folder: string): Promise<number>;
  /** A tar archive of files, as it is read. What is no regular file any more, or has another size, is an error. */
  archive(folder: string, files: readonly TreeFile[]): AsyncIterable<Uint8Array>;
}

interface Unpacking {
  readonly isWanted: (name: string) => boolean;
  /** The modification time of what comes out, in ms since 1970; absent: that of the moment. */
  readonly modifiedMs?: number;
}

export interface Unpacked {
  /** Names that were accepted, those of files that were there before too. */
  readonly names: readonly string[];
  /** What was written. */
  readonly files: number;
  readonly bytes: number;
}

export interface TreeFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}
