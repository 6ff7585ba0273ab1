import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { runReportSchema } from '../../../src/report/run-report.ts';
import { summaryFrom } from '../../../src/report/summary/summary.ts';
import { expectGolden } from '../golden.ts';
import { failedReport, hostileReport, refusedReport, warmReport } from '../samples.ts';

test.each([
  ['summary-warm.md', warmReport],
  ['summary-failed.md', failedReport],
  ['summary-refused.md', refusedReport],
  ['summary-hostile.md', hostileReport],
])('%s', (name, report) => {
  expectGolden(name, summaryFrom(report, { store: 'github' }));
});

test.each([['cold'], ['warm'], ['failed'], ['degraded']])('a real run, %s', (name) => {
  const file = path.join(import.meta.dirname, `../../fixtures/report/runs/${name}.json`);
  const report = v.parse(runReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  expectGolden(`runs/${name}.md`, summaryFrom(report, { store: 'github' }));
});

describe('nothing of the build acts as Markdown or HTML', () => {
  const summary = summaryFrom(hostileReport);
  test('every tag is one of ours', () => {
    const tags = summary.match(/<\/?[a-z]+/gi) ?? [];
    expect(new Set(tags)).toEqual(
      new Set(['<br', '<code', '</code', '<details', '</details', '<pre', '</pre', '<summary', '</summary']),
    );
  });
  test('every table row has the cells of its table', () => {
    const tables = summary.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      const widths = table
        .trim()
        .split('\n')
        .map((line) => line.split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });
  test('no link, image, heading, mention or control character', () => {
    const [before, , after] = summary.split('```');
    expect(`${before}${after}`).not.toMatch(/\]\(|https?:|www\.|@everyone|\n# |`|[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('size', () => {
  test('a report of any size fits, and says what it left out', () => {
    const findings = Array.from({ length: 5000 }, (_, index) => ({
      rule: 'r',
      file: `f${index}.go`,
      line: index,
      message: '|'.repeat(5000),
      fix: '<'.repeat(5000),
    }));
    const steps = findings.map((finding) => ({ name: finding.message, ms: 1, cached: false }));
    const summary = summaryFrom({ ...warmReport, findings, steps });
    expect(Buffer.byteLength(summary)).toBeLessThan(64 * 1024);
    expect(summary).toMatch(/\| and \d+ more in the report \|/);
    expect(summary).toContain('<summary>Keys</summary>');
  });
});
