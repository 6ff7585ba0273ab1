import type {
  CacheEntries,
  CacheEntry,
  ListedEntries,
  RemovedEntry,
  RepositoryAccess,
} from '../store/cache-entries.ts';
import { type Deadline, withinLimits } from '../store/deadline.ts';
import { errorText } from '../error-text.ts';
import { withoutSecrets } from './library-transcript.ts';
import type { Limits } from '../store/store.ts';

// https://docs.github.com/rest/actions/cache
const perPage = 100;
const mostPages = 10;

/** The entries of a repository by GitHub's REST API. Nothing is loaded before the first call. */
export function githubCacheEntries(access: RepositoryAccess): CacheEntries {
  const call = caller(access);
  const caches = `${access.apiUrl.replace(/\/+$/, '')}/repos/${access.repository}/actions/caches`;
  const guarded = async <T>(limits: Limits, body: (deadline: Deadline) => Promise<T>) => {
    try {
      return await withinLimits(limits, 'the API of GitHub', body);
    } catch (error) {
      return { kind: 'degraded', reason: withoutSecrets(errorText(error), [access.token]) } as const;
    }
  };
  return {
    list: (ref, prefix, limits) =>
      guarded(limits, (deadline) => list(call, { caches, ref, prefix, timeoutMs: limits.timeoutMs }, deadline)),
    remove: (id, limits) =>
      guarded(limits, async (): Promise<RemovedEntry> => {
        const { status } = await call('DELETE', `${caches}/${id}`, limits.timeoutMs);
        if (status === 404) return { kind: 'gone' };
        return status >= 200 && status < 300 ? { kind: 'removed' } : refusal(status);
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

type Call = (verb: 'GET' | 'DELETE', url: string, timeoutMs: number) => Promise<Answer>;

/** Honours the proxy settings of the run, as the runner's own requests do. */
function caller({ token }: RepositoryAccess): Call {
  return async (verb, url, timeoutMs) => {
    const { HttpClient } = await import('@actions/http-client');
    const client = new HttpClient('cached-go-docker-build', [], { allowRetries: false, socketTimeout: timeoutMs });
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    };
    const response = await client.request(verb, url, null, headers);
    return { status: response.message.statusCode ?? 0, body: await response.readBody() };
  };
}

interface Listing {
  readonly caches: string;
  readonly ref: string;
  readonly prefix: string;
  readonly timeoutMs: number;
}

async function list(call: Call, listing: Listing, deadline: Deadline): Promise<ListedEntries> {
  const entries = new Map<number, CacheEntry>();
  for (let page = 1; page <= mostPages; page += 1) {
    deadline.check();
    const query = new URLSearchParams({
      key: listing.prefix,
      ref: listing.ref,
      per_page: String(perPage),
      page: String(page),
      sort: 'last_accessed_at',
      direction: 'desc',
    });
    const { status, body } = await call('GET', `${listing.caches}?${query.toString()}`, listing.timeoutMs);
    if (status !== 200) return refusal(status);
    const found = parseEntries(body);
    if (found === undefined)
      return { kind: 'degraded', reason: 'the API of GitHub gave an answer that cannot be read' };
    for (const entry of found.filter(({ key }) => key.startsWith(listing.prefix))) entries.set(entry.id, entry);
    if (found.length < perPage) break;
  }
  return { kind: 'listed', entries: [...entries.values()] };
}

/** A token without rights gets 403, and 404 where it may not even see the repository. */
function refusal(status: number): { readonly kind: 'denied' } | { readonly kind: 'degraded'; readonly reason: string } {
  if ([401, 403, 404].includes(status)) return { kind: 'denied' };
  return { kind: 'degraded', reason: `the API of GitHub answered with status ${status}` };
}

function parseEntries(body: string): readonly CacheEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  const caches = fieldsOf(value).get('actions_caches');
  return Array.isArray(caches) ? caches.flatMap(entryFrom) : undefined;
}

/** An entry that cannot be read is passed over: it is then neither counted nor deleted. */
function entryFrom(value: unknown): readonly CacheEntry[] {
  const fields = fieldsOf(value);
  const [id, key, sizeBytes] = [fields.get('id'), fields.get('key'), fields.get('size_in_bytes')];
  const createdAtMs = timeOf(fields.get('created_at'));
  const readAtMs = timeOf(fields.get('last_accessed_at'));
  if (typeof id !== 'number' || typeof key !== 'string' || typeof sizeBytes !== 'number') return [];
  return Number.isNaN(createdAtMs) || Number.isNaN(readAtMs) ? [] : [{ id, key, createdAtMs, readAtMs, sizeBytes }];
}

function timeOf(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : NaN;
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
