import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { localStore } from '../../../src/platform/store-local/store-local.ts';
import { entryFolder, filesFolder, indexFile, spaceFolder } from '../../../src/platform/store-local/entries.ts';
import type { SnapshotStore } from '../../../src/platform/store/store.ts';

type LocalStoreOptions = Parameters<typeof localStore>[0];
const limits = { timeoutMs: 20_000 };
const minute = 60_000;
const hour = 60 * minute;

let scratch = '';
let root = '';
let nowMs = 0;
let log: string[] = [];

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'store-local-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));
beforeEach(async () => {
  root = path.join(await mkdtemp(path.join(scratch, 'root-')), 'store');
  nowMs = Date.now();
  log = [];
});

function open(options: Partial<LocalStoreOptions> = {}): SnapshotStore {
  return localStore({
    root,
    space: 'main',
    readable: [],
    clock: { now: () => nowMs },
    log: (line) => log.push(line),
    ...options,
  });
}

async function folderOf(bytes: number): Promise<string> {
  const folder = await mkdtemp(path.join(scratch, 'source-'));
  await writeFile(path.join(folder, 'base-0.tar.zst'), Buffer.alloc(bytes, 'x'));
  return folder;
}

async function save(key: string, bytes = 10, store = open(), standsOn: readonly string[] = []): Promise<void> {
  const saved = await store.save(key, await folderOf(bytes), limits, standsOn);
  expect(saved).toMatchObject({ kind: 'saved', sizeBytes: bytes });
}

const target = (): Promise<string> => mkdtemp(path.join(scratch, 'target-'));
const isThere = async (key: string): Promise<boolean> => (await open().find([[key]], limits)).kind === 'found';

describe('the size cap', () => {
  test('deletes what was not used for the longest time, and no more than needed', async () => {
    const store = open({ maxBytes: 350 });
    for (const key of ['a', 'b', 'c']) {
      await save(key, 100, store);
      nowMs += minute;
    }
    expect(await store.restore([['a']], await target(), limits)).toMatchObject({ kind: 'restored' });
    nowMs += minute;
    await save('d', 100, store);
    expect({ a: await isThere('a'), b: await isThere('b'), c: await isThere('c'), d: await isThere('d') }).toEqual({
      a: true,
      b: false,
      c: true,
      d: true,
    });
  });

  test('counts all spaces', async () => {
    await save('a', 100, open({ space: 'other', maxBytes: 150 }));
    nowMs += minute;
    await save('b', 100, open({ maxBytes: 150 }));
    expect(await open({ space: 'other' }).find([['a']], limits)).toEqual({ kind: 'none' });
    expect(await isThere('b')).toBe(true);
  });

  test('keeps the entry just written, even when the clock went back', async () => {
    await save('old', 100, open({ maxBytes: 150 }));
    nowMs -= hour;
    await save('new', 100, open({ maxBytes: 150 }));
    expect({ old: await isThere('old'), new: await isThere('new') }).toEqual({ old: false, new: true });
  });

  test('refuses an entry that is larger than the whole store may be', async () => {
    await save('a', 100);
    const outcome = await open({ maxBytes: 150 }).save('b', await folderOf(200), limits);
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringContaining('the entry has 200 bytes') });
    expect(await isThere('a')).toBe(true);
  });

  test('deletes no base while what stands on it stays', async () => {
    const store = open({ maxBytes: 350 });
    await save('base', 100, store);
    nowMs += minute;
    await save('other', 100, store);
    nowMs += minute;
    await save('delta', 100, store, ['base']);
    nowMs += minute;
    await save('new', 100, store);
    expect({ base: await isThere('base'), other: await isThere('other'), delta: await isThere('delta') }).toEqual({
      base: true,
      other: false,
      delta: true,
    });
  });

  test('deletes a delta before the base that it stands on', async () => {
    const store = open({ maxBytes: 350 });
    await save('base', 100, store);
    nowMs += minute;
    await save('delta', 100, store, ['base']);
    nowMs += minute;
    // As a snapshot is restored: its own entry, then the base's.
    await store.restore([['delta']], await target(), limits);
    await store.restore([['base']], await target(), limits);
    nowMs += minute;
    await save('new-1', 100, store);
    nowMs += minute;
    await save('new-2', 100, store);
    expect({ base: await isThere('base'), delta: await isThere('delta') }).toEqual({ base: true, delta: false });
  });

  test('keeps the base of the delta just written, in whichever space', async () => {
    await save('base', 100, open({ space: 'main', maxBytes: 250 }));
    nowMs += minute;
    await save('newer', 100, open({ space: 'feature', maxBytes: 250 }));
    nowMs += minute;
    await save('delta', 100, open({ space: 'feature', readable: ['main'], maxBytes: 250 }), ['base']);
    const feature = open({ space: 'feature' });
    expect(await feature.find([['newer']], limits)).toEqual({ kind: 'none' });
    expect(await feature.find([['delta']], limits)).toEqual({ kind: 'found', key: 'delta' });
    expect(await isThere('base')).toBe(true);
  });

  test('refuses a delta that does not fit beside its base', async () => {
    const store = open({ maxBytes: 150 });
    await save('base', 100, store);
    const outcome = await store.save('delta', await folderOf(100), limits, ['base']);
    expect(outcome).toEqual({
      kind: 'degraded',
      reason: 'the entry, with what it stands on, has 200 bytes, and the whole store may have 150 (`cache-max-size`)',
    });
    expect(await isThere('base')).toBe(true);
  });
});

