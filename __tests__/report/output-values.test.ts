import { expect, test } from '@jest/globals';
import { outputsFrom } from '../../src/report/output-values.ts';
import type { CacheReport, Hit } from '../../src/report/run-report.ts';
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
