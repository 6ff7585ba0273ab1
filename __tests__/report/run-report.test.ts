import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from '@jest/globals';
import type { RunReport } from '../../src/report/run-report.ts';
import { failedReport, warmReport } from './samples.ts';

const file = path.join(import.meta.dirname, '../../docs/report.schema.json');
const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(file, 'utf8')));

const full: RunReport = {
  ...failedReport,
  steps: warmReport.steps.map((step) => ({ ...step, startMs: 12 })),
  caches: warmReport.caches.map((cache) => ({ ...cache, remade: 3 })),
  image: 'ghcr.io/me/app:1.2.3',
  repository: 'owner/repo',
};

/** The report with one field, by its path, replaced; `undefined` takes it out. */
function withField(report: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  if (name === '') return value;
  const copy = structuredClone(report) as Record<string, unknown>;
  copy[name] = withField(copy[name], rest, value);
  return JSON.parse(JSON.stringify(copy));
}

test.each([
  ['warm', warmReport],
  ['failed', failedReport],
  ['with every field', full],
])('a %s report is as docs/report.schema.json says', (_name, report) => {
  isReport(JSON.parse(JSON.stringify(report)));
  expect(isReport.errors).toBeNull();
});

test('a reader takes fields that later versions add', () => {
  expect(isReport({ ...warmReport, more: 1 })).toBe(true);
});

describe('what is not as the schema says', () => {
  test.each<readonly [string, unknown]>([
    ['schema', 2],
    ['result', 'ok'],
    ['phases', undefined],
    ['phases.0.name', 'compile'],
    ['phases.0.ms', '240'],
    ['caches.0.hit', 'hot'],
    ['caches.0.restored.bytes', undefined],
    ['caches.1.saved', false],
    ['steps.0.cached', 'no'],
    ['verdict.netMs', null],
    ['findings', {}],
    ['image', {}],
    ['failure.excerpt', 'text'],
  ])('%s: %j', (field, value) => {
    expect(isReport(withField(full, field.split('.'), value))).toBe(false);
  });
});
