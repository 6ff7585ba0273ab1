import { describe, expect, test } from '@jest/globals';
import { matchesPrefixPatterns, privateModules } from '../../src/gomod/private-modules.ts';

describe('matchesPrefixPatterns', () => {
  test.each<[string, string, boolean]>([
    ['', 'example.com/a', false],
    ['*', 'example.com/a', true],
    ['example.com', 'example.com/a/b', true],
    ['example.com/', 'example.com/a/b', true],
    ['example.com/a', 'example.com/ab', false],
    ['example.com/a/b', 'example.com/a', false],
    ['github.com/my-org/*', 'github.com/my-org/x/v2', true],
    ['github.com/my-org/*', 'github.com/my-org', false],
    ['*.corp.example.com', 'git.corp.example.com/x', true],
    ['*.corp.example.com', 'corp.example.com/x', false],
    ['a.com,,b.com', 'b.com/x', true],
    ['[a-c].com', 'b.com', true],
    ['[^a-c].com', 'b.com', false],
    ['[z-a].com', 'b.com', false],
    ['[^z-a].com', 'b.com', true],
    ['?.com', 'ab.com', false],
    ['a\\*.com', 'a*.com', true],
    ['a.com', 'axcom', false],
    ['[a', 'a', false],
    ['[a-]', 'a', false],
    ['(x|y)', 'x', false],
    ['GitHub.com/x', 'github.com/x', false],
    ['*a*/b', 'xaay/b/c', true],
    ['*a*/b', 'x/b/c', false],
    ['a*b*c', 'aXbYbZc', true],
    ['*/b*', 'a/xb', false],
    ['\\*a', '*a', true],
    [`${'*a'.repeat(40)}b`, 'a'.repeat(200), false],
  ])('%s and %s: %s', (patterns, module, expected) => expect(matchesPrefixPatterns(patterns, module)).toBe(expected));
});

test('privateModules', () => {
  expect(privateModules([undefined, '', 'a.com/*', 'b.com'], ['a.com/x', 'c.com', 'b.com/y', 'a.com/x'])).toEqual([
    'a.com/x',
    'b.com/y',
  ]);
  expect(privateModules([undefined], ['a.com/x'])).toEqual([]);
});
