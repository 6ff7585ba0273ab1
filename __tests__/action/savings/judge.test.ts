import { expect, test } from '@jest/globals';
import { isJudged } from '../../../src/action/savings/judge.ts';
import { parseConfig } from '../../../src/config/config.ts';
import { runFactsFrom } from '../../../src/config/run/run-facts.ts';

test.each<readonly [string, string, Readonly<Record<string, string>>, boolean]>([
  ['a run in Actions', 'auto', {}, true],
  ['with `cache: all`', 'all', {}, false],
  ['with `cache: modules`', 'modules', {}, false],
  ['outside Actions', 'auto', { GITHUB_ACTIONS: '' }, false],
  ['a run without a number', 'auto', { GITHUB_RUN_NUMBER: '' }, false],
  ['a number that is none', 'auto', { GITHUB_RUN_NUMBER: '1e3' }, false],
])('whether a cache can be left alone: %s', (_name, cache, env, expected) => {
  const facts = runFactsFrom({ GITHUB_ACTIONS: 'true', GITHUB_RUN_NUMBER: '14', ...env }, undefined);
  const inputs = new Map(Object.entries({ cache, 'cache-timeout': '45s' }));
  const parsed = parseConfig((name) => inputs.get(name) ?? '', facts);
  if (parsed.kind !== 'config') throw new Error(JSON.stringify(parsed.problems));
  expect(isJudged({ config: parsed.config, facts })).toBe(expected);
});
