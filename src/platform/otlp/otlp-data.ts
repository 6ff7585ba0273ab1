/** How one signal is sent. OpenTelemetry's exporter reads endpoint, headers and certificates from the same variables. */
export interface OtlpTarget {
  readonly protocol: 'http/protobuf' | 'http/json';
  /** For everything together, with repetitions. */
  readonly timeoutMs: number;
}

/** A span that others are parts of, as W3C Trace Context names it. */
export interface ParentSpan {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits. */
  readonly spanId: string;
  readonly isSampled: boolean;
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** One span with the spans that are parts of it. Times are milliseconds since the epoch. */
export interface OtlpSpan {
  readonly name: string;
  /** Where others know it before it is sent. */
  readonly id?: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  /** Why it failed; absent where it did not. */
  readonly error?: string;
  readonly parts: readonly OtlpSpan[];
}

/** A trace as one tree, below a span of somebody else's where there is one. */
export interface OtlpTrace {
  readonly traceId: string;
  readonly parent: ParentSpan | undefined;
  readonly root: OtlpSpan;
}

/** A gauge with its values. */
export interface OtlpMetric {
  readonly name: string;
  /** As OpenTelemetry writes units (UCUM): `s`, `By`, or what is counted in braces. */
  readonly unit: string;
  readonly description: string;
  readonly points: readonly { readonly value: number; readonly attributes: Attributes }[];
}
