import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectSuccess } from '../../harness/expect-success.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { dryRun, faultProject } from '../../harness/faults.ts';

let project: FaultProject;
beforeAll(async () => {
  project = await faultProject('advice-that-does-not-fit');
});
afterAll(() => project.remove());

test.each(['http://user:s3cret@proxy.example.com', 'http://user:s3cret@127.0.0.1:8081'])(
  'a login over http ends the run before the build: %s',
  async (goproxy) => {
    const run = await dryRun(project.folder, '--goproxy', goproxy);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/error: `goproxy`: go sends no user or password over http/);
    expect(run.stdout).toContain('refusing to pass credentials to insecure URL');
    expect(run.stdout + run.stderr).not.toContain('s3cret');
  },
);

test('one that go passes by is a warning', async () => {
  const run = await dryRun(project.folder, '--goproxy', 'http://user:s3cret@127.0.0.1:1|direct');
  expectSuccess(run);
  expect(run.stdout).toMatch(/`goproxy`: go sends no user or password over http.* takes the next one/);
});

test('with `preflight: warn` the build has its chance', async () => {
  const run = await dryRun(project.folder, '--goproxy', 'http://user:s3cret@a.example.com', '--preflight', 'warn');
  expectSuccess(run);
  expect(run.stdout).toMatch(/`goproxy`: go sends no user or password over http.* any module fails/);
});
