import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compressor } from '../../src/platform/compress.ts';
import { nodeShell } from '../../src/platform/node-shell.ts';
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

describe.each(subjects)('compress: %s', (_name, shell) => {
  test.each([
    ['an empty file', Buffer.alloc(0)],
    ['three bytes', Buffer.from('abc')],
    ['more than one block', Buffer.from('0123456789abcdef'.repeat(200_000))],
  ])('%s comes back whole', async (_what, content) => {
    const from = path.join(root, 'from.tar');
    writeFileSync(from, content);
    const packed = await compressor(shell)(from, path.join(root, 'to.tar'), 20_000);
    expect(packed).toMatch(/to\.tar\.(zst|gz)$/);
    expect(unpacked(packed).equals(content)).toBe(true);
  });

  test('a file that is not there is an error', async () => {
    await expect(compressor(shell)(path.join(root, 'absent'), path.join(root, 'to'), 20_000)).rejects.toThrow();
  });

  test('a run that was cancelled does not begin', async () => {
    writeFileSync(path.join(root, 'from'), 'x');
    const packed = compressor(shell)(path.join(root, 'from'), path.join(root, 'to'), 20_000, AbortSignal.abort());
    await expect(packed).rejects.toThrow();
  });
});

test('a program that fails is told with its words', async () => {
  const shell = scriptedShell([[/^zstd/, { code: 1, stderr: 'zstd: error 70 : write error : No space left\n' }]]);
  await expect(compressor(shell)('/a', '/b', 1000)).rejects.toThrow('No space left');
});

test('a program that takes too long is ended and told', async () => {
  const shell = scriptedShell([[/^zstd/, { hangs: true }]]);
  await expect(compressor(shell)('/a', '/b', 20)).rejects.toThrow('timeout');
});
