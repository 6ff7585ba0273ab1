import type { DoctorFinding } from './frame/doctor-rule.ts';
import { docsOf } from './rule-docs.ts';
import type { DoctorOutcome } from './text-report.ts';

/** The same for programs. */
export function jsonReport({ findings, fixed = [], stale = [] }: DoctorOutcome): string {
  const report = { version: 1, findings: findings.map(row), fixed: fixed.map(row), noLongerApplies: stale.map(row) };
  return JSON.stringify(report, undefined, 2);
}

function row({ rule: { id }, level, file, line, message, fix, patch = [] }: DoctorFinding): object {
  return { rule: id, level, file, line, message, fix, docs: docsOf(id), patch };
}
