import { expect, test } from '@jest/globals';
import type { CacheReport } from '../../../src/report/run-report.ts';
import { nextRun } from '../../../src/report/summary/next-run.ts';
import { offCache, warmReport } from '../samples.ts';

const cache = (differences: Partial<CacheReport>): CacheReport => ({
  ...offCache('build', 'why'),
  hit: 'miss',
  ...differences,
});
const told = (differences: Partial<CacheReport>, result: 'success' | 'failure' = 'success'): string =>
  nextRun({ ...warmReport, result, caches: [cache(differences)] }, 'local');

test.each<readonly [string, Partial<CacheReport>, RegExp]>([
  [
    'what is saved',
    { saved: { bytes: 1, key: 'k-1' } },
    /Build cache: finds what this run has saved, <code>k-1<\/code>\. A changed go\.sum/,
  ],
  [
    'the same again',
    { hit: 'exact', matchedKey: 'k-0' },
    /finds the same snapshot as this run, <code>k-0<\/code>\. A changed/,
  ],
  ['the same again, which lacks something', { hit: 'partial', matchedKey: 'k-0' }, /as this run, <code>k-0<\/code>\.$/],
  ['nothing', { saveReason: 'it may not' }, /Build cache: finds nothing from this run, and starts cold unless/],
])('the next run finds %s', (_name, differences, expected) => {
  expect(told(differences)).toMatch(expected);
});

test('of a failed build it finds what was compiled', () => {
  expect(told({ saved: { bytes: 1, key: 'k-1' } }, 'failure')).toContain('what this failed build has made');
});

test('GitHub deletes what is not read; nobody else does', () => {
  expect(nextRun(warmReport, 'github')).toContain('seven days');
  expect(nextRun(warmReport, 'registry')).not.toContain('seven days');
});

test('nothing where no cache is in use', () => {
  expect(nextRun({ ...warmReport, caches: [offCache('modules', 'off')] }, 'github')).toBe('');
});
