import { expect, test } from '@jest/globals';
import { closingLines, phaseLine, planLines } from '../../src/report/log-lines.ts';
import type { PhaseReport } from '../../src/report/run-report.ts';
import { expectGolden } from './golden.ts';
import { failedReport, hostileReport, samplePlan, warmReport } from './samples.ts';

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

test.each([
  ['closing-warm.txt', closingLines(warmReport)],
  ['closing-failed.txt', closingLines(failedReport)],
  ['plan.txt', planLines(samplePlan)],
  [
    'plan-empty.txt',
    planLines({
      build: {
        ...samplePlan.build,
        edits: { changed: [], skipped: [] },
        settings: [],
        network: [],
        moduleProxies: undefined,
      },
      caches: { ...samplePlan.caches, mounts: [], keys: [] },
      findings: [],
    }),
  ],
])('%s', (name, lines) => {
  expectGolden(name, text(lines));
});

test('a finding that ends the run says so', () => {
  const findings = samplePlan.findings.map((finding) => ({ ...finding, level: 'error' as const }));
  expect(planLines({ ...samplePlan, findings }).at(-1)).toBe(
    '  error: go.mod:1 go.sum is missing (no-go-sum): run go mod tidy',
  );
});

const phase: PhaseReport = {
  name: 'restore',
  startedAt: '2026-11-23T06:00:00.000Z',
  ms: 2100,
  outcome: 'done',
  reason: '',
};

test.each<readonly [Partial<PhaseReport>, string]>([
  [{}, 'restore done in 2.1 s'],
  [{ reason: '161 MB' }, 'restore done in 2.1 s: 161 MB'],
  [{ outcome: 'skipped', reason: 'cache: off' }, 'restore skipped: cache: off'],
  [
    { outcome: 'degraded', reason: 'no answer' },
    'restore gave up after 2.1 s; the run continues without it: no answer',
  ],
  [{ outcome: 'failed', reason: 'exit code 2' }, 'restore failed after 2.1 s: exit code 2'],
])('%j', (change, expected) => {
  expect(phaseLine({ ...phase, ...change })).toBe(expected);
});

test('one line stays one line, whatever the build says', () => {
  const lines = [...closingLines(hostileReport), phaseLine({ ...phase, reason: 'a\n::error::b\r\u001b[31mc' })];
  expect(lines.filter((line) => /[\n\r\u001b]/.test(line))).toEqual([]);
});
