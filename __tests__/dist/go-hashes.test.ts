import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../harness/action-run.ts';
import { type FaultRuns, faultRuns } from '../harness/fault-runs.ts';

jest.setTimeout(1_200_000);

// A script whose settings come from files, so that neither the Dockerfile nor the script shows what has changed.
let project: FaultRuns;
const runs: WholeRun[] = [];

const write = (name: string, text: string): Promise<void> => writeFile(path.join(project.folder, name), text);

async function run(settings: { readonly level: string; readonly gcflags: string }, hashes: boolean): Promise<void> {
  for (const [name, text] of Object.entries(settings)) await write(name, `${text}\n`);
  await project.touch('main.go');
  runs.push(await project.run({ outputs: 'type=cacheonly', 'go-hashes': String(hashes) }));
}

beforeAll(async () => {
  project = await faultRuns('no-deps-never-judged');
  const stage = ['FROM golang:1.26 AS build', 'SHELL ["/bin/sh", "-ec"]', 'WORKDIR /src', 'COPY . .'];
  await write('Dockerfile', [...stage, 'RUN sh build.sh', 'FROM scratch', 'COPY --from=build /app /', ''].join('\n'));
  const go = 'CGO_ENABLED=0 GOAMD64=$(cat level) go build -gcflags="$(cat gcflags)" -o /app .';
  await write('build.sh', `#!/bin/sh\nset -e\n${go}\n`);
  await write('main.go', 'package main\n\nfunc main() {}\n');
  await run({ level: 'v1', gcflags: '' }, false);
  await run({ level: 'v2', gcflags: '' }, false);
  await run({ level: 'v2', gcflags: '' }, true);
  await run({ level: 'v3', gcflags: '' }, true);
  await run({ level: 'v3', gcflags: 'all=-N' }, true);
});
afterAll(() => project.remove());

const told = (number: number) =>
  runs[number - 1]?.report.findings.filter(({ rule }) => rule === 'compiled-with-other-settings');
const stateOf = (number: number) => runs[number - 1]?.report.warmth?.state;

test('all builds succeed', () => {
  expect(runs.map(({ code, post }) => [code, post.code])).toEqual(runs.map(() => [0, 0]));
});

test('a setting that nothing shows is reported as such, with the way to its name', () => {
  expect(told(2)).toEqual([
    expect.objectContaining({
      line: 5,
      message: expect.stringContaining('the Dockerfile does not show which'),
      fix: expect.stringContaining('Set go-hashes: true for two runs'),
    }),
  ]);
});

test('a warm run records what go hashes, although it has nothing else to save', () => {
  expect(stateOf(3)).toBe('warm');
  expect(runs[2]?.stdout).toMatch(/^The RUN of line 5 runs once more/m);
  expect(runs[2]?.stdout).toMatch(/^ {2}GOAMD64: v2$/m);
  expect(runs[2]?.report.caches.find(({ kind }) => kind === 'build')?.saved).toBeDefined();
});

test.each([
  [4, 'GOAMD64'],
  [5, '-gcflags'],
])('run %d names %s, which alone has changed', (number, name) => {
  const message = `${name} (line 5) has changed since the snapshot, so `;
  expect(told(number)).toEqual([
    expect.objectContaining({ line: 5, level: 'notice', message: expect.stringContaining(message) }),
  ]);
  expect(told(number)?.[0]?.message).toMatch(/^\S+ \(line 5\) has changed since the snapshot, so \d\d packages/);
  expect(stateOf(number)).toBe('partly');
  expect(runs[number - 1]?.stdout).toMatch(new RegExp(`^::notice .*line=5.*::${name} \\(line 5\\) has changed`, 'm'));
});
