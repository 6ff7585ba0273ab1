import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packTar } from 'modern-tar';
import { nodeTrees } from '../../../src/platform/host/node-trees.ts';
import { writeZstd } from '../../../src/platform/machine/zstd.ts';
import { tarOf } from '../../fakes/tar.ts';

let root: string;
let made = 0;
beforeAll(async () => void (root = await mkdtemp(path.join(tmpdir(), 'trees-'))));
afterAll(() => rm(root, { recursive: true }));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
const fresh = (): string => path.join(root, `folder-${(made += 1)}`);
async function archiveOf(tar: Uint8Array): Promise<string> {
  const file = `${fresh()}.tar.zst`;
  await writeZstd(file, once(tar));
  return file;
}
const all = { isWanted: () => true };
const below = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

describe('an archive', () => {
  test('is unpacked as far as it is wanted; what is there stays as it is', async () => {
    const folder = fresh();
    await mkdir(path.join(folder, 'a/@v'), { recursive: true });
    await writeFile(path.join(folder, 'a/@v/v1.mod'), 'old');
    const archive = await archiveOf(await tarOf({ './a/@v/v1.mod': 'new', './a/@v/v1.zip': 'zip', 'b/other': 'x' }));
    const told = await nodeTrees.unpack(archive, folder, {
      isWanted: (name) => name.startsWith('a/'),
      modifiedMs: 5000,
    });
    expect(told).toEqual({ names: ['a/@v/v1.mod', 'a/@v/v1.zip'], files: 1, bytes: 3 });
    expect(await below(folder)).toEqual(['a/@v/v1.mod', 'a/@v/v1.zip']);
    expect(await readFile(path.join(folder, 'a/@v/v1.mod'), 'utf8')).toBe('old');
    expect((await stat(path.join(folder, 'a/@v/v1.zip'))).mtimeMs).toBe(5000);
  });

  test('may be compressed by gzip', async () => {
    const file = `${fresh()}.tar.gz`;
    await writeFile(file, zlib.gzipSync(await tarOf({ 'a/b': 'x' })));
    const folder = fresh();
    await nodeTrees.unpack(file, folder, all);
    expect(await below(folder)).toEqual(['a/b']);
  });

  const link = (type: 'symlink' | 'link') => ({ header: { name: 'a', type, linkname: '/etc/passwd', size: 0 } });
  const file = (name: string) => ({ header: { name, type: 'file' as const, size: 1 }, body: 'x' });
  test.each([
    ['a path that leads out', [file('../out')]],
    ['a path that leads out further down', [file('a/../../out')]],
    ['an absolute path', [file('/out')]],
    ['a backslash', [file('a\\..\\out')]],
    ['a symbolic link', [link('symlink')]],
    ['a hard link', [link('link')]],
    [
      'a link under another attribute',
      [{ header: { ...file('a').header, pax: { 'SCHILY.xattr.x': 'y' } }, body: 'x' }],
    ],
  ])('with %s is refused', async (_what, entries) => {
    const folder = fresh();
    await expect(nodeTrees.unpack(await archiveOf(await packTar(entries)), folder, all)).rejects.toThrow();
    expect(await below(root).then((files) => files.filter((name) => name.endsWith('out')))).toEqual([]);
    expect(await below(folder)).toEqual([]);
  });

  test('that holds far more than its size is refused, and leaves no half file', async () => {
    const folder = fresh();
    const archive = await archiveOf(await tarOf({ bomb: 'x'.repeat(40 << 20) }));
    await expect(nodeTrees.unpack(archive, folder, all)).rejects.toThrow('which no snapshot of its size does');
    expect(await below(folder)).toEqual([]);
  });
});

describe('files of a folder', () => {
  test('are found where they are regular ones, and come back out of an archive', async () => {
    const folder = fresh();
    const long = `${'folder/'.repeat(14)}${'n'.repeat(80)}.zip`;
    await mkdir(path.dirname(path.join(folder, long)), { recursive: true });
    await writeFile(path.join(folder, long), 'content');
    await writeFile(path.join(folder, 'a'), '');
    await symlink('/etc/passwd', path.join(folder, 'link'));
    const found = await nodeTrees.found(folder, [
      'a',
      'link',
      long,
      'folder',
      'absent',
      `../${path.basename(folder)}/a`,
    ]);
    expect(found.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
      ['a', 0],
      [long, 7],
    ]);
    const archive = `${fresh()}.tar.zst`;
    await writeZstd(archive, nodeTrees.archive(folder, found));
    const again = fresh();
    await nodeTrees.unpack(archive, again, all);
    expect(await readFile(path.join(again, long), 'utf8')).toBe('content');
  });

  test('come out right where all of an archive is asked for before any of it is written', async () => {
    const folder = fresh();
    await mkdir(folder);
    const texts = { a: 'a'.repeat(3 << 20), b: 'b'.repeat(200), c: 'c'.repeat(1000) };
    for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text);
    const chunks: Uint8Array[] = [];
    for await (const chunk of nodeTrees.archive(folder, await nodeTrees.found(folder, Object.keys(texts))))
      chunks.push(chunk);
    const again = fresh();
    await nodeTrees.unpack(await archiveOf(Buffer.concat(chunks)), again, all);
    for (const [name, text] of Object.entries(texts)) expect(await readFile(path.join(again, name), 'utf8')).toBe(text);
  });

  test.each([
    ['a link', (file: string) => symlink('/etc/passwd', file)],
    ['a longer one', (file: string) => writeFile(file, 'longer')],
  ])('are no archive when %s has taken the place of one', async (_what, replace) => {
    const folder = fresh();
    await mkdir(folder);
    await writeFile(path.join(folder, 'a'), 'x');
    const found = await nodeTrees.found(folder, ['a']);
    await rm(path.join(folder, 'a'));
    await replace(path.join(folder, 'a'));
    await expect(writeZstd(`${fresh()}.tar.zst`, nodeTrees.archive(folder, found))).rejects.toThrow();
  });
});
