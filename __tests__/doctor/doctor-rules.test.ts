import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { doctorRules } from '../../src/doctor/doctor-rules.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/doctor.md'), 'utf8');
const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
  .join('\n');

test('at least 35 rules, each with a name of its own', () => {
  expect(doctorRules.length).toBeGreaterThanOrEqual(35);
  expect(new Set(doctorRules.map(({ id }) => id)).size).toBe(doctorRules.length);
});

test('at least 35 of them have a patch', () => {
  expect(doctorRules.filter(({ byHand }) => byHand === undefined).length).toBeGreaterThanOrEqual(35);
});

describe.each(doctorRules)('$id', ({ id, title, why, instead, byHand }) => {
  test('has a section that its link names', () => {
    expect(page).toContain(
      `\n### \`${id}\`\n\n${title} ${why}\n\nInstead: ${instead}\n${byHand === undefined ? '' : `\nNo patch: ${byHand}\n`}`,
    );
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });

  test('has texts of whole sentences', () => {
    for (const text of [title, why, byHand ?? title]) expect(text).toMatch(/^(?:[A-Z`'.]|go\.).*[.`]$/s);
    expect(title.length).toBeLessThanOrEqual(120);
  });
});

test('a Dockerfile shows each rule that is the doctor’s own', () => {
  const own = doctorRules.filter((rule) => !/facts\.told|told/.test(rule.find.toString()));
  expect(own.map(({ id }) => id).filter((id) => !tests.includes(`'${id}'`))).toEqual([]);
});
