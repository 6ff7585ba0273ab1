import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Temporary folders of one test file. */
export interface Folders {
  /** A new folder with these files. */
  with(files: Readonly<Record<string, string | Uint8Array>>): Promise<string>;
  remove(): Promise<void>;
}

export async function openFolders(): Promise<Folders> {
  const root = await mkdtemp(path.join(tmpdir(), 'store-folders-'));
  return {
    with: async (files) => {
      const folder = await mkdtemp(path.join(root, 'folder-'));
      for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
      return folder;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** File name -> sha256 of all files in a folder. */
export async function digestsOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await sha256(path.join(folder, name))])),
  );
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
