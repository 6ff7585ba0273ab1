import { describe, expect, test } from '@jest/globals';
import { expandGlob, matchesGlob } from '../../src/context/globs.ts';
import { memoryFiles } from '../fakes/files.ts';

describe('a pattern matches a path', () => {
  test.each([
    ['a/b', 'a/b', true],
    ['*.mod', 'go.mod', true],
    ['*.mod', 'api/go.mod', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['**/go.mod', 'go.mod', true],
    ['**/go.mod', 'a/b/go.mod', true],
    ['a/**/b', 'a/b', true],
    ['a/**', 'a/b/c', true],
    ['**/a/**/b', 'x/a/y/z/b', true],
    ['**/a/**/b', 'x/b/y/a', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[^a]x', 'bx', true],
    ['[z-a]', '[z-a]', true],
    ['[a', '[a', true],
    ['a.b', 'axb', false],
  ])('%s with %s: %s', (pattern, file, expected) => expect(matchesGlob(pattern, file)).toBe(expected));

  test('of many stars in a time that its length bounds', () => {
    expect(matchesGlob(`${'*a'.repeat(2000)}b`, 'a'.repeat(4000))).toBe(false);
  });
});

describe('the files that a pattern finds', () => {
  const files = memoryFiles({
    '/w/go.sum': '',
    '/w/api/go.sum': '',
    '/w/api/deep/go.sum': '',
    '/w/vendor/x/go.sum': '',
    '/w/node_modules/x/go.sum': '',
    '/other/go.sum': '',
  });
  test.each<[string, readonly string[]]>([
    ['go.sum', ['/w/go.sum']],
    ['*/go.sum', ['/w/api/go.sum']],
    ['**/go.sum', ['/w/api/deep/go.sum', '/w/api/go.sum', '/w/go.sum']],
    ['vendor/x/go.sum', ['/w/vendor/x/go.sum']],
    ['/other/*.sum', ['/other/go.sum']],
    ['**/**/deep/go.sum', ['/w/api/deep/go.sum']],
    ['nothing/*', []],
  ])('%s', async (pattern, expected) => expect(await expandGlob(files, '/w', pattern)).toEqual(expected));
});
