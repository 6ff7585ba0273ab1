import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import { nodeHttp } from '../../src/platform/machine/node-http.ts';
import { registryApi } from '../../src/platform/store-registry/registry-api.ts';
import { registryCalls } from '../../src/platform/store-registry/registry-calls.ts';
import { registryEntries } from '../../src/platform/store-registry/registry-entries.ts';
import { registryStore } from '../../src/platform/store-registry/store-registry.ts';
import type { DockerRegistry } from '../servers/docker-registry.ts';
import { startDockerRegistry } from '../servers/docker-registry.ts';
import type { MemoryRegistry } from '../servers/memory-registry.ts';
import { startMemoryRegistry } from '../servers/memory-registry.ts';
import { pushImage } from '../servers/push-image.ts';

// The store whose layers are images keeps no archives, so the contract of the other stores does not fit it: the same rules of
// looking up, with the registry of Docker itself, and what every registry must do with another one too.
jest.setTimeout(120_000);

const limits = { timeoutMs: 30_000 };
const login = { kind: 'password', user: 'me', password: 'pw' } as const;
const [main, feature] = ['host/me/app refs/heads/main', 'host/me/app refs/heads/feature'];
const basic = { authorization: `Basic ${Buffer.from('me:pw').toString('base64')}` };

let registry: DockerRegistry;
let other: MemoryRegistry;
/** The registry that the tests ask: that of Docker, but where another is named. */
let host: string;
let root: string;
let folders = 0;

beforeAll(async () => {
  [registry, other] = await Promise.all([startDockerRegistry({ wantsLogin: true }), startMemoryRegistry()]);
  host = registry.host;
  root = await mkdtemp(path.join(tmpdir(), 'registry-store-'));
});
afterAll(async () => {
  await Promise.all([registry.close(), other.close()]);
  await rm(root, { recursive: true, force: true });
});

/** Ticks, so that no two entries are of the same time. */
let now = Date.UTC(2026, 10, 29);
const clock = { now: () => (now += 1000) };

function opened(
  name: string,
  space: string,
  readable: readonly string[] = [],
  credentials: typeof login | { readonly kind: 'none' } = login,
) {
  const repository = { host, name };
  const calls = registryCalls(nodeHttp(systemClock), repository, async () => credentials);
  const api = registryApi(calls, repository);
  return { api, store: registryStore({ repository, api, space, readable, clock }) };
}

async function folderWith(manifest?: string): Promise<string> {
  const folder = await mkdtemp(path.join(root, 'entry-'));
  if (manifest !== undefined) await writeFile(path.join(folder, 'manifest.json'), manifest);
  return folder;
}

/** Saves by another run: a store lists the tags once. */
async function save(name: string, space: string, key: string, manifest?: string) {
  return opened(name, space).store.save(key, await folderWith(manifest), limits);
}

const push = (name: string, text: string): Promise<string> => pushImage({ host, name, headers: basic }, text);

const manifestOf = (key: string, ...digests: readonly string[]): string =>
  JSON.stringify({ schema: 1, layers: digests.map((digest) => ({ digest, key, sizeBytes: 4 })) });
const newName = (): string => `team/cache-${(folders += 1)}`;

