import { runFactsFrom } from '../../config/run/run-facts.ts';
import type { Attributes, OtlpSpan } from '../../platform/otlp/otlp-data.ts';
import type { RunReport } from '../../report/run-report.ts';
import { runAttributes, seriesAttributes } from '../../telemetry/run-attributes.ts';
import { runMetrics } from '../../telemetry/run-metrics.ts';
import { runSpans } from '../../telemetry/run-spans.ts';
import { telemetrySettings } from '../../telemetry/telemetry-settings.ts';
import { runTrace } from '../../telemetry/trace-context.ts';
import { readEvent } from '../request/read-event.ts';
import type { Services } from '../services/services.ts';

declare const PACKAGE_VERSION: string;

/**
 * Sends the run as a trace and as metrics, where the environment names a collector. Both at once and within their time; what cannot be
 * sent is one notice. `nonce`: main's, which has named the spans.
 */
export async function sendTelemetry(
  services: Pick<Services, 'run' | 'log' | 'files'>,
  report: RunReport,
  nonce: string,
): Promise<void> {
  const { run, log } = services;
  const { traces, metrics, parent, problems } = telemetrySettings(run.env);
  const failures = [...problems];
  if (traces !== undefined || metrics !== undefined) {
    const facts = runFactsFrom(run.env, await readEvent(services));
    const trace = runTrace(nonce, parent);
    const root = runSpans(report, trace, runAttributes(facts, report));
    const series = redacted(seriesAttributes(facts, report), run.redact);
    // Nobody else needs the library, and loading it takes as long as the analysis of a small project.
    const { sendMetrics, sendTrace } = await import('../../platform/otlp/send-otlp.ts');
    const ends = await Promise.all([
      traces === undefined || root === undefined
        ? ''
        : sendTrace({ traceId: trace.traceId, parent, root: redactedSpan(root, run.redact) }, PACKAGE_VERSION, traces),
      metrics === undefined ? '' : sendMetrics(runMetrics(report), series, PACKAGE_VERSION, metrics),
    ]);
    failures.push(
      ...['Traces', 'Metrics'].flatMap((what, at) => (ends[at] === '' ? [] : [`${what}: ${ends[at] ?? ''}`])),
    );
  }
  if (failures.length > 0) log.notice(`Telemetry was not sent. ${[...new Set(failures)].join('. ')}`);
}

type Redact = (text: string) => string;

function redactedSpan(span: OtlpSpan, redact: Redact): OtlpSpan {
  return {
    ...span,
    name: redact(span.name),
    attributes: redacted(span.attributes, redact),
    ...(span.error === undefined ? {} : { error: redact(span.error) }),
    parts: span.parts.map((part) => redactedSpan(part, redact)),
  };
}

function redacted(attributes: Attributes, redact: Redact): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? redact(value) : value]),
  );
}
