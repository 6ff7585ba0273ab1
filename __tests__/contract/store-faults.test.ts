import { type ChildProcess, spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { githubStore } from '../../src/platform/store-github/store-github.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import {
  type CacheCall,
  type CacheService,
  dnsPreload,
  type Fault,
  startCacheService,
} from '../servers/cache-service.ts';
import { bundleStoreWorker, node24 } from '../servers/store-worker-bundle.ts';
import { type Folders, openFolders } from './store-folders.ts';

jest.setTimeout(60_000);

const token = 'runtime-token-that-nobody-may-see';
const readOnlyToken = 'read-only-token-that-nobody-may-see';
const main = { ref: 'refs/heads/main', readable: [] };
const tokens = { [token]: { ...main, write: true }, [readOnlyToken]: { ...main, write: false } };
/** More than one download stream chunk, and not compressible. */
const content = randomFillSync(new Uint8Array(3_000_000));

let worker: Awaited<ReturnType<typeof bundleStoreWorker>>;
let folders: Folders;
let direct: CacheService;
let azure: CacheService;
let temporaryFolder: string;
const printed: string[] = [];

beforeAll(async () => {
  worker = await bundleStoreWorker();
  folders = await openFolders();
  direct = await startCacheService({ tokens });
  azure = await startCacheService({ tokens, blobHost: 'azure' });
  temporaryFolder = await mkdtemp(path.join(tmpdir(), 'store-faults-'));
  for (const service of [direct, azure]) {
    const saved = await storeOf(service).save('entry-1', await folders.with({ 'base-0.tar.zst': content }), {
      timeoutMs: 20_000,
    });
    expect(saved).toMatchObject({ kind: 'saved' });
  }
});

afterEach(async () => {
  direct.heal();
  azure.heal();
  expect(await processesIn(temporaryFolder)).toEqual([]);
  expect(await readdir(temporaryFolder)).toEqual([]);
});

afterAll(async () => {
  await direct.close();
  await azure.close();
  await worker.remove();
  await folders.remove();
  await rm(temporaryFolder, { recursive: true, force: true });
});

function storeOf(service: CacheService, env: Readonly<Record<string, string | undefined>> = {}): SnapshotStore {
  return githubStore({
    workerPath: worker.workerPath,
    nodePath: node24,
    temporaryFolder,
    env: { ...process.env, NODE_OPTIONS: `--require=${dnsPreload}`, ...service.environment(token), ...env },
    log: ({ text }) => printed.push(text),
  });
}

/** Processes whose working folder is at or below `folder`, also when that is deleted. */
async function processesIn(folder: string): Promise<readonly string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return pids.filter((_, index) => places[index]?.startsWith(folder));
}

interface Trouble {
  readonly name: string;
  readonly call: CacheCall;
  readonly fault: Fault;
  readonly timeoutMs: number;
  readonly reason: RegExp;
  readonly service?: 'azure';
}

