import { execFile } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { githubStore } from '../../src/platform/store-github/store-github.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { bundleStoreWorker, node24 } from '../servers/store-worker-bundle.ts';
import { digestsOf, type Folders, openFolders } from './store-folders.ts';

jest.setTimeout(60_000);

const limits = { timeoutMs: 30_000 };
const tokens = { main: { ref: 'refs/heads/main', readable: [], write: true } };
const files = {
  'base-0.tar.zst': randomFillSync(new Uint8Array(3_000_000)),
  'delta-0.tar.gz': randomFillSync(new Uint8Array(70_000)),
  'manifest.json': `${JSON.stringify({ schema: 1, layers: Array.from({ length: 500 }, (_, index) => index) })}\n`,
};

let worker: Awaited<ReturnType<typeof bundleStoreWorker>>;
let folders: Folders;
let service: CacheService;
let scratch: string;

beforeAll(async () => {
  worker = await bundleStoreWorker();
  folders = await openFolders();
  service = await startCacheService({ tokens });
  scratch = await mkdtemp(path.join(tmpdir(), 'store-archives-'));
});
afterAll(async () => {
  await service.close();
  await worker.remove();
  await folders.remove();
  await rm(scratch, { recursive: true, force: true });
});

function ours(nodePath: string, env: Readonly<Record<string, string>> = {}): SnapshotStore {
  return githubStore({
    workerPath: worker.workerPath,
    nodePath,
    temporaryFolder: scratch,
    env: { ...process.env, ...service.environment('main'), ...env },
    log: () => undefined,
  });
}

/** @actions/cache as it is, as earlier releases used it: with the programs tar and zstd. */
async function theirs(call: string, folder: string): Promise<string> {
  const library = path.join(import.meta.dirname, '../../node_modules/@actions/cache/lib/cache.js');
  const program = `import * as cache from ${JSON.stringify(library)}; console.log('answer', await cache.${call});`;
  const { stdout } = await promisify(execFile)(node24, ['--input-type=module', '-e', program], {
    cwd: folder,
    env: { ...process.env, ...service.environment('main'), RUNNER_TEMP: scratch, GITHUB_WORKSPACE: folder },
  });
  return /^answer (.*)$/m.exec(stdout)?.[1] ?? stdout;
}

/** A folder for PATH that holds these programs, as they are found on this machine. */
async function pathWith(...names: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(scratch, 'path-'));
  for (const name of names) {
    const { stdout } = await promisify(execFile)('sh', ['-c', `command -v ${name}`]);
    await symlink(stdout.trim(), path.join(folder, name));
  }
  return folder;
}

describe('an entry', () => {
  test('that the library packed with tar and zstd is read', async () => {
    const folder = await mkdtemp(path.join(scratch, 'theirs-'));
    await cp(await folders.with(files), path.join(folder, 'snapshot'), { recursive: true });
    expect(Number(await theirs("saveCache(['snapshot'], 'by-library')", folder))).toBeGreaterThan(0);
    for (const nodePath of [node24, process.execPath]) {
      const target = await folders.with({});
      expect(await ours(nodePath).restore([['by-library']], target, limits)).toMatchObject({ key: 'by-library' });
      expect(await digestsOf(target)).toEqual(await digestsOf(await folders.with(files)));
    }
  });

  test('is read by the library with tar and zstd', async () => {
    expect(await ours(node24).save('by-us', await folders.with(files), limits)).toMatchObject({ kind: 'saved' });
    const folder = await mkdtemp(path.join(scratch, 'theirs-'));
    expect(await theirs("restoreCache(['snapshot'], 'by-us')", folder)).toBe('by-us');
    expect(await digestsOf(path.join(folder, 'snapshot'))).toEqual(await digestsOf(await folders.with(files)));
  });

  test('has the same bytes, whatever is on PATH', async () => {
    const archives = [];
    for (const [key, PATH] of [
      ['same-1', process.env['PATH'] ?? ''],
      ['same-2', await pathWith()],
    ] as const) {
      expect(await ours(node24, { PATH }).save(key, await folders.with(files), limits)).toMatchObject({
        kind: 'saved',
      });
      archives.push(await readFile(service.archivePath(key)));
    }
    const [first] = archives;
    expect(archives.map((archive) => first !== undefined && archive.equals(first))).toEqual([true, true]);
    expect(first?.length).toBeLessThan(3_100_000);
  });
});

describe.each([
  ['everything', ['tar', 'zstd', 'gzip']],
  ['tar and gzip without zstd', ['tar', 'gzip']],
  ['zstd without tar', ['zstd']],
  ['nothing', []],
])('a runner on whose PATH is %s', (name, programs) => {
  test('sees what others have saved, and is seen by them', async () => {
    const there = ours(node24);
    const here = ours(node24, { PATH: await pathWith(...programs) });
    const key = name.replaceAll(' ', '-');
    expect(await there.save(`there-${key}`, await folders.with(files), limits)).toMatchObject({ kind: 'saved' });
    expect(await here.save(`there-${key}`, await folders.with(files), limits)).toEqual({ kind: 'exists' });
    expect(await here.save(`here-${key}`, await folders.with(files), limits)).toMatchObject({ kind: 'saved' });
    for (const [store, found] of [
      [here, `there-${key}`],
      [there, `here-${key}`],
    ] as const) {
      const target = await folders.with({});
      expect(await store.restore([[found]], target, limits)).toMatchObject({ kind: 'restored', key: found });
      expect(await digestsOf(target)).toEqual(await digestsOf(await folders.with(files)));
    }
  });
});

test('a tar of busybox is no tar that anybody needs', async () => {
  const folder = await mkdtemp(path.join(scratch, 'busybox-'));
  await mkdir(folder, { recursive: true });
  // What it says to the library's own call.
  await writeFile(path.join(folder, 'tar'), '#!/bin/sh\necho "tar: unrecognized option: posix" >&2\nexit 1\n', {
    mode: 0o755,
  });
  const store = ours(node24, { PATH: folder });
  expect(await store.save('busybox', await folders.with(files), limits)).toMatchObject({ kind: 'saved' });
  expect(await store.restore([['busybox']], await folders.with({}), limits)).toMatchObject({ kind: 'restored' });
});

test('an old Node without the program zstd says what it takes', async () => {
  // Node 22.15 and later have their own.
  const program = `import('node:zlib').then((zlib) => process.stdout.write(String('createZstdDecompress' in zlib)))`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', program]);
  expect(await ours(node24).save('for-old', await folders.with(files), limits)).toMatchObject({ kind: 'saved' });
  const target = await folders.with({});
  const outcome = await ours(process.execPath, { PATH: await pathWith() }).restore([['for-old']], target, limits);
  expect(outcome).toEqual(
    stdout === 'true'
      ? expect.objectContaining({ kind: 'restored' })
      : { kind: 'degraded', reason: expect.stringMatching(/the zstd format takes Node 22\.15 or the program zstd/) },
  );
  expect(await readdir(target)).toHaveLength(stdout === 'true' ? 3 : 0);
});
