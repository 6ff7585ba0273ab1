import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../../harness/action-run.ts';
import { type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import { dryRun, faultProject } from '../../harness/faults.ts';
import { freshNamespace } from '../../harness/workspace.ts';

let runs: FaultRuns;
let other: WholeRun;
let run: WholeRun;
const output = (name: string): string => path.join(runs.folder, name);

/** Paths that an export has, without what the engine adds. */
const exported = (folder: string): readonly string[] =>
  execFileSync('find', ['.', '-path', './segmentio/*', '-o', '-name', 'app'], { cwd: folder, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .toSorted();

beforeAll(async () => {
  runs = await faultRuns('reads-modcache');
  const namespace = freshNamespace();
  const file = (name: string): string => path.join(runs.folder, name);
  const [dockerfile, goMod] = await Promise.all([
    readFile(file('Dockerfile'), 'utf8'),
    readFile(file('go.mod'), 'utf8'),
  ]);
  // Another project of the same builder, with another version of the module.
  await writeFile(
    file('Dockerfile'),
    'FROM golang:1.26 AS build\nWORKDIR /o\nCOPY go.mod go.sum ./\nRUN go mod download\nFROM scratch\nCOPY --from=build /o/go.mod /\n',
  );
  await writeFile(file('go.mod'), goMod.replace('v1.0.3', 'v1.0.2'));
  const sum = await readFile(file('go.sum'), 'utf8');
  await rm(file('go.sum'));
  execFileSync('go', ['mod', 'download', 'all'], { cwd: runs.folder });
  other = await runs.run({}, namespace);
  await writeFile(file('go.mod'), goMod);
  await writeFile(file('go.sum'), sum);
  await writeFile(file('Dockerfile'), dockerfile.replace('1.26-alpine', '1.26'));
  await writeFile(file('.dockerignore'), 'with\nwithout\n');
  const nonce = randomBytes(8).toString('hex');
  await writeFile(file('main.go'), `${await readFile(file('main.go'), 'utf8')}\n// ${nonce}\n`);
  run = await runs.run({ outputs: 'type=local,dest=with' }, namespace);
  await runs.run({ outputs: 'type=local,dest=without', 'dockerfile-edits': 'off', cache: 'off' }, namespace);
});

afterAll(() => runs.remove());

test("the image has what the plain build puts there, not another project's modules", () => {
  expect([other.code, run.code]).toEqual([0, 0]);
  const plain = exported(output('without'));
  expect(plain.some((file) => file.includes('fasthash@v1.0.3/fnv1a/hash.go'))).toBe(true);
  expect(exported(output('with'))).toEqual(plain);
  expect(plain.join('\n')).not.toContain('v1.0.2');
});

test('the build cache is served all the same, and the finding says why the other is not', () => {
  expect(run.report.caches.map(({ kind, hit }) => [kind, hit])).toEqual([
    ['modules', 'off'],
    ['build', 'miss'],
  ]);
  expect(run.report.findings.filter(({ rule }) => rule === 'cache-mount-missing')).toMatchObject([
    { line: 7, message: expect.stringContaining('the RUN calls cp on /go/pkg/mod/github.com/segmentio') },
  ]);
});

test('the same in a dry run of the project as it is', async () => {
  const project = await faultProject('reads-modcache');
  try {
    const { code, stdout } = await dryRun(project.folder);
    expect(code).toBe(0);
    expect(stdout).not.toContain('target=/go/pkg/mod');
    expect(stdout).toContain('target=/root/.cache/go-build');
    expect(stdout).toContain('may hold the modules of other projects');
  } finally {
    await project.remove();
  }
});
