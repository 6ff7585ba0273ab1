import { mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/platform/files.ts';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import { memoryFiles } from '../fakes/files.ts';

interface Subject {
  readonly files: Files;
  readonly root: string;
}

const roots: string[] = [];
afterEach(() => roots.splice(0).forEach((root) => rmSync(root, { recursive: true, force: true })));

const onDisk = (): Subject => {
  const root = mkdtempSync(path.join(tmpdir(), 'files-'));
  roots.push(root);
  return { files: nodeFiles(path.join(root, 'temporary')), root };
};

const subjects: readonly (readonly [string, () => Subject])[] = [
  ['the disk', onDisk],
  ['the fake', () => ({ files: memoryFiles(), root: '/work' })],
];

describe.each(subjects)('files: %s', (_name, open) => {
  test('permissions are as they were wanted, whatever the umask', async () => {
    const { files, root } = open();
    const file = path.join(root, 'shared');
    await expect(files.modeOf(file)).resolves.toBeUndefined();
    await files.writeText(file, 'x', { mode: 0o666 });
    await expect(files.modeOf(file)).resolves.toBe(0o666);
  });

  test('a text is read as it was written, its folders are made', async () => {
    const { files, root } = open();
    const file = path.join(root, 'a/b/c.txt');
    await files.writeText(file, 'ä\n');
    await expect(files.readText(file)).resolves.toBe('ä\n');
    await files.writeText(file, 'again');
    await expect(files.readText(file)).resolves.toBe('again');
    await expect(files.list(path.dirname(file))).resolves.toEqual(['c.txt']);
  });

  test('what is not there is no error to read, to list, to look at or to remove', async () => {
    const { files, root } = open();
    const absent = path.join(root, 'absent');
    await expect(files.readText(absent)).resolves.toBeUndefined();
    await expect(files.list(absent)).resolves.toEqual([]);
    await expect(files.kindOf(absent)).resolves.toBe('absent');
    await expect(files.remove(absent)).resolves.toBeUndefined();
  });

  test('any other trouble is one', async () => {
    const { files, root } = open();
    await files.makeFolder(path.join(root, 'folder'));
    await expect(files.readText(path.join(root, 'folder'))).rejects.toThrow('EISDIR');
    await expect(files.sha256(path.join(root, 'absent'))).rejects.toThrow('ENOENT');
  });

  test('kinds and digests', async () => {
    const { files, root } = open();
    const file = path.join(root, 'x/abc');
    await files.writeText(file, 'abc');
    await expect(files.kindOf(file)).resolves.toBe('file');
    await expect(files.kindOf(path.join(root, 'x'))).resolves.toBe('folder');
    await expect(files.sha256(file)).resolves.toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('a folder lists its names in order, and only its own', async () => {
    const { files, root } = open();
    for (const name of ['b', 'a', 'c/d']) await files.writeText(path.join(root, 'list', name), '');
    await expect(files.list(path.join(root, 'list'))).resolves.toEqual(['a', 'b', 'c']);
  });

  test('temporary folders are new each time and bear their name', async () => {
    const { files } = open();
    const folders = await Promise.all([files.makeTemporaryFolder('one'), files.makeTemporaryFolder('one')]);
    expect(new Set(folders).size).toBe(2);
    for (const folder of folders) {
      expect(path.basename(folder)).toMatch(/^one-.{6}$/);
      await expect(files.kindOf(folder)).resolves.toBe('folder');
    }
  });

  test('a link has the content under a second name and outlives the first', async () => {
    const { files, root } = open();
    const [from, to] = [path.join(root, 'from'), path.join(root, 'to')];
    await files.writeText(from, 'content');
    await files.link(from, to);
    await files.remove(from);
    await expect(files.readText(to)).resolves.toBe('content');
  });

  test('a folder goes with all that is in it, and nothing else does', async () => {
    const { files, root } = open();
    await files.writeText(path.join(root, 'gone/deep/file'), '');
    await files.writeText(path.join(root, 'gone-not'), '');
    await files.remove(path.join(root, 'gone'));
    await expect(files.list(root)).resolves.toEqual(['gone-not']);
  });

  test('there is room', async () => {
    const { files, root } = open();
    await files.makeFolder(root);
    expect(await files.freeBytes(root)).toBeGreaterThan(1_000_000);
    expect(await files.freeFiles(root)).toBeGreaterThan(1000);
  });

  test('a folder may be written to, and one that is not there may not be asked about', async () => {
    const { files, root } = open();
    await files.makeFolder(root);
    expect(await files.isWritable(root)).toBe(true);
    await expect(files.isWritable(path.join(root, 'absent'))).rejects.toThrow('ENOENT');
  });
});

describe('the disk', () => {
  test('a secret is for its owner alone, as is a temporary folder', async () => {
    const { files, root } = onDisk();
    await files.writeText(path.join(root, 'secret'), 'value', { mode: 0o600 });
    expect(statSync(path.join(root, 'secret')).mode & 0o777).toBe(0o600);
    expect(statSync(await files.makeTemporaryFolder('x')).mode & 0o777).toBe(0o700);
  });

  test('a folder of the kernel may not be written to, whoever asks', async () => {
    await expect(onDisk().files.isWritable('/proc/self')).resolves.toBe(false);
  });

  test('a text that cannot be written leaves nothing behind', async () => {
    const { files, root } = onDisk();
    await files.makeFolder(path.join(root, 'folder'));
    await expect(files.writeText(path.join(root, 'folder'), 'text')).rejects.toThrow();
    await expect(readdir(root)).resolves.toEqual(['folder']);
  });

  test('a removed link does not take with it what it names', async () => {
    const { files, root } = onDisk();
    await files.writeText(path.join(root, 'kept/file'), '');
    await files.makeFolder(path.join(root, 'gone'));
    symlinkSync(path.join(root, 'kept'), path.join(root, 'gone/link'));
    await files.remove(path.join(root, 'gone'));
    await expect(files.list(path.join(root, 'kept'))).resolves.toEqual(['file']);
  });
});
