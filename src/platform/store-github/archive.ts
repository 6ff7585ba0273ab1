import { mkdir, open, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { atMost, readTarEntries, refuseAttributes, shownName, type TarEntry } from '../machine/read-tar.ts';
import { type EntryFile, entryFiles, isEntryFileName, mostEntryFiles } from '../store/entry-files.ts';
import { tarBlockBytes, tarHeader, tarPadding } from '../machine/tar-header.ts';
import { contentOfZstd, writeZstd } from '../machine/zstd.ts';

/*
 * An entry of the cache service is one tar archive in the zstd format: the folder of the entry and its files. So @actions/cache
 * makes it with the programs tar and zstd, as earlier releases of ours did; here it takes neither, and both read what the other has made.
 */

/** Packs the files of `folder` into the archive `file`, under the folder's name. The same files give the same bytes. */
export async function packEntry(folder: string, file: string): Promise<void> {
  await writeZstd(file, tarOf(folder, await entryFiles(folder)));
}

/** Each chunk may be used until the next one is asked for. */
async function* tarOf(folder: string, files: readonly EntryFile[]): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(1 << 20);
  yield tarHeader({ name: `${basename(folder)}/`, type: 'directory', sizeBytes: 0 });
  for (const { name, sizeBytes } of files) {
    yield tarHeader({ name: `${basename(folder)}/${name}`, type: 'file', sizeBytes });
    yield* contentOf(join(folder, name), sizeBytes, buffer);
    yield tarPadding(sizeBytes);
  }
  yield new Uint8Array(2 * tarBlockBytes);
}

async function* contentOf(file: string, sizeBytes: number, buffer: Buffer): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    let left = sizeBytes;
    while (left > 0) {
      const { bytesRead } = await handle.read(buffer, 0, Math.min(left, buffer.length));
      if (bytesRead === 0) throw new Error(`${basename(file)} has become shorter while it was packed`);
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/**
 * Unpacks the archive `file` into `folder`, which is made. Whoever wrote the archive may be hostile: nothing but regular files
 * with the names of an entry comes out, each once, directly in `folder`, and no more than an archive of that size holds whose
 * files are compressed already. Anything else refuses the whole archive, and `folder` is gone then.
 */
export async function unpackEntry(file: string, folder: string): Promise<void> {
  const limitBytes = mostBytes((await stat(file)).size);
  await mkdir(folder);
  try {
    const seen = new Set<string>();
    await readTarEntries(atMost(limitBytes, contentOfZstd(file)), async (entry) => {
      const name = nameOf(entry, basename(folder), seen);
      if (name === undefined) return;
      seen.add(name);
      await writeNew(join(folder, name), entry.content);
    });
    if (seen.size === 0) throw new Error('it holds no files of a snapshot');
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** What is compressed already gets smaller by a few thousandths at most; a manifest and what tar adds are small. */
function mostBytes(archiveBytes: number): number {
  return 2 * archiveBytes + (16 << 20);
}

/** The name of the file to write; `undefined` for the entry's own folder. Throws for all that is neither. */
function nameOf(entry: TarEntry, folder: string, seen: ReadonlySet<string>): string | undefined {
  const { name, type } = entry;
  const shown = shownName(name);
  refuseAttributes(entry);
  if (type === 'directory' && [folder, `${folder}/`].includes(name)) return undefined;
  if (type !== 'file') throw new Error(`${shown} is a ${shownName(type)}, not a regular file`);
  const flat = name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : '';
  if (!isEntryFileName(flat)) throw new Error(`${shown} is not the name of a file of a snapshot`);
  if (seen.has(flat)) throw new Error(`${shown} is in it twice`);
  if (seen.size >= mostEntryFiles) throw new Error(`it has more than ${mostEntryFiles} files`);
  return flat;
}

async function writeNew(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    for await (const chunk of content) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}
