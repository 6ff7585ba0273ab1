import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { failureFrom } from '../../../src/buildx/progress/failure.ts';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { docsAt } from '../../../src/diagnosis/docs-anchor.ts';
import { allRules } from '../../../src/diagnosis/rules/failure-rules.ts';
import { failingBuilds } from '../../harness/failing-builds/all.ts';

const logs = path.join(import.meta.dirname, '../../fixtures/logs');
const rules = allRules.map((rule) => [rule.id, rule] as const);
const told = (name: string) => diagnose(failureFrom(readFileSync(path.join(logs, name), 'utf8').split('\n')));

describe.each(rules)('%s', (id, { cause, remedy, heading }) => {
  test('comes first in the log of a build that fails for it', () => {
    const diagnosis = told(`${id}.log`);
    expect(diagnosis).toEqual({ id, cause, remedy, docs: docsAt(heading), evidence: expect.stringMatching(/\S/) });
    expect(readFileSync(path.join(logs, `${id}.log`), 'utf8')).toContain(diagnosis?.evidence);
  });

  test('is not named where a build fails alike for another cause', () => {
    const near = `${id}.near.log`;
    expect(failureFrom(readFileSync(path.join(logs, near), 'utf8').split('\n')).message).not.toBe('');
    expect(told(near)?.id).not.toBe(id);
  });
});

test('there are at least 40, each with its own name and message', () => {
  expect(allRules.length).toBeGreaterThanOrEqual(40);
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  expect(new Set(allRules.map(({ heading }) => docsAt(heading))).size).toBe(allRules.length);
});

test('each has its two logs, made by a failing build, and there are no others', () => {
  const ids = allRules.map(({ id }) => id).toSorted();
  expect(Object.keys(failingBuilds).toSorted()).toEqual(ids);
  const names = readdirSync(logs).filter((name) => name.endsWith('.log'));
  expect(names.toSorted()).toEqual(ids.flatMap((id) => [`${id}.log`, `${id}.near.log`]).toSorted());
});

test('none has a pattern that is slow on hostile lines', () => {
  for (const { pattern } of allRules)
    expect(pattern.replaceAll(/\[[^\]]+\]/g, 'x').replaceAll('\\.', 'x')).not.toMatch(/\.[*+]|\)[*+]/);
});

test('no remedy gives up the check of modules before another way, and without a word on what is lost', () => {
  const remedies = allRules.map(({ remedy }) => remedy);
  const off = remedies.filter((remedy) => remedy.includes('gosumdb: off'));
  expect(off).toEqual([expect.stringMatching(/`gonosumdb: \S+`; `gosumdb: off` gives up the check/)]);
  expect(allRules.find(({ id }) => id === 'checksum-mismatch')?.remedy).toMatch(/^Do not change go\.sum unless/);
});
