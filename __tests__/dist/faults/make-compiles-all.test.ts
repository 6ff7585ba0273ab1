import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Job, startJob, type WholeRun } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { debianGoImage } from '../../harness/debian-image.ts';
import { type FaultProject, faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { type GoProxy, startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(1_200_000);

// A Makefile with `go build -a`: go compiles every package in each run, whatever is restored.
let project: FaultProject;
let proxy: GoProxy;
let store = '';
const runs: WholeRun[] = [];
const jobs: Job[] = [];

async function run(): Promise<WholeRun> {
  const number = String(jobs.length + 1);
  // No package changes, and yet no layer is there already.
  await writeFile(path.join(project.folder, 'change.txt'), number);
  const env = { XDG_CACHE_HOME: store, GITHUB_RUN_ID: number, GITHUB_RUN_NUMBER: number };
  const job = await startJob({ workspace: project.folder, env });
  jobs.push(job);
  return job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local', outputs: 'type=cacheonly' }) });
}

beforeAll(async () => {
  await debianGoImage();
  store = await mkdtemp(path.join(tmpdir(), 'store-'));
  [project, proxy] = await Promise.all([faultProject('make-compiles-all'), startGoProxy()]);
  for (let each = 0; each < 5; each += 1) runs.push(await run());
});
afterAll(async () => {
  await Promise.all([...jobs.map((job) => job.remove()), project.remove(), proxy.close()]);
  await rm(store, { recursive: true, force: true });
});

const buildCache = (number: number) => runs[number - 1]?.report.caches.find(({ kind }) => kind === 'build');
const found = (number: number) => runs[number - 1]?.report.findings.filter(({ rule }) => rule === 'compiles-all-anew');

const cause =
  'go build -a in Makefile:10 (called in line 4 of Dockerfile) compiles every package in each run, so the build cache saves nothing here.';

test('the cold run names the line of the Makefile, before it builds', () => {
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
  expect([buildCache(1)?.hit, buildCache(1)?.remade]).toEqual(['miss', undefined]);
  const finding = { file: 'Makefile', line: 10, message: cause, fix: expect.stringContaining('Remove -a') };
  expect(found(1)).toEqual([expect.objectContaining(finding)]);
  expect(annotationsIn(runs[0]?.stdout ?? '', '').warnings[0]).toContain(`${cause}\nRemove -a: `);
  expect(runs[0]?.report.warmth?.state).toBe('cold');
});

test('the first warm run tells what was compiled again, and where', () => {
  expect(buildCache(2)?.remade).toBeGreaterThan(10);
  const message = `${buildCache(2)?.remade} restored packages were compiled again with the same result: ${cause}`;
  expect(found(2)).toEqual([
    expect.objectContaining({ file: 'Makefile', line: 10, message, fix: expect.stringContaining('Remove -a') }),
  ]);
  expect(annotationsIn(runs[1]?.stdout ?? '', '').warnings[0]).toContain(`${cause}\nRemove -a: `);
  expect(runs[1]?.report.warmth).toEqual({ state: 'partly', reason: message });
  expect(runs[1]?.post.stdout).toContain(`Partly warm: ${message}`);
  expect(runs[1]?.summary).toContain('compiled again with the same result');
});

test('what has the same result is not saved once more', () => {
  expect(buildCache(2)?.saved).toBeNull();
  expect(buildCache(2)?.saveReason).toContain('the snapshot already has what was compiled');
});

test('it counts as lost, and after three losses the cache is left alone', () => {
  for (const number of [2, 3, 4]) {
    expect(buildCache(number)?.hit).toBe('exact');
    expect(buildCache(number)?.verdict?.netMs).toBeLessThan(0);
  }
  expect([buildCache(5)?.hit, buildCache(5)?.restored.entries]).toEqual(['off', 0]);
  expect(buildCache(5)?.reason).toContain('in the last three runs');
  const next = 'Build cache: is not restored until run 10, or a run with another go.sum';
  expect([2, 3, 4, 5].map((number) => runs[number - 1]?.summary.includes(next))).toEqual([false, false, true, true]);
});
