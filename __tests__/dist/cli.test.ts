import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { dist } from '../harness/action-run.ts';
import type { Programs } from '../harness/programs.ts';
import { programs } from '../harness/programs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

const root = path.join(import.meta.dirname, '../..');

let workspace: Workspace;
let proxy: GoProxy;
let bin: Programs;
/** Holds a copy of the bundled program and nothing else of the repository. */
let apart: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the copied program under the oldest Node that it supports, its output in pipes. */
function cli(...words: readonly string[]): Promise<Ended> {
  const env = {
    PATH: `${bin.folder}:${process.env['PATH'] ?? ''}`,
    HOME: process.env['HOME'] ?? '',
    XDG_CACHE_HOME: path.join(apart, 'cache'),
    TMPDIR: path.join(apart, 'tmp'),
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(apart, 'dist/cli.js'), ...words],
      { cwd: workspace.folder, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
      },
    );
  });
}

const build = (...words: readonly string[]): Promise<Ended> =>
  cli(
    'build',
    '--goproxy',
    proxy.url,
    '--gosumdb',
    'off',
    '--network',
    'host',
    '--build-args',
    `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`,
    ...words,
  );

beforeAll(async () => {
  apart = await mkdtemp(path.join(tmpdir(), 'apart-'));
  await mkdir(path.join(apart, 'tmp'));
  [workspace, proxy, bin] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    programs('real'),
    cp(dist, path.join(apart, 'dist'), { recursive: true }),
  ]);
});

afterAll(async () => {
  await Promise.all([workspace.remove(), proxy.close(), bin.remove(), rm(apart, { recursive: true })]);
});

test.each([['--help'], ['build', '--help'], []])('shows every flag: %s %s', async (...words) => {
  const { code, stdout, stderr } = await cli(...words.filter((word) => word !== undefined));
  expect([code, stderr]).toEqual([0, '']);
  const names = Object.keys(parse(readFileSync(path.join(root, 'action.yml'), 'utf8')).inputs);
  for (const name of names) expect(stdout).toContain(`--${name}\n`);
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
});

test('shows its version', async () => {
  expect(await cli('--version')).toEqual({
    code: 0,
    stdout: `${JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version}\n`,
    stderr: '',
  });
});

test.each([
  { words: ['build', '--tag', 'x'], says: /no flag `--tag`\. Did you mean `--tags`\?/ },
  { words: ['build', '-t', 'x'], says: /no short flags: `-t`/ },
  { words: ['build', '--tags'], says: /`--tags` needs a value/ },
  { words: ['biuld'], says: /Unknown command `biuld`.*`build`/ },
  { words: ['build', '.', 'other'], says: /other/ },
])('does not guess: $words', async ({ words, says }) => {
  const { code, stdout, stderr } = await cli(...words);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await bin.calls()).toEqual([]);
});

test('shows with --dry-run what it would do, and does nothing', async () => {
  const { code, stdout } = await build('--dry-run', '.');
  expect(code).toBe(0);
  for (const part of ['/go/pkg/mod', 'Build cache key cached-go-docker-build-1-build-', 'store', 'local'])
    expect(stdout).toContain(part);
  expect((await bin.calls()).filter((call) => call.startsWith('buildx build'))).toEqual([]);
  expect((await readdir(apart)).toSorted()).toEqual(['dist', 'tmp']);
  expect(await readdir(path.join(apart, 'tmp'))).toEqual([]);
});

test('tells of a wrong value in one line, and ends with 1', async () => {
  const { code, stdout, stderr } = await cli('build', '--cache', 'al');
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`.trim().split('\n')).toEqual([
    expect.stringMatching(/cache: `al` is not allowed.*Did you mean `all`/),
  ]);
});

describe('two builds', () => {
  let cold: Ended;
  let warm: Ended;
  let requests: readonly string[];

  beforeAll(async () => {
    cold = await build();
    proxy.clear();
    await workspace.edit('tiny.go', '42', '43');
    warm = await build('.');
    requests = [...proxy.requests];
  });

  test('the first keeps its caches in the cache folder of the user', async () => {
    expect([cold.code, cold.stderr]).toEqual([0, '']);
    expect(cold.stdout).toContain('Module cache: miss');
    expect(await readdir(path.join(apart, 'cache'))).toEqual(['cached-go-docker-build']);
  });

  test('the second is warm', () => {
    expect([warm.code, warm.stderr]).toEqual([0, '']);
    expect(warm.stdout).toMatch(/Module cache: exact[^]*Build cache: exact/);
    expect(warm.stdout).toContain(' 1 package compiled, ');
    expect(requests).toEqual([]);
  });

  test('both tell it in plain lines, without commands of a runner', () => {
    for (const { stdout } of [cold, warm]) {
      expect(stdout).not.toMatch(/[\u001b\r]/);
      expect(stdout).not.toMatch(/^::|##\[/m);
    }
  });

  test('both leave no temporary files', async () => {
    expect(await readdir(path.join(apart, 'tmp'))).toEqual([]);
    expect((await readdir(apart)).toSorted()).toEqual(['cache', 'dist', 'tmp']);
  });
});
