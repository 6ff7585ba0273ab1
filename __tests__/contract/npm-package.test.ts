import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { npmApart, type NpmPackage, packNpmPackage } from '../harness/npm-package.ts';

const root = path.join(import.meta.dirname, '../..');

let folder = '';
let packed: NpmPackage;
let version = '';

async function run(cwd: string, program: string, ...words: readonly string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], ...npmApart(folder) };
  return (await promisify(execFile)(program, words, { cwd, env, timeout: 50_000 })).stdout;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'npm-package-'));
  packed = await packNpmPackage(folder);
  for (const name of ['installed', 'npx']) await mkdir(path.join(folder, name));
  version = (JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { readonly version: string })
    .version;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('holds dist/ and what people read, no sources and no tests', () => {
  const names = packed.holds;
  expect(names.filter((name) => !name.startsWith('dist/')).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
  expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/main.js', 'dist/post.js', 'dist/licenses.txt']));
});

test('is installed without a network, with nothing beside it, and its command runs', async () => {
  const place = path.join(folder, 'installed');
  await run(place, 'npm', 'install', '--no-save', '--loglevel=error', packed.file);
  const command = path.join(place, 'node_modules/.bin/cached-go-docker-build');
  expect(await run(place, command, '--version')).toBe(`${version}\n`);
  expect(await run(place, command, '--help')).toMatch(/^Builds a Go image with BuildKit/);
  // All that it needs is bundled.
  await expect(access(path.join(place, 'node_modules/@actions'))).rejects.toThrow('ENOENT');
});

test('runs by npx from the file', async () => {
  const words = ['--yes', '--package', packed.file, 'cached-go-docker-build', '--version'];
  expect(await run(path.join(folder, 'npx'), 'npx', ...words)).toBe(`${version}\n`);
});
