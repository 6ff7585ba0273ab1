import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Files } from '../files.ts';

/** The machine's file system; temporary folders are made below `temporaryRoot`. */
export function nodeFiles(temporaryRoot: string): Files {
  return {
    readText: (file) => absentAs(undefined, readFile(file, 'utf8')),
    writeText,
    kindOf: async (file) => {
      const stats = await absentAs(undefined, stat(file));
      if (stats === undefined) return 'absent';
      if (stats.isFile()) return 'file';
      return stats.isDirectory() ? 'folder' : 'other';
    },
    modeOf: async (file) => {
      const stats = await absentAs(undefined, stat(file));
      return stats === undefined ? undefined : stats.mode & 0o777;
    },
    list: async (folder) => (await absentAs<string[]>([], readdir(folder))).toSorted(),
    sha256: async (file) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
      return hash.digest('hex');
    },
    makeFolder: async (folder) => void (await mkdir(folder, { recursive: true })),
    makeTemporaryFolder: async (name) => {
      await mkdir(temporaryRoot, { recursive: true });
      return mkdtemp(path.join(temporaryRoot, `${name}-`));
    },
    link: async (from, to) => {
      try {
        await link(from, to);
      } catch (error) {
        if (!hasCode(error, ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP'])) throw error;
        await copyFile(from, to);
      }
    },
    remove: (target) => rm(target, { recursive: true, force: true, maxRetries: 3 }),
    freeBytes: async (target) => {
      const stats = await statfs(target);
      return stats.bavail * stats.bsize;
    },
    freeFiles: async (target) => {
      const stats = await statfs(target);
      // File systems that make inodes as they need them tell of none.
      return stats.files === 0 ? Number.POSITIVE_INFINITY : stats.ffree;
    },
    isWritable: async (folder) => {
      try {
        await access(folder, constants.W_OK | constants.X_OK);
        return true;
      } catch (error) {
        if (hasCode(error, ['EACCES', 'EPERM', 'EROFS'])) return false;
        throw error;
      }
    },
  };
}

async function writeText(file: string, text: string, options: { readonly mode?: number } = {}): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text, { mode: options.mode ?? 0o644, flag: 'wx' });
    // Whatever the umask says.
    if (options.mode !== undefined) await chmod(temporary, options.mode);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function absentAs<T>(instead: T, wanted: Promise<T>): Promise<T> {
  try {
    return await wanted;
  } catch (error) {
    if (hasCode(error, ['ENOENT', 'ENOTDIR'])) return instead;
    throw error;
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  // Not instanceof: an error of node:fs is of another realm inside a test runner.
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    codes.includes(error.code)
  );
}
