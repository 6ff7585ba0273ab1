import { telemetrySettings } from './telemetry-settings.ts';
import { runTrace } from './trace-context.ts';

type Environment = Readonly<Record<string, string>>;
type JobEnvironment = Readonly<Record<string, string | undefined>>;

/** In milliseconds. buildx waits for its own exporters when the build is over. */
const buildxTimeouts = ['OTEL_EXPORTER_OTLP_TIMEOUT', 'OTEL_BSP_EXPORT_TIMEOUT', 'OTEL_METRIC_EXPORT_TIMEOUT'];
const timeoutMs = '1000';

/**
 * The variables with which buildx sends the telemetry of the user's build: those of the job. Our own calls of buildx get none of them
 * (`platform/machine/child-environment.ts`), so that no helper build is traced, or waits for a collector.
 */
export function exporterEnvironment(env: JobEnvironment): Environment {
  const ofJob = Object.entries(env).flatMap(([name, value]): (readonly [string, string])[] =>
    name.startsWith('OTEL_') && value !== undefined ? [[name, value]] : [],
  );
  if (ofJob.length === 0) return {};
  const { traces, metrics } = telemetrySettings(env);
  return {
    ...Object.fromEntries(buildxTimeouts.map((name) => [name, timeoutMs])),
    ...Object.fromEntries(ofJob),
    // buildx knows no JSON, and without a protocol it would take gRPC.
    ...(traces === undefined ? {} : { OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' }),
    ...(metrics === undefined ? {} : { OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'http/protobuf' }),
  };
}

/** The same, with a span of ours as the parent of those of buildx: of the build, or of the run where nobody sees when the build began. */
export function traceEnvironment(env: JobEnvironment, nonce: string, of: 'build' | 'run' = 'build'): Environment {
  const { traces, parent } = telemetrySettings(env);
  if (traces === undefined) return exporterEnvironment(env);
  const { traceId, buildSpan, runSpan } = runTrace(nonce, parent);
  const flags = parent?.isSampled === false ? '00' : '01';
  return { ...exporterEnvironment(env), TRACEPARENT: `00-${traceId}-${of === 'build' ? buildSpan : runSpan}-${flags}` };
}
