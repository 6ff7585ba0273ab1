import { execFile } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dist } from '../harness/action-run.ts';

const root = path.join(import.meta.dirname, '../..');

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let folder = '';
let packed: Packed;
let version = '';

/** npm knows nothing of the machine's user and registry, and reaches nothing. */
async function run(cwd: string, program: string, ...words: readonly string[]): Promise<string> {
  const { PATH } = process.env;
  const env = {
    PATH,
    HOME: path.join(folder, 'home'),
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
  };
  return (await promisify(execFile)(program, words, { cwd, env, timeout: 50_000 })).stdout;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'npm-package-'));
  const source = path.join(folder, 'source');
  const { files } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { readonly files: string[] };
  for (const name of ['home', 'installed', 'npx', 'source/src', 'source/__tests__', 'source/node_modules/left'])
    await mkdir(path.join(folder, name), { recursive: true });
  for (const name of new Set(['package.json', 'README.md', 'LICENSE', ...files.filter((file) => file !== 'dist')]))
    await cp(path.join(root, name), path.join(source, name));
  await cp(dist, path.join(source, 'dist'), { recursive: true });
  // What must stay out.
  for (const name of [
    'src/main.ts',
    '__tests__/main.test.ts',
    'node_modules/left/index.js',
    'package-lock.json',
    '.npmrc',
  ])
    await writeFile(path.join(source, name), '');
  [packed] = JSON.parse(await run(source, 'npm', 'pack', '--json', '--pack-destination', folder)) as [Packed];
  version = (JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { readonly version: string })
    .version;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('holds dist/ and what people read, no sources and no tests', () => {
  const names = packed.files.map((file) => file.path);
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
  const file = path.join(folder, packed.filename);
  await run(place, 'npm', 'install', '--offline', '--no-save', '--loglevel=error', file);
  const command = path.join(place, 'node_modules/.bin/cached-go-docker-build');
  expect(await run(place, command, '--version')).toBe(`${version}\n`);
  expect(await run(place, command, '--help')).toMatch(/^Builds a Go image with BuildKit/);
  // All that it needs is bundled.
  await expect(access(path.join(place, 'node_modules/@actions'))).rejects.toThrow('ENOENT');
});

test('runs by npx from the file', async () => {
  const file = path.join(folder, packed.filename);
  const words = ['--offline', '--yes', '--package', file, 'cached-go-docker-build', '--version'];
  expect(await run(path.join(folder, 'npx'), 'npx', ...words)).toBe(`${version}\n`);
});
