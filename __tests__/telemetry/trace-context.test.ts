import { describe, expect, test } from '@jest/globals';
import { parseTraceparent, runTrace } from '../../src/telemetry/trace-context.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';

describe('TRACEPARENT', () => {
  test.each([
    ['sampled', `00-${traceId}-${spanId}-01`, { traceId, spanId, isSampled: true }],
    ['not sampled', `00-${traceId}-${spanId}-00`, { traceId, spanId, isSampled: false }],
    ['other flags', `00-${traceId}-${spanId}-03`, { traceId, spanId, isSampled: true }],
    ['absent', undefined, undefined],
    ['no trace', `00-${'0'.repeat(32)}-${spanId}-01`, undefined],
    ['no span', `00-${traceId}-${'0'.repeat(16)}-01`, undefined],
    ['capitals', `00-${traceId.toUpperCase()}-${spanId}-01`, undefined],
    ['something else', 'on', undefined],
  ])('%s', (_name, text, expected) => {
    expect(parseTraceparent(text)).toEqual(expected);
  });
});

describe('the names of a run', () => {
  test('are the same in both processes of a step, and others in another run', () => {
    const trace = runTrace('a1', undefined);
    expect(trace).toEqual(runTrace('a1', undefined));
    expect(trace.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(trace.runSpan).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set([trace.runSpan, trace.buildSpan, runTrace('b2', undefined).runSpan]).size).toBe(3);
  });

  test('a run is a part of the trace of its job', () => {
    expect(runTrace('a1', { traceId, spanId, isSampled: true }).traceId).toBe(traceId);
  });
});
