import { describe, expect, test } from '@jest/globals';
import { annotationsFrom, beyondAnnotations } from '../../src/report/annotations.ts';
import { failedReport } from './samples.ts';

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

describe('what is beyond the annotations', () => {
  const findings = Array.from({ length: 12 }, (_, line) => ({ rule: 'r', file: 'f', line, message: 'm', fix: '' }));

  test('is what GitHub would not show, each once', () => {
    expect(beyondAnnotations([...findings, ...findings]).map(({ line }) => line)).toEqual([10, 11]);
  });

  test('is counted for each level by itself', () => {
    const notices = findings.slice(0, 5).map((finding) => ({ ...finding, level: 'notice' as const }));
    expect(beyondAnnotations([...findings.slice(0, 10), ...notices])).toEqual([]);
  });
});

test('a finding without a fix, a file or a line is its message alone', () => {
  const finding = { rule: 'r', file: '', line: 0, message: 'm', fix: '' };
  expect(annotationsFrom([finding])).toEqual([{ level: 'warning', message: 'm', place: { title: 'r' } }]);
});
