import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Job, WholeRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import type { CacheService } from '../../servers/cache-service.ts';
import { startCacheService } from '../../servers/cache-service.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

const tokens = { main: { ref: 'refs/heads/main', readable: [], write: true } };

let project: FaultProject;
let proxy: GoProxy;
let service: CacheService;
/** What the PATH of a small container has, no git, bash or zstd: Docker, a shell, and the tar of busybox, which knows neither -P nor --posix. */
let container: string;
const jobs: Job[] = [];
const runs: WholeRun[] = [];

async function run(PATH: string): Promise<WholeRun> {
  await writeFile(path.join(project.folder, 'new.go'), `package app\n\nconst made = "${freshNamespace()}"\n`);
  const env = { ...service.environment('main'), GITHUB_RUN_ID: String(jobs.length + 1), PATH };
  const job = await startJob({ workspace: project.folder, env });
  jobs.push(job);
  return job.run({ inputs: buildInputs(proxy) });
}

beforeAll(async () => {
  [project, proxy, service, container] = await Promise.all([
    faultProject('no-zstd-in-job-container'),
    startGoProxy(),
    startCacheService({ tokens }),
    mkdtemp(path.join(tmpdir(), 'container-path-')),
  ]);
  for (const name of ['docker', 'sh'])
    await symlink(
      execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(),
      path.join(container, name),
    );
  const words = 'case "$*" in *-P*|*--posix*) echo "tar: unrecognized option" >&2; exit 1 ;; esac';
  await writeFile(path.join(container, 'tar'), `#!/bin/sh\n${words}\n`);
  await chmod(path.join(container, 'tar'), 0o755);
  const whole = process.env['PATH'] ?? '';
  for (const PATH of [whole, container, whole]) runs.push(await run(PATH));
});
afterAll(async () => {
  await Promise.all([project.remove(), proxy.close(), service.close(), ...jobs.map((job) => job.remove())]);
  await rm(container, { recursive: true, force: true });
});

const hitsOf = (index: number) => runs[index]?.report.caches.map(({ hit }) => hit);
const savedBy = (index: number) => runs[index]?.report.caches.map(({ saved }) => saved !== null);

test('the runs succeed, without a warning', () => {
  expect(runs.map(({ code, post }) => [code, post.code])).toEqual(runs.map(() => [0, 0]));
  for (const { stdout, post } of runs) expect(`${stdout}${post.stdout}`).not.toMatch(/^::warning/m);
});

test('a job in a container sees what a job with zstd and tar has saved', () => {
  expect([hitsOf(0), savedBy(0)]).toEqual([
    ['miss', 'miss'],
    [true, true],
  ]);
  expect(hitsOf(1)).toEqual(['exact', 'exact']);
});

test('and saves only what it adds, which the next job with both sees', () => {
  expect(savedBy(1)?.[0]).toBe(false);
  expect(hitsOf(2)).toEqual(['exact', 'exact']);
  expect(service.entries().filter(({ key }) => key.includes('-modules-'))).toHaveLength(1);
});
