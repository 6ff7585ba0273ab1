import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { filesFolder, indexFile, readEntry, renderIndex } from '../../../src/platform/store-local/entries.ts';

const roots: string[] = [];
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'entry-'));
  roots.push(folder);
  await mkdir(filesFolder(folder));
  await writeFile(path.join(filesFolder(folder), 'manifest.json'), '{}\n');
});
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true }))));

const file = { name: 'manifest.json', sizeBytes: 3 };
const entry = { key: 'k', savedAtMs: 5, standsOn: ['j'], files: [file] };
const read = async (text: string): Promise<unknown> => {
  await writeFile(indexFile(folder), text);
  return readEntry(folder);
};

test('an entry is read as it was written, whatever else is noted of it', async () => {
  await expect(read(renderIndex(entry))).resolves.toMatchObject(entry);
  const { standsOn, ...bare } = entry;
  const other = JSON.stringify({ schema: 1, ...bare, later: standsOn, files: [{ ...file, later: 1 }] });
  await expect(read(other)).resolves.toMatchObject({ ...entry, standsOn: [] });
});

test.each<readonly [string, object]>([
  ['another schema', { schema: 2 }],
  ['a key that is no text', { key: 7 }],
  ['a time in words', { savedAtMs: 'now' }],
  ['what it stands on as one text', { standsOn: 'j' }],
  ['what it stands on as null', { standsOn: null }],
  ['files that are no list', { files: { 0: file } }],
  ['a file without a size', { files: [{ name: file.name }] }],
  ['a file that is a way out', { files: [{ ...file, name: '../manifest.json' }] }],
  ['more files than a snapshot has', { files: Array.from({ length: 131 }, () => file) }],
])('an entry.json with %s cannot be read', async (_name, differences) => {
  const text = JSON.stringify({ schema: 1, ...entry, ...differences });
  await expect(read(text)).resolves.toEqual({ folder, reason: 'its entry.json cannot be read' });
});

test.each(['', '{', 'null', '[]', '7'])('neither can %p', async (text) => {
  await expect(read(text)).resolves.toEqual({ folder, reason: 'its entry.json cannot be read' });
});
