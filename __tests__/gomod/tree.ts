import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Files } from '../../src/platform/files.ts';
import { nodeFiles } from '../../src/platform/node-files.ts';

/** A folder of its own for one test. */
export interface Tree {
  readonly root: string;
  write(file: string, text?: string): void;
  remove(): void;
}

export function makeTree(content: Readonly<Record<string, string>> = {}): Tree {
  const root = mkdtempSync(path.join(tmpdir(), 'tree-'));
  const write = (file: string, text = ''): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  for (const [file, text] of Object.entries(content)) write(file, text);
  return { root, write, remove: () => rmSync(root, { recursive: true, force: true }) };
}

const refuse = (): Promise<never> => Promise.reject(new Error('only reading was expected'));

/** The reading half of the port on the real disk; whoever is given it and writes fails. */
export const readOnlyFiles: Files = {
  readText: async (file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file, 'utf8') : undefined,
  kindOf: async (file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) return 'absent';
    if (stats.isFile()) return 'file';
    return stats.isDirectory() ? 'folder' : 'other';
  },
  list: async (folder) =>
    statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).toSorted() : [],
  findBelow: nodeFiles('').findBelow,
  writeText: refuse,
  sha256: refuse,
  makeFolder: refuse,
  makeTemporaryFolder: refuse,
  link: refuse,
  remove: refuse,
  freeBytes: refuse,
  freeFiles: refuse,
  isWritable: refuse,
};
