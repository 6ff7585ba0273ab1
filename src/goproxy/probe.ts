import type { Clock } from '../platform/clock.ts';
import type { Http, HttpAnswer } from '../platform/http.ts';
import { goModHash } from './mod-hash.ts';
import { isPlainLogin } from './proxy-list.ts';

/** What a proxy is asked for: the go.mod of one module version, whose hash go.sum knows. */
export interface ProxyQuestion {
  readonly module: string;
  readonly version: string;
  /** Below the proxy's URL, without a slash at the beginning: `golang.org/x/sys/@v/v0.1.0.mod`. */
  readonly path: string;
  /** As in go.sum. */
  readonly hash: string;
}

/** How a proxy did. Only a `right` answer has the content that go.sum vouches for. */
export interface Probe {
  readonly url: string;
  readonly verdict: 'right' | 'wrong' | 'refused' | 'unreachable';
  readonly ms: number;
  /** Why it is not right; empty when it is. */
  readonly reason: string;
}

interface ProbeLimits {
  /** For the slowest, when no answer is right. */
  readonly timeoutMs: number;
  /** For the others, once one answer was right. */
  readonly graceMs: number;
  readonly signal?: AbortSignal;
}

/** A go.mod of a megabyte would be none. */
const mostBytes = 1_000_000;

/** Asks all proxies at the same time, and waits for none of them much longer than for the first right one. */
export async function probeProxies(
  { http, clock }: { readonly http: Http; readonly clock: Clock },
  urls: readonly string[],
  question: ProxyQuestion,
  limits: ProbeLimits,
): Promise<readonly Probe[]> {
  const enough = new AbortController();
  const signal = limits.signal === undefined ? enough.signal : AbortSignal.any([limits.signal, enough.signal]);
  let firstMs: number | undefined;
  const probes = urls.map(async (url): Promise<Probe> => {
    if (isPlainLogin(url))
      return { url, verdict: 'refused', ms: 0, reason: 'go sends it no user or password over http' };
    const address = `${url.replace(/\/+$/, '')}/${question.path}`;
    const answer = await http.get({ url: address, timeoutMs: limits.timeoutMs, mostBytes, signal });
    const probe = probeFrom(url, answer, question, firstMs);
    if (probe.verdict === 'right' && firstMs === undefined) {
      firstMs = probe.ms;
      void clock.sleep(limits.graceMs, signal).then(() => enough.abort());
    }
    return probe;
  });
  try {
    return await Promise.all(probes);
  } finally {
    // Ends the sleep too.
    enough.abort();
  }
}

function probeFrom(url: string, answer: HttpAnswer, { hash }: ProxyQuestion, firstMs: number | undefined): Probe {
  const probe = (verdict: Probe['verdict'], reason = ''): Probe => ({ url, verdict, ms: answer.ms, reason });
  switch (answer.kind) {
    case 'answered':
      if (answer.status !== 200) return probe('refused', refusal(answer.status));
      return goModHash(answer.body) === hash
        ? probe('right')
        : probe('wrong', 'it answers with another content than go.sum has, as a login page does');
    case 'too-long':
      return probe('wrong', 'it answers with far more than a go.mod');
    case 'timeout':
      return probe('unreachable', `no answer within ${seconds(answer.ms)}`);
    case 'cancelled':
      return probe(
        'unreachable',
        firstMs === undefined
          ? 'the run was cancelled'
          : `no answer within ${seconds(answer.ms)}, and another one answered in ${seconds(firstMs)}`,
      );
    case 'failed':
      return probe('unreachable', answer.reason);
  }
}

function refusal(status: number): string {
  switch (status) {
    case 401:
    case 407:
      return `it asks for credentials (status ${status})`;
    case 403:
      return 'it refuses (status 403)';
    case 404:
    case 410:
      return `it does not have the module (status ${status})`;
    default:
      return `status ${status}`;
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
