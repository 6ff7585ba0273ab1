import type { OtlpMetric } from '../platform/otlp/otlp-data.ts';
import { totalMs } from '../report/cache-text.ts';
import type { CacheReport, RunReport } from '../report/run-report.ts';
import { runResult } from './run-attributes.ts';

/** What all names begin with. */
const prefix = 'cached_go_docker_build';

/**
 * What is sent of each run: gauges, since a run is one process that reports once. docs/reports.md has the same list, and
 * examples/grafana the queries.
 */
export function runMetrics(report: RunReport): readonly OtlpMetric[] {
  const { verdict, caches, phases, warmth } = report;
  const isCompared = verdict.coldMs > 0;
  const ofCaches = (value: (cache: CacheReport) => number): OtlpMetric['points'] =>
    caches
      .filter(({ hit }) => hit !== 'off')
      .map((cache) => ({ value: value(cache), attributes: { 'cache.kind': cache.kind } }));
  const seconds = (name: string, description: string, points: OtlpMetric['points']): OtlpMetric => ({
    name: `${prefix}.${name}`,
    unit: 's',
    description,
    points,
  });
  const amount = (name: string, unit: string, description: string, points: OtlpMetric['points']): OtlpMetric => ({
    name: `${prefix}.${name}`,
    unit,
    description,
    points,
  });
  const one = (value: number): OtlpMetric['points'] => [{ value, attributes: {} }];
  return [
    seconds('run.duration', 'From the first phase to the end of the last one', [
      {
        value: totalMs(report) / 1000,
        attributes: { result: runResult(report), ...(warmth === undefined ? {} : { warmth: warmth.state }) },
      },
    ]),
    seconds(
      'phase.duration',
      'Each phase that was not skipped',
      phases
        .filter(({ outcome }) => outcome !== 'skipped')
        .map(({ name, ms, outcome }) => ({ value: ms / 1000, attributes: { phase: name, outcome } })),
    ),
    seconds('build.duration', 'The RUNs that use the caches, in this run', one(verdict.buildMs / 1000)),
    seconds('build.cold_duration', 'The same without caches', isCompared ? one(verdict.coldMs / 1000) : []),
    seconds('cache.cost', 'Restore, inject, extract and save', one(verdict.costMs / 1000)),
    seconds('cache.net_gain', 'What the caches saved less what they cost', isCompared ? one(verdict.netMs / 1000) : []),
    amount(
      'cache.results',
      '{run}',
      '1 for each cache, by its hit',
      caches.map(({ kind, hit }) => ({ value: 1, attributes: { 'cache.kind': kind, 'cache.hit': hit } })),
    ),
    amount(
      'cache.restored',
      'By',
      'Downloaded from the store',
      ofCaches(({ restored }) => restored.bytes),
    ),
    amount(
      'cache.saved',
      'By',
      'Uploaded to the store',
      ofCaches(({ saved }) => saved?.bytes ?? 0),
    ),
    amount(
      'cache.restored_entries',
      '{entry}',
      'Entries in what was restored',
      ofCaches(({ restored }) => restored.entries),
    ),
    amount(
      'cache.used_entries',
      '{entry}',
      'Restored entries that the build used',
      ofCaches(({ used }) => used),
    ),
    amount(
      'cache.added_entries',
      '{entry}',
      'Entries that the build made',
      ofCaches(({ added }) => added),
    ),
  ];
}
