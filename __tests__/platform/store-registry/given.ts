import type { HttpCall, HttpReply } from '../../../src/platform/http.ts';

export interface Play {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly movedTo?: string;
  /** Given instead of an answer. */
  readonly end?: Exclude<HttpReply['kind'], 'answered'>;
}

/** A server by `METHOD URL`; what it does not know is not there. Each call is noted, with its Authorization behind it. */
export function scriptedHttp(plays: Readonly<Record<string, Play | ((call: HttpCall) => Play)>>) {
  const calls: string[] = [];
  const send = async (call: HttpCall): Promise<HttpReply> => {
    const name = `${call.method} ${call.url}`;
    calls.push([name, call.headers['authorization'] ?? ''].join(' ').trim());
    const play = plays[name] ?? { status: 404 };
    const { status = 200, body = '', headers = {}, end, ...moved } = typeof play === 'function' ? play(call) : play;
    if (end === 'failed') return { kind: end, reason: 'connection refused', ms: 1 };
    if (end !== undefined) return { kind: end, ms: 1 };
    return { kind: 'answered', status, body: Buffer.from(body), headers, ...moved, ms: 1 };
  };
  return { calls, send };
}

export const limits = { timeoutMs: 1000 };
