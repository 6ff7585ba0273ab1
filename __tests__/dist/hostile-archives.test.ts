import { execFile } from 'node:child_process';
import { access, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubStore } from '../../src/platform/store-github/store-github.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { dist, startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { hostileArchives } from '../harness/hostile-archives.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { tinyModule } from '../harness/workspace.ts';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import { node24 } from '../servers/store-worker-bundle.ts';

const tokens = { main: { ref: 'refs/heads/main', readable: [], write: true } };
const limits = { timeoutMs: 30_000 };

let scratch: string;
let temporaryFolder: string;
let service: CacheService;
let store: SnapshotStore;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hostile-archives-'));
  temporaryFolder = await mkdtemp(path.join(scratch, 'store-'));
  service = await startCacheService({ tokens });
  store = githubStore({
    workerPath: path.join(dist, 'store-worker.js'),
    nodePath: node24,
    temporaryFolder,
    env: { ...process.env, ...service.environment('main') },
    log: () => undefined,
  });
  const source = await mkdtemp(path.join(scratch, 'source-'));
  await writeFile(path.join(source, 'manifest.json'), '{}');
  expect(await store.save('entry', source, limits)).toMatchObject({ kind: 'saved' });
});
afterAll(async () => {
  await service.close();
  await rm(scratch, { recursive: true, force: true });
});

async function places(): Promise<{ readonly outside: string; readonly linked: string }> {
  const folder = await mkdtemp(path.join(scratch, 'outside-'));
  await mkdir(path.join(folder, 'linked'));
  await writeFile(path.join(folder, 'linked/precious'), 'precious');
  return { outside: path.join(folder, 'written'), linked: path.join(folder, 'linked') };
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

test.each(hostileArchives)('an archive with $name is refused, and nothing of it is left', async ({ bytes, reason }) => {
  const at = await places();
  await writeFile(service.archivePath('entry'), await bytes(at));
  const folder = await mkdtemp(path.join(scratch, 'target-'));
  const outcome = await store.restore([['entry']], folder, limits);
  expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
  expect(await readdir(folder)).toEqual([]);
  expect(await readdir(temporaryFolder)).toEqual([]);
  expect(await readdir(path.dirname(at.outside))).toEqual(['linked']);
  expect(await readdir(at.linked)).toEqual(['precious']);
});

const dangerous = hostileArchives.flatMap(({ name, bytes, byTar }) =>
  byTar === undefined ? [] : [{ name, bytes, byTar }],
);
test.each(dangerous)('an archive with $name is one with which the program tar $byTar', async ({ bytes, byTar }) => {
  const at = await places();
  const folder = await mkdtemp(path.join(scratch, 'tar-'));
  const archive = path.join(folder, 'cache.tzst');
  await writeFile(archive, await bytes(at));
  const unpacked = path.join(folder, 'child');
  await mkdir(unpacked);
  const args = ['-xf', archive, '-P', '-C', unpacked, '--use-compress-program', 'unzstd'];
  await promisify(execFile)('tar', args);
  const entry = path.join(unpacked, 'snapshot', 'base-0.tar.zst');
  const happened = {
    'writes outside': () => readFile(at.outside, 'utf8').then((text) => text === 'hostile'),
    'links outside': async () =>
      (await lstat(path.join(unpacked, 'snapshot'))).isSymbolicLink() || (await lstat(entry)).isSymbolicLink(),
    'makes a pipe': async () => (await lstat(entry)).isFIFO(),
  };
  expect(await happened[byTar]()).toBe(true);
});

describe('a run that finds such archives', () => {
  const jobs: Job[] = [];
  let cold: WholeRun;
  let attacked: WholeRun;
  let after: WholeRun;
  let at: { readonly outside: string; readonly linked: string };
  let close = async (): Promise<void> => undefined;

  beforeAll(async () => {
    const [own, workspace, proxy] = await Promise.all([startCacheService({ tokens }), tinyModule(), startGoProxy()]);
    close = async () => {
      await Promise.all([own.close(), workspace.remove(), proxy.close(), ...jobs.map((job) => job.remove())]);
    };
    const run = async (): Promise<WholeRun> => {
      const env = { ...own.environment('main'), GITHUB_RUN_ID: String(jobs.length + 1) };
      const job = await startJob({ workspace: workspace.folder, env });
      jobs.push(job);
      return job.run({ inputs: buildInputs(proxy) });
    };
    cold = await run();
    at = await places();
    const [absolute] = hostileArchives;
    for (const { key } of own.entries())
      await writeFile(own.archivePath(key), (await absolute?.bytes(at)) ?? new Uint8Array());
    attacked = await run();
    after = await run();
  });
  afterAll(() => close());

  test('had good ones before', () => {
    expect(cold.report.caches.map(({ saved }) => saved !== null)).toEqual([true, true]);
  });

  test('builds without them, and says why', async () => {
    expect([attacked.code, attacked.outputs['cache-hit']]).toEqual([0, 'false']);
    expect(await isThere(at.outside)).toBe(false);
    const { warnings, errors } = annotationsIn(attacked.stdout, attacked.post.stdout);
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/the archive of the entry cannot be used: ".*" is not the name of a file of a snapshot/),
    ]);
  });

  test('puts good ones in their place', () => {
    expect(after.outputs['cache-hit']).toBe('true');
  });
});
