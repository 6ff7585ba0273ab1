import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { CacheEntries } from '../../src/platform/store/cache-entries.ts';
import { githubCacheEntries } from '../../src/platform/store-github/github-cache-entries.ts';
import { fakeCacheEntries, type KeptEntry } from '../fakes/cache-entries.ts';
import { type CacheService, type Fault, startCacheService } from '../servers/cache-service.ts';

const limits = { timeoutMs: 20_000 };
const main = 'refs/heads/main';
const token = 'api-token-that-nobody-may-see';
const at = Date.parse('2026-11-25T10:00:00Z');
const hour = 3_600_000;

/** Stored entries, and somebody who may do everything with them. */
interface World {
  readonly api: CacheEntries;
  readonly denied: CacheEntries;
  readonly readOnly: CacheEntries;
  keys(): readonly string[];
  close(): Promise<void>;
}

/** So many entries of one ref, the first one read last, and one of another ref. */
const stored = (amount: number): readonly Omit<KeptEntry, 'id'>[] => [
  ...Array.from({ length: amount }, (_, index) => ({
    key: `ours-${index}`,
    ref: main,
    sizeBytes: 100 + index,
    createdAtMs: at,
    readAtMs: at + (amount - index) * hour,
  })),
  { key: 'theirs-1', ref: main, sizeBytes: 1, createdAtMs: at, readAtMs: at },
  { key: 'ours-elsewhere', ref: 'refs/pull/7/merge', sizeBytes: 1, createdAtMs: at, readAtMs: at },
];

async function fakeWorld(amount: number): Promise<World> {
  const entries = stored(amount).map((entry, index) => ({ ...entry, id: index + 1 }));
  const api = fakeCacheEntries({ entries });
  return {
    api,
    denied: fakeCacheEntries({ entries, trouble: { list: 'denied', remove: 'denied' } }),
    readOnly: fakeCacheEntries({ entries, trouble: { remove: 'denied' } }),
    keys: () => api.entries.map(({ key }) => key),
    close: async () => undefined,
  };
}

const apiTokens = { [token]: 'write', reader: 'read', nobody: 'none' } as const;
const apiOf = (service: CacheService, as: string = token): CacheEntries =>
  githubCacheEntries({ apiUrl: service.url, repository: 'me/app', token: as });

async function githubWorld(amount: number): Promise<World> {
  const service = await startCacheService({ tokens: {}, apiTokens });
  for (const entry of stored(amount)) service.put(entry);
  return {
    api: apiOf(service),
    denied: apiOf(service, 'nobody'),
    readOnly: apiOf(service, 'reader'),
    keys: () => service.entries().map(({ key }) => key),
    close: () => service.close(),
  };
}

async function listed(api: CacheEntries, prefix = 'ours-') {
  const outcome = await api.list(main, prefix, limits);
  return outcome.kind === 'listed' ? outcome.entries : [];
}

describe.each([
  { name: 'fake', open: fakeWorld },
  { name: 'github', open: githubWorld },
])('$name entries', ({ open }) => {
  let world: World;
  const opened = async (amount: number): Promise<World> => (world = await open(amount));
  afterEach(() => world.close());

  test('are those of the ref and the prefix, the most recently read first', async () => {
    const { api } = await opened(2);
    expect(await listed(api)).toEqual([
      { id: expect.any(Number), key: 'ours-0', sizeBytes: 100, createdAtMs: at, readAtMs: at + 2 * hour },
      { id: expect.any(Number), key: 'ours-1', sizeBytes: 101, createdAtMs: at, readAtMs: at + hour },
    ]);
    expect(await listed(api, 'none-')).toEqual([]);
  });

  test('are all of them, however many pages that is', async () => {
    const { api } = await opened(250);
    const entries = await listed(api);
    expect(entries.map(({ key }) => key)).toEqual(Array.from({ length: 250 }, (_, index) => `ours-${index}`));
  });

  test('are deleted one by one, and once', async () => {
    const { api, keys } = await opened(2);
    const [first] = await listed(api);
    expect(await api.remove(first?.id ?? 0, limits)).toEqual({ kind: 'removed' });
    expect(keys().toSorted()).toEqual(['ours-1', 'ours-elsewhere', 'theirs-1']);
    expect(await api.remove(first?.id ?? 0, limits)).toEqual({ kind: 'gone' });
  });

  test('are not told to who may not see them, and not deleted for who may not', async () => {
    const { denied, readOnly, keys } = await opened(1);
    expect(await denied.list(main, 'ours-', limits)).toEqual({ kind: 'denied' });
    const [entry] = await listed(readOnly);
    expect(await readOnly.remove(entry?.id ?? 0, limits)).toEqual({ kind: 'denied' });
    expect(keys()).toContain('ours-0');
  });

  test('are not asked for by a run that was cancelled', async () => {
    const { api } = await opened(1);
    const aborted = { ...limits, signal: AbortSignal.abort() };
    expect(await api.list(main, 'ours-', aborted)).toEqual({ kind: 'degraded', reason: 'cancelled' });
    expect(await api.remove(1, aborted)).toEqual({ kind: 'degraded', reason: 'cancelled' });
  });
});

describe('an API that does not work', () => {
  let service: CacheService;
  beforeAll(async () => {
    service = await startCacheService({ tokens: {}, apiTokens });
    for (const entry of stored(1)) service.put(entry);
  });
  afterEach(() => service.heal());
  afterAll(() => service.close());

  test.each<readonly [string, Fault, RegExp]>([
    ['fails', { kind: 'status', status: 500 }, /^the API of GitHub answered with status 500$/],
    ['asks to wait', { kind: 'status', status: 429 }, /status 429/],
    ['hangs', { kind: 'hang' }, /^the API of GitHub was given up after 0\.5 s$|timeout/i],
    ['breaks off', { kind: 'reset' }, /other side closed|ECONNRESET/],
  ])('%s: degrades in time', async (_name, fault, reason) => {
    service.fail('list-caches', fault);
    service.fail('delete-cache', fault);
    const startedAt = performance.now();
    const outcomes = [
      await apiOf(service).list(main, 'ours-', { timeoutMs: 500 }),
      await apiOf(service).remove(1, { timeoutMs: 500 }),
    ];
    expect(performance.now() - startedAt).toBeLessThan(3000);
    for (const outcome of outcomes)
      expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
  });

  test('is cancelled on the way', async () => {
    service.fail('list-caches', { kind: 'hang' });
    const controller = new AbortController();
    const outcome = apiOf(service).list(main, 'ours-', { ...limits, signal: controller.signal });
    controller.abort();
    expect(await outcome).toEqual({ kind: 'degraded', reason: 'cancelled' });
  });

  test('does not know the token: it may do nothing', async () => {
    expect(await apiOf(service, 'unknown').list(main, 'ours-', limits)).toEqual({ kind: 'denied' });
  });

  test('is not there, and the reason does not hold the token', async () => {
    const gone = await startCacheService({ tokens: {}, apiTokens });
    await gone.close();
    const outcome = await apiOf(gone).list(main, 'ours-', limits);
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringContaining('ECONNREFUSED') });
    expect(JSON.stringify(outcome)).not.toContain(token);
  });

  test('gets the token as the header alone', async () => {
    await apiOf(service).list(main, 'ours-', limits);
    expect(service.requests.at(-1)).toMatchObject({ call: 'list-caches', status: 200, token });
  });
});
