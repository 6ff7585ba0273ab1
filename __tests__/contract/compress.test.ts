import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compressor } from '../../src/platform/machine/compress.ts';
import { contentOfZstd } from '../../src/platform/machine/zstd.ts';
import { nodeShell } from '../../src/platform/machine/node-shell.ts';
import type { Shell } from '../../src/platform/shell.ts';
import { scriptedShell } from '../fakes/shell.ts';

let root = '';
beforeEach(() => void (root = mkdtempSync(path.join(tmpdir(), 'compress-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const hasProgram = spawnSync('zstd', ['--version']).status === 0;
/** Before Node 22.15 only the program can do it, and only the program has packed it. */
function unpacked(file: string): Buffer {
  const bytes = readFileSync(file);
  if (file.endsWith('.gz')) return zlib.gunzipSync(bytes);
  if ('zstdDecompressSync' in zlib) return zlib.zstdDecompressSync(bytes);
  return spawnSync('zstd', ['-dc', file], { maxBuffer: 1 << 24 }).stdout;
}

const subjects: readonly (readonly [string, Shell])[] = [
  ...(hasProgram ? [['the zstd program', nodeShell(process.env)] as const] : []),
  ['without that program', scriptedShell([])],
];

async function* inParts(content: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += 50_000) yield content.subarray(at, at + 50_000);
}

describe.each(subjects)('compress: %s', (_name, shell) => {
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['three bytes', Buffer.from('abc')],
    ['more than one block', Buffer.from('0123456789abcdef'.repeat(200_000))],
  ])('%s comes back whole, and is told as it lies there', async (_what, content) => {
    const packed = await compressor(shell)(inParts(content), path.join(root, 'to.tar'), 20_000);
    expect(packed.path).toMatch(/to\.tar\.(zst|gz)$/);
    expect(unpacked(packed.path).equals(content)).toBe(true);
    const file = readFileSync(packed.path);
    const digest = `sha256:${createHash('sha256').update(file).digest('hex')}`;
    expect(packed).toEqual({ path: packed.path, bytes: content.length, sizeBytes: file.length, digest });
  });

  // As archives come: what is done with a chunk takes time, and the end is known before the last one is compressed.
  test('several chunks become one frame, which is all that a reader takes', async () => {
    const parts = [Buffer.from('abc'), Buffer.from('def'), Buffer.alloc(0), Buffer.from('ghi')];
    const slowly = (async function* () {
      for (const part of parts) {
        await new Promise((resolve) => setImmediate(resolve));
        yield part;
      }
    })();
    const { path: file } = await compressor(shell)(slowly, path.join(root, 'to.tar'), 20_000);
    const chunks: Uint8Array[] = [];
    if (file.endsWith('.zst')) for await (const chunk of contentOfZstd(file)) chunks.push(chunk);
    else chunks.push(unpacked(file));
    expect(Buffer.concat(chunks).toString()).toBe('abcdefghi');
  });

  test('content that breaks off is an error, and no archive', async () => {
    const broken = (async function* () {
      yield Buffer.from('abc');
      throw new Error('it ends too early');
    })();
    await expect(compressor(shell)(broken, path.join(root, 'to'), 20_000)).rejects.toThrow('it ends too early');
  });

  test('a folder that is not there is an error', async () => {
    const packed = compressor(shell)(inParts(Buffer.from('abc')), path.join(root, 'absent', 'to'), 20_000);
    await expect(packed).rejects.toThrow('ENOENT');
  });

  test('a run that was cancelled does not begin', async () => {
    const packed = compressor(shell)(inParts(Buffer.from('x')), path.join(root, 'to'), 20_000, AbortSignal.abort());
    await expect(packed).rejects.toThrow();
  });

  test('content that does not come in time is given up', async () => {
    const never = (async function* () {
      yield Buffer.from('abc');
      await new Promise((resolve) => setTimeout(resolve, 5000).unref());
    })();
    await expect(compressor(shell)(never, path.join(root, 'to'), 300)).rejects.toThrow();
  });
});

test('a program that fails is told with its words', async () => {
  const shell = scriptedShell([[/^zstd/, { code: 1, stderr: 'zstd: error 70 : write error : No space left\n' }]]);
  await expect(compressor(shell)(inParts(Buffer.from('x')), path.join(root, 'to'), 1000)).rejects.toThrow(
    'No space left',
  );
});

test('a program that takes too long is ended and told', async () => {
  const shell = scriptedShell([[/^zstd/, { hangs: true }]]);
  await expect(compressor(shell)(inParts(Buffer.from('x')), path.join(root, 'to'), 20)).rejects.toThrow('timeout');
});
