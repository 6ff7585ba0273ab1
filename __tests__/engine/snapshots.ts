import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { entryFolder, filesFolder, readSpace, spaceFolder } from '../../src/platform/store-local/entries.ts';
import { localStore } from '../../src/platform/store-local/store-local.ts';
import type { GoProxy } from '../servers/go-proxy.ts';

const runProgram = promisify(execFile);
/** The space of the repository and ref that the runs of the rig belong to. */
const space = 'github.com/owner/repo refs/heads/main';
const rootOf = (store: string): string => path.join(store, 'cached-go-docker-build', 'snapshots');

/** The module archives of the service, as paths below cache/download. */
const archives = [
  'github.com/!john!c!griffin/overflow/@v/v0.0.0-20211019200055-46fa312c352c',
  'github.com/segmentio/fasthash/@v/v1.0.3',
].flatMap((version) => ['info', 'mod', 'zip'].map((ending) => `${version}.${ending}`));

/** The keys of a kind's snapshots in a store. */
export async function keysIn(store: string, kind: string): Promise<readonly string[]> {
  const { entries } = await readSpace(spaceFolder(rootOf(store), space));
  return entries
    .map(({ key }) => key)
    .filter((key) => key.includes(`-${kind}-`))
    .toSorted();
}

/** Everything that a store holds, by content. */
export async function contentOf(store: string): Promise<readonly string[]> {
  const { entries } = await readSpace(spaceFolder(rootOf(store), space));
  const files = entries.flatMap(({ key, folder, files: names }) =>
    names.map(({ name }) => ({ key, file: path.join(filesFolder(folder), name) })),
  );
  const lines = files.map(async ({ key, file }) => `${key} ${path.basename(file)} ${sha256(await readFile(file))}`);
  return (await Promise.all(lines)).toSorted();
}

/** A file of an entry, by the beginning of its name. */
export async function fileOf(store: string, key: string, beginning: string): Promise<string> {
  const folder = filesFolder(entryFolder(rootOf(store), space, key));
  const name = (await readdir(folder)).find((each) => each.startsWith(beginning));
  if (name === undefined) throw new Error(`the entry ${key} has no file ${beginning}…`);
  return path.join(folder, name);
}

/** The names of all files in the archives of one entry. */
export async function filesInSnapshots(store: string, kind: string, key: string): Promise<readonly string[]> {
  const folder = filesFolder(entryFolder(rootOf(store), space, key));
  const names: string[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.includes('.tar.'))) {
    const { stdout } = await runProgram('tar', ['--zstd', '-tf', path.join(folder, file)], { maxBuffer: 1 << 26 });
    names.push(...stdout.split('\n').filter((name) => name !== '' && !name.endsWith('/')));
  }
  if (names.length === 0) throw new Error(`the ${kind} snapshot ${key} has no files`);
  return names;
}

/** Changes the content of a file and keeps its size, as a failing disk does. */
export async function damage(file: string): Promise<void> {
  await chmod(file, 0o644);
  await writeFile(file, Buffer.alloc((await stat(file)).size, 'x'));
}

export async function removeEntry(store: string, key: string): Promise<void> {
  await rm(entryFolder(rootOf(store), space, key), { recursive: true });
}

/** The manifest of a snapshot, as far as the tests read it. */
export async function manifestOf(
  store: string,
  key: string,
): Promise<{ readonly layers: readonly { readonly role: string; readonly key: string }[] }> {
  return JSON.parse(await readFile(await fileOf(store, key, 'manifest'), 'utf8'));
}

/**
 * Saves a newer snapshot of the same modules, made by hand from the proxy's own files. `changed` replaces some of them; the
 * manifest vouches for whatever is in it.
 */
export async function saveModules(
  store: string,
  proxy: GoProxy,
  like: string,
  changed: Readonly<Record<string, Buffer>> = {},
): Promise<string> {
  const folder = await mkdtemp(path.join(store, 'made-'));
  const [tree, entry] = [path.join(folder, 'tree'), path.join(folder, 'entry')];
  await mkdir(entry);
  for (const name of archives) {
    const file = path.join(tree, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      changed[name] ?? Buffer.from(await (await fetch(`${proxy.url}/${name.replaceAll('!', '%21')}`)).arrayBuffer()),
    );
  }
  const layer = path.join(entry, 'base-0.tar.gz');
  await runProgram('tar', ['-czf', layer, '-C', tree, '.']);
  const key = like.replace(/-\d+-\d+-[0-9a-f]+$/, '-999-1-0123456789ab');
  const digest = `sha256:${sha256(await readFile(layer))}`;
  const layers = [{ role: 'base', key, file: path.basename(layer), digest, sizeBytes: (await stat(layer)).size }];
  await writeFile(path.join(entry, 'manifest.json'), JSON.stringify({ ...(await manifestOf(store, like)), layers }));
  const options = { root: rootOf(store), space, readable: [], clock: { now: () => Date.now() }, log: () => undefined };
  const saved = await localStore(options).save(key, entry, { timeoutMs: 60_000 });
  if (saved.kind !== 'saved') throw new Error(`the snapshot was not saved: ${JSON.stringify(saved)}`);
  await rm(folder, { recursive: true });
  return key;
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A zip file whose files are stored as they are, so that their text can be found in it. */
export function storedZip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path_, content] = [Buffer.from(name), Buffer.from(text)];
    // Version 2.0, no flags, stored, 1980-01-01; then checksum, both sizes, and the lengths of name and extra field.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(path_.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, path_, content]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    index.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, rest, path_]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(index.length, 4);
  end.writeUInt16LE(index.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
}

function crc32(content: Buffer): number {
  let sum = ~0;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
