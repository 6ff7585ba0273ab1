import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { githubStore } from '../../src/platform/store-github/store-github.ts';
import { bundleStoreWorker, node24 } from '../servers/store-worker-bundle.ts';

jest.setTimeout(60_000);

const token = 'runtime-token-that-nobody-may-see';

let worker: Awaited<ReturnType<typeof bundleStoreWorker>>;
let temporaryFolder = '';
/** Two services: the one that the runner would name by itself, and the one that somebody has put in its place. */
const services: { readonly server: Server; readonly url: string; readonly asked: string[] }[] = [];

beforeAll(async () => {
  worker = await bundleStoreWorker();
  temporaryFolder = await mkdtemp(path.join(tmpdir(), 'named-service-'));
  for (const _ of ['the own one', 'the other one']) services.push(await startEmptyService());
});

afterAll(async () => {
  for (const { server } of services) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all([worker.remove(), rm(temporaryFolder, { recursive: true, force: true })]);
});

/** It has nothing, in both versions. */
async function startEmptyService() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(`${pathname} ${request.headers.authorization ?? 'without a token'}`);
    const isTwirp = pathname.includes('/twirp/');
    request.resume().on('end', () => {
      response.writeHead(isTwirp ? 200 : 204, { 'content-type': 'application/json' });
      response.end(isTwirp ? '{"ok":false,"signed_download_url":"","matched_key":""}' : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const lookup = 'twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
const arc = { GITHUB_SERVER_URL: 'https://github.com', ACTIONS_CACHE_SERVICE_V2: 'True' };
const ghes = { GITHUB_SERVER_URL: 'https://ghes.example.com' };

test.each<readonly [string, Readonly<Record<string, string>>, (own: string, other: string) => object, string]>([
  [
    'a runner of ARC whose pod names another service',
    arc,
    (_own, other) => ({ ACTIONS_RESULTS_URL: other, ACTIONS_RUNTIME_TOKEN: token }),
    `/${lookup} Bearer ${token}`,
  ],
  [
    'GitHub Enterprise Server, for which the one of version 1 counts',
    { ...ghes, ACTIONS_CACHE_SERVICE_V2: 'True' },
    (own, other) => ({ ACTIONS_RESULTS_URL: own, ACTIONS_CACHE_URL: other, ACTIONS_RUNTIME_TOKEN: token }),
    `/_apis/artifactcache/cache Bearer ${token}`,
  ],
  [
    'a service below a path, which several runners share',
    ghes,
    (own, other) => ({
      ACTIONS_RESULTS_URL: own,
      ACTIONS_CACHE_URL: `${other}pods/7/`,
      ACTIONS_RUNTIME_TOKEN: token,
    }),
    `/pods/7/_apis/artifactcache/cache Bearer ${token}`,
  ],
  [
    'GitHub Enterprise Server that names one address alone',
    ghes,
    (_own, other) => ({ ACTIONS_RESULTS_URL: other, ACTIONS_RUNTIME_TOKEN: token }),
    `/_apis/artifactcache/cache Bearer ${token}`,
  ],
])('%s: that one is asked, and no other', async (_name, server, addresses, expected) => {
  const [own, other] = services;
  if (own === undefined || other === undefined) throw new Error('No service was started.');
  for (const { asked } of services) asked.splice(0);
  const store = githubStore({
    workerPath: worker.workerPath,
    nodePath: node24,
    temporaryFolder,
    env: { PATH: process.env['PATH'], ...server, ...addresses(own.url, other.url) },
    log: () => undefined,
  });
  expect(await store.find([['cached-go-docker-build-1-build-']], { timeoutMs: 20_000 })).toEqual({ kind: 'none' });
  expect(own.asked).toEqual([]);
  expect(new Set(other.asked)).toEqual(new Set([expected]));
});
