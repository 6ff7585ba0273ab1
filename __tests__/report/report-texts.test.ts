import { expect, test } from '@jest/globals';
import { withTexts } from '../../src/report/report-texts.ts';
import { redactor } from '../../src/report/redact.ts';
import { failedReport, warmReport } from './samples.ts';

test('no text of a report keeps a secret, and nothing else changes', () => {
  const secret = 's3cr3t-t0ken';
  const { steps, warmth = { state: 'warm', reason: '' } } = warmReport;
  const told = withTexts({ ...failedReport, steps, warmth }, (text) => `${text} ${secret}`);
  const { phases, caches, findings, failure } = failedReport;
  // Step, message and file; cause, evidence and remedy.
  const failed = 3 + 3 + (failure?.excerpt.length ?? 0);
  const texts = phases.length + 3 * caches.length + steps.length + 3 * findings.length + failed + 1;
  expect(JSON.stringify(told).split(secret)).toHaveLength(texts + 1);
  const hidden = withTexts(told, redactor([secret]));
  expect(JSON.stringify(hidden)).not.toContain(secret);
  expect(withTexts(hidden, (text) => text.replace(/ \*\*\*$/, ''))).toEqual({
    ...failedReport,
    steps,
    warmth,
  });
});

test('names, keys and results are no texts: a secret called "build" must not break them', () => {
  const report = withTexts(warmReport, redactor(['build', 'exact', 'success', '100']));
  expect(report.caches.map(({ kind, hit, primaryKey }) => [kind, hit, primaryKey])).toEqual(
    warmReport.caches.map(({ kind, hit, primaryKey }) => [kind, hit, primaryKey]),
  );
  expect(report.result).toBe('success');
  expect(report.phases.map(({ name, outcome }) => [name, outcome])).toEqual(
    warmReport.phases.map(({ name, outcome }) => [name, outcome]),
  );
});
