import { describe, expect, test } from '@jest/globals';
import { replacePattern, trimPattern } from '../../../src/dockerfile/syntax/shell-pattern.ts';

const prefix = { suffix: false, longest: false };
const suffix = { suffix: true, longest: false };

describe('a variable without what a pattern matches', () => {
  test.each<[string, string, string, typeof prefix, string | undefined]>([
    ['the shortest prefix', 'a/b/c', '*/', prefix, 'b/c'],
    ['the longest prefix', 'a/b/c', '*/', { ...prefix, longest: true }, 'c'],
    ['the shortest suffix', 'a/b/c', '/*', suffix, 'a/b'],
    ['the longest suffix', 'a/b/c', '/*', { ...suffix, longest: true }, 'a'],
    ['one character', 'v1', '?', prefix, '1'],
    ['nothing where it does not match', 'abc', 'x', prefix, 'abc'],
    ['signs of regular expressions are plain', 'a.b', 'a+', prefix, 'a.b'],
    ['a star behind a backslash is plain', '*a', '\\*', prefix, 'a'],
    ['a star behind a backslash at the end', 'a*', '\\*', suffix, 'a'],
    ['a character of two units', '😀a', '?', prefix, 'a'],
    ['another letter behind a backslash is no pattern', 'a', '\\a', prefix, undefined],
  ])('%s', (_name, value, pattern, how, expected) => expect(trimPattern(value, pattern, how)).toBe(expected));
});

test.each<[string, string, string, boolean, string | undefined]>([
  ['the first match', 'a-b-c', '-', false, 'a$&b-c'],
  ['every match', 'a-b-c', '-', true, 'a$&b$&c'],
  ['the longest match', 'a-b-c', 'a*-', false, '$&c'],
  ['no pattern', 'a', '\\', false, undefined],
])('a variable with a pattern replaced: %s', (_name, value, pattern, all, expected) => {
  expect(replacePattern(value, pattern, { replacement: '$&', all })).toBe(expected);
});