describe('the size cap of several refs', () => {
  const maxBytes = 1000;
  const main = (): SnapshotStore => open({ space: 'main', maxBytes });
  const pull = (number: number): SnapshotStore => open({ space: `pull-${number}`, readable: ['main'], maxBytes });
  const has = async (store: SnapshotStore, key: string): Promise<boolean> =>
    (await store.find([[key]], limits)).kind === 'found';
  const saveIn = async (store: SnapshotStore, key: string, bytes: number): Promise<string> => {
    nowMs += minute;
    return (await store.save(key, await folderOf(bytes), limits)).kind;
  };

  test('a pull request that saves much loses its own, not those of the default branch', async () => {
    await saveIn(main(), 'main-1', 200);
    await saveIn(main(), 'main-2', 200);
    for (const index of [1, 2, 3, 4, 5]) expect(await saveIn(pull(1), `pull-${index}`, 300)).toBe('saved');
    expect([await has(main(), 'main-1'), await has(main(), 'main-2')]).toEqual([true, true]);
    expect([await has(pull(1), 'pull-3'), await has(pull(1), 'pull-4')]).toEqual([false, true]);
  });

  test('many pull requests together leave the default branch its half', async () => {
    await saveIn(main(), 'main-1', 250);
    await saveIn(main(), 'main-2', 250);
    for (const index of [1, 2, 3, 4, 5, 6, 7, 8]) await saveIn(pull(index), 'pull', 140);
    expect([await has(main(), 'main-1'), await has(main(), 'main-2')]).toEqual([true, true]);
    expect(await has(pull(8), 'pull')).toBe(true);
    // And its runs go on saving.
    expect(await saveIn(main(), 'main-3', 250)).toBe('saved');
    expect([await has(main(), 'main-2'), await has(main(), 'main-3')]).toEqual([true, true]);
  });

  test('one pull request does not push out what a smaller one has', async () => {
    await saveIn(pull(1), 'small', 200);
    for (const index of [1, 2, 3]) await saveIn(pull(2), `large-${index}`, 400);
    expect(await has(pull(1), 'small')).toBe(true);
  });

  test('what does not fit beside the half of the default branch is not saved', async () => {
    await saveIn(main(), 'main-1', 450);
    const outcome = await pull(1).save('pull', await folderOf(600), limits);
    expect(outcome).toEqual({
      kind: 'degraded',
      reason: expect.stringContaining('no room for 600 bytes beside what the other refs keep of 1000'),
    });
    expect([await has(main(), 'main-1'), await has(pull(1), 'pull')]).toEqual([true, false]);
  });

  test('what nobody has used for a week goes first, whose ever it is', async () => {
    await saveIn(main(), 'old', 400);
    nowMs += 8 * 24 * hour;
    await saveIn(pull(1), 'pull-1', 300);
    await saveIn(pull(1), 'pull-2', 500);
    expect([await has(main(), 'old'), await has(pull(1), 'pull-1')]).toEqual([false, true]);
  });

  test('the default branch alone may use all of it', async () => {
    await saveIn(main(), 'main-1', 900);
    await saveIn(main(), 'main-2', 200);
    expect([await has(main(), 'main-1'), await has(main(), 'main-2')]).toEqual([false, true]);
  });
});

