import { createHash } from 'node:crypto';
import { lstat, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../error-text.ts';
import { type EntryFile, isEntryFileName, mostEntryFiles } from '../store/entry-files.ts';

/*
 * The layout below the store's root:
 *
 *   spaces/<readable ref>-<hash>/<hash of the key>/entry.json   what the entry is; written last
 *                                                 /used         its mtime is the last use
 *                                                 /files/…      the files, read-only
 *   incoming/<host>-<pid>-<random>/…                            an entry that is being written or removed
 *   sweep.lock
 *
 * An entry appears and disappears by one rename of its folder, so a reader meets all of it or nothing.
 */

/** One stored entry as its `entry.json` tells. */
export interface Entry {
  readonly folder: string;
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly savedAtMs: number;
  /** Orders entries that were saved within one millisecond. */
  readonly savedOrder: bigint;
  /** Keys of entries that are needed with it. */
  readonly standsOn: readonly string[];
  readonly files: readonly EntryFile[];
}

/** What `entry.json` holds. */
export type IndexedEntry = Pick<Entry, 'key' | 'savedAtMs' | 'standsOn' | 'files'>;

/** Why an entry cannot be used. */
export interface Damage {
  readonly folder: string;
  /** Absent when not even that can be read. */
  readonly key?: string;
  readonly reason: string;
}

export const spacesFolder = (root: string): string => join(root, 'spaces');
export const incomingFolder = (root: string): string => join(root, 'incoming');
export const filesFolder = (entry: string): string => join(entry, 'files');
export const indexFile = (entry: string): string => join(entry, 'entry.json');
export const usedFile = (entry: string): string => join(entry, 'used');

/** The folder of one space. Readable for a person, and distinct for each name through its hash. */
export function spaceFolder(root: string, space: string): string {
  const readable = space
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60);
  return join(spacesFolder(root), `${readable}-${hash(space).slice(0, 12)}`);
}

/** The folder of the entry `key`. The name is a hash: a key may be longer than a file name. */
export function entryFolder(root: string, space: string, key: string): string {
  return join(spaceFolder(root, space), hash(key).slice(0, 40));
}

/** All entries of one space, and what is wrong with the others. */
export async function readSpace(
  folder: string,
): Promise<{ readonly entries: readonly Entry[]; readonly damages: readonly Damage[] }> {
  const read = await Promise.all((await namesIn(folder)).map((name) => readEntry(join(folder, name))));
  return {
    entries: read.filter((item) => item !== undefined && 'files' in item),
    damages: read.filter((item) => item !== undefined && 'reason' in item),
  };
}

/** The entry in `folder`, checked against the sizes that it was saved with; `undefined` when nothing is there. */
export async function readEntry(folder: string): Promise<Entry | Damage | undefined> {
  let index: IndexedEntry | undefined;
  try {
    index = parseIndex(await readFile(indexFile(folder), 'utf8'));
    const order = (await stat(indexFile(folder), { bigint: true })).mtimeNs;
    if (index === undefined) return { folder, reason: 'its entry.json cannot be read' };
    for (const file of index.files) {
      const stats = await lstat(join(filesFolder(folder), file.name));
      if (stats.size !== file.sizeBytes) {
        return {
          folder,
          key: index.key,
          reason: `${file.name} of ${index.key} has ${stats.size} bytes instead of ${file.sizeBytes}`,
        };
      }
    }
    return { folder, savedOrder: order, ...index };
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error;
    // Another process may have removed it meanwhile.
    const gone = (await namesIn(folder)).length === 0;
    return gone
      ? undefined
      : { folder, ...(index === undefined ? {} : { key: index.key }), reason: 'some of its files are missing' };
  }
}

/** The text of an `entry.json`. */
export function renderIndex(entry: IndexedEntry): string {
  const { key, savedAtMs, standsOn, files } = entry;
  return `${JSON.stringify({ schema: 1, key, savedAtMs, standsOn, files }, undefined, 2)}\n`;
}

/** Names in a folder; none when it is not there. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return [];
    throw error;
  }
}

function parseIndex(text: string): IndexedEntry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const fields: { readonly [name in 'schema' | keyof IndexedEntry]?: unknown } = value;
    const { schema, key, savedAtMs, standsOn = [], files } = fields;
    if (schema !== 1 || typeof key !== 'string' || typeof savedAtMs !== 'number' || !Array.isArray(files))
      return undefined;
    return files.length <= mostEntryFiles && files.every(isEntryFile) && isStrings(standsOn)
      ? { key, savedAtMs, standsOn, files }
      : undefined;
  } catch {
    return undefined;
  }
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isEntryFile(value: unknown): value is EntryFile {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('sizeBytes' in value)) return false;
  const { name, sizeBytes } = value;
  return typeof name === 'string' && isEntryFileName(name) && typeof sizeBytes === 'number';
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
