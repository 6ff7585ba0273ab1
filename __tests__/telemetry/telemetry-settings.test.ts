import { describe, expect, test } from '@jest/globals';
import { telemetrySettings } from '../../src/telemetry/telemetry-settings.ts';

const target = { protocol: 'http/protobuf', timeoutMs: 2000 };
const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };

describe('what is sent', () => {
  test.each<readonly [string, Record<string, string>, unknown, unknown]>([
    ['nothing without an endpoint', { OTEL_SERVICE_NAME: 'x' }, undefined, undefined],
    ['nothing for an empty endpoint', { OTEL_EXPORTER_OTLP_ENDPOINT: ' ' }, undefined, undefined],
    ['both signals', endpoint, target, target],
    ['traces alone', { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://x/v1/traces' }, target, undefined],
    ['metrics alone', { OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: 'https://x/v1/metrics' }, undefined, target],
    ['nothing if the SDK is off', { ...endpoint, OTEL_SDK_DISABLED: 'TRUE' }, undefined, undefined],
    ['no traces if their exporter is none', { ...endpoint, OTEL_TRACES_EXPORTER: 'none' }, undefined, target],
    [
      'a protocol of all, and one of a signal',
      { ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' },
      target,
      { ...target, protocol: 'http/json' },
    ],
    [
      'a time limit as given',
      { ...endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: '700' },
      { ...target, timeoutMs: 700 },
      { ...target, timeoutMs: 700 },
    ],
    [
      'no time limit beyond five seconds',
      { ...endpoint, OTEL_EXPORTER_OTLP_METRICS_TIMEOUT: '60000' },
      target,
      { ...target, timeoutMs: 5000 },
    ],
    ['a time limit that is none', { ...endpoint, OTEL_EXPORTER_OTLP_TIMEOUT: 'soon' }, target, target],
  ])('%s', (_name, env, traces, metrics) => {
    expect(telemetrySettings(env)).toMatchObject({ traces, metrics, problems: [] });
  });

  test.each<readonly [string, Record<string, string>, RegExp]>([
    [
      'gRPC',
      { ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      /^OTEL_EXPORTER_OTLP_PROTOCOL is `grpc`, and only .* Set OTEL_/,
    ],
    [
      'the port of gRPC',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4317' },
      /^OTEL_EXPORTER_OTLP_ENDPOINT has port 4317/,
    ],
    [
      'no address',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      /^OTEL_EXPORTER_OTLP_ENDPOINT is no http or https URL/,
    ],
  ])('%s is one problem with what to set, and nothing is sent', (_name, env, words) => {
    const { traces, metrics, problems } = telemetrySettings(env);
    expect([traces, metrics]).toEqual([undefined, undefined]);
    expect(problems).toEqual([expect.stringMatching(words)]);
  });

  test('port 4317 is taken where the protocol says so', () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4317', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    expect(telemetrySettings(env).traces).toEqual({ ...target, protocol: 'http/json' });
  });
});
