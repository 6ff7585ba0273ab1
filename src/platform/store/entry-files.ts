import { constants, type Stats } from 'node:fs';
import { copyFile, link, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-text.ts';

/** One file of an entry. An entry is flat: its files have names, no paths. */
export interface EntryFile {
  readonly name: string;
  readonly sizeBytes: number;
}

/** More than a snapshot ever has: its manifest, and one archive for each mount of its base and of its delta. */
export const mostEntryFiles = 130;

/** Whether a file of an entry may have this name: that of a manifest, or of an archive. */
export function isEntryFileName(name: string): boolean {
  return /^(manifest\.json|(base|delta)-\d{1,4}\.tar\.(zst|gz))$/.test(name);
}

/**
 * The files of an entry's folder, sorted by name.
 *
 * Throws when anything in it is not a regular file with such a name: what is not expected is not used either, and a symbolic
 * link could lead a later step to another place.
 */
export async function entryFiles(folder: string): Promise<readonly EntryFile[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const stats: Stats = await lstat(join(folder, name));
      if (!stats.isFile()) throw new Error(`${name} is not a regular file`);
      if (!isEntryFileName(name)) throw new Error(`${name} is not the name of a file of a snapshot`);
      return { name, sizeBytes: stats.size };
    }),
  );
}

/** The bytes of all files together. */
export function totalBytes(files: readonly EntryFile[]): number {
  return files.reduce((sum, file) => sum + file.sizeBytes, 0);
}

/** Makes `folder` if it is missing, and throws when something is in it. */
export async function requireEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new Error(`the folder ${folder} is not empty`);
}

/** Same content under a second name: a hard link where the file system and the owner allow it, else a copy. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!['EXDEV', 'EPERM', 'EACCES', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(errorCode(error)))
      throw error;
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  }
}

/** Moves the files from one folder into another, which is empty again when that fails. */
export async function moveFiles(files: readonly EntryFile[], from: string, to: string): Promise<void> {
  try {
    for (const { name } of files) await moveFile(join(from, name), join(to, name));
  } catch (error) {
    await emptyFolder(to);
    throw error;
  }
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await copyFile(from, to);
  }
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}
