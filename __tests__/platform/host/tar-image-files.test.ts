import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packTar } from 'modern-tar';
import { tarImageFiles } from '../../../src/platform/host/tar-image-files.ts';

let folder: string;
let archive: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'image-'));
  archive = path.join(folder, 'image.tar');
  const packed = await packTar([
    { header: { name: 'etc/', size: 0, type: 'directory', mode: 0o755 } },
    {
      header: {
        name: 'etc/app',
        size: 4,
        mode: 0o600,
        uid: 7,
        gid: 8,
        pax: { 'SCHILY.xattr.user.a': 'b', mtime: '1.5' },
      },
      body: 'text',
    },
    { header: { name: './link', size: 0, type: 'symlink', linkname: '/etc/app', mode: 0o777 } },
  ]);
  await writeFile(archive, packed);
});
afterAll(() => rm(folder, { recursive: true }));

test('lists all with what the archive tells of it but times', async () => {
  expect((await tarImageFiles.list(archive)).map(({ name, about, sizeBytes }) => [name, about, sizeBytes])).toEqual([
    ['/etc', 'directory, mode 755, owner 0:0', 0],
    ['/etc/app', 'file, mode 600, owner 7:8, SCHILY.xattr.user.a=b', 4],
    ['/link', 'symlink, mode 777, owner 0:0, to /etc/app', 0],
  ]);
});

test('has the hash of each content', async () => {
  const [, file] = await tarImageFiles.list(archive);
  expect(file?.sha256).toBe('982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1');
});

test('gives the contents that are asked for', async () => {
  const names = new Set(['/etc/app']);
  expect([...(await tarImageFiles.contents(archive, names))]).toEqual([['/etc/app', Buffer.from('text')]]);
});

test('an archive that is cut off is an error', async () => {
  const cut = path.join(folder, 'cut.tar');
  await writeFile(cut, Buffer.from(await packTar([{ header: { name: 'a', size: 4 }, body: 'text' }])).subarray(0, 514));
  await expect(tarImageFiles.list(cut)).rejects.toThrow();
  await expect(tarImageFiles.list(path.join(folder, 'absent.tar'))).rejects.toThrow('ENOENT');
});

test('unpacks gzip, and gives nothing for what is damaged', () => {
  expect(tarImageFiles.gunzip(gzipSync('text'))?.toString()).toBe('text');
  expect(tarImageFiles.gunzip(Buffer.from('no gzip'))).toBeUndefined();
});
