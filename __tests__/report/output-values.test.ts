import { expect, test } from '@jest/globals';
import { annotationsFrom } from '../../src/report/annotations.ts';
import { outputsFrom } from '../../src/report/output-values.ts';
import type { CacheReport, Hit } from '../../src/report/run-report.ts';
import { count, duration, signedDuration, size } from '../../src/text/units.ts';
import { failedReport, offCache, warmReport } from './samples.ts';

const nothingBuilt = { imageid: '', digest: '', metadata: '' };

test('all outputs of a warm run', () => {
  const build = { imageid: 'sha256:a', digest: 'sha256:b', metadata: '{}' };
  expect(outputsFrom(warmReport, build, '/tmp/report.json')).toEqual({
    imageid: 'sha256:a',
    digest: 'sha256:b',
    metadata: '{}',
    'cache-hit': 'true',
    'modules-cache': 'exact',
    'build-cache': 'exact',
    'modules-cache-primary-key': warmReport.caches[0]?.primaryKey,
    'modules-cache-matched-key': warmReport.caches[0]?.matchedKey,
    'build-cache-primary-key': warmReport.caches[1]?.primaryKey,
    'build-cache-matched-key': warmReport.caches[1]?.matchedKey,
    report: '/tmp/report.json',
  });
});

const cache = (kind: CacheReport['kind'], hit: Hit): CacheReport => ({ ...offCache(kind, ''), hit });

test.each<readonly [Hit, Hit, string]>([
  ['exact', 'exact', 'true'],
  ['exact', 'partial', 'false'],
  ['partial', 'exact', 'false'],
  ['exact', 'off', 'false'],
  ['off', 'exact', 'false'],
  ['off', 'off', 'false'],
  ['miss', 'miss', 'false'],
])('modules %s, build %s: cache-hit is %s', (modules, build, expected) => {
  const report = { ...warmReport, caches: [cache('build', build), cache('modules', modules)] };
  const outputs = outputsFrom(report, nothingBuilt, '');
  expect(outputs['cache-hit']).toBe(expected);
  expect(outputs['modules-cache']).toBe(modules);
  expect(outputs['build-cache']).toBe(build);
});

test('a run that ended before its caches were looked at', () => {
  const outputs = outputsFrom({ ...failedReport, caches: [] }, nothingBuilt, '');
  expect(outputs).toMatchObject({ 'cache-hit': 'false', 'modules-cache': 'off', 'build-cache': 'off' });
});

test('findings become annotations at their place, each once', () => {
  const [first, second] = failedReport.findings;
  if (first === undefined || second === undefined) throw new Error('the sample has two findings');
  expect(annotationsFrom([first, second, { ...second }, { ...second, file: '' }])).toEqual([
    {
      level: 'warning',
      message: 'go.sum is missing\nRun `go mod tidy` and commit go.sum.',
      place: { title: 'go-sum-missing', file: 'services/api/go.mod' },
    },
    {
      level: 'warning',
      message: 'A cache mount with from=build is not cached',
      place: { title: 'mount-from-stage', file: 'Dockerfile', line: 12 },
    },
    { level: 'warning', message: 'A cache mount with from=build is not cached', place: { title: 'mount-from-stage' } },
  ]);
});

test('errors come first, and as errors', () => {
  const [first] = failedReport.findings;
  if (first === undefined) throw new Error('the sample has findings');
  const levels = annotationsFrom([first, { ...first, rule: 'go-version', level: 'error' }]).map(
    ({ level, place }) => `${level} ${place.title}`,
  );
  expect(levels).toEqual(['error go-version', 'warning go-sum-missing']);
});

test('no more annotations than GitHub shows', () => {
  const findings = Array.from({ length: 30 }, (_, line) => ({ rule: 'r', file: 'f', line, message: 'm', fix: '' }));
  expect(annotationsFrom(findings)).toHaveLength(10);
  const errors = findings.map((finding) => ({ ...finding, level: 'error' as const }));
  expect(annotationsFrom([...findings, ...errors])).toHaveLength(20);
});

test.each([
  [0, '0.0 s'],
  [-5, '0.0 s'],
  [449, '0.4 s'],
  [12_345, '12.3 s'],
  [99_940, '99.9 s'],
  [99_960, '100 s'],
  [123_400, '123 s'],
  [599_499, '599 s'],
  [605_000, '10 min 5 s'],
])('%d ms is %s', (ms, expected) => expect(duration(ms)).toBe(expected));

test.each([
  [75_000, '+75.0 s'],
  [-4200, '-4.2 s'],
  [0, '+0.0 s'],
])('a difference of %d ms is %s', (ms, expected) => expect(signedDuration(ms)).toBe(expected));

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [4_400_000, '4.4 MB'],
  [161_000_000, '161 MB'],
  [999_600_000, '1.0 GB'],
  [1_234_000_000, '1.2 GB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, expected) => expect(size(bytes)).toBe(expected));

test.each([
  [1, '1 entry'],
  [676, '676 entries'],
  [4170, '4\u202f170 entries'],
  [1_234_567, '1\u202f234\u202f567 entries'],
])('%d: %s', (amount, expected) => expect(count(amount, 'entry', 'entries')).toBe(expected));
