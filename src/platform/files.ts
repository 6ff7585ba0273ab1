/** The file system, as far as a run touches it. Paths are absolute. Reading what is not there gives `undefined`; any other trouble throws. */
export interface Files {
  readText(path: string): Promise<string | undefined>;
  /** Writes through a temporary name beside the target, so that a reader never meets half a file. Makes missing folders. */
  writeText(path: string, text: string, options?: { readonly mode?: number }): Promise<void>;
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'absent'>;
  /** Its permissions, as in 0o644; `undefined` when it is not there. */
  modeOf(path: string): Promise<number | undefined>;
  /** Names in a folder, sorted; empty when it is not there. */
  list(folder: string): Promise<readonly string[]>;
  /** sha256 of the content, lower-case hex. */
  sha256(path: string): Promise<string>;
  makeFolder(path: string): Promise<void>;
  /** A new private folder (0700) under the run's temporary folder. */
  makeTemporaryFolder(name: string): Promise<string>;
  /** Same content under a second name: a hard link where that is possible, else a copy. */
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Bytes that an ordinary user may still write on the file system of `path`. */
  freeBytes(path: string): Promise<number>;
  /** Files that may still be made on the file system of `path`; Infinity where it sets no limit. */
  freeFiles(path: string): Promise<number>;
  /** Whether this process may make files in a folder that is there. */
  isWritable(folder: string): Promise<boolean>;
}
