import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFile, execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dist } from '../harness/action-run.ts';
import { freshNamespace, tinyModule, type Workspace } from '../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

const root = path.join(import.meta.dirname, '../..');
const image = `init-${randomBytes(6).toString('hex')}`;

let apart: string;
let module: Workspace;
let proxy: GoProxy;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, words: readonly string[]): Promise<Ended> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], XDG_CACHE_HOME: path.join(apart, 'cache') };
  return new Promise((resolve) => {
    execFile(program, words, { cwd: module.folder, env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const cli = (...words: readonly string[]): Promise<Ended> =>
  run(process.execPath, [path.join(dist, 'cli.js'), ...words]);

const build = (): Promise<Ended> =>
  cli(
    ...['build', '--goproxy', proxy.url, '--gosumdb', 'off', '--network', 'host', '--tags', image, '--load'],
    ...['--build-args', `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`, '.'],
  );

const started = async (): Promise<string> => (await run('docker', ['run', '--rm', '--network', 'none', image])).stderr;

// Without imports: nothing but the runtime is compiled.
const main = (word: string): string => `package main\n\nfunc main() { println("${word}") }\n`;

beforeAll(async () => {
  [apart, proxy, module] = await Promise.all([mkdtemp(path.join(tmpdir(), 'init-')), startGoProxy(), tinyModule()]);
  await Promise.all([
    ...['Dockerfile', 'tiny.go', '.dockerignore'].map((name) => rm(path.join(module.folder, name), { force: true })),
    module.write('main.go', main('hello')),
    mkdir(path.join(module.folder, '.git')),
  ]);
});

afterAll(async () => {
  await Promise.all([run('docker', ['image', 'rm', '--force', image]), proxy.close()]);
  await Promise.all([module.remove(), rm(apart, { recursive: true, force: true })]);
});

test('a module without files for an image has good ones after init: cold, then warm, and the program runs', async () => {
  const first = await cli('init');
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(/^Wrote Dockerfile\nWrote \.dockerignore\nWrote \.github\/workflows\/image\.yml\n/);

  const actionlint = execFileSync(path.join(root, 'scripts/go-tool.sh'), ['actionlint'], { encoding: 'utf8' }).trim();
  expect(await run(actionlint, ['.github/workflows/image.yml'])).toEqual({ code: 0, stdout: '', stderr: '' });

  expect(await cli('doctor')).toEqual({ code: 0, stdout: 'Nothing was found.\n', stderr: '' });

  const cold = await build();
  expect([cold.code, cold.stderr]).toEqual([0, '']);
  expect(await started()).toBe('hello\n');

  await module.write('main.go', main('again'));
  const warm = await build();
  expect(warm.stdout).toMatch(/Module cache: exact[^]*Build cache: exact/);
  expect(warm.stdout).toContain(' 0 packages compiled, ');
  expect(await started()).toBe('again\n');

  const again = await cli('init');
  expect([again.code, again.stdout.match(/^Kept /gm)?.length]).toEqual([0, 3]);
});

test('what cannot be understood is one error, and ends with 2; a folder without a module with 1', async () => {
  expect(await cli('init', '--force')).toMatchObject({ code: 2, stderr: expect.stringContaining('`--force`') });
  expect(await cli('init', '.git')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'path: the folder has no go.mod. Write one with `go mod init`.\n',
  });
  expect((await cli('init', '--help')).stdout).toContain('--package');
});
