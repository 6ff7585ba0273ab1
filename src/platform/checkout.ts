/**
 * Reads the files that a checkout brings: whoever may propose a change chooses their content, and may put a link in the place of
 * each. Everything of a run that looks at the Dockerfile, its ignore file, Go's files or Git's goes through here. Paths are
 * absolute.
 *
 * - Roots are the workspace and a context outside of it; on the command line, the context alone. What lies in no root is not
 *   there.
 * - A link may lead to whatever is in a root. One that leads out of them, or into a `.git` folder, is refused: the path is not
 *   there, and `refused` has it.
 * - A path that an input names is the user's own word: with `given` it may lie outside of the roots, as a link too. A path in a
 *   root has no more rights when an input names it, for the checkout may have made it a link since.
 * - Only regular files are read, each up to the limit of its kind. Pipes, devices and what the kernel makes up are refused, and
 *   never waited for.
 */
export interface Checkout extends CheckoutReader {
  readonly given: CheckoutReader;
  /** Names of the folders in a folder, sorted. A link to a folder is none: whoever walks ends. */
  subfolders(folder: string): Promise<readonly string[]>;
  /**
   * Paths of what is called `name` in a folder and in those below it. Links are not followed, and nothing below a match is
   * looked at. `undefined` when there are too many folders, or one that cannot be read.
   */
  findBelow(folder: string, name: string): Promise<readonly string[] | undefined>;
  /** Whether what is or would be at the path is out of the roots although the path is in one. */
  leadsOut(path: string): Promise<boolean>;
  /** Where a path leads to, without links, also one where nothing is. */
  realPath(path: string): Promise<string>;
  /** What was asked for and refused so far, each path once. */
  refused(): readonly Refused[];
}

export interface CheckoutReader {
  /** `undefined` for what is not there or was refused. */
  readText(file: string): Promise<string | undefined>;
  kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'absent'>;
  /** Names in a folder, sorted; empty when it is not there. */
  list(folder: string): Promise<readonly string[]>;
}

/** A path that is there and is treated as if it were not. */
export interface Refused {
  readonly path: string;
  readonly why: 'leads-out' | 'no-file' | 'too-large' | 'unreadable' | 'too-many-folders';
}

const mebibyte = 1 << 20;

/** The most that is read of a file, in bytes, by its name; real ones are a hundred times smaller. Larger ones are no files. */
export const limitsBytes: ReadonlyMap<string, number> = new Map([
  ['go.mod', mebibyte],
  ['go.work', mebibyte],
  ['go.sum', 16 * mebibyte],
  ['go.work.sum', 16 * mebibyte],
  ['modules.txt', 16 * mebibyte],
  ['packed-refs', 16 * mebibyte],
]);

/** The most of all others, as a Dockerfile is. Larger ones are files that cannot be read. */
export const otherLimitBytes = mebibyte / 4;
