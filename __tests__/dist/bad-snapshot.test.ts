import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesFolder } from '../../src/platform/store-local/entries.ts';
import { localStore } from '../../src/platform/store-local/store-local.ts';
import { startJob, type WholeRun } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { allEntries } from '../harness/local-store.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { tinyModule, type Workspace } from '../harness/workspace.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

// A snapshot that is as its manifest says, and that no builder can unpack: the newest one, so that every run finds it first.

interface Bad {
  readonly name: string;
  readonly archive: (good: Buffer) => Buffer;
}
const bads: readonly Bad[] = [
  { name: 'is no archive', archive: () => Buffer.from('nothing that anybody packs'.repeat(100)) },
  { name: 'breaks off in the middle', archive: (good) => good.subarray(0, good.length >> 1) },
];

let root: string;
let workspace: Workspace;
let proxy: GoProxy;
let runs = 0;

async function run(store: string): Promise<WholeRun> {
  runs += 1;
  const env = { XDG_CACHE_HOME: store, GITHUB_RUN_ID: String(runs) };
  const job = await startJob({ workspace: workspace.folder, env });
  try {
    return await job.run({ inputs: buildInputs(proxy, { 'cache-store': 'local' }) });
  } finally {
    await job.remove();
  }
}

/** Saves a newer build-cache snapshot whose archive is another; its manifest vouches for it. Gives its key. */
async function spoil(store: string, { archive }: Bad): Promise<string> {
  const { entries } = await allEntries(store);
  const good = entries.find(({ key }) => key.startsWith('cached-go-docker-build-1-build-'));
  if (good === undefined) throw new Error('there is no build cache to spoil');
  const folder = await mkdtemp(path.join(root, 'spoilt-'));
  await cp(filesFolder(good.folder), folder, { recursive: true });
  const file = path.join(folder, 'base-0.tar.zst');
  const bytes = archive(await readFile(file));
  await rm(file);
  await writeFile(file, bytes);
  const key = good.key.replace(/-\d+-1-[0-9a-f]+$/, '-999-1-0123456789ab');
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  manifest.layers = [{ ...manifest.layers[0], key, digest, sizeBytes: bytes.length, mark: 'bad-build-0' }];
  await rm(path.join(folder, 'manifest.json'));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  const saved = await localStore({
    root: path.join(store, 'cached-go-docker-build', 'snapshots'),
    space: 'github.com/owner/repo refs/heads/main',
    readable: [],
    clock: { now: () => Date.now() },
    log: () => undefined,
  }).save(key, folder, { timeoutMs: 60_000 });
  expect(saved.kind).toBe('saved');
  return key;
}

let cold: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'bad-snapshot-'));
  [workspace, proxy] = await Promise.all([tinyModule(), startGoProxy()]);
  cold = path.join(root, 'cold');
  const first = await run(cold);
  expect([first.code, first.report.caches.map(({ saved }) => saved !== null)]).toEqual([0, [true, true]]);
}, 600_000);
afterAll(async () => {
  await Promise.all([workspace.remove(), proxy.close(), rm(root, { recursive: true, force: true })]);
});

describe.each(bads)('a build cache whose archive $name', (bad) => {
  let key: string;
  let attacked: WholeRun;
  let after: WholeRun;
  const buildOf = ({ report }: WholeRun) => report.caches.find(({ kind }) => kind === 'build');
  beforeAll(async () => {
    const store = path.join(root, `store-${bads.indexOf(bad)}`);
    await cp(cold, store, { recursive: true, preserveTimestamps: true });
    key = await spoil(store, bad);
    attacked = await run(store);
    after = await run(store);
  }, 600_000);

  test('fails no build: it counts as none, and the modules are there all the same', () => {
    expect([attacked.code, attacked.report.result]).toEqual([0, 'success']);
    expect(attacked.report.caches).toMatchObject([
      { kind: 'modules', hit: 'exact' },
      {
        kind: 'build',
        hit: 'miss',
        matchedKey: '',
        reason: expect.stringContaining(key),
        saved: { bytes: expect.any(Number) },
      },
    ]);
  });

  test('is told in one warning', () => {
    const { warnings, errors } = annotationsIn(attacked.stdout, attacked.post.stdout);
    expect([warnings, errors]).toEqual([
      [expect.stringMatching(/^This build starts without what cannot be injected, and a new snapshot replaces it/)],
      [],
    ]);
  });

  test('is superseded: the next run has what this one saved', () => {
    expect(buildOf(after)).toMatchObject({ hit: 'exact', matchedKey: buildOf(attacked)?.saved?.key });
    expect(annotationsIn(after.stdout, after.post.stdout).warnings).toEqual([]);
  });
});
