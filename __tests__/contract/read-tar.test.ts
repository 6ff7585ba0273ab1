import { describe, expect, test } from '@jest/globals';
import { packTar } from 'modern-tar';
import { readTar } from '../../src/platform/machine/read-tar.ts';
import { tarOf } from '../fakes/tar.ts';

const files = { 'build-0.tar': 'x'.repeat(100_000), 'empty.tar': '', 'modules-0.tar': 'zips' };

async function* inParts(bytes: Uint8Array, size = 4000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: AsyncIterable<Uint8Array>): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  await readTar(bytes, async ({ name, content }) => {
    let text = '';
    for await (const part of content) text += Buffer.from(part).toString();
    found[name] = text;
  });
  return found;
}

describe('an archive that comes in parts', () => {
  test('is read file by file', async () => {
    await expect(read(inParts(await tarOf(files)))).resolves.toEqual(files);
  });

  test('has only its regular files read', async () => {
    const bytes = await packTar([
      { header: { name: 'folder/', type: 'directory', size: 0 } },
      { header: { name: 'link', type: 'symlink', linkname: '/etc/passwd', size: 0 } },
      { header: { name: 'file', type: 'file', size: 1 }, body: 'x' },
    ]);
    await expect(read(inParts(bytes))).resolves.toEqual({ file: 'x' });
  });

  test('may have files that nobody reads', async () => {
    const names: string[] = [];
    await readTar(inParts(await tarOf(files)), async ({ name }) => void names.push(name));
    expect(names).toEqual(Object.keys(files));
  });

  test.each([
    ['in the middle of a file', 50_000],
    ['in a header', 100_700],
  ])('is no archive when it ends %s', async (_where, length) => {
    await expect(read(inParts((await tarOf(files)).subarray(0, length)))).rejects.toThrow();
  });

  test('ends with the error of whoever reads it', async () => {
    const full = () => Promise.reject(new Error('no space left'));
    await expect(readTar(inParts(await tarOf(files)), full)).rejects.toThrow('no space left');
  });
});
