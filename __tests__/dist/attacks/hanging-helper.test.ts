import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startJob, type WholeRun } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace, tinyModule, type Workspace } from '../../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../../servers/go-proxy.ts';

// A go that never answers, in the image of the helper builds alone: no script can end it where it is asked for its version.

const limitMs = 60_000;
const image = `hanging-helper:${freshNamespace()}`;
let root: string;
let workspace: Workspace;
let proxy: GoProxy;
let run: WholeRun;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'hanging-helper-'));
  await writeFile(path.join(root, 'go'), '#!/bin/sh\nexec sleep 1000\n');
  await chmod(path.join(root, 'go'), 0o755);
  await writeFile(path.join(root, 'Dockerfile'), 'FROM golang:1.26\nCOPY go /usr/local/go/bin/go\n');
  execFileSync('docker', ['buildx', 'build', '-q', '--load', '-t', image, root], { stdio: 'pipe' });
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
  const job = await startJob({ workspace: workspace.folder, env: { XDG_CACHE_HOME: path.join(root, 'store') } });
  run = await job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local', 'helper-image': image }) });
  await job.remove();
}, 600_000);
afterAll(async () => {
  execFileSync('docker', ['image', 'rm', '-f', image], { stdio: 'pipe' });
  await Promise.all([workspace.remove(), proxy.close(), rm(root, { recursive: true, force: true })]);
});

test('a helper build that hangs is ended at its limit, and the build goes on without it', () => {
  expect([run.code, run.post.code, run.report.result]).toEqual([0, 0, 'success']);
  const { warnings, errors } = annotationsIn(run.stdout, run.post.stdout);
  expect([warnings, errors]).toEqual([
    ['The caches could not be injected; building without them: it took longer than its limit of 60 s'],
    [],
  ]);
  // The run registers in its mounts while it looks for snapshots, where it can.
  const phases = run.report.phases.filter(({ name }) => name === 'restore' || name === 'inject');
  expect(phases.at(-1)).toMatchObject({ name: 'inject', outcome: 'degraded' });
  const ms = phases.reduce((sum, phase) => sum + phase.ms, 0);
  expect(ms).toBeGreaterThan(limitMs);
  // What ends it asks first, and waits for the answer.
  expect(ms).toBeLessThan(limitMs + 30_000);
  expect(run.report.caches.map(({ hit, saved }) => [hit, saved])).toEqual([
    ['miss', null],
    ['miss', null],
  ]);
});