describe('nobody else may read or write the store', () => {
  const modeOf = async (folder: string): Promise<number> => (await stat(folder)).mode & 0o777;

  test('where it makes its folders', async () => {
    await save('a');
    const folders = [root, path.join(root, 'spaces'), path.join(root, 'incoming')];
    expect(await Promise.all(folders.map(modeOf))).toEqual([0o700, 0o700, 0o700]);
  });

  test('where an earlier release has made them for everybody; a folder of the user stays as it is', async () => {
    await mkdir(path.join(root, 'spaces'), { recursive: true, mode: 0o755 });
    await chmod(root, 0o750);
    await chmod(path.join(root, 'spaces'), 0o755);
    await save('a');
    expect([await modeOf(root), await modeOf(path.join(root, 'spaces'))]).toEqual([0o750, 0o700]);
  });
});

describe('what is saved last is the newest', () => {
  test('also when the clock went back', async () => {
    await save('k-1');
    nowMs -= hour;
    await save('k-2');
    await save('k-3');
    expect(await open().find([['k-']], limits)).toEqual({ kind: 'found', key: 'k-3' });
    nowMs += 2 * hour;
    await save('k-4');
    expect(await open().find([['k-']], limits)).toEqual({ kind: 'found', key: 'k-4' });
  });

  test('whatever the time is in another space', async () => {
    await save('k-1', 10, open({ space: 'other' }));
    nowMs -= hour;
    await save('k-2');
    const index: unknown = JSON.parse(await readFile(indexFile(entryFolder(root, 'main', 'k-2')), 'utf8'));
    expect(index).toMatchObject({ savedAtMs: nowMs });
  });
});

