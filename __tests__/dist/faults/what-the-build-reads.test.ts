import { expect, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { partOf } from '../../harness/dry-run-parts.ts';
import { expectSuccess } from '../../harness/expect-success.ts';
import { dryRun, faultProject } from '../../harness/faults.ts';

async function planned(name: string, options: Parameters<typeof faultProject>[1] = {}) {
  const project = await faultProject(name, options);
  try {
    return await dryRun(project.folder);
  } finally {
    await project.remove();
  }
}

async function findingsOf(name: string, options: Parameters<typeof faultProject>[1] = {}) {
  const run = await planned(name, options);
  expectSuccess(run);
  return partOf(run, 'Findings');
}

test('empty-from: the build is not begun, and the line, the argument and what to write are named', async () => {
  const run = await planned('empty-from');
  expect(run.code).not.toBe(0);
  expect(partOf(run, 'Findings')).toEqual([
    'error: Dockerfile:2 FROM of line 2 has no image: ARG BASE has no default and build-args gives none. (from-without-image): Give BASE in `build-args`, or a default before the first FROM: ARG BASE=golang:1.26',
  ]);
});

test('unknown-base: folders that nobody knows are not guessed', async () => {
  const [finding = '', ...others] = await findingsOf('unknown-base');
  expect(others).toEqual([]);
  expect(finding).toContain('at the folders that `go env GOMODCACHE GOCACHE` prints in that image');
  expect(finding).not.toMatch(/target=\//);
});

test('numeric-user: its number is known, only its group is not', async () => {
  const [finding = '', ...others] = await findingsOf('numeric-user');
  expect(others).toEqual([]);
  expect(finding).toContain('target=/app/.cache/go-build,uid=1001,gid=<its gid> …');
});

test('vendored-advice: vendored code needs no module mount', async () => {
  const [finding = '', ...others] = await findingsOf('vendored-advice', { vendor: true });
  expect(others).toEqual([]);
  expect(finding).toContain('at the folders that `go env GOCACHE` prints in that image');
  expect(finding).not.toContain('GOMODCACHE');
});

test('go-sum-of-another: a go.sum that is never copied is nobody’s', async () => {
  const project = await faultProject('go-sum-of-another');
  try {
    await mkdir(`${project.folder}/vendor`);
    await writeFile(`${project.folder}/vendor/modules.txt`, '');
    const run = await dryRun(project.folder);
    expect(partOf(run, 'Findings')).toEqual([]);
    expect(partOf(run, 'Keys').join('\n')).not.toContain('Module cache');
    expect(partOf(run, 'Edits').join('\n')).not.toContain('/go/pkg/mod');
    expect(partOf(run, 'Edits').join('\n')).toContain('/root/.cache/go-build');
  } finally {
    await project.remove();
  }
});

test('make-with-old-go: make is behind a Go that the module does not take', async () => {
  const project = await faultProject('make-with-old-go');
  try {
    // The image is not on every machine: its tag tells its Go.
    const run = await dryRun(project.folder);
    expectSuccess(run);
    const finding = partOf(run, 'Findings').find((line) => line.includes('go-version')) ?? '';
    expect(finding).toMatch(
      /^go\.mod:3 make in line 5 of the Dockerfile calls go, and go\.mod requires go >= 1\.25\.7/,
    );
    expect(finding).toContain('Write FROM golang:1.25-alpine.');
  } finally {
    await project.remove();
  }
});

test('toolchain-line-ignored: a warning tells with which Go the image is compiled', async () => {
  expect(await findingsOf('toolchain-line-ignored')).toEqual([
    expect.stringMatching(
      /^go\.mod:5 toolchain go1\.27\.3 of go\.mod is not used: GOTOOLCHAIN=local; compiled with Go 1\.26\.\d+\. \(go-version\): Write FROM golang:1\.27\.$/,
    ),
  ]);
});

test('reason-of-other-cache: nothing is advised for a cache that nothing fills', async () => {
  const [finding = '', ...others] = await findingsOf('reason-of-other-cache');
  expect(others).toEqual([]);
  expect(finding).toContain('target=/home/me/.cache/go-build,uid=1001');
  expect(finding).not.toContain('/pkg/mod');
});
