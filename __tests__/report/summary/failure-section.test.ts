import { describe, expect, test } from '@jest/globals';
import type { Failure, Finding } from '../../../src/report/run-report.ts';
import { failureSection, otherFindings } from '../../../src/report/summary/failure-section.ts';
import { failedReport, refusedReport, warmReport } from '../samples.ts';

const { failure = { step: '', message: '', file: '', line: 0, excerpt: [] } } = failedReport;
const shown = (differences: Partial<Failure>): string =>
  failureSection({ ...failedReport, failure: { ...failure, ...differences } });
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a step that failed', () => {
  test('has its place, its command and its exit code, then the output, then the remedy', () => {
    expect(failureSection(failedReport).split('\n\n')).toEqual([
      '**Failed at <code>services/api/Dockerfile&#58;12</code>**: <code>&#91;build 5/6&#93; RUN go build ./...</code>, exit code 1',
      '<pre>&#35; example.com/shop/cmd/api<br>cmd/api/main.go&#58;14&#58;2&#58; undefined&#58; handler</pre>',
      '**Remedy**: Correct the lines. ([more](https://example.com/troubleshooting.md#compile-errors))',
    ]);
  });

  test('is named once, and so is the line that shows the cause', () => {
    expect(times(failureSection(failedReport), 'go build ./...')).toBe(1);
    expect(times(failureSection(failedReport), 'undefined')).toBe(1);
    const elsewhere = shown({ excerpt: ['# example.com/shop/cmd/api'] });
    expect(elsewhere).toContain(
      '<code>cmd/api/main.go&#58;14&#58;2&#58; undefined&#58; handler</code><br>**Remedy**: Correct the lines.',
    );
  });

  test('has the words of BuildKit where these are others', () => {
    const message = 'failed to compute cache key: "/go.sum": not found';
    expect(shown({ message })).toContain('RUN go build ./...</code><br>failed to compute cache key&#58; ');
    const { diagnosis: _diagnosis, ...unknown } = failure;
    // The verdict has them.
    expect(failureSection({ ...failedReport, failure: { ...unknown, message } })).not.toContain('cache key');
  });
});

describe('a build that was not started', () => {
  const [first, ...others] = refusedReport.findings;
  const error = first as Finding;

  test('has the place of the error and its remedy', () => {
    expect(failureSection(refusedReport)).toBe(
      '**Found at <code>services/api/go.mod&#58;3</code>**<br>**Remedy**: Write FROM golang&#58;1.99 in line 1 of the Dockerfile.',
    );
  });

  test('has all errors, each once', () => {
    const findings = [error, { ...error, file: '', message: 'go.sum is missing', fix: '' }, ...others];
    expect(failureSection({ ...refusedReport, findings }).split('\n\n')).toEqual([
      expect.stringContaining('**Found at <code>services/api/go.mod&#58;3</code>**<br>'),
      'go.sum is missing',
    ]);
    expect(otherFindings({ ...refusedReport, findings })).toEqual(others);
  });

  test('leaves more than five errors to the table', () => {
    const findings = Array.from({ length: 9 }, (_, at) => ({ ...error, line: at + 1 }));
    expect(times(failureSection({ ...refusedReport, findings }), '**Found at')).toBe(5);
    expect(otherFindings({ ...refusedReport, findings })).toHaveLength(4);
  });
});

test('a run that did not fail has no such section, and all its findings are in the table', () => {
  expect(failureSection(warmReport)).toBe('');
  expect(otherFindings(failedReport)).toEqual(failedReport.findings);
});