describe('entries', () => {
  test('are files that nobody may write', async () => {
    await save('a');
    const stored = path.join(filesFolder(entryFolder(root, 'main', 'a')), 'base-0.tar.zst');
    expect((await lstat(stored)).mode & 0o777).toBe(0o444);
  });

  test('are restored without a copy where that is possible', async () => {
    await save('a');
    const folder = await target();
    await open().restore([['a']], folder, limits);
    const stored = await stat(path.join(filesFolder(entryFolder(root, 'main', 'a')), 'base-0.tar.zst'));
    expect((await stat(path.join(folder, 'base-0.tar.zst'))).ino).toBe(stored.ino);
  });

  test('of refs that look alike are kept apart', () => {
    const folders = ['refs/heads/a/b', 'refs/heads/a-b', 'refs/heads/a_b', '../../..', '', 'x'.repeat(300)].map(
      (space) => spaceFolder(root, space),
    );
    expect(new Set(folders).size).toBe(6);
    for (const folder of folders) expect(path.dirname(folder)).toBe(path.join(root, 'spaces'));
    expect(path.basename(folders[0] ?? '')).toMatch(/^refs-heads-a-b-[0-9a-f]{12}$/);
  });

  const damages = [
    {
      name: 'a file is short',
      damage: (folder: string) => truncate(path.join(filesFolder(folder), 'base-0.tar.zst'), 3),
      reason: /base-0\.tar\.zst of k-2 has 3 bytes instead of 10/,
    },
    {
      name: 'a file is gone',
      damage: (folder: string) => rm(path.join(filesFolder(folder), 'base-0.tar.zst')),
      reason: /files are missing/,
    },
    {
      name: 'the index is no JSON',
      damage: (folder: string) => writeFile(indexFile(folder), '{"schema":1'),
      reason: /entry.json cannot be read/,
    },
    { name: 'the index is gone', damage: (folder: string) => rm(indexFile(folder)), reason: /files are missing/ },
    {
      name: 'the index names a file elsewhere',
      damage: (folder: string) =>
        writeFile(
          indexFile(folder),
          JSON.stringify({ schema: 1, key: 'k-2', savedAtMs: nowMs, files: [{ name: '../../../etc', sizeBytes: 1 }] }),
        ),
      reason: /entry.json cannot be read/,
    },
  ];
  test.each(damages)('are passed over when $name, and can be saved again', async ({ damage, reason }) => {
    await save('k-1');
    nowMs += minute;
    await save('k-2');
    await damage(entryFolder(root, 'main', 'k-2'));
    const folder = await target();
    expect(await open().restore([['k-']], folder, limits)).toMatchObject({ kind: 'restored', key: 'k-1' });
    expect(log.join('\n')).toMatch(reason);
    const alone = await target();
    expect(await open().restore([['k-2']], alone, limits)).toEqual({
      kind: 'degraded',
      reason: expect.stringMatching(reason),
    });
    expect(await readdir(alone)).toEqual([]);
    await save('k-2');
    expect(await isThere('k-2')).toBe(true);
  });

  test('of a later group are taken when those of an earlier one are damaged', async () => {
    await save('good-1');
    await save('bad-1');
    await truncate(path.join(filesFolder(entryFolder(root, 'main', 'bad-1')), 'base-0.tar.zst'), 3);
    expect(await open().find([['bad-'], ['good-']], limits)).toEqual({ kind: 'found', key: 'good-1' });
    expect(await open().find([['bad-'], ['none-']], limits)).toMatchObject({ kind: 'degraded' });
  });

  test('that are damaged are removed by the next save', async () => {
    await save('a');
    await truncate(path.join(filesFolder(entryFolder(root, 'main', 'a')), 'base-0.tar.zst'), 3);
    await save('b');
    expect(await readdir(spaceFolder(root, 'main'))).toEqual([path.basename(entryFolder(root, 'main', 'b'))]);
  });
});

describe('a writer that is killed', () => {
  test('leaves no entry, and what it leaves goes after an hour', async () => {
    await save('before');
    const incoming = path.join(root, 'incoming');
    const pid = await pidOfDeadProcess();
    const left = path.join(incoming, `${hostname().replace(/[^A-Za-z0-9.]+/g, '.')}-${pid}-0123456789abcdef`);
    await mkdir(path.join(left, 'files'), { recursive: true });
    await writeFile(path.join(left, 'files/base'), 'half');
    const mtime = new Date(nowMs);
    await utimes(left, mtime, mtime);
    nowMs += 50 * minute;
    await save('after-50-minutes');
    expect(await readdir(incoming)).toHaveLength(1);
    nowMs += 20 * minute;
    await save('after-70-minutes');
    expect(await readdir(incoming)).toEqual([]);
  });

  test('in another process, in the middle of its work', async () => {
    const source = await mkdtemp(path.join(scratch, 'source-'));
    for (let index = 0; index < 40; index += 1)
      await writeFile(path.join(source, `delta-${index}.tar.zst`), Buffer.alloc(4_000_000, 'y'));
    const program = path.join(scratch, 'writer.mjs');
    await promisify(execFile)(process.execPath, [
      path.join(import.meta.dirname, '../../../node_modules/esbuild/bin/esbuild'),
      path.join(import.meta.dirname, '../../../src/platform/store-local/store-local.ts'),
      '--bundle',
      '--platform=node',
      '--format=esm',
      `--outfile=${path.join(scratch, 'store-local.mjs')}`,
    ]);
    await writeFile(
      program,
      `import { localStore } from './store-local.mjs';
       const store = localStore({ root: process.argv[2], space: 'main', readable: [], clock: Date, log: () => undefined });
       process.stdout.write('started');
       await store.save('killed', process.argv[3], { timeoutMs: 60000 });`,
    );
    const child = spawn(process.execPath, [program, root, source], { stdio: ['ignore', 'pipe', 'inherit'] });
    const exited = once(child, 'exit');
    await untilFiles(path.join(root, 'incoming'));
    child.kill('SIGKILL');
    expect(await exited).toEqual([null, 'SIGKILL']);
    expect(await isThere('killed')).toBe(false);
    expect(await readdir(path.join(root, 'incoming'))).toHaveLength(1);
    expect(await open().save('killed', source, limits)).toMatchObject({ kind: 'saved' });
    nowMs += 2 * hour;
    await save('later');
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
  });

  test('while it cleans, does not stop others from cleaning', async () => {
    await mkdir(root, { recursive: true });
    await writeFile(
      path.join(root, 'sweep.lock'),
      JSON.stringify({ host: hostname(), pid: await pidOfDeadProcess(), id: 'x' }),
    );
    await save('a', 100, open({ maxBytes: 150 }));
    nowMs += minute;
    await save('b', 100, open({ maxBytes: 150 }));
    expect(await isThere('a')).toBe(false);
    expect(await readdir(root)).toEqual(['incoming', 'spaces']);
  });
});

