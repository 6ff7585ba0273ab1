import { constants } from 'node:fs';
import { chmod, copyFile, mkdir, open, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Deadline } from '../store/deadline.ts';
import { errorCode } from '../error-text.ts';
import {
  filesFolder,
  incomingFolder,
  type IndexedEntry,
  indexFile,
  renderIndex,
  spacesFolder,
  usedFile,
} from './entries.ts';

/**
 * Makes the folders of the store, for this user alone: whoever writes an entry decides what is compiled with it, and what is in
 * it may be private. Those of an earlier release, which everybody could read, are closed; a root that the user has made is theirs.
 */
export async function makePrivate(root: string): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 });
  for (const folder of [spacesFolder(root), incomingFolder(root)]) {
    await mkdir(folder, { mode: 0o700, recursive: true });
    const { mode, uid } = await stat(folder);
    if ((mode & 0o077) !== 0 && uid === process.getuid?.()) await chmod(folder, 0o700);
  }
}

/** Writes a whole entry into `incoming`, which is made, and on the disk when this returns. */
export async function writeEntry(
  incoming: string,
  entry: IndexedEntry,
  source: string,
  deadline: Deadline,
): Promise<void> {
  await mkdir(dirname(incoming), { recursive: true });
  // Not recursive: that hides behind ENOENT that a file system is read-only
  // (https://github.com/nodejs/node/issues/47098).
  await mkdir(incoming);
  await mkdir(filesFolder(incoming));
  for (const { name } of entry.files) {
    deadline.check();
    const stored = join(filesFolder(incoming), name);
    // A copy, where the file system can by reference: the caller's file may change afterwards.
    await copyFile(join(source, name), stored, constants.COPYFILE_FICLONE);
    // Restored files are hard links of it: nobody shall write there.
    await chmod(stored, 0o444);
    await flush(stored);
  }
  await writeFile(usedFile(incoming), '');
  await writeFile(indexFile(incoming), renderIndex(entry), { flush: true });
  await flush(filesFolder(incoming));
  await flush(incoming);
}

/** Makes the written entry visible; false when another job has just saved the same key. */
export async function publishEntry(incoming: string, folder: string): Promise<boolean> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    await rename(incoming, folder);
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error))) return false;
    throw error;
  }
  await flush(dirname(folder));
  return true;
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
