import { describe, expect, test } from '@jest/globals';
import { isSpace, splitAtBlank, trimEnd, trimEnds, trimStart } from '../../../src/dockerfile/syntax/whitespace.ts';

test.each([
  [' ', true],
  ['\t', true],
  ['\u0085', true],
  ['\u00a0', true],
  ['\u3000', true],
  ['\ufeff', false],
  ['a', false],
])('BuildKit takes %j for white space: %s', (character, expected) => expect(isSpace(character)).toBe(expected));

describe('blanks at the ends of a text', () => {
  const text = ' \u0085a b\ufeff\t';
  test('are taken away at its start', () => expect(trimStart(text)).toBe('a b\ufeff\t'));
  test('are taken away at both', () => expect(trimEnds(text)).toBe('a b\ufeff'));
  test('are those that the caller means', () =>
    expect(trimEnd('a  b..', (character) => character === '.')).toBe('a  b'));
});

test.each<[string, readonly string[]]>([
  ['RUN  go build', ['RUN', 'go build']],
  ['RUN\t\r x', ['RUN', 'x']],
  ['RUN', ['RUN']],
  ['a\u00a0b', ['a\u00a0b']],
])('%j is parted at its first blanks', (text, expected) => expect(splitAtBlank(text)).toEqual(expected));
