import { afterEach, describe, expect, test } from '@jest/globals';
import type { OtlpMetric, OtlpTrace } from '../../../src/platform/otlp/otlp-data.ts';
import { sendMetrics, sendTrace } from '../../../src/platform/otlp/send-otlp.ts';
import { type OtlpCollector, startCollector } from '../../servers/otlp-collector.ts';
import { freePort } from '../../servers/free-port.ts';

const started: OtlpCollector[] = [];
const before = { ...process.env };

afterEach(async () => {
  process.env = { ...before };
  await Promise.all(started.splice(0).map((each) => each.close()));
});

async function collector(behaviour?: Parameters<typeof startCollector>[0]): Promise<OtlpCollector> {
  const each = await startCollector(behaviour);
  started.push(each);
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = each.url;
  return each;
}

const trace: OtlpTrace = {
  traceId: 'a'.repeat(32),
  parent: undefined,
  root: {
    name: 'run',
    id: 'b'.repeat(16),
    startMs: 1_790_000_000_123,
    endMs: 1_790_000_001_000,
    attributes: { text: 'x', amount: 7, part: 0.5, flag: true },
    parts: [
      {
        name: 'build',
        startMs: 1_790_000_000_200,
        endMs: 1_790_000_000_900,
        attributes: {},
        error: 'exit code 2',
        parts: [],
      },
    ],
  },
};
const metrics: readonly OtlpMetric[] = [
  { name: 'a.b', unit: 's', description: 'd', points: [{ value: -1.5, attributes: { own: 'y' } }] },
  { name: 'none', unit: 'By', description: '', points: [] },
];
const target = (protocol: 'http/protobuf' | 'http/json', timeoutMs = 2000) => ({ protocol, timeoutMs });

describe.each([
  ['http/protobuf', 'application/x-protobuf'],
  ['http/json', 'application/json'],
] as const)('%s', (protocol, type) => {
  test('a trace arrives with its times, ids, attributes and errors', async () => {
    process.env['OTEL_EXPORTER_OTLP_HEADERS'] = 'Authorization=Bearer%20x';
    process.env['OTEL_SERVICE_NAME'] = 'mine';
    const { spans, requests } = await collector();
    expect(await sendTrace(trace, '1.0.0', target(protocol))).toBe('');
    expect(requests).toEqual([{ path: '/v1/traces', type, authorization: 'Bearer x' }]);
    expect(spans).toHaveLength(2);
    const [build, run] = spans.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(run).toMatchObject({
      service: 'mine',
      name: 'run',
      traceId: trace.traceId,
      spanId: 'b'.repeat(16),
      parentSpanId: '',
      startMs: 1_790_000_000_123,
      endMs: 1_790_000_001_000,
      isError: false,
    });
    expect(run?.attributes).toEqual({ text: 'x', amount: 7, part: 0.5, flag: true });
    expect(build).toMatchObject({ parentSpanId: 'b'.repeat(16), startMs: 1_790_000_000_200, isError: true });
  });

  test('metrics arrive as gauges, with the attributes of all', async () => {
    const { points, requests } = await collector();
    expect(await sendMetrics(metrics, { shared: 'z' }, '1.0.0', target(protocol))).toBe('');
    expect(requests).toEqual([{ path: '/v1/metrics', type, authorization: '' }]);
    expect(points).toEqual([{ metric: 'a.b', unit: 's', value: -1.5, attributes: { shared: 'z', own: 'y' } }]);
  });
});

test('a trace is below the span of the job', async () => {
  const { spans } = await collector();
  const parent = { traceId: trace.traceId, spanId: 'c'.repeat(16), isSampled: true };
  expect(await sendTrace({ ...trace, parent }, '1.0.0', target('http/protobuf'))).toBe('');
  expect(spans.find(({ name }) => name === 'run')?.parentSpanId).toBe('c'.repeat(16));
});

test('of a trace that is not sampled nothing is sent', async () => {
  const { requests } = await collector();
  const parent = { traceId: trace.traceId, spanId: 'c'.repeat(16), isSampled: false };
  expect(await sendTrace({ ...trace, parent }, '1.0.0', target('http/protobuf'))).toBe('');
  expect(requests).toEqual([]);
});

describe('a collector that does not take it', () => {
  test.each<readonly [string, 'hang' | number, RegExp]>([
    ['hangs', 'hang', /^no answer within 0.3 s$|timed out/],
    ['has an error', 500, /^HTTP 500/],
    ['refuses', 401, /^HTTP 401/],
    ['has no time', 503, /^no answer within 0.3 s$|status/],
  ])('%s', async (_name, behaviour, words) => {
    await collector(behaviour);
    const begin = performance.now();
    expect(await sendTrace(trace, '1.0.0', target('http/protobuf', 300))).toMatch(words);
    expect(await sendMetrics(metrics, {}, '1.0.0', target('http/json', 300))).toMatch(words);
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('is not there', async () => {
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${await freePort()}`;
    expect(await sendTrace(trace, '1.0.0', target('http/protobuf', 300))).toMatch(/ECONNREFUSED|no answer/);
  });
});