describe('restore', () => {
  const lookup = 'GetCacheEntryDownloadURL';
  const troubles: readonly Trouble[] = [
    {
      name: 'lookups fail',
      call: lookup,
      fault: { kind: 'status', status: 500 },
      timeoutMs: 6000,
      reason: /^the cache service was given up after 6 s while looking for the entry; its last answer: .*\(500\)/,
    },
    {
      name: 'lookups are limited',
      call: lookup,
      fault: { kind: 'status', status: 429, retryAfterSeconds: 60 },
      timeoutMs: 10_000,
      reason: /^too many requests to the cache service: .*\(429\)/,
    },
    {
      name: 'lookups are refused',
      call: lookup,
      fault: { kind: 'status', status: 403, message: 'cache read denied: no scopes' },
      timeoutMs: 10_000,
      reason: /^the token of this run may not read from the cache: .*no scopes/,
    },
    {
      name: 'lookups hang',
      call: lookup,
      fault: { kind: 'hang' },
      timeoutMs: 2000,
      reason: /^the cache service was given up after 2 s while looking for the entry$/,
    },
    { name: 'lookups break off', call: lookup, fault: { kind: 'reset' }, timeoutMs: 10_000, reason: /ECONNRESET/ },
    {
      name: 'the download is refused',
      call: 'download',
      fault: { kind: 'status', status: 404 },
      timeoutMs: 10_000,
      reason: /^the archive of the entry cannot be used: Unknown frame descriptor$/,
    },
    {
      name: 'the download hangs',
      call: 'download',
      fault: { kind: 'hang' },
      timeoutMs: 6000,
      reason: /^the cache service was given up after 6 s while downloading/,
    },
    {
      name: 'the download stalls',
      call: 'download',
      fault: { kind: 'stall', afterBytes: 1_000_000 },
      timeoutMs: 20_000,
      reason: /^the download stalled, nothing came for 5 s: Premature close$/,
    },
    {
      name: 'the download is slow',
      call: 'download',
      fault: { kind: 'slow', bytesPerSecond: 100_000 },
      timeoutMs: 6000,
      reason: /^the cache service was given up after 6 s while downloading/,
    },
    {
      name: 'the download breaks off',
      call: 'download',
      fault: { kind: 'cut', afterBytes: 1_000_000 },
      timeoutMs: 10_000,
      reason: /aborted|Incomplete download|Premature close/,
    },
    {
      name: 'the archive is short',
      call: 'download',
      fault: { kind: 'truncate', afterBytes: 1_000_000 },
      timeoutMs: 10_000,
      reason: /^the archive of the entry cannot be used: unexpected end of file$/,
    },
    {
      name: 'the archive is corrupt',
      call: 'download',
      fault: { kind: 'corrupt' },
      timeoutMs: 10_000,
      reason: /^the archive of the entry cannot be used: ./,
    },
    {
      name: 'segments fail',
      service: 'azure',
      call: 'download',
      fault: { kind: 'status', status: 403 },
      timeoutMs: 10_000,
      reason: /^the cache library failed while downloading .*switched on by a test/,
    },
    {
      name: 'segments stall',
      service: 'azure',
      call: 'download',
      fault: { kind: 'stall', afterBytes: 1_000_000 },
      timeoutMs: 6000,
      reason: /^the cache service was given up after 6 s while downloading/,
    },
    {
      name: 'the head hangs',
      service: 'azure',
      call: 'head',
      fault: { kind: 'hang' },
      timeoutMs: 6000,
      reason: /^the cache service was given up after 6 s while downloading/,
    },
    {
      name: 'segments are corrupt',
      service: 'azure',
      call: 'download',
      fault: { kind: 'corrupt' },
      timeoutMs: 10_000,
      reason: /^the archive of the entry cannot be used: ./,
    },
  ];
  test.each(troubles)('degrades when $name', async ({ call, fault, timeoutMs, reason, service }) => {
    const target = service === 'azure' ? azure : direct;
    target.fail(call, fault);
    const folder = await folders.with({});
    const startedAt = performance.now();
    const outcome = await storeOf(target).restore([['entry-']], folder, { timeoutMs });
    expect(performance.now() - startedAt).toBeLessThan(timeoutMs + 2000);
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
    expect(await readdir(folder)).toEqual([]);
  });

  test('passes over a short trouble', async () => {
    direct.fail('GetCacheEntryDownloadURL', { kind: 'status', status: 503 }, 1);
    const outcome = await storeOf(direct).restore([['entry-']], await folders.with({}), { timeoutMs: 20_000 });
    expect(outcome).toMatchObject({ kind: 'restored', sizeBytes: content.length });
  });

  test('passes over a short trouble with a group that has nothing', async () => {
    direct.fail('GetCacheEntryDownloadURL', { kind: 'status', status: 503 }, 1);
    const groups = [['absent-'], ['entry-']];
    const outcome = await storeOf(direct).restore(groups, await folders.with({}), { timeoutMs: 20_000 });
    expect(outcome).toMatchObject({ kind: 'restored', key: 'entry-1' });
  });

  test.each([
    ['a lookup that is refused', 'GetCacheEntryDownloadURL', { kind: 'status', status: 403 }, /refused the token/],
    ['a download that is cut', 'download', { kind: 'cut', afterBytes: 1_000_000 }, /aborted|Incomplete|Premature/],
  ] as const)('a group that fails is no miss: %s', async (_name, call, fault, reason) => {
    const saved = await storeOf(direct).save(`second-${call}`, await folders.with({ 'base-0.tar.zst': 'x' }), {
      timeoutMs: 20_000,
    });
    expect(saved).toMatchObject({ kind: 'saved' });
    direct.fail(call, fault, 1);
    const folder = await folders.with({});
    const outcome = await storeOf(direct).restore([['entry-'], ['second-']], folder, { timeoutMs: 20_000 });
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
    expect(await readdir(folder)).toEqual([]);
  });

  test('is cancelled in mid-download', async () => {
    direct.fail('download', { kind: 'stall', afterBytes: 1_000_000 });
    const folder = await folders.with({});
    const controller = new AbortController();
    const before = direct.requests.length;
    const outcome = storeOf(direct).restore([['entry-']], folder, { timeoutMs: 20_000, signal: controller.signal });
    await until(() => direct.requests.slice(before).at(-1)?.call === 'download');
    expect(await processesIn(temporaryFolder)).not.toEqual([]);
    const abortedAt = performance.now();
    controller.abort();
    expect(await outcome).toEqual({ kind: 'degraded', reason: 'cancelled' });
    expect(performance.now() - abortedAt).toBeLessThan(2000);
    expect(await readdir(folder)).toEqual([]);
  });

  test('an evicted entry is gone', async () => {
    const service = await startCacheService({ tokens });
    await storeOf(service).save('evicted', await folders.with({ 'base-0.tar.zst': 'x' }), { timeoutMs: 20_000 });
    await service.evict('evicted');
    expect(await storeOf(service).restore([['evicted']], await folders.with({}), { timeoutMs: 20_000 })).toEqual({
      kind: 'none',
    });
    await service.close();
  });
});

