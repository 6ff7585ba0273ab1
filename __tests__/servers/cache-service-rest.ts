import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson } from './cache-service-calls.ts';
import type { CacheCall } from './cache-service-faults.ts';
import type { CacheEntry, CacheIndex } from './cache-service-index.ts';

/** What a token of the REST API may do: nothing, list, or delete as well. */
export type ApiToken = 'none' | 'read' | 'write';

export interface RestWorld {
  readonly index: CacheIndex;
  /** `undefined` for a token that nobody knows. */
  readonly token: ApiToken | undefined;
  readonly removeBlob: (id: number) => Promise<void>;
}

const route = /^\/repos\/[^/]+\/[^/]+\/actions\/caches(?:\/(\d+))?$/;

/** The call of the REST API that a request is, or `undefined` when it is none. */
export function restCall(url: URL, method: string): CacheCall | undefined {
  const [path, id] = route.exec(url.pathname) ?? [];
  if (path === undefined) return undefined;
  if (method === 'GET' && id === undefined) return 'list-caches';
  return method === 'DELETE' && id !== undefined ? 'delete-cache' : undefined;
}

/** https://docs.github.com/rest/actions/cache */
export async function answerRest(
  { index, token, removeBlob }: RestWorld,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (token === undefined) return sendJson(response, 401, { message: 'Bad credentials' });
  const isDelete = request.method === 'DELETE';
  if (token === 'none' || (isDelete && token === 'read'))
    return sendJson(response, 403, { message: 'Resource not accessible by integration' });
  if (!isDelete) return sendJson(response, 200, page(index.list(), url.searchParams));
  const id = Number(route.exec(url.pathname)?.[1]);
  if (index.removeById(id) === undefined) return sendJson(response, 404, { message: 'Not Found' });
  await removeBlob(id);
  response.writeHead(204).end();
}

function page(entries: readonly CacheEntry[], query: URLSearchParams): unknown {
  const found = entries.filter(
    ({ key, ref }) => key.startsWith(query.get('key') ?? '') && ref === (query.get('ref') ?? ref),
  );
  const field = query.get('sort') === 'created_at' ? 'createdAtMs' : 'readAtMs';
  const newestFirst = found.toSorted((a, b) => b[field] - a[field]);
  const sorted = query.get('direction') === 'asc' ? newestFirst.toReversed() : newestFirst;
  const size = Number(query.get('per_page') ?? 30);
  const from = (Number(query.get('page') ?? 1) - 1) * size;
  const caches = sorted.slice(from, from + size).map((entry) => ({
    id: entry.id,
    ref: entry.ref,
    key: entry.key,
    version: entry.version,
    last_accessed_at: new Date(entry.readAtMs).toISOString(),
    created_at: new Date(entry.createdAtMs).toISOString(),
    size_in_bytes: entry.sizeBytes,
  }));
  return { total_count: found.length, actions_caches: caches };
}
