import { createHash } from 'node:crypto';
import { lstat, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { errorCode } from '../error-text.ts';
import { decodedText, listOf, objectOf } from '../../text/json-schemas.ts';
import { isEntryFileName, mostEntryFiles } from '../store/entry-files.ts';

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

const indexSchema = objectOf({
  schema: v.literal(1),
  key: v.string(),
  /** Milliseconds since the epoch. */
  savedAtMs: v.number(),
  /** Keys of entries that are needed with it; where they are absent there are none. */
  standsOn: v.optional(listOf(v.string()), []),
  files: v.pipe(
    v.array(objectOf({ name: v.pipe(v.string(), v.check(isEntryFileName)), sizeBytes: v.number() })),
    v.maxLength(mostEntryFiles),
    v.readonly(),
  ),
});

/** What `entry.json` holds. */
export interface IndexedEntry extends Omit<v.InferOutput<typeof indexSchema>, 'schema'> {}

/** One stored entry as its `entry.json` tells. */
export interface Entry extends IndexedEntry {
  readonly folder: string;
  /** Orders entries that were saved within one millisecond. */
  readonly savedOrder: bigint;
}

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
    index = decodedText(indexSchema, await readFile(indexFile(folder), 'utf8'));
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
    const { key, savedAtMs, standsOn, files } = index;
    return { folder, savedOrder: order, key, savedAtMs, standsOn, files };
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

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