describe('save', () => {
  const troubles: readonly Trouble[] = [
    {
      name: 'the first look fails',
      call: 'GetCacheEntryDownloadURL',
      fault: { kind: 'status', status: 500 },
      timeoutMs: 6000,
      reason: /given up after 6 s while looking for the entry; its last answer: .*\(500\)/,
    },
    {
      name: 'reserving fails',
      call: 'CreateCacheEntry',
      fault: { kind: 'status', status: 500 },
      timeoutMs: 6000,
      reason: /given up after 6 s while reserving the entry; its last answer: .*\(500\)/,
    },
    {
      name: 'reserving is limited',
      call: 'CreateCacheEntry',
      fault: { kind: 'status', status: 429 },
      timeoutMs: 10_000,
      reason: /^too many requests to the cache service: .*\(429\)/,
    },
    {
      name: 'the storage is used up',
      call: 'CreateCacheEntry',
      fault: { kind: 'status', status: 403, message: 'insufficient usage to create' },
      timeoutMs: 10_000,
      reason: /^the cache storage of the account is used up: /,
    },
    {
      name: 'reserving hangs',
      call: 'CreateCacheEntry',
      fault: { kind: 'hang' },
      timeoutMs: 6000,
      reason: /given up after 6 s while reserving the entry$/,
    },
    {
      name: 'the upload is refused',
      call: 'put-blob',
      fault: { kind: 'status', status: 403 },
      timeoutMs: 10_000,
      reason: /^the cache library failed while uploading .*switched on by a test/,
    },
    {
      name: 'the upload hangs',
      call: 'put-blob',
      fault: { kind: 'hang' },
      timeoutMs: 6000,
      reason: /given up after 6 s while uploading/,
    },
    {
      name: 'the closing fails',
      call: 'FinalizeCacheEntryUpload',
      fault: { kind: 'status', status: 400 },
      timeoutMs: 10_000,
      reason: /FinalizeCacheEntryUpload.*\(400\)/,
    },
    {
      name: 'the closing hangs',
      call: 'FinalizeCacheEntryUpload',
      fault: { kind: 'hang' },
      timeoutMs: 6000,
      reason: /given up after 6 s while closing the entry/,
    },
  ];
  test.each(troubles)('degrades when $name', async ({ name, call, fault, timeoutMs, reason }) => {
    direct.fail(call, fault);
    const source = await folders.with({ 'base-0.tar.zst': content });
    const startedAt = performance.now();
    const outcome = await storeOf(direct).save(`bad ${name}`, source, { timeoutMs });
    expect(performance.now() - startedAt).toBeLessThan(timeoutMs + 2000);
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
    expect(await readdir(source)).toEqual(['base-0.tar.zst']);
    direct.heal();
    expect(await storeOf(direct).find([[`bad ${name}`]], { timeoutMs: 10_000 })).toEqual({ kind: 'none' });
  });

  test('degrades when a block of many is refused, which the library throws where nobody can catch it', async () => {
    direct.fail('put-block', { kind: 'status', status: 403 });
    const source = await folders.with({ 'base-0.tar.zst': randomFillSync(new Uint8Array(135 * 1024 * 1024)) });
    const outcome = await storeOf(direct).save('blocks', source, { timeoutMs: 30_000 });
    expect(outcome).toEqual({
      kind: 'degraded',
      reason: expect.stringMatching(/^the cache library failed while uploading .*switched on by a test/),
    });
    expect(direct.requests.filter(({ call }) => call === 'put-block').length).toBeGreaterThan(0);
    await rm(source, { recursive: true });
  });

  test('degrades with the real reason when the token may not write', async () => {
    const store = storeOf(direct, { ACTIONS_RUNTIME_TOKEN: readOnlyToken });
    const outcome = await store.save('read-only', await folders.with({ 'base-0.tar.zst': 'x' }), { timeoutMs: 10_000 });
    expect(outcome).toEqual({
      kind: 'degraded',
      reason: expect.stringMatching(
        /^the token of this run may not write to the cache: cache write denied: the token of this run is read-only$/,
      ),
    });
    expect(await store.find([['entry-']], { timeoutMs: 10_000 })).toEqual({ kind: 'found', key: 'entry-1' });
  });

  test('asks before it packs', async () => {
    const before = direct.requests.length;
    const outcome = await storeOf(direct).save('entry-1', await folders.with({ 'base-0.tar.zst': 'x' }), {
      timeoutMs: 10_000,
    });
    expect(outcome).toEqual({ kind: 'exists' });
    expect(direct.requests.slice(before).map(({ call }) => call)).toEqual(['GetCacheEntryDownloadURL']);
  });

  test('an entry that another job has only reserved counts as one that exists', async () => {
    direct.fail('FinalizeCacheEntryUpload', { kind: 'status', status: 400 });
    await storeOf(direct).save('reserved', await folders.with({ 'base-0.tar.zst': 'x' }), { timeoutMs: 10_000 });
    direct.heal();
    const outcome = await storeOf(direct).save('reserved', await folders.with({ 'base-0.tar.zst': 'x' }), {
      timeoutMs: 10_000,
    });
    expect(outcome).toEqual({ kind: 'exists' });
  });
});

