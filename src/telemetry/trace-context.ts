import { createHash } from 'node:crypto';
import type { ParentSpan } from '../platform/otlp/otlp-data.ts';

/** Names of the spans that exist before the report does. */
export interface RunTrace {
  readonly traceId: string;
  readonly runSpan: string;
  readonly buildSpan: string;
}

/** Reads TRACEPARENT; `undefined` for anything else than version 00 of https://www.w3.org/TR/trace-context/#traceparent-header. */
export function parseTraceparent(text: string | undefined): ParentSpan | undefined {
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(text ?? '') ?? [];
  if (!/[1-9a-f]/.test(traceId) || !/[1-9a-f]/.test(spanId)) return undefined;
  return { traceId, spanId, isSampled: Number.parseInt(flags, 16) % 2 === 1 };
}

/** The names for a run. Main gives them to buildx, and post, another process, finds the same ones: both know `nonce`. */
export function runTrace(nonce: string, parent: ParentSpan | undefined): RunTrace {
  const digits = (what: string, length: number): string =>
    createHash('sha256').update(`${what} ${nonce}`).digest('hex').slice(0, length);
  return {
    traceId: parent?.traceId ?? digits('trace', 32),
    runSpan: digits('run', 16),
    buildSpan: digits('build', 16),
  };
}
