import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { WholeRun } from '../../harness/action-run.ts';
import { type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import { goOfAnotherVersion } from '../../harness/other-go.ts';
import { freshNamespace } from '../../harness/workspace.ts';

jest.setTimeout(1_200_000);

// What go compiles anew after a change that is in no source file: a variable in a script, another WORKDIR, another Go under the same tag.
const docker = (...args: readonly string[]) => promisify(execFile)('docker', args, { maxBuffer: 1 << 26 });
const image = `go-of-tests:${freshNamespace()}`;
const ownPackages = 60;

let project: FaultRuns;
let otherVersion: string;
const runs: WholeRun[] = [];

/** A module with so many packages of its own that they are a good part of the program's. */
async function writePackages(): Promise<void> {
  const names = Array.from({ length: ownPackages }, (_, index) => `part${index}`);
  for (const name of names) {
    await mkdir(path.join(project.folder, name));
    const text = `package ${name}\n\n//go:noinline\nfunc Name() string { return "${name}" }\n`;
    await writeFile(path.join(project.folder, name, 'part.go'), text);
  }
  const imports = names.map((name) => `\t"example.com/n/${name}"\n`).join('');
  const calls = names.map((name) => `\tprintln(${name}.Name())\n`).join('');
  await writeFile(
    path.join(project.folder, 'main.go'),
    `package main\n\nimport (\n${imports})\n\nfunc main() {\n${calls}}\n`,
  );
}

async function run({ script, workdir }: { readonly script: string; readonly workdir: string }): Promise<void> {
  const lines = [`FROM ${image} AS build`, `WORKDIR ${workdir}`, 'COPY . .', 'RUN CGO_ENABLED=0 sh build.sh'];
  const text = [...lines, 'FROM scratch', 'COPY --from=build /app /', ''].join('\n');
  await writeFile(path.join(project.folder, 'Dockerfile'), text);
  await writeFile(path.join(project.folder, 'build.sh'), `#!/bin/sh\nset -e\n${script}\n`);
  await project.touch('main.go');
  runs.push(await project.run({ outputs: 'type=cacheonly' }));
}

beforeAll(async () => {
  project = await faultRuns('no-deps-never-judged');
  await writePackages();
  await docker('tag', 'golang:1.26', image);
  await run({ script: 'go build -o /app .', workdir: '/src' });
  await run({ script: 'GOAMD64=v2 go build -o /app .', workdir: '/src' });
  await run({ script: 'GOAMD64=v2 go build -o /app .', workdir: '/work' });
  otherVersion = await goOfAnotherVersion(image);
  await run({ script: 'GOAMD64=v2 go build -o /app .', workdir: '/work' });
  await run({ script: 'GOAMD64=v2 go build -o /app .', workdir: '/work' });
});
afterAll(async () => {
  await docker('image', 'rm', '--force', image);
  await project.remove();
});

const told = (number: number) => {
  const { warmth, findings } = runs[number - 1]?.report ?? {};
  return { warmth, findings: findings?.map(({ rule, line }) => [rule, line]) };
};

test('all runs succeed, and the first is cold', () => {
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  expect(told(1)).toEqual({ warmth: { state: 'cold', reason: expect.any(String) }, findings: [] });
});

describe('what was compiled anew is explained', () => {
  test('by a variable in the script that a RUN calls', () => {
    const reason = expect.stringMatching(
      /^GOAMD64 \(line 4\) is new since the snapshot, so \d+ packages were compiled with another result\.$/,
    );
    expect(told(2)).toEqual({ warmth: { state: 'partly', reason }, findings: [['compiled-with-other-settings', 4]] });
  });

  test('by another WORKDIR, of whose path each package of the project has a part without -trimpath', () => {
    const reason = `WORKDIR (line 4) has changed since the snapshot, so ${ownPackages} packages were compiled with another result.`;
    expect(told(3)).toEqual({ warmth: { state: 'partly', reason }, findings: [['compiled-with-other-settings', 4]] });
  });

  test('by another Go in an image of the same name', () => {
    const reason = expect.stringMatching(
      /^The Go of the image has changed: the last snapshot was compiled by go1\.26[.\d]*, and each version of Go compiles every package itself\.$/,
    );
    expect(told(4)).toEqual({ warmth: { state: 'partly', reason }, findings: [['go-changed', 1]] });
    expect(told(4).warmth?.reason).not.toContain(otherVersion);
  });

  test('once: the next run with that Go is warm', () => {
    expect(told(5)).toEqual({
      warmth: { state: 'warm', reason: expect.stringContaining('Only main packages') },
      findings: [],
    });
  });
});
