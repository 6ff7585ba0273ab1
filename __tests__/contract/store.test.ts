import { randomFillSync } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { githubStore } from '../../src/platform/store-github/store-github.ts';
import { localStore } from '../../src/platform/store-local/store-local.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import { fakeStore, type FakeEntry } from '../fakes/store.ts';
import { type CacheService, dnsPreload, startCacheService, type TokenScope } from '../servers/cache-service.ts';
import { bundleStoreWorker, node24 } from '../servers/store-worker-bundle.ts';
import { digestsOf, type Folders, openFolders } from './store-folders.ts';

/** Stores of several refs over one memory. */
interface World {
  at(ref: string, ...readable: readonly string[]): SnapshotStore;
  close(): Promise<void>;
}

const limits = { timeoutMs: 30_000 };
const main = 'refs/heads/main';
const feature = 'refs/heads/feature/one';
const pull = 'refs/pull/7/merge';

// Each call of the GitHub store starts a process; the machine may be busy.
jest.setTimeout(60_000);

let worker: Awaited<ReturnType<typeof bundleStoreWorker>> = { workerPath: '', remove: async () => undefined };
let folders: Folders = { with: async () => '', remove: async () => undefined };

beforeAll(async () => {
  worker = await bundleStoreWorker();
  folders = await openFolders();
});
afterAll(async () => {
  await worker.remove();
  await folders.remove();
});

async function fakeWorld(): Promise<World> {
  const entries: FakeEntry[] = [];
  return { at: (space, ...readable) => fakeStore({ space, readable, entries }), close: async () => undefined };
}

async function localWorld(): Promise<World> {
  const root = await mkdtemp(path.join(tmpdir(), 'local-store-'));
  return {
    at: (space, ...readable) => localStore({ root, space, readable, clock: systemClock, log: () => undefined }),
    close: () => rm(root, { recursive: true, force: true }),
  };
}

const githubWorld = (nodePath: string, blobHost: 'address' | 'azure') => async (): Promise<World> => {
  const tokens: Record<string, TokenScope> = {};
  const service: CacheService = await startCacheService({ tokens, blobHost });
  // Spaces and brackets: a self-hosted runner may live in such a folder.
  const temporaryFolder = await mkdtemp(path.join(tmpdir(), 'github store [1] '));
  return {
    at: (ref, ...readable) => {
      const token = ['token', ref, ...readable].join('|');
      tokens[token] = { ref, readable, write: true };
      const env = { ...process.env, NODE_OPTIONS: `--require=${dnsPreload}`, ...service.environment(token) };
      return githubStore({ workerPath: worker.workerPath, nodePath, temporaryFolder, env, log: () => undefined });
    },
    close: async () => {
      expect(await readdir(temporaryFolder)).toEqual([]);
      await rm(temporaryFolder, { recursive: true, force: true });
      await service.close();
    },
  };
};

async function saveText(store: SnapshotStore, key: string, text = key): Promise<void> {
  expect(await store.save(key, await folders.with({ 'base-0.tar.zst': text }), limits)).toMatchObject({
    kind: 'saved',
  });
}

async function restoredText(store: SnapshotStore, ...prefixes: readonly string[]): Promise<unknown> {
  const folder = await folders.with({});
  const outcome = await store.restore([prefixes], folder, limits);
  const text = outcome.kind === 'restored' ? await readFile(path.join(folder, 'base-0.tar.zst'), 'utf8') : undefined;
  return { kind: outcome.kind, text };
}

