import type { ServerResponse } from 'node:http';
import type { CacheCall } from './cache-service-faults.ts';
import type { CacheEntry, CacheIndex, TokenScope } from './cache-service-index.ts';

/** What the calls work on. */
export interface CallsWorld {
  readonly index: CacheIndex;
  readonly blobHost: 'address' | 'azure';
  readonly port: number;
}

/** The three calls of the service's API, for a run with this scope. */
export function twirp(
  world: CallsWorld,
  call: CacheCall,
  scope: TokenScope,
  body: unknown,
  response: ServerResponse,
): void {
  const { key, version, restoreKeys, sizeBytes } = twirpArguments(body);
  switch (call) {
    case 'CreateCacheEntry': {
      if (!scope.write)
        return sendJson(response, 200, {
          ok: false,
          message: 'cache write denied: the token of this run is read-only',
        });
      const entry = world.index.reserve(key, version, scope.ref);
      if (entry === undefined) {
        return sendJson(response, 409, {
          code: 'already_exists',
          msg: 'cache entry with the same key, version, and scope already exists',
        });
      }
      return sendJson(response, 200, { ok: true, signed_upload_url: blobUrl(world, entry, 'address') });
    }
    case 'FinalizeCacheEntryUpload': {
      const entry = world.index.complete(key, version, scope.ref, sizeBytes);
      if (entry === undefined) return sendJson(response, 404, { code: 'not_found', msg: 'no such reservation' });
      return sendJson(response, 200, { ok: true, entry_id: String(entry.id) });
    }
    case 'GetCacheEntryDownloadURL': {
      const entry = world.index.find(scope, [key, ...restoreKeys], version);
      if (entry === undefined) return sendJson(response, 200, { ok: false, signed_download_url: '', matched_key: '' });
      const url = blobUrl(world, entry, world.blobHost);
      return sendJson(response, 200, { ok: true, signed_download_url: url, matched_key: entry.key });
    }
    default:
      return sendJson(response, 404, { code: 'bad_route', msg: call });
  }
}

function blobUrl(world: CallsWorld, entry: CacheEntry, host: 'address' | 'azure'): string {
  const base =
    host === 'azure' ? `http://caches.blob.core.windows.net:${world.port}` : `http://127.0.0.1:${world.port}/caches`;
  return `${base}/blob/${entry.id}?sig=${entry.signature}`;
}

/** A whole answer in JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

function twirpArguments(body: unknown): {
  readonly key: string;
  readonly version: string;
  readonly restoreKeys: readonly string[];
  readonly sizeBytes: number;
} {
  const given: { readonly [name in 'key' | 'version' | 'restore_keys' | 'size_bytes']?: unknown } =
    typeof body === 'object' && body !== null ? body : {};
  const restoreKeys = Array.isArray(given.restore_keys) ? given.restore_keys.map(String) : [];
  return {
    key: String(given.key),
    version: String(given.version),
    restoreKeys,
    sizeBytes: Number(given.size_bytes ?? 0),
  };
}
