import { expect, test } from '@jest/globals';
import type { PastRun } from '../../../src/report/run-report.ts';
import { trend } from '../../../src/report/summary/trend.ts';
import { warmReport } from '../samples.ts';

const past = (hit: PastRun['hit'], ms: number): PastRun => ({ at: '2026-11-22T06:00:00.000Z', hit, ms });
const history = [past('miss', 96_000), past('exact', 14_000), past('partial', 40_000), past('exact', 12_000)];

test('a bar and a letter for each run, the shortest, the median, the longest, and this one', () => {
  const text = trend({ ...warmReport, history });
  expect(text).toContain(
    '**The last 5 runs** on record, the oldest on the left, from restore to build: 12.0 s at best, 16.5 s in the median, 96.0 s at most, 16.5 s now.',
  );
  expect(text).toContain('<pre>█ ▂ ▄ ▂ ▂\nc w p w w</pre>');
});

test.each([
  ['without earlier runs', { history: [] }],
  ['of a failed build, whose time says nothing', { history, result: 'failure' as const }],
  ['of a run without phases', { history, phases: [] }],
])('nothing %s', (_name, differences) => {
  expect(trend({ ...warmReport, ...differences })).toBe('');
});
