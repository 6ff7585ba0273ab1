import { expect, test } from '@jest/globals';
import { cacheTable } from '../../../src/report/summary/cache-table.ts';
import { offCache, warmReport } from '../samples.ts';

const rowOf = (table: string, name: string): string =>
  table.split('\n').find((line) => line.startsWith(`| ${name} `)) ?? '';

test('each fact of both caches side by side', () => {
  const table = cacheTable(warmReport);
  expect(rowOf(table, 'Found')).toBe(
    '| Found | **exact**: same go.sum | **exact**: same scope, Go version, ref and go.sum |',
  );
  expect(rowOf(table, 'Restored')).toBe('| Restored | 161 MB, 676 entries | 164 MB, 6\u202f262 entries |');
  expect(rowOf(table, 'New')).toBe('| New | 0 modules | 62 entries<br>12 entries swept |');
  expect(rowOf(table, 'Gain')).toContain('saved 78.8 s, cost 9.3 s, net +69.5 s');
  expect(rowOf(table, 'Saved')).toBe('| Saved | nothing&#58; nothing new | 4.4 MB&#58; compiled 3 packages |');
});

test('of a cache that is off only why', () => {
  const [modules = offCache('modules', '')] = warmReport.caches;
  expect(rowOf(cacheTable({ ...warmReport, caches: [modules, offCache('build', 'a release')] }), 'Saved')).toBe(
    '| Saved | nothing&#58; nothing new |  |',
  );
  expect(
    cacheTable({ ...warmReport, caches: [offCache('modules', 'a'), offCache('build', 'b')] }).split('\n'),
  ).toHaveLength(3);
});

test('a verdict that both share says so', () => {
  const caches = warmReport.caches.map((cache) => ({ ...cache, sharesVerdict: true }));
  expect(rowOf(cacheTable({ ...warmReport, caches }), 'Gain')).toContain('both caches together: ');
});
