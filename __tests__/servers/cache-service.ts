import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BlobStorage, blobStorage, textOf } from './cache-service-blobs.ts';
import { sendJson, twirp } from './cache-service-calls.ts';
import { type CacheCall, cacheCalls, createFaults, type Fault, type Faults } from './cache-service-faults.ts';
import { type CacheEntry, type CacheIndex, createIndex, type TokenScope } from './cache-service-index.ts';
import { answerRest, type ApiToken, restCall } from './cache-service-rest.ts';

export type { CacheCall, Fault } from './cache-service-faults.ts';
export type { CacheEntry, TokenScope } from './cache-service-index.ts';

export interface CacheServiceOptions {
  /** What each runtime token allows. Any other token is refused. */
  readonly tokens: Readonly<Record<string, TokenScope>>;
  /** What each token of the REST API allows. */
  readonly apiTokens?: Readonly<Record<string, ApiToken>>;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /**
   * `azure`: download URLs name a host of Azure's, which makes the library fetch segments in parallel. Such a
   * host is reached with `dnsPreload`.
   */
  readonly blobHost?: 'address' | 'azure';
}

/** One request that the service got. */
export interface LoggedRequest {
  readonly call: CacheCall | 'unknown';
  readonly status: number | undefined;
  readonly token: string | undefined;
  readonly body: string;
}

/** GitHub's cache service, version 2, on this machine. */
export interface CacheService {
  /** For ACTIONS_RESULTS_URL. */
  readonly url: string;
  readonly port: number;
  /** What the runner gives to a step whose token this is. */
  environment(token: string): Record<string, string>;
  /** Lets a call fail, for so many requests (default: until `heal`). */
  fail(call: CacheCall, fault: Fault, times?: number): void;
  heal(): void;
  /** All requests so far, oldest first; those that got no answer have no status. */
  readonly requests: readonly LoggedRequest[];
  entries(): readonly CacheEntry[];
  /** Adds an entry without content, as it would be after some time. */
  put(entry: Parameters<CacheIndex['put']>[0]): CacheEntry;
  /** Deletes an entry as the service's own eviction does. */
  evict(key: string): Promise<void>;
  /** The file that holds an entry's archive, for reading and for damaging. */
  archivePath(key: string): string;
  close(): Promise<void>;
}

/** Preloaded (NODE_OPTIONS=--require) it maps Azure's blob hosts to this machine. */
export const dnsPreload = path.join(import.meta.dirname, 'blob-dns-preload.cjs');

interface World {
  readonly options: CacheServiceOptions;
  readonly index: CacheIndex;
  readonly blobs: BlobStorage;
  readonly faults: Faults;
  readonly log: { call: CacheCall | 'unknown'; status: number | undefined; token: string | undefined; body: string }[];
  port: number;
}

