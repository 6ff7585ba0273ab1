import { expect, test } from '@jest/globals';
import { isPlainPath } from '../../../src/action/init/plain-paths.ts';

test.each(['cmd/api', 'cmd/my-app_2', 'v1.2', '.hidden/app', 'a'])('%s is plain', (text) => {
  expect(isPlainPath(text)).toBe(true);
});

test.each([
  '',
  '-x',
  'a/-x',
  'a b',
  'a;b',
  '$(x)',
  'a/$HOME',
  '`x`',
  'a/..',
  '../a',
  'a\nRUN x',
  "a'b",
  'ä',
  'a//b',
  '${{ x }}',
  'a#b',
])('%j is not', (text) => {
  expect(isPlainPath(text)).toBe(false);
});
