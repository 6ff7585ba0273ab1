import type { OtlpTarget, ParentSpan } from '../platform/otlp/otlp-data.ts';
import { parseTraceparent } from './trace-context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const protocols: readonly OtlpTarget['protocol'][] = ['http/protobuf', 'http/json'];

/** What is sent, as the environment asks for it. */
interface TelemetrySettings {
  readonly traces: OtlpTarget | undefined;
  readonly metrics: OtlpTarget | undefined;
  /** The span that this run is a part of. */
  readonly parent: ParentSpan | undefined;
  /** What was asked for and cannot be done, with what to set instead. */
  readonly problems: readonly string[];
}

const defaultTimeoutMs = 2000;
/** A job does not wait longer for its telemetry, whatever is asked for. */
const longestTimeoutMs = 5000;

/**
 * Reads the variables of OpenTelemetry's specification. Nothing is sent unless one names an endpoint.
 * https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export function telemetrySettings(env: Environment): TelemetrySettings {
  const problems: string[] = [];
  const signalOf = (signal: 'TRACES' | 'METRICS'): OtlpTarget | undefined => {
    const read = readSignal(env, signal);
    if (typeof read !== 'string') return read;
    problems.push(read);
    return undefined;
  };
  const traces = signalOf('TRACES');
  const metrics = signalOf('METRICS');
  return { traces, metrics, parent: parseTraceparent(env['TRACEPARENT']), problems: [...new Set(problems)] };
}

/** A text says why it cannot be sent. */
function readSignal(env: Environment, signal: 'TRACES' | 'METRICS'): OtlpTarget | string | undefined {
  const isOff = given(env, 'OTEL_SDK_DISABLED')?.value.toLowerCase() === 'true';
  if (isOff || given(env, `OTEL_${signal}_EXPORTER`)?.value === 'none') return undefined;
  const endpoint = ofSignal(env, signal, 'ENDPOINT');
  if (endpoint === undefined) return undefined;
  if (!isAddress(endpoint.value))
    return `${endpoint.name} is no http or https URL. Write for example http://127.0.0.1:4318.`;
  const asked = ofSignal(env, signal, 'PROTOCOL');
  const protocol = asked?.value ?? (new URL(endpoint.value).port === '4317' ? 'grpc' : 'http/protobuf');
  const known = protocols.find((each) => each === protocol);
  if (known !== undefined) return { protocol: known, timeoutMs: timeoutOf(env, signal) };
  const why = asked === undefined ? `${endpoint.name} has port 4317, that of gRPC` : `${asked.name} is \`${protocol}\``;
  return `${why}, and only http/protobuf and http/json can be sent. Set OTEL_EXPORTER_OTLP_PROTOCOL to http/protobuf, and the endpoint to the collector's port for HTTP, which is usually 4318.`;
}

function timeoutOf(env: Environment, signal: string): number {
  const asked = Number(ofSignal(env, signal, 'TIMEOUT')?.value ?? Number.NaN);
  return asked > 0 ? Math.min(asked, longestTimeoutMs) : defaultTimeoutMs;
}

interface Given {
  readonly name: string;
  readonly value: string;
}

/** The variable of the signal goes before that of all. */
function ofSignal(env: Environment, signal: string, what: string): Given | undefined {
  return given(env, `OTEL_EXPORTER_OTLP_${signal}_${what}`) ?? given(env, `OTEL_EXPORTER_OTLP_${what}`);
}

/** Empty counts as unset. */
function given(env: Environment, name: string): Given | undefined {
  const value = env[name]?.trim() ?? '';
  return value === '' ? undefined : { name, value };
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