describe('a folder that cannot be written', () => {
  test('is read', async () => {
    await save('a');
    await withReadOnly(root, async () => {
      const folder = await target();
      expect(await open().restore([['a']], folder, limits)).toMatchObject({ kind: 'restored', key: 'a' });
      expect(await open().save('b', await folderOf(10), limits)).toEqual({
        kind: 'degraded',
        reason: expect.stringContaining('may not be written'),
      });
    });
    expect(await isThere('b')).toBe(false);
  });

  test('because a file is in its place degrades', async () => {
    await writeFile(root, 'a file');
    expect(await open().save('a', await folderOf(10), limits)).toMatchObject({ kind: 'degraded' });
    expect(await open().find([['a']], limits)).toEqual({ kind: 'none' });
  });
});

// Only root may mount a small file system.
(process.getuid?.() === 0 ? test : test.skip)('a full disk degrades and leaves nothing behind', async () => {
  await mkdir(root, { recursive: true });
  await promisify(execFile)('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root]);
  try {
    await save('small', 1000);
    const outcome = await open().save('large', await folderOf(2_000_000), limits);
    expect(outcome).toEqual({ kind: 'degraded', reason: `no space left in ${root}` });
    expect(await readdir(path.join(root, 'incoming'))).toEqual([]);
    expect(await isThere('small')).toBe(true);
    expect(await isThere('large')).toBe(false);
  } finally {
    await promisify(execFile)('umount', [root]);
  }
});

test('a save that is cancelled on the way leaves nothing behind', async () => {
  const source = await mkdtemp(path.join(scratch, 'source-'));
  for (let index = 0; index < 20; index += 1)
    await writeFile(path.join(source, `delta-${index}.tar.zst`), Buffer.alloc(1_000_000));
  const controller = new AbortController();
  const outcome = open().save('cancelled', source, { ...limits, signal: controller.signal });
  await untilFiles(path.join(root, 'incoming'));
  controller.abort();
  expect(await outcome).toEqual({ kind: 'degraded', reason: 'cancelled' });
  await until(async () => (await readdir(path.join(root, 'incoming'))).length === 0);
  expect(await isThere('cancelled')).toBe(false);
});

async function pidOfDeadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

/** Permissions do not hold root back; a read-only mount does. */
async function withReadOnly(folder: string, body: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const run = promisify(execFile);
  const all = isRoot
    ? []
    : (await readdir(folder, { recursive: true })).concat('.').map((name) => path.join(folder, name));
  if (isRoot) {
    await run('mount', ['--bind', folder, folder]);
    await run('mount', ['-o', 'remount,bind,ro', folder]);
  }
  const folders = (
    await Promise.all(all.map(async (name) => ((await lstat(name)).isDirectory() ? [name] : [])))
  ).flat();
  for (const name of folders) await chmod(name, 0o555);
  try {
    await body();
  } finally {
    for (const name of folders.toReversed()) await chmod(name, 0o755);
    if (isRoot) await run('umount', [folder]);
  }
}

async function untilFiles(folder: string): Promise<void> {
  await until(async () => {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    return names.some((name) => name.includes('delta-'));
  });
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries += 1) {
    if (tries > 2000) throw new Error('waited for too long');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
