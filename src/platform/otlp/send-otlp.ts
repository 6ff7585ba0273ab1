import { type Context, ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace as traces } from '@opentelemetry/api';
import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import { OTLPMetricExporterBase } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPExporterBase } from '@opentelemetry/otlp-exporter-base';
import { convertLegacyHttpOptions, createOtlpHttpExportDelegate } from '@opentelemetry/otlp-exporter-base/node-http';
import {
  JsonMetricsSerializer,
  JsonTraceSerializer,
  MetricsExporterMetricsHelper,
  ProtobufMetricsSerializer,
  ProtobufTraceSerializer,
  TraceExporterMetricsHelper,
} from '@opentelemetry/otlp-transformer';
import { detectResources, envDetector, type Resource, resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { RandomIdGenerator, type ReadableSpan, TracerProvider } from '@opentelemetry/sdk-trace';
import { errorText } from '../error-text.ts';
import type { Attributes, OtlpMetric, OtlpSpan, OtlpTarget, OtlpTrace } from './otlp-data.ts';

const scope = 'cached-go-docker-build';

/** Sends one trace. Gives why it could not be sent; empty when it was. */
export function sendTrace(trace: OtlpTrace, version: string, target: OtlpTarget): Promise<string> {
  const spans = endedSpans(trace, version);
  // The job's own trace is not sampled, so its parts are not either.
  if (spans.length === 0) return Promise.resolve('');
  const exporter = new OTLPExporterBase(
    createOtlpHttpExportDelegate(
      httpOptions('TRACES', 'v1/traces', target),
      target.protocol === 'http/json' ? JsonTraceSerializer : ProtobufTraceSerializer,
      'otlp_http_span_exporter',
      TraceExporterMetricsHelper,
      undefined,
    ),
  );
  return sent((done) => exporter.export([...spans], done), target);
}

/** Sends metrics, all with these attributes beside their own. Gives why they could not be sent; empty when they were. */
export async function sendMetrics(
  metrics: readonly OtlpMetric[],
  attributes: Attributes,
  version: string,
  target: OtlpTarget,
): Promise<string> {
  const exporter = new OTLPMetricExporterBase(
    createOtlpHttpExportDelegate(
      httpOptions('METRICS', 'v1/metrics', target),
      target.protocol === 'http/json' ? JsonMetricsSerializer : ProtobufMetricsSerializer,
      'otlp_http_metric_exporter',
      MetricsExporterMetricsHelper,
      undefined,
    ),
  );
  // The process ends before the first interval does.
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const meter = new MeterProvider({ resource: ownResource(version), readers: [reader] }).getMeter(scope, version);
  for (const { name, unit, description, points } of metrics) {
    const gauge = meter.createGauge(name, { unit, description });
    for (const point of points) gauge.record(point.value, { ...attributes, ...point.attributes });
  }
  const { resourceMetrics } = await reader.collect();
  return sent((done) => exporter.export(resourceMetrics, done), target);
}

function endedSpans({ traceId, parent, root }: OtlpTrace, version: string): readonly ReadableSpan[] {
  const spans: ReadableSpan[] = [];
  const random = new RandomIdGenerator();
  let nextId: string | undefined;
  const provider = new TracerProvider({
    resource: ownResource(version),
    idGenerator: { generateTraceId: () => traceId, generateSpanId: () => nextId ?? random.generateSpanId() },
    spanProcessors: [
      {
        onStart: () => undefined,
        onEnd: (span) => void spans.push(span),
        forceFlush: async () => undefined,
        shutdown: async () => undefined,
      },
    ],
  });
  const tracer = provider.getTracer(scope, version);
  const add = ({ name, id, startMs, endMs, attributes, error, parts }: OtlpSpan, above: Context): void => {
    nextId = id;
    const span = tracer.startSpan(name, { startTime: startMs, attributes: { ...attributes } }, above);
    if (error !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: error });
    for (const part of parts) add(part, traces.setSpan(ROOT_CONTEXT, span));
    span.end(endMs);
  };
  add(root, parent === undefined ? ROOT_CONTEXT : below(parent));
  return spans;
}

function below({ traceId, spanId, isSampled }: NonNullable<OtlpTrace['parent']>): Context {
  return traces.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
    isRemote: true,
  });
}

/** OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES go before our own name. */
function ownResource(version: string): Resource {
  const own = resourceFromAttributes({ 'service.name': scope, 'service.version': version });
  return own.merge(detectResources({ detectors: [envDetector] }));
}

function httpOptions(
  signal: 'TRACES' | 'METRICS',
  path: string,
  { protocol, timeoutMs }: OtlpTarget,
): ReturnType<typeof convertLegacyHttpOptions> {
  const type = protocol === 'http/json' ? 'application/json' : 'application/x-protobuf';
  return convertLegacyHttpOptions({ timeoutMillis: timeoutMs }, signal, path, { 'Content-Type': type });
}

/** The exporter's own limit is for one silent connection; a collector may also answer one byte after another. */
async function sent(begin: (done: (result: ExportResult) => void) => void, target: OtlpTarget): Promise<string> {
  const limit = { timer: setTimeout(() => undefined, 0) };
  const late = new Promise<string>((resolve) => {
    limit.timer = setTimeout(() => resolve(`no answer within ${target.timeoutMs / 1000} s`), target.timeoutMs);
  });
  const answer = new Promise<string>((resolve) => {
    begin(({ code, error }) => resolve(code === ExportResultCode.SUCCESS ? '' : why(error)));
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(limit.timer);
  }
}

/** With the status of HTTP where there is one. */
function why(error: Error | undefined): string {
  const status = error !== undefined && 'code' in error && typeof error.code === 'number' ? `HTTP ${error.code}` : '';
  const words = errorText(error ?? '').split('\n')[0] ?? '';
  return [status, words].filter((text) => text !== '').join(' ') || 'it was refused';
}
