import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { dist } from './action-run.ts';

const root = path.join(import.meta.dirname, '../..');

/** What `npm pack` has made. */
export interface NpmPackage {
  /** The file, absolute. */
  readonly file: string;
  /** The paths in it. */
  readonly holds: readonly string[];
}

/** npm's settings that let it know nothing of the machine's user and registry, and reach nothing. `folder` has its files. */
export function npmApart(folder: string): Record<string, string> {
  return {
    HOME: path.join(folder, 'home'),
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_offline: 'true',
  };
}

/** Packs the build of the command that is tested, as a release does, among files that must stay out. */
export async function packNpmPackage(folder: string): Promise<NpmPackage> {
  const source = path.join(folder, 'source');
  const { files } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { readonly files: string[] };
  for (const name of ['home', 'source/src', 'source/__tests__', 'source/node_modules/left'])
    await mkdir(path.join(folder, name), { recursive: true });
  for (const name of new Set(['package.json', 'README.md', 'LICENSE', ...files.filter((file) => file !== 'dist')]))
    await cp(path.join(root, name), path.join(source, name));
  await cp(dist, path.join(source, 'dist'), { recursive: true });
  for (const name of [
    'src/main.ts',
    '__tests__/main.test.ts',
    'node_modules/left/index.js',
    'package-lock.json',
    '.npmrc',
  ])
    await writeFile(path.join(source, name), '');
  const env = { PATH: process.env['PATH'], ...npmApart(folder) };
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: source,
    env,
    timeout: 50_000,
  });
  const [packed] = JSON.parse(stdout) as [{ readonly filename: string; readonly files: readonly { path: string }[] }];
  return { file: path.join(folder, packed.filename), holds: packed.files.map((file) => file.path) };
}
