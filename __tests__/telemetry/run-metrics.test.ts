import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runMetrics } from '../../src/telemetry/run-metrics.ts';
import { failedReport, warmReport } from '../report/samples.ts';

const root = path.join(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const all = runMetrics(warmReport);
const valuesOf = (report: typeof warmReport, name: string): unknown =>
  runMetrics(report).find((metric) => metric.name === `cached_go_docker_build.${name}`)?.points;

describe('what a run tells', () => {
  test.each<readonly [string, unknown]>([
    ['run.duration', [{ value: 17.7, attributes: { result: 'success', warmth: 'warm' } }]],
    ['build.cold_duration', [{ value: 91.3, attributes: {} }]],
    ['cache.net_gain', [{ value: 73.84, attributes: {} }]],
    [
      'cache.results',
      [
        { value: 1, attributes: { 'cache.kind': 'modules', 'cache.hit': 'exact' } },
        { value: 1, attributes: { 'cache.kind': 'build', 'cache.hit': 'exact' } },
      ],
    ],
    [
      'cache.saved',
      [
        { value: 0, attributes: { 'cache.kind': 'modules' } },
        { value: 4_400_000, attributes: { 'cache.kind': 'build' } },
      ],
    ],
  ])('%s', (name, points) => {
    expect(valuesOf(warmReport, name)).toEqual(points);
  });

  test('how warm the run was, where the report tells', () => {
    const { warmth: _warmth, ...silent } = warmReport;
    expect(valuesOf(silent, 'run.duration')).toEqual([{ value: 17.7, attributes: { result: 'success' } }]);
  });

  test('nothing that is not known: no gain without a cold run, no bytes of a cache that is off', () => {
    expect(valuesOf(failedReport, 'cache.net_gain')).toEqual([]);
    expect(valuesOf(failedReport, 'build.cold_duration')).toEqual([]);
    expect(valuesOf(failedReport, 'cache.restored')).toEqual([{ value: 0, attributes: { 'cache.kind': 'modules' } }]);
    expect(valuesOf(failedReport, 'cache.results')).toEqual([
      { value: 1, attributes: { 'cache.kind': 'modules', 'cache.hit': 'miss' } },
      { value: 1, attributes: { 'cache.kind': 'build', 'cache.hit': 'off' } },
    ]);
  });
});

/** As Prometheus names what it takes by OTLP: https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/ */
const suffixes: Readonly<Record<string, string>> = { s: '_seconds', By: '_bytes' };
const prometheusName = ({ name, unit }: (typeof all)[number]): string =>
  `${name.replaceAll('.', '_')}${suffixes[unit] ?? ''}`;

test('the dashboard asks for exactly the metrics that are sent', () => {
  const dashboard = JSON.parse(read('examples/grafana/cached-go-docker-build.json')) as {
    readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
  };
  const queries = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)).join('\n');
  const asked = new Set(queries.match(/\bcached_go_docker_build_\w+/g));
  expect([...asked].toSorted()).toEqual(all.map(prometheusName).toSorted());
});

test('the dashboard selects by attributes that are sent', () => {
  const sent = all.flatMap(({ points }) => points.flatMap(({ attributes }) => Object.keys(attributes)));
  const own = new Set([...sent, 'vcs.repository.name', 'image'].map((name) => name.replaceAll('.', '_')));
  const text = read('examples/grafana/cached-go-docker-build.json');
  const used = new Set([...text.matchAll(/[{,]\s*(\w+)(?:=|!=|=~)\\"/g)].map(([, name = '']) => name));
  expect([...used].filter((name) => !own.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(2);
});

test('docs/reports.md lists each metric with its unit', () => {
  const rows = [...read('docs/reports.md').matchAll(/^\| `(cached_go_docker_build\.[\w.]+)` \| (\S+) \|/gm)];
  expect(rows.map(([, name, unit]) => [name, unit])).toEqual(all.map(({ name, unit }) => [name, unit]));
});