describe.each([
  { name: 'fake', open: fakeWorld },
  { name: 'local', open: localWorld },
  { name: 'github on Node 24', open: githubWorld(node24, 'address') },
])('$name store', ({ open }) => {
  let world: World = { at: () => fakeStore(), close: async () => undefined };
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world.close());

  test('an empty store has nothing', async () => {
    const store = world.at('refs/heads/empty');
    const folder = await folders.with({});
    expect(await store.find([['empty-']], limits)).toEqual({ kind: 'none' });
    expect(await store.restore([['empty-']], folder, limits)).toEqual({ kind: 'none' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('several files come back byte by byte', async () => {
    const store = world.at(main);
    const noise = randomFillSync(new Uint8Array(300_000));
    const files = {
      'base-0.tar.zst': noise,
      'manifest.json': '{"a": 1}\n',
      'delta-0.tar.gz': 'x',
      'delta-1.tar.zst': '',
    };
    const saved = await store.save('bytes-1', await folders.with(files), limits);
    expect(saved).toMatchObject({ kind: 'saved', sizeBytes: 300_010 });
    const folder = await folders.with({});
    const restored = await store.restore([['bytes-']], folder, limits);
    expect(restored).toMatchObject({ kind: 'restored', key: 'bytes-1', sizeBytes: 300_010 });
    expect(await digestsOf(folder)).toEqual(await digestsOf(await folders.with(files)));
  });

  test('prefixes count in their order, and of one prefix the newest', async () => {
    const store = world.at(main);
    await saveText(store, 'order-a-1');
    await saveText(store, 'order-a-2');
    await saveText(store, 'order-b-1');
    expect(await store.find([['order-']], limits)).toEqual({ kind: 'found', key: 'order-b-1' });
    expect(await store.find([['order-a-', 'order-b-']], limits)).toEqual({ kind: 'found', key: 'order-a-2' });
    expect(await store.find([['order-x-', 'order-a-1', 'order-']], limits)).toEqual({
      kind: 'found',
      key: 'order-a-1',
    });
    expect(await store.find([['order-x-', 'order-y-']], limits)).toEqual({ kind: 'none' });
    expect(await restoredText(store, 'order-a-', 'order-b-')).toEqual({ kind: 'restored', text: 'order-a-2' });
  });

  test('a later group is asked only when the earlier ones have nothing', async () => {
    const store = world.at(main);
    await saveText(store, 'group-a-1');
    await saveText(store, 'group-b-1');
    await saveText(world.at(feature), 'group-c-1');
    const find = (...groups: readonly (readonly string[])[]): Promise<unknown> => store.find(groups, limits);
    expect(await find(['group-a-'], ['group-b-'])).toEqual({ kind: 'found', key: 'group-a-1' });
    expect(await find(['group-x-', 'group-y-'], ['group-z-'], ['group-b-'])).toEqual({
      kind: 'found',
      key: 'group-b-1',
    });
    expect(await find(['group-x-'], ['group-y-'])).toEqual({ kind: 'none' });
    // A group goes before the scope: what is best may be elsewhere.
    const ofFeature = await world.at(feature, main).find([['group-b-'], ['group-']], limits);
    expect(ofFeature).toEqual({ kind: 'found', key: 'group-b-1' });
    const folder = await folders.with({});
    const restored = await store.restore([['group-x-'], ['group-b-'], ['group-a-']], folder, limits);
    expect(restored).toMatchObject({ kind: 'restored', key: 'group-b-1' });
  });

  test('an equal key is taken before a newer one that it begins', async () => {
    const store = world.at(main);
    await saveText(store, 'equal');
    await saveText(store, 'equal-longer');
    expect(await store.find([['equal']], limits)).toEqual({ kind: 'found', key: 'equal' });
  });

  test('a longer key is no reason not to save the shorter', async () => {
    const store = world.at(main);
    await saveText(store, 'short-and-long');
    await saveText(store, 'short');
  });

  test('the own scope is asked first, with all prefixes', async () => {
    await saveText(world.at(feature), 'scope-old', 'of the branch');
    await saveText(world.at(main), 'scope-new', 'of main');
    await saveText(world.at(main), 'scope-main', 'of main alone');
    expect(await world.at(feature, main).find([['scope-']], limits)).toEqual({ kind: 'found', key: 'scope-old' });
    expect(await world.at(feature, main).find([['scope-new', 'scope-o']], limits)).toEqual({
      kind: 'found',
      key: 'scope-old',
    });
    expect(await world.at(pull, main).find([['scope-']], limits)).toEqual({ kind: 'found', key: 'scope-main' });
    expect(await world.at(pull, feature, main).find([['scope-']], limits)).toEqual({ kind: 'found', key: 'scope-old' });
    expect(await world.at(main).find([['scope-old']], limits)).toEqual({ kind: 'none' });
  });

  test('one key may be in several scopes', async () => {
    await saveText(world.at(main), 'twice', 'of main');
    await saveText(world.at(feature, main), 'twice-', 'other');
    expect(await restoredText(world.at(pull, main), 'twice')).toEqual({ kind: 'restored', text: 'of main' });
  });

  test('a saved key is never written again', async () => {
    const store = world.at(main);
    await saveText(store, 'fixed', 'first');
    expect(await store.save('fixed', await folders.with({ 'base-0.tar.zst': 'second' }), limits)).toEqual({
      kind: 'exists',
    });
    expect(await restoredText(store, 'fixed')).toEqual({ kind: 'restored', text: 'first' });
  });

  test('of those who save one key at once, exactly one does', async () => {
    const stores = [world.at(main), world.at(main), world.at(main)];
    const sources = await Promise.all(stores.map((_, index) => folders.with({ 'base-0.tar.zst': `writer ${index}` })));
    const outcomes = await Promise.all(stores.map((store, index) => store.save('race', sources[index] ?? '', limits)));
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['exists', 'exists', 'saved']);
    const winner = outcomes.findIndex(({ kind }) => kind === 'saved');
    expect(await restoredText(world.at(main), 'race')).toEqual({ kind: 'restored', text: `writer ${winner}` });
  });

  test('what happens to a restored file does not reach the store', async () => {
    const store = world.at(main);
    await saveText(store, 'kept', 'content');
    const folder = await folders.with({});
    await store.restore([['kept']], folder, limits);
    await rm(path.join(folder, 'base-0.tar.zst'));
    await writeFile(path.join(folder, 'base-0.tar.zst'), 'changed');
    expect(await restoredText(store, 'kept')).toEqual({ kind: 'restored', text: 'content' });
  });

  test('what happens to a saved folder does not reach the store', async () => {
    const store = world.at(main);
    const source = await folders.with({ 'base-0.tar.zst': 'content' });
    await store.save('source-kept', source, limits);
    await writeFile(path.join(source, 'base-0.tar.zst'), 'changed');
    expect(await restoredText(store, 'source-kept')).toEqual({ kind: 'restored', text: 'content' });
  });

  test('a folder that is not empty is left as it is', async () => {
    const store = world.at(main);
    await saveText(store, 'not-empty');
    const folder = await folders.with({ mine: 'mine' });
    expect(await store.restore([['not-empty']], folder, limits)).toMatchObject({
      kind: 'degraded',
      reason: expect.stringContaining('not empty'),
    });
    expect(await readdir(folder)).toEqual(['mine']);
  });

  test('an aborted call is cancelled', async () => {
    const store = world.at(main);
    const aborted = { ...limits, signal: AbortSignal.abort() };
    const folder = await folders.with({});
    expect(await store.find([['any']], aborted)).toEqual({ kind: 'degraded', reason: 'cancelled' });
    expect(await store.restore([['any']], folder, aborted)).toEqual({ kind: 'degraded', reason: 'cancelled' });
    expect(await store.save('any', await folders.with({ 'manifest.json': 'a' }), aborted)).toEqual({
      kind: 'degraded',
      reason: 'cancelled',
    });
    expect(await store.find([['any']], limits)).toEqual({ kind: 'none' });
  });

  test.each([
    { name: 'empty', key: '' },
    { name: 'too long', key: 'k'.repeat(513) },
    { name: 'with a comma', key: 'a,b' },
    { name: 'with a line break', key: 'a\nb' },
    { name: 'with parent folders', key: '../../etc/passwd' },
    { name: 'absolute', key: '/etc/passwd' },
  ])('a key that is $name is refused', async ({ key }) => {
    const store = world.at(main);
    const source = await folders.with({ 'manifest.json': 'a' });
    expect(await store.save(key, source, limits)).toMatchObject({
      kind: 'degraded',
      reason: expect.stringContaining('key'),
    });
    expect(await store.find([[key]], limits)).toMatchObject({
      kind: 'degraded',
      reason: expect.stringContaining('key'),
    });
  });

  test('a key of 512 characters is accepted', async () => {
    const store = world.at(main);
    const key = `long-${'k'.repeat(507)}`;
    await saveText(store, key, 'long');
    expect(await restoredText(store, 'long-')).toEqual({ kind: 'restored', text: 'long' });
  });

  test('only regular files are saved', async () => {
    const store = world.at(main);
    const source = await folders.with({ 'manifest.json': 'a' });
    await symlink('/etc/passwd', path.join(source, 'link'));
    expect(await store.save('odd', source, limits)).toMatchObject({
      kind: 'degraded',
      reason: expect.stringContaining('link'),
    });
    expect(await store.save('odd', await folders.with({}), limits)).toMatchObject({
      kind: 'degraded',
      reason: expect.stringContaining('no files'),
    });
    expect(await store.find([['odd']], limits)).toEqual({ kind: 'none' });
  });

  test('ten prefixes are looked up, eleven are refused', async () => {
    const store = world.at(main);
    await saveText(store, 'tenth');
    const nine = Array.from({ length: 9 }, (_, index) => `absent-${index}`);
    expect(await store.find([[...nine, 'tenth']], limits)).toEqual({ kind: 'found', key: 'tenth' });
    expect(await store.find([[...nine, 'absent-9', 'tenth']], limits)).toMatchObject({ kind: 'degraded' });
    expect(await store.find([nine, ['absent-9', 'tenth']], limits)).toEqual({ kind: 'found', key: 'tenth' });
    expect(await store.find([[]], limits)).toMatchObject({ kind: 'degraded' });
    expect(await store.find([], limits)).toMatchObject({ kind: 'degraded' });
  });
});

describe('a snapshot that needs several blocks', () => {
  test.each([
    { name: "github on this Node, with Azure's hosts", open: githubWorld(process.execPath, 'azure') },
    { name: 'local', open: localWorld },
  ])('goes through the $name store', async ({ open }) => {
    const world = await open();
    const source = await folders.with({
      'base-0.tar.zst': randomFillSync(new Uint8Array(140 * 1024 * 1024)),
      'manifest.json': '{}',
    });
    const target = await folders.with({});
    expect(await world.at(main).save('large', source, limits)).toMatchObject({ kind: 'saved' });
    expect(await world.at(main).restore([['large']], target, limits)).toMatchObject({ kind: 'restored', key: 'large' });
    expect(await digestsOf(target)).toEqual(await digestsOf(source));
    await rm(source, { recursive: true });
    await world.close();
  });
});