describe('the surroundings', () => {
  test.each([
    {
      name: 'no service',
      env: { ACTIONS_RESULTS_URL: undefined, ACTIONS_CACHE_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined },
      reason: /ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN are not set.*cache-store: local/,
    },
    { name: 'no token', env: { ACTIONS_RUNTIME_TOKEN: '' }, reason: /ACTIONS_RUNTIME_TOKEN is not set/ },
    {
      name: 'an unknown token',
      env: { ACTIONS_RUNTIME_TOKEN: 'token-of-another-service' },
      reason: /^the cache service refused the token of this run: .*\(401\)/,
    },
    {
      name: 'a mode that forbids reading',
      env: { ACTIONS_CACHE_MODE: 'none' },
      reason: /^the cache mode of this run forbids it: .*'none'/,
    },
    {
      name: 'a server of an enterprise that has no cache',
      env: { GITHUB_SERVER_URL: 'https://github.example.com' },
      reason: /Cache service responded with 404/,
    },
    { name: 'a service that is not up', env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' }, reason: /ECONNREFUSED/ },
  ])('$name: says so', async ({ env, reason }) => {
    const outcome = await storeOf(direct, env).find([['entry-']], { timeoutMs: 10_000 });
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
  });

  test('no service: starts no process', async () => {
    const store = githubStore({
      workerPath: '/absent',
      nodePath: '/absent',
      temporaryFolder,
      env: {},
      log: () => undefined,
    });
    expect(await store.find([['a']], { timeoutMs: 1000 })).toMatchObject({
      reason: expect.stringContaining('not here'),
    });
  });

  test.each([
    {
      name: 'no program',
      change: { workerPath: '/absent/store-worker.js' },
      reason: /ended with code 1 and no answer.*Cannot find module/,
    },
    { name: 'no Node', change: { nodePath: '/absent/node' }, reason: /could not be started: .*ENOENT/ },
  ])('$name: says so', async ({ change, reason }) => {
    const env = { ...process.env, ...direct.environment(token) };
    const store = githubStore({
      workerPath: worker.workerPath,
      nodePath: node24,
      temporaryFolder,
      env,
      log: () => undefined,
      ...change,
    });
    const outcome = await store.find([['entry-']], { timeoutMs: 10_000 });
    expect(outcome).toEqual({ kind: 'degraded', reason: expect.stringMatching(reason) });
  });

  test('the child gets no variable of the job that it does not need', async () => {
    const dump = path.join(await folders.with({}), 'dump.mjs');
    await writeFile(
      dump,
      "console.log('::warning::names ' + Object.keys(process.env).sort().join(' ')); process.exit(0);",
    );
    const env = {
      ...process.env,
      ...direct.environment(token),
      MY_SECRET: 'x',
      GITHUB_TOKEN: 'y',
      GITHUB_ENV: '/f',
      GITHUB_WORKSPACE: '/w',
    };
    const store = githubStore({ workerPath: dump, nodePath: node24, temporaryFolder, env, log: () => undefined });
    const outcome = await store.find([['a']], { timeoutMs: 10_000 });
    const names = outcome.kind === 'degraded' ? outcome.reason : '';
    expect(names).toMatch(/ACTIONS_RUNTIME_TOKEN/);
    expect(names).not.toMatch(/MY_SECRET|GITHUB_TOKEN|GITHUB_ENV|RUNNER_DEBUG/);
  });

  test('a child whose parent is gone ends, and its group with it', async () => {
    direct.fail('GetCacheEntryDownloadURL', { kind: 'hang' });
    const before = direct.requests.length;
    const cwd = await folders.with({});
    const child: ChildProcess = spawn(node24, [worker.workerPath], {
      cwd,
      env: { ...process.env, ...direct.environment(token) },
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore', 'ignore'],
    });
    const exited = once(child, 'exit');
    child.stdin?.write('{"kind":"find","groups":[["entry-"]]}\n');
    await until(() => direct.requests.length > before);
    expect(child.exitCode).toBeNull();
    child.stdin?.end();
    expect(await exited).toEqual([null, 'SIGKILL']);
    expect(await processesIn(cwd)).toEqual([]);
  });
});

test('no token and no signed address was printed', () => {
  expect(printed.length).toBeGreaterThan(100);
  const text = printed.join('\n');
  for (const secret of [token, readOnlyToken]) expect(text).not.toContain(secret);
  for (const { signature } of [...direct.entries(), ...azure.entries()]) expect(text).not.toContain(signature);
  expect(text).not.toMatch(/^::/m);
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 500) throw new Error('waited for too long');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
