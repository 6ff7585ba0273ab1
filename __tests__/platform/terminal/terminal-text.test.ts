import { expect, test } from '@jest/globals';
import { fitted } from '../../../src/platform/terminal/terminal-text.ts';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['漢字漢', 4, '漢…'],
  ['e\u0301e\u0301', 2, 'e\u0301e\u0301'],
  ['abc', 0, ''],
])('%s in %d columns', (text, columns, expected) => expect(fitted(text, columns)).toBe(expected));
