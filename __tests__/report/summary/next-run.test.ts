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
  [
    'what this run could not inject',
    { unusedKey: 'k-0' },
    /Build cache: finds the snapshot that this run did not use, <code>k-0<\/code>\.$/,
  ],
  [
    'the same again, and leaves it alone after three losses',
    { hit: 'exact', matchedKey: 'k-0', restoredAgainInRun: 20 },
    /Build cache: is not restored until run 20, or a run with another go\.sum, because it cost more than it saved/,
  ],
  [
    'a cache that this run has left alone',
    { hit: 'off', restoredAgainInRun: 20 },
    /Build cache: is not restored until run 20, .*<code>cache&#58; all<\/code> every run restores it\.$/,
  ],
  ['nothing', { saveReason: 'it may not' }, /Build cache: finds nothing from this run, and starts cold unless/],
])('the next run finds %s', (_name, differences, expected) => {
  expect(told(differences)).toMatch(expected);
});

test('of a failed build it finds what was compiled', () => {
  expect(told({ saved: { bytes: 1, key: 'k-1' } }, 'failure')).toContain('what this failed build has made');
});

test('after an outage of the store it finds what is there', () => {
  const phases = warmReport.phases.map((phase) =>
    phase.name === 'restore' ? { ...phase, outcome: 'degraded' as const, reason: 'no answer' } : phase,
  );
  const caches = [cache({ reason: 'no answer' })];
  expect(nextRun({ ...warmReport, phases, caches }, 'github')).toContain(
    'Build cache: finds the last snapshot of an earlier run, if there is one, as soon as the store answers again.',
  );
});

test('GitHub deletes what is not read; nobody else does', () => {
  expect(nextRun(warmReport, 'github')).toContain('seven days');
  expect(nextRun(warmReport, 'registry')).not.toContain('seven days');
});

test('nothing where no cache is in use', () => {
  expect(nextRun({ ...warmReport, caches: [offCache('modules', 'off')] }, 'github')).toBe('');
});
