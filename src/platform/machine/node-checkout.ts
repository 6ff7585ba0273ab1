import { constants, readdirSync } from 'node:fs';
import { type FileHandle, lstat, open, readdir, readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Checkout, CheckoutReader, Refused } from '../checkout.ts';
import { limitsBytes, otherLimitBytes } from '../checkout.ts';
import { errorCode } from '../error-text.ts';

/** Folders that one run looks into: a project has some thousands, and a walk of more would hold up the build. */
const mostFolders = 20_000;

/** The files below `roots` on this machine. Nothing is looked at before it is asked for. */
export function nodeCheckout(roots: readonly string[]): Checkout {
  const refused = new Map<string, Refused['why']>();
  const refuse = (at: string, why: Refused['why']): undefined => void (refused.has(at) || refused.set(at, why));
  const isInRoots = (at: string): boolean => roots.some((root) => isBelow(root, at));
  let lookedInto = 0;
  let realRoots: Promise<readonly string[]> | undefined;

  const isAllowed = async (at: string, real: string): Promise<boolean> => {
    realRoots ??= Promise.all(roots.map(async (root) => realpath(root).catch(() => root)));
    // Git's own files hold the credentials of a checkout.
    return (await realRoots).some((root) => isBelow(root, real)) && (isInGit(at) || !isInGit(real));
  };

  /** The path without links, if it may be looked at. */
  const resolved = async (at: string, isGiven: boolean): Promise<string | undefined> => {
    const inRoots = isInRoots(at);
    if (!inRoots && !isGiven) return undefined;
    try {
      const real = await realpath(at);
      return !inRoots || (await isAllowed(at, real)) ? real : refuse(at, 'leads-out');
    } catch (error) {
      return notThere(at, error);
    }
  };

  const notThere = (at: string, error: unknown): undefined => {
    if (isAbsence(error)) return undefined;
    if (isTrouble(error)) return refuse(at, 'unreadable');
    throw error;
  };

  const namesIn = async (folder: string, isGiven: boolean, wanted: 'all' | 'folders'): Promise<readonly string[]> => {
    const real = await resolved(folder, isGiven);
    if (real === undefined) return [];
    lookedInto += 1;
    if (lookedInto > mostFolders) return refuse(folder, 'too-many-folders') ?? [];
    try {
      const entries = await readdir(real, { withFileTypes: true });
      const kept = wanted === 'all' ? entries : entries.filter((entry) => entry.isDirectory());
      return kept.map(({ name }) => name).toSorted();
    } catch (error) {
      return notThere(folder, error) ?? [];
    }
  };

  const reader = (isGiven: boolean): CheckoutReader => ({
    readText: async (file) => {
      const at = path.resolve(file);
      const real = await resolved(at, isGiven);
      if (real === undefined) return undefined;
      try {
        const read = await readRegular(real, limitsBytes.get(path.basename(at)) ?? otherLimitBytes);
        return read.kind === 'text' ? read.text : refuse(at, read.why);
      } catch (error) {
        return notThere(at, error);
      }
    },
    kindOf: async (wanted) => {
      const at = path.resolve(wanted);
      const real = await resolved(at, isGiven);
      if (real === undefined) return 'absent';
      try {
        const stats = await lstat(real);
        if (stats.isDirectory()) return 'folder';
        const limit = limitsBytes.get(path.basename(at));
        if (stats.isFile())
          return limit === undefined || stats.size <= limit ? 'file' : (refuse(at, 'too-large') ?? 'other');
        return limit === undefined ? 'other' : (refuse(at, 'no-file') ?? 'other');
      } catch (error) {
        return notThere(at, error) ?? 'absent';
      }
    },
    list: (folder) => namesIn(path.resolve(folder), isGiven, 'all'),
  });

  return {
    ...reader(false),
    given: reader(true),
    subfolders: (folder) => namesIn(path.resolve(folder), false, 'folders'),
    findBelow: async (folder, name) => {
      const real = await resolved(path.resolve(folder), false);
      return real === undefined
        ? []
        : findBelow(real, name)?.map((found) => path.join(folder, path.relative(real, found)));
    },
    leadsOut: async (at) => {
      const wanted = path.resolve(at);
      return isInRoots(wanted) && !(await isAllowed(wanted, await realPlace(wanted)));
    },
    realPath: (at) => realPlace(path.resolve(at)),
    refused: () => [...refused].map(([at, why]) => ({ path: at, why })),
  };
}

/** Reads synchronously: thousands of small reads are several times as fast so. */
function findBelow(folder: string, name: string): readonly string[] | undefined {
  const found: string[] = [];
  const ahead = [folder];
  for (let looked = 0; looked <= mostFolders; looked++) {
    const dir = ahead.pop();
    if (dir === undefined) return found;
    try {
      for (const entry of readdirSync(dir, { withFileTypes: true })) {
        const at = path.join(dir, entry.name);
        if (entry.name === name) found.push(at);
        else if (entry.isDirectory()) ahead.push(at);
      }
    } catch (error) {
      if (!isTrouble(error)) throw error;
      return undefined;
    }
  }
  return undefined;
}

type Read =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: Refused['why'] };

/**
 * Opens a path that had no links in it and makes sure of the open file, so that nothing can be put in its place in between. A
 * device is not even opened.
 */
async function readRegular(real: string, mostBytes: number): Promise<Read> {
  if (!(await lstat(real)).isFile()) return { kind: 'refused', why: 'no-file' };
  const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) return { kind: 'refused', why: 'no-file' };
    if (!(await isStillAt(handle, real))) return { kind: 'refused', why: 'leads-out' };
    if (stats.size > mostBytes) return { kind: 'refused', why: 'too-large' };
    return { kind: 'text', text: await textOf(handle, stats.size) };
  } finally {
    await handle.close();
  }
}

/** The system tells the path of an open file; where it does not, the path is followed once more. */
async function isStillAt(handle: FileHandle, real: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/self/fd/${handle.fd}`)) === real;
  } catch {
    const [own, now] = await Promise.all([handle.stat(), stat(real)]);
    return (await realpath(real)) === real && own.dev === now.dev && own.ino === now.ino;
  }
}

/** Not a byte more than the file had when it was opened: what the kernel makes up says that it has none. */
async function textOf(handle: FileHandle, sizeBytes: number): Promise<string> {
  const bytes = Buffer.alloc(sizeBytes);
  let read = 0;
  while (read < sizeBytes) {
    const { bytesRead } = await handle.read(bytes, read, sizeBytes - read, read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.toString('utf8', 0, read);
}

/** Where a path leads to, also one that is not there yet or a link to nothing. */
async function realPlace(at: string, linksLeft = 40): Promise<string> {
  try {
    return await realpath(at);
  } catch {
    const above = path.dirname(at);
    if (above === at) return at;
    const target = linksLeft === 0 ? '' : await readlink(at).catch(() => '');
    if (target !== '') return realPlace(path.resolve(await realPlace(above, linksLeft - 1), target), linksLeft - 1);
    return path.join(await realPlace(above, linksLeft), path.basename(at));
  }
}

function isBelow(folder: string, candidate: string): boolean {
  return candidate === folder || candidate.startsWith(folder.endsWith(path.sep) ? folder : `${folder}${path.sep}`);
}

function isInGit(at: string): boolean {
  return at.split(path.sep).includes('.git');
}

/** No such path; the last two are of texts that can be no path. */
function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(errorCode(error));
}

function isTrouble(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'ELOOP', 'EIO', 'EAGAIN', 'ENXIO', 'EISDIR', 'EINVAL'].includes(errorCode(error));
}
