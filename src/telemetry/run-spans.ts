import type { Attributes, OtlpSpan } from '../platform/otlp/otlp-data.ts';
import type { PhaseReport, RunReport, StepReport } from '../report/run-report.ts';
import type { RunTrace } from './trace-context.ts';

/** The run, its phases, and in the last build the steps of BuildKit. `undefined` for a run without phases. */
export function runSpans(report: RunReport, trace: RunTrace, attributes: Attributes): OtlpSpan | undefined {
  const phases = report.phases.filter(({ startedAt }) => !Number.isNaN(Date.parse(startedAt)));
  if (phases.length === 0) return undefined;
  // Of a build that was made again, the last one counts, and its steps are those of the report.
  const build = phases.findLast(({ name, outcome }) => name === 'build' && outcome !== 'skipped');
  const parts = phases.map((phase) =>
    phase === build ? withSteps(phaseSpan(phase), trace, report.steps) : phaseSpan(phase),
  );
  return {
    name: 'go image build',
    id: trace.runSpan,
    startMs: Math.min(...parts.map(({ startMs }) => startMs)),
    endMs: Math.max(...parts.map(({ endMs }) => endMs)),
    attributes: { ...attributes, ...cacheAttributes(report), ...verdictAttributes(report) },
    ...(report.result === 'failure'
      ? { error: report.failure?.diagnosis?.cause ?? report.failure?.message ?? 'the run was cancelled' }
      : {}),
    parts,
  };
}

function phaseSpan({ name, startedAt, ms, outcome, reason }: PhaseReport): OtlpSpan {
  const startMs = Date.parse(startedAt);
  return {
    name,
    startMs,
    endMs: startMs + ms,
    attributes: { 'phase.outcome': outcome, ...(reason === '' ? {} : { 'phase.reason': reason }) },
    ...(outcome === 'failed' || outcome === 'degraded' ? { error: reason } : {}),
    parts: [],
  };
}

/** Steps of which nobody saw the begin have no span. */
function withSteps(build: OtlpSpan, { buildSpan }: RunTrace, steps: readonly StepReport[]): OtlpSpan {
  const parts = steps.flatMap(({ name, ms, cached, startMs }): readonly OtlpSpan[] => {
    if (startMs === undefined) return [];
    const begin = build.startMs + startMs;
    return [{ name, startMs: begin, endMs: begin + ms, attributes: { 'step.cached': cached }, parts: [] }];
  });
  return { ...build, id: buildSpan, parts };
}

function cacheAttributes({ caches }: RunReport): Attributes {
  return Object.fromEntries(
    caches.flatMap(({ kind, hit, reason, restored, saved, used, added }) => [
      [`cache.${kind}.hit`, hit],
      [`cache.${kind}.reason`, reason],
      [`cache.${kind}.restored.bytes`, restored.bytes],
      [`cache.${kind}.saved.bytes`, saved?.bytes ?? 0],
      [`cache.${kind}.used`, used],
      [`cache.${kind}.added`, added],
    ]),
  );
}

function verdictAttributes({ warmth, verdict: { coldMs, buildMs, costMs, netMs } }: RunReport): Attributes {
  return {
    ...(warmth === undefined ? {} : { 'warmth.state': warmth.state, 'warmth.reason': warmth.reason }),
    'verdict.cold_ms': coldMs,
    'verdict.build_ms': buildMs,
    'verdict.cost_ms': costMs,
    'verdict.net_ms': netMs,
  };
}
