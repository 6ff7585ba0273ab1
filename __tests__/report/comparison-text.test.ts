import { expect, test } from '@jest/globals';
import { comparisonLines, whyNotWarm } from '../../src/report/comparison-text.ts';
import { offCache, warmReport } from './samples.ts';

const cold = { ...warmReport, caches: warmReport.caches.map((cache) => ({ ...cache, hit: 'miss' as const })) };
const equal = {
  cold,
  warm: warmReport,
  files: 3,
  bytes: 8_400_000,
  differences: [],
  timeLines: [7],
  dockerfile: 'Dockerfile',
};

test('equal images: three lines, and nothing to change', () => {
  expect(comparisonLines(equal)).toEqual([
    'Cold build: 6.3 s, nothing restored.',
    'Warm build: 6.3 s, module cache exact, build cache exact.',
    'Compared 3 files, 8.4 MB: equal, byte for byte.',
  ]);
});

test('each file that differs has its reasons, then comes the line that calls date', () => {
  const differences = [{ name: '/app\n::error::', reasons: ['a time is written into it'] }];
  expect(comparisonLines({ ...equal, differences }).slice(2)).toEqual([
    'Compared 3 files, 8.4 MB: 1 file differs.',
    '  /app ::error::',
    '    a time is written into it',
    'Dockerfile:7 calls `date`, so each build differs, with or without caches. Write the time of the commit instead: pass it as a build argument.',
  ]);
});

test('many files are counted after the first', () => {
  const differences = Array.from({ length: 22 }, (_, index) => ({ name: `/${index}`, reasons: [] }));
  expect(comparisonLines({ ...equal, differences, timeLines: [] }).slice(-2)).toEqual(['  /19', '  and 2 other files']);
});

test.each([
  ['used what was restored', warmReport, ''],
  ['has no Go cache', { ...warmReport, caches: [] }, 'the build has no Go cache'],
  [
    'may not restore',
    { ...warmReport, caches: [offCache('build', 'the repository is public')] },
    'the build cache was not restored: the repository is public',
  ],
  [
    'came from layers',
    { ...warmReport, caches: warmReport.caches.map((cache) => ({ ...cache, used: 0 })) },
    'no RUN used the restored build cache',
  ],
])('a second build that %s', (_, warm, why) => {
  expect(whyNotWarm(warm)).toBe(why);
  const told = comparisonLines({ ...equal, warm }).filter((line) => line.startsWith('The second build was not warm'));
  expect(told).toEqual(why === '' ? [] : [`The second build was not warm, so the comparison proves nothing: ${why}.`]);
});