describe.each([
  ["Docker's registry", () => registry.host],
  ["a registry of Google's, in memory", () => other.host],
] as const)('entries in %s', (_name, hostOf) => {
  beforeAll(() => {
    host = hostOf();
  });
  afterAll(() => {
    host = registry.host;
  });

  test('are found by prefix, group by group, the own ref first, the newest first', async () => {
    const name = newName();
    for (const [space, key] of [
      [main, 'k-a-1'],
      [feature, 'k-a-0'],
      [main, 'k-a-2'],
      [main, 'k-b-1'],
      ['host/other/app refs/heads/main', 'k-c-1'],
    ] as const)
      expect(await save(name, space, key)).toMatchObject({ kind: 'saved' });
    const of = async (space: string, readable: readonly string[], ...groups: (readonly string[])[]) =>
      opened(name, space, readable).store.find(groups, limits);
    expect(await of(main, [], ['k-a-'])).toEqual({ kind: 'found', key: 'k-a-2' });
    expect(await of(main, [], ['k-a-1'])).toEqual({ kind: 'found', key: 'k-a-1' });
    expect(await of(main, [], ['k-x-'], ['k-b-', 'k-a-'])).toEqual({ kind: 'found', key: 'k-b-1' });
    expect(await of(feature, [main], ['k-a-'])).toEqual({ kind: 'found', key: 'k-a-0' });
    expect(await of(feature, [main], ['k-b-'])).toEqual({ kind: 'found', key: 'k-b-1' });
    expect(await of(feature, [], ['k-b-'])).toEqual({ kind: 'none' });
    expect(await of(main, [feature], ['k-c-'])).toEqual({ kind: 'none' });
  });

  test('whose keys are the same in tags are told apart', async () => {
    const name = newName();
    const key = `k-${'x'.repeat(40)}-1`;
    await save(name, main, key);
    const entry = (await opened(name, main).api.tags(limits))[0] ?? '';
    const { api, store } = opened(name, main);
    const text = (await api.read(entry, limits))?.text ?? '';
    await api.write(entry.replace(/\.\w{9}$/, '.zzzzzzzzz'), text.replace(key, `k-${'y'.repeat(40)}-1`), limits);
    expect(await store.find([['k-']], limits)).toEqual({ kind: 'found', key });
  });

  test('bring their manifest and nothing else', async () => {
    const name = newName();
    const digest = await push(name, 'base');
    const manifest = manifestOf('k-1', digest);
    expect(await save(name, main, 'k-1', manifest)).toMatchObject({ kind: 'saved', sizeBytes: 4 });
    const folder = await folderWith();
    registry.clear();
    expect(await opened(name, main).store.restore([['k-']], folder, limits)).toMatchObject({
      kind: 'restored',
      key: 'k-1',
    });
    expect(await readdir(folder)).toEqual(['manifest.json']);
    expect(await readFile(path.join(folder, 'manifest.json'), 'utf8')).toBe(manifest);
    expect(registry.requests().filter((request) => request.path.includes('/blobs/'))).toEqual([]);
  });

  test('are saved once', async () => {
    const name = newName();
    expect(await save(name, main, 'k-1')).toMatchObject({ kind: 'saved' });
    expect(await save(name, main, 'k-1')).toEqual({ kind: 'exists' });
    expect(await save(name, feature, 'k-1')).toMatchObject({ kind: 'saved' });
  });

  test('with a layer that is not in the repository are refused', async () => {
    const name = newName();
    const elsewhere = await push(newName(), 'elsewhere');
    expect(await save(name, main, 'k-1', manifestOf('k-1', elsewhere))).toMatchObject({
      kind: 'degraded',
      reason: expect.stringMatching(/not in the registry any more/),
    });
    expect(await save(name, main, 'k-1', '{"layers":[{"digest":"latest"}]}')).toMatchObject({ kind: 'degraded' });
    expect(await opened(name, main).store.find([['k-']], limits)).toEqual({ kind: 'none' });
  });

  test('go when they are deleted, and their layers stay with those that name them too', async () => {
    const name = newName();
    const digest = await push(name, 'base');
    await save(name, main, 'k-1', manifestOf('k-1', digest));
    await save(name, main, 'k-2', manifestOf('k-1', digest));
    const { api } = opened(name, main);
    const [first = ''] = (await api.tags(limits)).toSorted();
    const found = await api.read(first, limits);
    expect(await api.remove(found?.descriptor.digest ?? '', limits)).toBe('removed');
    expect(await api.remove(found?.descriptor.digest ?? '', limits)).toBe('gone');
    const { store } = opened(name, main);
    expect(await store.find([['k-']], limits)).toEqual({ kind: 'found', key: 'k-2' });
    expect(await store.layerImage?.(digest, limits)).toMatchObject({ kind: 'found' });
  });
});

