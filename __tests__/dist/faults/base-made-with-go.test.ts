import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dist } from '../../harness/action-run.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import { node24 } from '../../servers/store-worker-bundle.ts';

const run = promisify(execFile);
const name = `made-with-go-${randomBytes(6).toString('hex')}`;
const used = `${name}:used`;
const cleaned = `${name}:cleaned`;
let root = '';

/** An image that was made with go commands; what they compiled is in it, unless `more` takes it away. */
async function makeBase(tag: string, more: string): Promise<void> {
  const file = path.join(root, `${tag.replaceAll(':', '-')}.Dockerfile`);
  await writeFile(file, `FROM golang:1.26\nWORKDIR /t\nCOPY tool.go .\nRUN go build -o /usr/bin/tool tool.go${more}\n`);
  await run('docker', ['build', '--quiet', '--tag', tag, '--file', file, root]);
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'made-with-go-'));
  await writeFile(path.join(root, 'tool.go'), 'package main\n\nfunc main() { println("tool") }\n');
  await Promise.all([makeBase(used, ''), makeBase(cleaned, ' && go clean -cache')]);
}, 300_000);

afterAll(async () => {
  await run('docker', ['image', 'rm', used, cleaned]);
  await rm(root, { recursive: true, force: true });
});

/** Builds a module on such a base, really. */
async function built(base: string, ...flags: readonly string[]) {
  const folder = await mkdtemp(path.join(root, 'app-'));
  await mkdir(path.join(folder, 'cache'));
  const text = `FROM ${base} AS build\nWORKDIR /app\nCOPY go.mod main.go ./\nRUN go build -o /out/app .\nFROM scratch\nCOPY --from=build /out/app /app\n`;
  await writeFile(path.join(folder, 'Dockerfile'), text);
  await writeFile(path.join(folder, 'go.mod'), 'module example.com/app\n\ngo 1.26\n');
  await writeFile(path.join(folder, 'main.go'), `package app\n\nconst Base = "${base}"\n`);
  const namespace = ['--build-args', `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`];
  const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache') };
  return run(node24, [path.join(dist, 'cli.js'), 'build', ...namespace, ...flags, '.'], { cwd: folder, env });
}

test('where its caches are empty, it is served', async () => {
  const { stdout } = await built(cleaned);
  expect(stdout).toMatch(/served +build +\/root\/\.cache\/go-build/);
  expect(stdout).not.toMatch(/No (?:cache mounts were|mount of the \w+ cache was) added/);
}, 300_000);

test('where one of them has content, that one is not, and the reason is what is there', async () => {
  const { stdout } = await built(used);
  expect(stdout).toContain(`/root/.cache/go-build has content in ${used}, which a mount would hide`);
  expect(stdout).not.toMatch(/served +build/);
}, 300_000);

test('a dry run says that it did not look', async () => {
  const { stdout } = await built(cleaned, '--dry-run');
  expect(stdout).toContain(
    `${cleaned} was made with go commands and may hold modules or compiled packages, and only a run that builds can find out, by a command in the stage`,
  );
}, 300_000);

test('the user of a stage is asked there too: each cache has its own reason', async () => {
  const folder = await mkdtemp(path.join(root, 'user-'));
  const lines = [
    'FROM golang:1.26 AS build',
    'ENV HOME=/home/me GOPATH=/home/me/go',
    'RUN mkdir -p /home/me && chown 1001:0 /home/me',
    'USER 1001',
    'WORKDIR /home/me',
    'COPY --chown=1001:0 . .',
    'RUN go build -o app .',
    'FROM scratch',
    'COPY --from=build /home/me/app /app',
  ];
  await writeFile(path.join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
  await writeFile(path.join(folder, 'go.mod'), 'module example.com/app\n\ngo 1.26\n');
  await writeFile(path.join(folder, 'main.go'), 'package app\n\nconst User = "me"\n');
  const env = { ...process.env, XDG_CACHE_HOME: path.join(root, 'user-cache') };
  const { stdout } = await run(node24, [path.join(dist, 'cli.js'), 'build', '.'], { cwd: folder, env });
  expect(stdout).toMatch(/Build cache: off, .*\/home\/me\/\.cache is not there/);
  expect(stdout).not.toMatch(/Build cache: off, .*\/go\/pkg/);
  // Nothing is required, so nothing is said of a module cache.
  expect(stdout.split('\n').filter((line) => /^ +skipped +line/.test(line))).toEqual([
    expect.stringContaining('/home/me/.cache is not there'),
  ]);
  const findings = stdout.split('\n').filter((line) => line.includes('No cache mounts were added'));
  expect(findings).toHaveLength(1);
  expect(findings[0]).not.toContain('/go/pkg');
}, 300_000);
