import type { Clock } from '../../src/platform/clock.ts';
import type { Http, HttpAnswer, HttpReply, HttpRequest } from '../../src/platform/http.ts';

/** What a server does: answer, after a while or never, or break off. */
export interface ServerPlay {
  readonly status?: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Given instead of an answer. */
  readonly failure?: string;
  /** `never`: until the time is up. */
  readonly afterMs?: number | 'never';
}

export interface FakeHttp extends Http {
  /** The URLs that were asked for, the oldest first. */
  readonly urls: readonly string[];
}

/** Servers by the beginning of their URLs; others are not there. */
export function fakeHttp(clock: Clock, servers: Readonly<Record<string, ServerPlay>>): FakeHttp {
  const urls: string[] = [];
  const get = async (request: HttpRequest): Promise<HttpAnswer> => {
    const begin = clock.monotonicMs();
    if (request.signal?.aborted !== true) urls.push(request.url);
    const end = await played(clock, request, playOf(servers, request.url));
    return { ...end, ms: clock.monotonicMs() - begin };
  };
  return {
    urls,
    get,
    send: async (call): Promise<HttpReply> => {
      const answer = await get(call);
      return answer.kind === 'answered' ? { ...answer, headers: playOf(servers, call.url).headers ?? {} } : answer;
    },
  };
}

function playOf(servers: Readonly<Record<string, ServerPlay>>, url: string): ServerPlay {
  const known = Object.entries(servers).find(([prefix]) => url.startsWith(prefix));
  return known?.[1] ?? { failure: 'connection refused' };
}

async function played(clock: Clock, request: HttpRequest, play: ServerPlay): Promise<HttpAnswer> {
  const { afterMs = 0, failure, status = 200, body = '' } = play;
  const isLate = afterMs === 'never' || afterMs > request.timeoutMs;
  const waitMs = isLate ? request.timeoutMs : afterMs;
  if (waitMs > 0 && request.signal?.aborted !== true) await clock.sleep(waitMs, request.signal);
  if (request.signal?.aborted === true) return { kind: 'cancelled', ms: 0 };
  if (isLate) return { kind: 'timeout', ms: 0 };
  if (failure !== undefined) return { kind: 'failed', reason: failure, ms: 0 };
  const bytes = Buffer.from(body);
  return bytes.length > request.mostBytes
    ? { kind: 'too-long', ms: 0 }
    : { kind: 'answered', status, body: bytes, ms: 0 };
}
