import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { copyOfService } from '../harness/workspace.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { CacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
const jobs: Job[] = [];

async function job(runId: string, node?: string): Promise<Job> {
  const env = { ...service.environment('main'), GITHUB_RUN_ID: runId };
  const started = await startJob({ workspace: workspace.folder, env, ...(node === undefined ? {} : { node }) });
  jobs.push(started);
  return started;
}

let cold: WholeRun;
let warm: WholeRun;
let same: WholeRun;
let otherVersion: WholeRun;
let warmRequests: readonly string[];

beforeAll(async () => {
  [workspace, proxy, service] = await Promise.all([
    copyOfService(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  cold = await (await job('1')).run({ inputs: buildInputs(proxy) });
  proxy.clear();
  await workspace.edit('greet/greet.go', '"hello"', '"good morning"');
  warm = await (await job('2')).run({ inputs: buildInputs(proxy) });
  warmRequests = [...proxy.requests];
  // The same sources in other mounts, under the oldest Node that the action runs on.
  same = await (await job('3', process.execPath)).run({ inputs: buildInputs(proxy) });
  otherVersion = await (await job('4')).run({ inputs: buildInputs(proxy, { 'build-args': 'VERSION=2222222222' }) });
});

afterAll(async () => {
  await Promise.all([...jobs.map((each) => each.remove()), workspace.remove(), proxy.close(), service.close()]);
});

const cacheOf = (run: WholeRun, kind: string) => {
  const cache = run.report.caches.find((each) => each.kind === kind);
  if (cache === undefined) throw new Error(`the report has no ${kind} cache`);
  return cache;
};
const phase = (run: WholeRun, name: string) => run.report.phases.find((each) => each.name === name);

describe('a cold run', () => {
  test('builds, and finds nothing', () => {
    expect([cold.code, cold.post.code]).toEqual([0, 0]);
    expect(cold.outputs).toMatchObject({
      'cache-hit': 'false',
      'modules-cache': 'miss',
      'build-cache': 'miss',
      'modules-cache-matched-key': '',
      'build-cache-matched-key': '',
    });
    expect(cold.report.caches.map(({ hit }) => hit)).toEqual(['miss', 'miss']);
  });

  test('tells nobody to do anything', () => {
    expect(annotationsIn(cold.stdout, cold.post.stdout).commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
  });

  test('saves both caches, as whole snapshots, under keys that begin with those it asked for', () => {
    for (const kind of ['modules', 'build']) {
      const { saved, primaryKey } = cacheOf(cold, kind);
      expect(saved?.bytes).toBeGreaterThan(0);
      expect(saved?.key).toMatch(new RegExp(`^${primaryKey}1-1-[0-9a-f]{12}$`));
      expect(primaryKey).toBe(cold.outputs[`${kind}-cache-primary-key`]);
    }
    expect(
      service
        .entries()
        .slice(0, 2)
        .map(({ key, ref }) => [key, ref])
        .sort(),
    ).toEqual([cacheOf(cold, 'build'), cacheOf(cold, 'modules')].map(({ saved }) => [saved?.key, 'refs/heads/main']));
  });
});

describe('a warm run of changed sources', () => {
  test('matches both caches exactly, and says with which keys', () => {
    expect([warm.code, warm.post.code]).toEqual([0, 0]);
    expect(warm.outputs).toMatchObject({
      'cache-hit': 'true',
      'modules-cache': 'exact',
      'build-cache': 'exact',
      'modules-cache-matched-key': cacheOf(cold, 'modules').saved?.key,
      'build-cache-matched-key': cacheOf(cold, 'build').saved?.key,
    });
    expect(warm.outputs['digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(JSON.parse(warm.outputs['metadata'] ?? '')).toMatchObject({
      'containerimage.digest': warm.outputs['digest'],
    });
  });

  test('asks the module proxy nothing', () => {
    expect(warmRequests).toEqual([]);
    expect(cacheOf(warm, 'modules')).toMatchObject({
      used: 2,
      added: 0,
      saved: null,
      saveReason: 'the snapshot already has all modules',
    });
  });

  test('ran the compiler again, on the changed package and main alone', () => {
    expect(warm.report.steps.find(({ name }) => name.includes('go build'))?.cached).toBe(false);
    expect(phase(warm, 'extract')?.reason).toContain('1 package compiled, delta of ');
    expect(cacheOf(warm, 'build').added).toBeLessThan(12);
    expect(cacheOf(warm, 'build').used).toBeGreaterThan(100);
  });

  test('saves the difference alone', () => {
    const whole = cacheOf(cold, 'build').saved?.bytes ?? 0;
    expect(cacheOf(warm, 'build').saved?.bytes).toBeLessThan(whole / 10);
    expect(service.entries()).toHaveLength(3);
  });

  test('restores that difference and its base in the next run, which compiles nothing', () => {
    expect([same.code, same.post.code]).toEqual([0, 0]);
    expect(same.outputs).toMatchObject({
      'cache-hit': 'true',
      'build-cache-matched-key': cacheOf(warm, 'build').saved?.key,
    });
    expect(phase(same, 'extract')?.reason).toContain(' 0 packages compiled, nothing to save');
    expect(cacheOf(same, 'build').restored.bytes).toBeGreaterThan(cacheOf(cold, 'build').restored.bytes);
    expect(cacheOf(same, 'build').saved).toBeNull();
  });
});

test('a build-arg that names the commit costs no more than linking', () => {
  expect([otherVersion.code, otherVersion.post.code]).toEqual([0, 0]);
  expect(otherVersion.outputs).toMatchObject({
    'cache-hit': 'true',
    'build-cache-primary-key': cold.outputs['build-cache-primary-key'],
  });
  expect(otherVersion.report.steps.find(({ name }) => name.includes('go build'))?.cached).toBe(false);
  expect(phase(otherVersion, 'extract')?.reason).toContain(' 0 packages compiled, nothing to save');
});

describe('what a run leaves to its readers', () => {
  test('report.json has all that schema 1 promises', async () => {
    const report: unknown = JSON.parse(await readFile(warm.outputs['report'] ?? '', 'utf8'));
    const number = expect.any(Number);
    const text = expect.any(String);
    expect(report).toEqual({
      schema: 1,
      result: 'success',
      phases: ['analyse', 'restore', 'inject', 'fetch', 'build', 'extract', 'save'].map((name) => ({
        name,
        startedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        ms: number,
        // All modules were restored.
        outcome: name === 'fetch' ? 'skipped' : 'done',
        reason: text,
      })),
      caches: ['modules', 'build'].map((kind) => ({
        kind,
        hit: 'exact',
        primaryKey: text,
        matchedKey: text,
        reason: expect.stringContaining('the same go.sum'),
        restored: { bytes: number, entries: number },
        used: number,
        added: number,
        swept: number,
        saved: kind === 'build' ? { bytes: number, key: text } : null,
        saveReason: expect.stringMatching(/./),
        verdict: { coldMs: number, buildMs: number, costMs: number, netMs: number },
        sharesVerdict: false,
        verdictReason: '',
      })),
      image: 'Dockerfile',
      repository: 'owner/repo',
      steps: expect.arrayContaining([
        { name: expect.stringContaining('go build'), ms: number, cached: false, startMs: number },
      ]),
      verdict: { coldMs: number, buildMs: number, costMs: number, netMs: number },
      findings: [],
      warmth: {
        state: 'warm',
        reason: '1 package was compiled, as with kept mounts: what had changed, and what imports it.',
      },
      history: [{ at: text, hit: 'miss', ms: number }],
    });
  });

  test('the total is the sum of what the caches tell', () => {
    const told = warm.report.caches.flatMap(({ verdict }) => (verdict === null ? [] : [verdict.netMs]));
    expect(told).toHaveLength(2);
    expect(warm.report.verdict.netMs).toBe(told.reduce((sum, netMs) => sum + netMs, 0));
  });

  test('the summary answers how it went, once', () => {
    expect(warm.summary).toMatch(/^### Go image <code>Dockerfile<\/code>: success\n/);
    expect(warm.summary.split('### ')).toHaveLength(2);
    expect(warm.summary).toMatch(/\n\n\*\*warm&#58; \d/);
    expect(warm.summary).toContain('**exact**');
    expect(warm.summary).toMatch(/\d s build :.*\n[^]*\d s \[build 6\/\d\] RUN CGO/);
    expect(warm.summary).toContain('<pre>');
    expect(warm.summary).toContain(cacheOf(warm, 'build').matchedKey);
    expect(cold.summary).toContain('**miss**');
  });

  test('main hands post one value', () => {
    expect(cold.state.match(/^\S+<</gm)).toEqual(['run<<']);
    expect(cold.state.length).toBeLessThan(64 * 1024);
  });
});
