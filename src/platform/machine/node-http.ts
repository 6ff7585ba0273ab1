import type { IncomingMessage } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Http, HttpCall, HttpReply, HttpRequest } from '../http.ts';
import { errorCode, errorText } from '../error-text.ts';

const mostRedirects = 5;

/** Over the network, by the machine's own proxy settings (`https_proxy`, `no_proxy`). Nothing is loaded before the first request. */
export function nodeHttp(clock: Clock): Http {
  const send = async (call: HttpCall): Promise<HttpReply> => {
    const begin = clock.monotonicMs();
    const end = await ended(call);
    return { ...end, ms: Math.round(clock.monotonicMs() - begin) };
  };
  return { get: (request) => send({ ...request, method: 'GET', headers: {} }), send };
}

type End = HttpReply extends infer Each ? (Each extends HttpReply ? Omit<Each, 'ms'> : never) : never;

async function ended(request: HttpCall): Promise<End> {
  if (request.signal?.aborted === true) return { kind: 'cancelled' };
  const stop = new AbortController();
  const limit = new Promise<End>((resolve) => {
    const end = (kind: 'timeout' | 'cancelled') => (): void => {
      resolve({ kind });
      stop.abort();
    };
    const timer = setTimeout(end('timeout'), request.timeoutMs);
    const onAbort = end('cancelled');
    request.signal?.addEventListener('abort', onAbort, { once: true });
    stop.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', onAbort);
    });
  });
  const answer = followed(request, stop.signal).catch((error: unknown): End => ({
    kind: 'failed',
    reason: why(error),
  }));
  try {
    return await Promise.race([limit, answer]);
  } finally {
    stop.abort();
  }
}

/** Goes after redirects itself: the client would not take a relative one, and would read a body of any length. */
async function followed(request: HttpCall, signal: AbortSignal): Promise<End> {
  const first = new URL(request.url);
  let url = first;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const headers = url.host === first.host ? { ...authorization(first), ...request.headers } : {};
    const message = await asked(url, headers, request, signal);
    const { location } = message.headers;
    const status = message.statusCode ?? 0;
    const isFollowed = [301, 302, 303, 307, 308].includes(status) && ['GET', 'HEAD'].includes(request.method);
    if (!isFollowed || location === undefined) {
      const end = await read(message, status, request);
      return end.kind === 'answered' && url.host !== first.host ? { ...end, movedTo: url.host } : end;
    }
    message.destroy();
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (next === undefined || !['http:', 'https:'].includes(next.protocol))
      return { kind: 'failed', reason: 'it redirects to what is no address' };
    if (url.protocol === 'https:' && next.protocol === 'http:')
      return { kind: 'failed', reason: `it redirects from https to http (${next.host})` };
    url = next;
  }
  return { kind: 'failed', reason: `it redirects more than ${mostRedirects} times` };
}

async function asked(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { method, body, timeoutMs }: HttpCall,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('cached-go-docker-build', [], { allowRedirects: false, socketTimeout: timeoutMs });
  // Also of a connection that is only being made.
  signal.addEventListener('abort', () => client.dispose(), { once: true });
  signal.throwIfAborted();
  const { message } = await client.request(method, url.href, body ?? null, { ...headers });
  signal.addEventListener('abort', () => message.destroy(), { once: true });
  return message;
}

function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const pair = [username, password].map((text) => decodeURIComponent(text)).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

async function read(message: IncomingMessage, status: number, { mostBytes }: HttpRequest): Promise<End> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of message) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > mostBytes) {
      message.destroy();
      return { kind: 'too-long' };
    }
    parts.push(bytes);
  }
  return { kind: 'answered', status, body: Buffer.concat(parts), headers: headersOf(message) };
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, String(value)]));
}

/** In words that tell what to look at. */
function why(error: unknown): string {
  const code = errorCode(error);
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'unknown host';
    case 'ECONNREFUSED':
      return 'connection refused';
    case 'ECONNRESET':
    case 'EPIPE':
      return 'connection reset';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return 'host unreachable';
    default:
      return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME/.test(code)
        ? `certificate not trusted (${code})`
        : `${errorText(error).split('\n')[0] ?? ''}${code === '' ? '' : ` (${code})`}`;
  }
}
