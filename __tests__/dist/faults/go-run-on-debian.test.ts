import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Job, startJob, type WholeRun } from '../../harness/action-run.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import { type FaultProject, faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(600_000);

// Since Go 1.24 the executable of `go run` is a folder in the build cache, and mawk, which Debian has, ends when it is to
// read one.
const brokenImage = `broken-tar:${freshNamespace()}`;
let project: FaultProject;
let proxy: GoProxy;
let store = '';
let cold: WholeRun;
let warm: WholeRun;
let unreadable: WholeRun;
const jobs: Job[] = [];

async function run(inputs: Readonly<Record<string, string>>): Promise<WholeRun> {
  const env = { XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(jobs.length + 1) };
  const job = await startJob({ workspace: project.folder, env });
  jobs.push(job);
  return job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local', outputs: 'type=cacheonly', ...inputs }) });
}

async function change(number: number): Promise<void> {
  const main = path.join(project.folder, 'main.go');
  await writeFile(main, `${await readFile(main, 'utf8')}\n// change ${number}\n`);
}

beforeAll(async () => {
  execFileSync('bash', [path.join(import.meta.dirname, '../../../scripts/engine.sh'), 'images', '--debian'], {
    stdio: 'pipe',
  });
  const broken = `FROM golang:1.26-bookworm\nRUN rm /bin/tar && printf '#!/bin/sh\\necho tar: cannot do it >&2\\nexit 7\\n' > /bin/tar && chmod +x /bin/tar\n`;
  execFileSync('docker', ['buildx', 'build', '-q', '--load', '-t', brokenImage, '-'], { input: broken, stdio: 'pipe' });
  store = await mkdtemp(path.join(tmpdir(), 'store-'));
  [project, proxy] = await Promise.all([faultProject('go-run-on-debian'), startGoProxy()]);
  cold = await run({});
  await change(1);
  warm = await run({});
  await change(2);
  // A helper image whose script cannot do its work: its tar ends with an error of its own.
  unreadable = await run({ 'helper-image': brokenImage, 'cache-scope': 'other' });
});
afterAll(async () => {
  await Promise.all([...jobs.map((job) => job.remove()), project.remove(), proxy.close()]);
  await rm(store, { recursive: true, force: true });
  execFileSync('docker', ['image', 'rm', '-f', brokenImage], { stdio: 'pipe' });
});

const buildCache = (of: WholeRun) => of.report.caches.find(({ kind }) => kind === 'build');

test('what go run has left is saved, and the next run is warm', () => {
  expect([cold.code, buildCache(cold)?.saved]).toEqual([0, expect.objectContaining({ bytes: expect.any(Number) })]);
  expect([warm.code, buildCache(warm)?.hit]).toEqual([0, 'exact']);
});

test('a script that fails is told by its exit code and its last words, never by its text', () => {
  expectSuccess(unreadable);
  const told = `${unreadable.stdout}${unreadable.post.stdout}${unreadable.summary}${JSON.stringify(unreadable.report)}`;
  expect(told).toContain('a script in the builder ended with exit code 7: tar: cannot do it');
  expect(told).not.toMatch(/set -eu|OWNERS=/);
});
