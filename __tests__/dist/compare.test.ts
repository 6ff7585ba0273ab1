import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dist } from '../harness/action-run.ts';
import { checkOut } from '../harness/checkout.ts';
import { debianGoImage } from '../harness/debian-image.ts';
import { type Workspace, tinyModule } from '../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

let workspace: Workspace;
let proxy: GoProxy;
/** Holds the command's cache folder and temporary files. */
let apart: string;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command under the oldest Node that it supports. */
function compare(...words: readonly string[]): Promise<Ended> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    XDG_CACHE_HOME: path.join(apart, 'cache'),
    TMPDIR: path.join(apart, 'tmp'),
  };
  const flags = ['--goproxy', proxy.url, '--gosumdb', 'off', '--network', 'host', '--build-args', 'VERSION=1.2.3'];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(dist, 'cli.js'), 'compare', ...flags, ...words, '.'],
      { cwd: workspace.folder, env, maxBuffer: 1 << 26 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr }),
    );
  });
}

const mounts = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build';
const goBuild = `RUN ${mounts} CGO_ENABLED=0 go build -trimpath -buildvcs=true`;

/** `library` compiles one package that imports nothing; the program needs Go's runtime, which takes ten times as long. */
const dockerfile = (image: string): string => `FROM ${image} AS base
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,target=/go/pkg/mod go mod download
COPY . .
FROM base AS archive
RUN ${mounts} go build -trimpath -o /out/tiny.a .
FROM scratch AS library
COPY --from=archive /out /
FROM base AS build
ARG VERSION
${goBuild} -ldflags "-s -w -X main.version=$VERSION" -o /out/app ./app
${goBuild} -ldflags "-s -w -X 'main.version=$(date +%s)'" -o /out/dated ./app
FROM scratch
COPY --from=build /out /
`;

beforeAll(async () => {
  apart = await mkdtemp(path.join(tmpdir(), 'apart-'));
  await mkdir(path.join(apart, 'tmp'));
  const image = await debianGoImage();
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
  await workspace.write('app/main.go', 'package main\n\nvar version = "dev"\n\nfunc main() { println(version) }\n');
  await workspace.write('Dockerfile', dockerfile(image));
  checkOut(workspace.folder);
});

afterAll(async () => {
  await Promise.all([workspace.remove(), proxy.close(), rm(apart, { recursive: true })]);
});

test('equal files: says so, and ends with 0', async () => {
  const { code, stdout, stderr } = await compare('--target', 'library');
  expect(`${stdout}${code === 0 ? '' : stderr}`).toMatch(
    /^Cold build: [\d.]+ s, nothing restored\.\nWarm build: [\d.]+ s, module cache exact, build cache exact\.\nCompared 1 file, [\d.]+ k?B: equal, byte for byte\.\n$/,
  );
  expect(code).toBe(0);
});

// With -trimpath, a VCS stamp, no cgo and a version by -ldflags the first program is equal; the other has the time besides.
test('of two programs, names the one with the time of its build, and the line that writes it', async () => {
  const { code, stdout, stderr } = await compare();
  expect(stdout).toMatch(/Compared 2 files, [\d.]+ MB: 1 file differs\.\n {2}\/dated\n/);
  expect(stdout).toMatch(/ {4}a time is written into it: `1\d{9}` cold, `1\d{9}` warm\n/);
  expect(stdout).toContain('Dockerfile:13 calls `date`');
  expect(stdout).not.toContain('not warm');
  expect(stderr).toContain(' 0 packages compiled');
  expect(code).toBe(1);
});

test('neither leaves anything in the cache folder or in that for temporary files', async () => {
  expect(await readdir(apart)).toEqual(['tmp']);
  expect(await readdir(path.join(apart, 'tmp'))).toEqual([]);
});

test.each([
  [['--push'], 2, /There is no flag `--push`/],
  [['--target', 'biuld'], 1, /biuld/],
])('%s ends before a build', async (words, expected, says) => {
  const { code, stdout, stderr } = await compare(...words);
  expect([code, stdout]).toEqual([expected, '']);
  expect(stderr).toMatch(says);
});