/** Starts the service on 127.0.0.1. Archives are kept in a temporary folder that `close` removes. */
export async function startCacheService(options: CacheServiceOptions): Promise<CacheService> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cache-service-'));
  const world: World = {
    options,
    index: createIndex(),
    blobs: blobStorage(folder),
    faults: createFaults(),
    log: [],
    port: 0,
  };
  const server = createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      if (!response.headersSent) sendJson(response, 500, { code: 'internal', msg: String(error) });
      else response.destroy();
    });
  });
  // Uploads of large blocks may take their time on a busy machine.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  world.port = portOf(server.address());
  const url = `http://127.0.0.1:${world.port}/`;
  return {
    url,
    port: world.port,
    environment: (token) => ({
      ACTIONS_CACHE_SERVICE_V2: 'True',
      ACTIONS_RESULTS_URL: url,
      ACTIONS_RUNTIME_TOKEN: token,
    }),
    fail: (call, fault, times = Number.POSITIVE_INFINITY) => world.faults.set(call, fault, times),
    heal: () => world.faults.clear(),
    requests: world.log,
    entries: () => world.index.list(),
    put: (entry) => world.index.put(entry),
    evict: (key) => evict(world, key),
    archivePath: (key) => {
      const entry = world.index.list().find((candidate) => candidate.key === key);
      if (entry === undefined) throw new Error(`no entry ${key}`);
      return world.blobs.pathOf(entry.id);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function handle(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/_control/')) return control(world, url, request, response);
  const call = callOf(url, request.method ?? '');
  const entry = { call, status: undefined, token: bearer(request), body: '' } satisfies LoggedRequest;
  const logged: World['log'][number] = entry;
  world.log.push(logged);
  response.once('finish', () => (logged.status = response.statusCode));
  if (call === 'unknown') return sendJson(response, 404, { code: 'bad_route', msg: url.pathname });
  const fault = world.faults.take(call);
  if (fault !== undefined && (await answerWithFault(fault, request, response))) return;
  if (call === 'head' || call === 'download' || call.startsWith('put-'))
    return blob(world, call, url, fault, request, response);
  if (call === 'list-caches' || call === 'delete-cache') {
    request.resume();
    const token = world.options.apiTokens?.[logged.token ?? ''];
    return answerRest(
      { index: world.index, token, removeBlob: (id) => world.blobs.remove(id) },
      url,
      request,
      response,
    );
  }
  logged.body = await textOf(request);
  const scope = world.options.tokens[logged.token ?? ''];
  if (scope === undefined) return sendJson(response, 401, { code: 'unauthenticated', msg: 'unknown token' });
  twirp(
    { index: world.index, blobHost: world.options.blobHost ?? 'address', port: world.port },
    call,
    scope,
    JSON.parse(logged.body),
    response,
  );
}

function callOf(url: URL, method: string): CacheCall | 'unknown' {
  const [, name] = /^\/twirp\/github\.actions\.results\.api\.v1\.CacheService\/(\w+)$/.exec(url.pathname) ?? [];
  if (name !== undefined) return cacheCalls.find((call) => call === name) ?? 'unknown';
  if (!/\/blob\/\d+$/.test(url.pathname)) return restCall(url, method) ?? 'unknown';
  if (method === 'HEAD') return 'head';
  if (method === 'GET') return 'download';
  const part = url.searchParams.get('comp');
  return part === 'block' ? 'put-block' : part === 'blocklist' ? 'put-block-list' : 'put-blob';
}

/** True when the fault was the whole answer. */
async function answerWithFault(fault: Fault, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  switch (fault.kind) {
    case 'hang':
      request.resume();
      return true;
    case 'reset':
      request.socket.destroy();
      return true;
    case 'status':
      request.resume();
      if (!request.readableEnded) await new Promise((resolve) => request.once('end', resolve));
      if (fault.retryAfterSeconds !== undefined) response.setHeader('retry-after', fault.retryAfterSeconds);
      sendJson(response, fault.status, { code: 'fault', msg: fault.message ?? 'switched on by a test' });
      return true;
    default:
      return false;
  }
}

async function blob(
  world: World,
  call: CacheCall,
  url: URL,
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const id = Number(url.pathname.split('/').at(-1));
  const entry = world.index.byId(id);
  if (entry === undefined) return sendJson(response, 404, { code: 'BlobNotFound' });
  if (url.searchParams.get('sig') !== entry.signature) return sendJson(response, 403, { code: 'AuthenticationFailed' });
  switch (call) {
    case 'put-blob':
      return world.blobs.putBlob(id, request, response);
    case 'put-block':
      return world.blobs.putBlock(id, url.searchParams.get('blockid') ?? '', request, response);
    case 'put-block-list':
      return world.blobs.putBlockList(id, request, response);
    default:
      return world.blobs.read(id, fault, request, response);
  }
}

/** The same controls for a service that runs as a program: /_control/{fail,heal,entries,requests,evict}. */
async function control(world: World, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  switch (url.pathname.slice('/_control/'.length)) {
    case 'fail': {
      const { call, fault, times }: { call: CacheCall; fault: Fault; times?: number } = JSON.parse(
        await textOf(request),
      );
      world.faults.set(call, fault, times ?? Number.POSITIVE_INFINITY);
      return sendJson(response, 200, {});
    }
    case 'heal':
      world.faults.clear();
      return sendJson(response, 200, {});
    case 'entries':
      return sendJson(response, 200, world.index.list());
    case 'requests':
      return sendJson(response, 200, world.log);
    case 'evict':
      await evict(world, url.searchParams.get('key') ?? '');
      return sendJson(response, 200, {});
    default:
      return sendJson(response, 404, {});
  }
}

async function evict(world: World, key: string): Promise<void> {
  for (const { id } of world.index.remove(key)) await world.blobs.remove(id);
}

function bearer(request: IncomingMessage): string | undefined {
  return /^(?:Bearer|token) (.+)$/.exec(request.headers.authorization ?? '')?.[1];
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
