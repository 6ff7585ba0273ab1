import * as v from 'valibot';
import type {
  CacheEntries,
  CacheEntry,
  ListedEntries,
  RemovedEntry,
  RepositoryAccess,
} from '../store/cache-entries.ts';
import { type Deadline, withinLimits } from '../store/deadline.ts';
import { errorCode, errorText } from '../error-text.ts';
import { withoutSecrets } from './library-transcript.ts';
import type { Limits } from '../store/store.ts';
import { decoded, itemsOf } from '../../text/json-schemas.ts';

// https://docs.github.com/rest/actions/cache
const perPage = 100;
const mostPages = 10;

/** The entries of a repository by GitHub's REST API. Nothing is loaded before the first call. */
export function githubCacheEntries(access: RepositoryAccess): CacheEntries {
  const guarded = async <T>(limits: Limits, body: (api: Api, deadline: Deadline) => Promise<T>) => {
    const stop = new AbortController();
    try {
      return await withinLimits(limits, 'the API of GitHub', async (deadline) => {
        const api = { client: await clientFor(access), parameters: parametersOf(access, stop.signal) };
        deadline.check();
        return body(api, deadline);
      });
    } catch (error) {
      return { kind: 'degraded', reason: withoutSecrets(troubleText(error), [access.token]) } as const;
    } finally {
      // Nobody waits for what is still on its way.
      stop.abort();
    }
  };
  return {
    list: (ref, prefix, limits) => guarded(limits, (api, deadline) => list(api, ref, prefix, deadline)),
    remove: (id, limits) =>
      guarded(limits, async ({ client, parameters }): Promise<RemovedEntry> => {
        const call = client.rest.actions.deleteActionsCacheById({ ...parameters, cache_id: id });
        const { status } = await call.catch(answerIn);
        if (status === 404) return { kind: 'gone' };
        return status >= 200 && status < 300 ? { kind: 'removed' } : refusal(status);
      }),
  };
}

type Client = ReturnType<typeof import('@actions/github').getOctokit>;

interface Api {
  readonly client: Client;
  readonly parameters: ReturnType<typeof parametersOf>;
}

/** It honours the proxy settings of the run, as the runner's own requests do. */
async function clientFor({ apiUrl, token }: RepositoryAccess): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, { baseUrl: apiUrl.replace(/\/+$/, ''), userAgent: 'cached-go-docker-build' });
}

/** What each call is made with. Without a log of its own the library prints to standard error, past our redaction. */
function parametersOf({ repository }: RepositoryAccess, signal: AbortSignal) {
  const [owner = '', repo = ''] = repository.split('/');
  const silent = (): void => undefined;
  return {
    owner,
    repo,
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    request: { signal, log: { debug: silent, info: silent, warn: silent, error: silent } },
  };
}

async function list(
  { client, parameters }: Api,
  ref: string,
  prefix: string,
  deadline: Deadline,
): Promise<ListedEntries> {
  const entries = new Map<number, CacheEntry>();
  for (let page = 1; page <= mostPages; page += 1) {
    deadline.check();
    const call = client.rest.actions.getActionsCacheList({
      ...parameters,
      key: prefix,
      ref,
      per_page: perPage,
      page,
      sort: 'last_accessed_at',
      direction: 'desc',
    });
    const { status, data } = await call.catch(answerIn);
    if (status !== 200) return refusal(status);
    const found = entriesFrom(data);
    if (found === undefined)
      return { kind: 'degraded', reason: 'the API of GitHub gave an answer that cannot be read' };
    for (const entry of found.filter(({ key }) => key.startsWith(prefix))) entries.set(entry.id, entry);
    if (found.length < perPage) break;
  }
  return { kind: 'listed', entries: [...entries.values()] };
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
}

/** The library throws answers that refuse. It gives the status 500 to what is no answer at all; that is thrown on. */
function answerIn(error: unknown): Answer {
  const refused = decoded(refusalSchema, error);
  if (refused === undefined) throw error;
  return { status: refused.status, data: undefined };
}

const refusalSchema = v.object({ status: v.number(), response: v.custom((value) => value !== undefined) });

/** What lies at the root says most: above it the library says only that it could not fetch. */
function troubleText(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'cause' in error && error.cause !== undefined)
    return troubleText(error.cause);
  return errorText(error) || errorCode(error);
}

/** A token without rights gets 403, and 404 where it may not even see the repository. */
function refusal(status: number): { readonly kind: 'denied' } | { readonly kind: 'degraded'; readonly reason: string } {
  if ([401, 403, 404].includes(status)) return { kind: 'denied' };
  return { kind: 'degraded', reason: `the API of GitHub answered with status ${status}` };
}

const timeSchema = v.pipe(
  v.string(),
  v.transform((text) => Date.parse(text)),
  // A text that is no time gives NaN, which is no number here.
  v.number(),
);

const cacheEntrySchema = v.pipe(
  v.object({
    id: v.number(),
    key: v.string(),
    size_in_bytes: v.number(),
    created_at: timeSchema,
    last_accessed_at: timeSchema,
  }),
  v.transform(
    ({ id, key, size_in_bytes: sizeBytes, created_at: createdAtMs, last_accessed_at: readAtMs }): CacheEntry => ({
      id,
      key,
      createdAtMs,
      readAtMs,
      sizeBytes,
    }),
  ),
);

/** An entry that cannot be read is passed over: it is then neither counted nor deleted. */
const answerSchema = v.object({ actions_caches: itemsOf(cacheEntrySchema) });

/** The types of the library tell what GitHub promises; nothing of an answer is taken on trust. */
function entriesFrom(data: unknown): readonly CacheEntry[] | undefined {
  return decoded(answerSchema, data)?.actions_caches;
}
