import { expect, test } from '@jest/globals';
import { exporterEnvironment, traceEnvironment } from '../../src/telemetry/build-environment.ts';
import { runTrace } from '../../src/telemetry/trace-context.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
const limits = {
  OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
  OTEL_BSP_EXPORT_TIMEOUT: '1000',
  OTEL_METRIC_EXPORT_TIMEOUT: '1000',
};

test('without variables of OpenTelemetry buildx gets none', () => {
  expect(traceEnvironment({ PATH: '/bin', TRACEPARENT: 'x' }, 'a1')).toEqual({});
});

test('buildx sends its trace as a part of ours, by HTTP and within a time', () => {
  const { traceId: own, buildSpan } = runTrace('a1', undefined);
  expect(traceEnvironment({ PATH: '/bin', ...endpoint }, 'a1')).toEqual({
    ...endpoint,
    ...limits,
    OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf',
    OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'http/protobuf',
    TRACEPARENT: `00-${own}-${buildSpan}-01`,
  });
});

test('where no span of the build is sent, that of the run is the parent', () => {
  const { traceId: own, runSpan } = runTrace('a1', undefined);
  expect(traceEnvironment(endpoint, 'a1', 'run')['TRACEPARENT']).toBe(`00-${own}-${runSpan}-01`);
});

test.each([
  ['01', '01'],
  ['00', '00'],
])('a trace of the job with flags %s goes on with %s', (flags, expected) => {
  const env = { ...endpoint, TRACEPARENT: `00-${traceId}-b7ad6b7169203331-${flags}` };
  expect(traceEnvironment(env, 'a1')['TRACEPARENT']).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-${expected}$`));
});

test('what we cannot send is for buildx as the job has set it', () => {
  const env = { ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc', OTEL_BSP_EXPORT_TIMEOUT: '9000' };
  expect(traceEnvironment(env, 'a1')).toEqual({ ...limits, ...env });
  expect(exporterEnvironment(env)).toEqual({ ...limits, ...env });
});
