import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Checkout } from '../../src/platform/checkout.ts';
import type { Files } from '../../src/platform/files.ts';

export interface MemoryFiles extends Files, Checkout {
  /** Text of every file by its path. */
  texts(): Readonly<Record<string, string>>;
}

/** A disk in memory, whose files may all be read as a project's too, with the texts of the files that are on it from the start. */
export function memoryFiles(content: Readonly<Record<string, string>> = {}): MemoryFiles {
  const files = new Map<string, Buffer>();
  const modes = new Map<string, number>();
  const folders = new Set<string>(['/']);
  let made = 0;
  const addFolder = (folder: string): void => {
    for (let at = path.resolve(folder); !folders.has(at); at = path.dirname(at)) {
      if (files.has(at)) throw errorWith('EEXIST', at);
      folders.add(at);
    }
  };
  const write = (file: string, bytes: Buffer): void => {
    if (folders.has(file)) throw errorWith('EISDIR', file);
    addFolder(path.dirname(file));
    files.set(file, bytes);
  };
  const read = (file: string): Buffer => {
    const bytes = files.get(file);
    if (bytes === undefined) throw errorWith('ENOENT', file);
    return bytes;
  };
  const below = (folder: string, candidate: string): boolean =>
    candidate === folder || candidate.startsWith(`${folder}/`);
  for (const [file, text] of Object.entries(content)) write(file, Buffer.from(text));
  const disk: MemoryFiles = {
    texts: () => Object.fromEntries([...files].map(([file, bytes]) => [file, bytes.toString()])),
    readText: async (file) => {
      if (folders.has(file)) throw errorWith('EISDIR', file);
      return files.get(file)?.toString();
    },
    writeText: async (file, text, { mode = 0o644 } = {}) => {
      write(file, Buffer.from(text));
      modes.set(file, mode);
    },
    modeOf: async (file) => (files.has(file) ? (modes.get(file) ?? 0o644) : undefined),
    kindOf: async (file) => (files.has(file) ? 'file' : folders.has(file) ? 'folder' : 'absent'),
    list: async (folder) => {
      const names = [...files.keys(), ...folders].filter((entry) => entry !== '/' && path.dirname(entry) === folder);
      return names.map((entry) => path.basename(entry)).toSorted();
    },
    findBelow: async (folder, name) => {
      const inside = [...folders, ...files.keys()].filter((entry) => entry !== folder && below(folder, entry));
      const isHidden = (entry: string): boolean => path.relative(folder, path.dirname(entry)).split('/').includes(name);
      return inside.filter((entry) => path.basename(entry) === name && !isHidden(entry));
    },
    realPath: async (file) => file,
    sha256: async (file) => createHash('sha256').update(read(file)).digest('hex'),
    makeFolder: async (folder) => addFolder(folder),
    makeTemporaryFolder: async (name) => {
      made += 1;
      const folder = `/temporary/${name}-${String(made).padStart(6, '0')}`;
      addFolder(folder);
      return folder;
    },
    link: async (from, to) => {
      if (files.has(to)) throw errorWith('EEXIST', to);
      write(to, read(from));
    },
    remove: async (target) => {
      for (const file of files.keys()) if (below(target, file)) files.delete(file);
      for (const folder of folders) if (below(target, folder)) folders.delete(folder);
    },
    freeBytes: async () => 1 << 30,
    freeFiles: async () => 1 << 20,
    isWritable: async (folder) => {
      if (!folders.has(folder)) throw errorWith('ENOENT', folder);
      return true;
    },
    get given() {
      return disk;
    },
    subfolders: async (folder) => (await disk.list(folder)).filter((name) => folders.has(path.join(folder, name))),
    leadsOut: async () => false,
    refused: () => [],
  };
  return disk;
}

/** The same files, of which some calls fail: `trouble` gives the error's code for a method and a path, or nothing. */
export function troubledFiles(
  files: Files,
  trouble: (method: keyof Files, target: string) => string | undefined,
): Files {
  const check = (method: keyof Files, target: string): void => {
    const code = trouble(method, target);
    if (code !== undefined) throw errorWith(code, target);
  };
  return {
    readText: async (file) => (check('readText', file), files.readText(file)),
    writeText: async (file, text, options) => (check('writeText', file), files.writeText(file, text, options)),
    kindOf: async (file) => (check('kindOf', file), files.kindOf(file)),
    modeOf: async (file) => (check('modeOf', file), files.modeOf(file)),
    list: async (folder) => (check('list', folder), files.list(folder)),
    sha256: async (file) => (check('sha256', file), files.sha256(file)),
    makeFolder: async (folder) => (check('makeFolder', folder), files.makeFolder(folder)),
    makeTemporaryFolder: async (name) => (check('makeTemporaryFolder', name), files.makeTemporaryFolder(name)),
    link: async (from, to) => (check('link', to), files.link(from, to)),
    remove: async (target) => (check('remove', target), files.remove(target)),
    freeBytes: async (target) => (check('freeBytes', target), files.freeBytes(target)),
    freeFiles: async (target) => (check('freeFiles', target), files.freeFiles(target)),
    isWritable: async (target) => (check('isWritable', target), files.isWritable(target)),
  };
}

function errorWith(code: string, target: string): Error {
  return Object.assign(new Error(`${code}: '${target}'`), { code });
}