describe('a layer', () => {
  test('is an image of this repository, by its digest', async () => {
    const name = newName();
    const digest = await push(name, 'content');
    const reference = `${host}/${name}@${digest}`;
    expect(await opened(name, main).store.layerImage?.(digest, limits)).toEqual({
      kind: 'found',
      reference,
      sizeBytes: 7,
    });
  });

  test.each([
    ['of another repository', async () => push(newName(), 'content')],
    ['that is not there', async () => `sha256:${'0'.repeat(64)}`],
  ])('%s is none', async (_name, digest) => {
    const name = newName();
    await push(name, 'x');
    expect(await opened(name, main).store.layerImage?.(await digest(), limits)).toEqual({ kind: 'none' });
  });

  test('that is an entry is none', async () => {
    const name = newName();
    await save(name, main, 'k-1');
    const { api, store } = opened(name, main);
    const entry = await api.read((await api.tags(limits))[0] ?? '', limits);
    expect(await store.layerImage?.(entry?.descriptor.digest ?? '', limits)).toEqual({ kind: 'none' });
  });
});

test('superseded entries of the own space are listed and deleted, whatever their tags are', async () => {
  const name = newName();
  const long = `cached-go-docker-build-1-build-${'x'.repeat(40)}-`;
  for (const key of [`${long}1`, `${long}2`, 'cached-go-docker-build-1-modules-3']) await save(name, main, key);
  await save(name, feature, `${long}1`);
  const { api } = opened(name, main);
  const entries = registryEntries(api, main);
  const listed = await entries.list('', 'cached-go-docker-build-1-', limits);
  const found = listed.kind === 'listed' ? listed.entries : [];
  const shown = [`${long}1`, `${long}2`, 'cached-go-docker-build-1-modules-3'].map(entries.keyForm);
  expect(found.map(({ key }) => key).toSorted()).toEqual(shown.toSorted());
  const first = found.find(({ key }) => key === entries.keyForm(`${long}1`));
  expect(first?.createdAtMs).toBeLessThan(now);
  expect(await entries.remove(first?.id ?? -1, limits)).toEqual({ kind: 'removed' });
  expect(await entries.remove(first?.id ?? -1, limits)).toEqual({ kind: 'gone' });
  expect(await opened(name, main).store.find([[`${long}1`], [`${long}2`]], limits)).toMatchObject({ key: `${long}2` });
  expect(await opened(name, feature).store.find([[`${long}1`]], limits)).toMatchObject({ kind: 'found' });
});

test('without a login nothing is read or written, and the reason says so', async () => {
  const { store } = opened('team/cache', main, [], { kind: 'none' });
  const may = /^this run may not .*\(status 401 UNAUTHORIZED\)$/;
  expect(await store.find([['k-']], limits)).toMatchObject({ kind: 'degraded', reason: expect.stringMatching(may) });
  expect(await store.save('k-1', await folderWith(), limits)).toMatchObject({ kind: 'degraded' });
  expect(await store.readOnlyReason?.(limits)).toMatch(may);
  expect(await opened('team/cache', main).store.readOnlyReason?.(limits)).toBe('');
});

test('a registry that takes nothing is told before anything is pushed', async () => {
  const name = newName();
  await save(name, main, 'k-1');
  await registry.refuseWrites();
  const { store } = opened(name, main);
  expect(await store.readOnlyReason?.(limits)).toMatch(/^it is not possible to push to .* \(status 405\)$/);
  expect(await store.find([['k-']], limits)).toEqual({ kind: 'found', key: 'k-1' });
  expect(await store.save('k-2', await folderWith(), limits)).toMatchObject({
    kind: 'degraded',
    reason: expect.stringMatching(/not possible to write/),
  });
});
