import { expect, test } from '@jest/globals';
import type { PastRun } from '../../../src/report/run-report.ts';
import { trend } from '../../../src/report/summary/trend.ts';
import { warmReport } from '../samples.ts';

const past = (hit: PastRun['hit'], ms: number): PastRun => ({ at: '2026-11-22T06:00:00.000Z', hit, ms });
const history = [past('miss', 96_000), past('exact', 14_000), past('partial', 40_000), past('exact', 12_000)];

test('a bar and a letter for each run, the shortest, the median, the longest, and this one', () => {
  const text = trend({ ...warmReport, history });
  expect(text).toContain(
    '**This run and the last 4 runs on record**, the oldest on the left, from restore to build: 12.0 s at best, 16.5 s in the median, 96.0 s at most, 16.5 s now. On record are runs that saved a snapshot or their time.',
  );
  expect(text).toContain('<pre>█ ▂ ▄ ▂ ▂\nc w p w w</pre>');
});

test('with a full record there are twenty bars, of which this run is the last', () => {
  const full = Array.from({ length: 20 }, (_, at) => past('exact', 10_000 + at));
  const text = trend({ ...warmReport, history: full });
  expect(text).toContain('**This run and the last 19 runs on record**');
  expect(text.match(/[▁▂▃▄▅▆▇█]/g)).toHaveLength(20);
  expect(text).toContain('10.0 s at best, 10.0 s in the median, 16.5 s at most, 16.5 s now.');
});

test.each([
  ['of a failed build, whose time says nothing', { result: 'failure' as const }],
  ['of a run without phases', { phases: [] }],
])('%s, there are the runs before it alone', (_name, differences) => {
  const text = trend({ ...warmReport, history, ...differences });
  expect(text).toContain('**The last 4 runs on record**, the oldest on the left');
  expect(text).toContain('96.0 s at most. On record');
  expect(text).toContain('<pre>█ ▂ ▄ ▂\nc w p w</pre>');
});

test('one earlier run', () => {
  const [first = past('miss', 1)] = history;
  expect(trend({ ...warmReport, history: [first] })).toContain('**This run and the last run on record**');
});

test('nothing without earlier runs', () => {
  expect(trend({ ...warmReport, history: [] })).toBe('');
});
