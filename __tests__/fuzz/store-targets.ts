import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { packEntry, unpackEntry } from '../../src/platform/store-github/archive.ts';
import { isEntryFileName } from '../../src/platform/store/entry-files.ts';
import { filesFolder, indexFile, readEntry, renderIndex } from '../../src/platform/store-local/entries.ts';
import { contentOfZstd, writeZstd } from '../../src/platform/machine/zstd.ts';
import type { Target } from './target.ts';

const archived = 'base-0.tar.zst';
const manifest = '{ "schema": 1 }\n';

/**
 * The readers of the stores' entries, which lie on disk: as they come from the cache service, what is compressed in those, and the
 * index of an entry of the local store. `scratch` is a folder of theirs alone, in which they may write to one folder.
 */
export async function storeTargets(scratch: string): Promise<readonly Target[]> {
  const place = path.join(scratch, 'work');
  const [entry, file, folder] = ['entry', 'archive', 'snapshot'].map((name) => path.join(place, name));
  if (entry === undefined || file === undefined || folder === undefined) throw new Error('no places');
  await mkdir(path.join(entry, 'snapshot'), { recursive: true });
  await writeFile(path.join(entry, 'snapshot', 'manifest.json'), manifest);
  await writeFile(path.join(entry, 'snapshot', archived), 'x'.repeat(3000));
  await packEntry(path.join(entry, 'snapshot'), file);
  const packed = await textOf(file);
  const parts: Uint8Array[] = [];
  for await (const part of contentOfZstd(file)) parts.push(Buffer.from(part));
  await rm(entry, { recursive: true });

  const unpack = async (): Promise<void> => {
    const limitBytes = 2 * (await stat(file)).size + (16 << 20);
    try {
      await unpackEntry(file, folder);
      for (const name of await readdir(folder)) {
        const stats = await stat(path.join(folder, name));
        if (!isEntryFileName(name) || !stats.isFile() || stats.size > limitBytes)
          throw new TypeError(`${name} came out`);
      }
    } catch (error) {
      // Refusing it is right, with nothing left of it.
      if (isOurs(error)) throw error;
      if ((await readdir(place)).includes('snapshot')) throw new TypeError('something is left of it', { cause: error });
    }
    await rm(folder, { recursive: true, force: true });
    await nothingOutside();
  };
  const nothingOutside = async (): Promise<void> => {
    const [outside, inside] = [await readdir(scratch), await readdir(place)];
    if (outside.join() !== 'work' || inside.some((name) => !['archive', 'entry'].includes(name)))
      throw new TypeError(`something was written outside: ${[...outside, ...inside].join()}`);
  };
  const readIndex = async (text: string): Promise<void> => {
    await mkdir(filesFolder(entry), { recursive: true });
    await writeFile(path.join(filesFolder(entry), 'manifest.json'), manifest);
    await writeFile(indexFile(entry), text);
    const read = await readEntry(entry);
    if (read === undefined) throw new TypeError('an entry that is there was not seen');
    if ('files' in read && read.files.some(({ name }) => path.dirname(path.join(entry, name)) !== entry))
      throw new TypeError('a file of an entry lies outside of it');
    await rm(entry, { recursive: true });
    await nothingOutside();
  };
  return [
    {
      name: 'entry of the service',
      seeds: [packed],
      run: async (text) => {
        await writeFile(file, Buffer.from(text, 'latin1'));
        await unpack();
      },
    },
    {
      name: 'content of an entry',
      seeds: [Buffer.concat(parts).toString('latin1')],
      run: async (text) => {
        await writeZstd(file, bytesOf(text));
        await unpack();
      },
    },
    {
      name: 'entry.json',
      seeds: [
        renderIndex({
          key: 'k',
          savedAtMs: 1,
          standsOn: ['j'],
          files: [{ name: 'manifest.json', sizeBytes: manifest.length }],
        }),
      ],
      run: readIndex,
    },
  ];
}

function isOurs(error: unknown): boolean {
  return error instanceof TypeError && error.message.endsWith(' came out');
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file)).toString('latin1');
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'latin1');
}
