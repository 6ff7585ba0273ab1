import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';

jest.setTimeout(1_200_000);

// A script that builds programs: as it is, with one flag more, and with a build cache of its own.
let project: FaultRuns;
const runs: WholeRun[] = [];

const server = 'package main\n\nimport "net/http"\n\nfunc main() { _ = http.ListenAndServe("", nil) }\n';

/** So many that linking one after the other takes a second on any machine: less is not worth a word. */
const programs = 10;

async function run(script: string): Promise<void> {
  await writeFile(path.join(project.folder, 'build.sh'), `#!/bin/sh\nset -e\n${script}\n`);
  await project.touch('main.go');
  runs.push(await project.run({ outputs: 'type=cacheonly' }));
}

beforeAll(async () => {
  project = await faultRuns('no-deps-never-judged');
  const lines = ['FROM golang:1.26 AS build', 'WORKDIR /src', 'COPY . .', 'RUN CGO_ENABLED=0 sh build.sh'];
  await writeFile(
    path.join(project.folder, 'Dockerfile'),
    [...lines, 'FROM scratch', 'COPY --from=build /app /', ''].join('\n'),
  );
  await writeFile(path.join(project.folder, 'main.go'), 'package main\n\nfunc main() {}\n');
  for (let number = 0; number < programs; number += 1) {
    const folder = path.join(project.folder, 'cmd', `server${number}`);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'main.go'), server);
  }
  await run('go build -o /app/ ./...');
  await run('go build -p 1 -o /app/ ./...');
  await run('go build -trimpath -o /app .');
  await run('export GOCACHE=/tmp/own\ngo build -trimpath -o /app .');
  await useMicrosoftGo();
  await run('go build -trimpath -o /app .');
});

/** It cannot be had here: the same Go, with its default for GOCACHE. */
async function useMicrosoftGo(): Promise<void> {
  const file = path.join(project.folder, 'Dockerfile');
  const text = await readFile(file, 'utf8');
  const lines = ['COPY --chmod=755 go.sh /go/bin/go', 'RUN echo installs msft-golang', ''];
  await writeFile(file, text.replace('WORKDIR /src\n', `${lines.join('\n')}WORKDIR /src\n`));
  const wrapper = ['export GOCACHE="${GOCACHE:-/root/.cache/ms-go-build}"', 'exec /usr/local/go/bin/go "$@"'];
  await writeFile(path.join(project.folder, 'go.sh'), ['#!/bin/sh', ...wrapper, ''].join('\n'));
}
afterAll(() => project.remove());

const warmth = (number: number) => runs[number - 1]?.report.warmth;
const rules = (number: number) => runs[number - 1]?.report.findings.map(({ rule, line }) => [rule, line]);

test('a first run is cold, and nothing is to be improved', () => {
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  expect(warmth(1)).toEqual({ state: 'cold', reason: expect.stringContaining('there is no snapshot') });
  expect(rules(1)).toEqual([]);
});

test('with a changed source file, main is compiled and linked: that is warm', () => {
  const reason = 'Only main packages were compiled and linked, as with kept mounts.';
  const { ms = 0 } = runs[1]?.report.steps.find(({ name }) => name.endsWith('CGO_ENABLED=0 sh build.sh')) ?? {};
  const floor = `The ${(ms / 1000).toFixed(1)} s of line 4 are the floor: Go keeps no linked program, so it links in each run.`;
  expect(ms).toBeGreaterThan(1000);
  expect(warmth(2)).toEqual({ state: 'warm', reason: `${reason} ${floor}` });
  expect(runs[1]?.post.stdout).toContain(`Warm: ${reason}`);
  expect(rules(2)).toEqual([]);
});

test('a new flag in the script is named', () => {
  const reason = expect.stringMatching(
    /^-trimpath \(line 4\) is new since the snapshot, so \d\d packages were compiled with another result\.$/,
  );
  expect(warmth(3)).toEqual({ state: 'partly', reason });
  expect(rules(3)).toEqual([['compiled-with-other-settings', 4]]);
});

test('a build cache elsewhere is named at its line', () => {
  const reason =
    'GOCACHE in build.sh:3 (called in line 4 of Dockerfile) gives go another build cache than the mounted one, so nothing of the mount is used.';
  expect(warmth(4)).toEqual({ state: 'partly', reason });
  expect(annotationsIn(runs[3]?.stdout ?? '', '').warnings.join('\n')).toContain(reason);
});

test("the line that installs Microsoft's Go is named where its cache is not the mounted one", () => {
  const reason =
    'The build did not use the mount of the build cache at /root/.cache/go-build: line 3 takes the Microsoft build of Go, whose GOCACHE is /root/.cache/ms-go-build.';
  expect(warmth(5)).toEqual({ state: expect.stringMatching(/^(?:partly|cold)$/), reason });
  expect(rules(5)).toEqual([['cache-mount-untouched', 3]]);
  expect(annotationsIn(runs[4]?.stdout ?? '', '').warnings.join('\n')).toContain(
    `${reason}\nWrite --mount=type=cache,target=/root/.cache/ms-go-build in the RUNs that compile`,
  );
});
