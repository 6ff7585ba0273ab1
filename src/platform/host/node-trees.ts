import { randomBytes } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm, stat, statfs, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { atMost, readTarEntries, refuseAttributes, shownName, type TarEntry } from '../machine/read-tar.ts';
import { tarBlockBytes, tarHeader, tarPadding } from '../machine/tar-header.ts';
import { contentOfZstd } from '../machine/zstd.ts';
import type { TreeFile, Trees, Unpacked } from '../trees.ts';

/** Trees on the machine's file systems. */
export const nodeTrees: Trees = {
  unpack: async (archive, folder, { isWanted, modifiedMs }) => {
    await mkdir(folder, { recursive: true });
    const written = { names: [] as string[], files: 0, bytes: 0 };
    const folders = new Set<string>();
    const content = atMost(await mostBytes(archive, folder), contentOf(archive));
    await readTarEntries(content, async (entry) => {
      const name = fileName(entry);
      if (name === undefined || !isWanted(name)) return;
      written.names.push(name);
      const target = path.join(folder, name);
      if (await isThere(target)) return;
      const parent = path.dirname(target);
      if (!folders.has(parent)) await mkdir(parent, { recursive: true });
      folders.add(parent);
      await writeWhole(target, entry.content, modifiedMs);
      written.files += 1;
      written.bytes += entry.sizeBytes;
    });
    return written satisfies Unpacked;
  },
  found: async (folder, names) => {
    const found: TreeFile[] = [];
    for (const name of names.filter(isInside)) {
      const stats = await lstat(path.join(folder, name)).catch(() => undefined);
      if (stats?.isFile() === true) found.push({ name, sizeBytes: stats.size, modifiedMs: stats.mtimeMs });
    }
    return found;
  },
  bytesBelow,
  archive: tarOf,
};

/** More are looked at by nobody: the number is for a message. */
const mostMeasured = 50_000;

async function bytesBelow(folder: string): Promise<number> {
  let bytes = 0;
  let looked = 0;
  const ahead = [folder];
  for (let at = ahead.pop(); at !== undefined && looked < mostMeasured; at = ahead.pop()) {
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    looked += entries.length;
    const within = at;
    ahead.push(...entries.filter((entry) => entry.isDirectory()).map(({ name }) => path.join(within, name)));
    const files = entries.filter((entry) => entry.isFile()).map(({ name }) => lstat(path.join(within, name)));
    for (const result of await Promise.allSettled(files)) if (result.status === 'fulfilled') bytes += result.value.size;
  }
  return bytes;
}

const chunkBytes = 1 << 20;
/** What compressed code unpacks to at most; what is compressed already, like modules, hardly grows. */
const mostGrowth = 30;
/** What a job needs besides. */
const spareBytes = 512 << 20;

async function mostBytes(archive: string, folder: string): Promise<number> {
  const [{ size }, { bavail, bsize }] = await Promise.all([stat(archive), statfs(folder)]);
  return Math.min(size * mostGrowth + (16 << 20), Math.max(0, bavail * bsize - spareBytes));
}

function contentOf(archive: string): AsyncIterable<Uint8Array> {
  return archive.endsWith('.gz') ? contentOfGzip(archive) : contentOfZstd(archive);
}

async function* contentOfGzip(archive: string): AsyncGenerator<Uint8Array> {
  const gunzip = zlib.createGunzip();
  const piped = pipeline(createReadStream(archive), gunzip);
  // Its error comes out of the loop; here it would be nobody's.
  piped.catch(() => undefined);
  for await (const chunk of gunzip) if (chunk instanceof Uint8Array) yield chunk;
  await piped;
}

/** The name of a file to write; `undefined` for a folder. Throws for what no archive of ours has. */
function fileName(entry: TarEntry): string | undefined {
  refuseAttributes(entry);
  if (entry.type === 'directory') return undefined;
  const name = entry.name.replace(/^\.\//, '');
  if (entry.type !== 'file') throw new Error(`${shownName(name)} is a ${shownName(entry.type)}, not a regular file`);
  if (!isInside(name)) throw new Error(`${shownName(name)} does not name a file inside a folder`);
  return name;
}

function isInside(name: string): boolean {
  return !/[\\\0]/.test(name) && name.split('/').every((part) => !['', '.', '..'].includes(part));
}

async function isThere(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined)) !== undefined;
}

/** Under a temporary name first: a go command that runs at the same time must never find half a file. */
async function writeWhole(file: string, content: AsyncIterable<Uint8Array>, modifiedMs?: number): Promise<void> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      for await (const chunk of content) await handle.writeFile(chunk);
    } finally {
      await handle.close();
    }
    if (modifiedMs !== undefined) await utimes(temporary, modifiedMs / 1000, modifiedMs / 1000);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Each chunk has memory of its own: whoever compresses them asks for the next ones before it has written the last. */
async function* tarOf(folder: string, files: readonly TreeFile[]): AsyncGenerator<Uint8Array> {
  for (const { name, sizeBytes } of files) {
    // A pipe or a link that takes the place of a file must neither block nor lead elsewhere.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(path.join(folder, name), flags);
    try {
      const stats = await handle.stat();
      if (!stats.isFile() || stats.size !== sizeBytes) throw new Error(`${name} has changed while it was packed`);
      yield tarHeader({ name, type: 'file', sizeBytes });
      for (let left = sizeBytes; left > 0;) {
        const chunk = Buffer.allocUnsafeSlow(Math.min(left, chunkBytes));
        const { bytesRead } = await handle.read(chunk, 0, chunk.length);
        if (bytesRead === 0) throw new Error(`${name} has become shorter while it was packed`);
        left -= bytesRead;
        yield chunk.subarray(0, bytesRead);
      }
      yield tarPadding(sizeBytes);
    } finally {
      await handle.close();
    }
  }
  yield new Uint8Array(2 * tarBlockBytes);
}
