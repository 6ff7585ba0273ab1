import { expect, test } from '@jest/globals';
import { ignoredBy } from '../../src/context/ignore-patterns.ts';

// As github.com/moby/patternmatcher decides it.
test.each<[string, string, string, boolean]>([
  ['nothing is ignored by nothing', '', 'a/b', false],
  ['a name', 'vendor', 'vendor', true],
  ['what is in a folder', 'vendor', 'vendor/modules.txt', true],
  ['a name at the root only', 'vendor', 'api/vendor/x', false],
  ['a name at any depth', '**/vendor', 'a/b/vendor/x', true],
  ['and at the root', '**/vendor', 'vendor/x', true],
  ['with slashes around', '/vendor/', 'vendor/x', true],
  ['a path that is not tidy', './a/../vendor', 'vendor/x', true],
  ['no longer name', 'vendor', 'vendors', false],
  ['a star for one name', '*/go.work', 'a/go.work', true],
  ['a star for one name only', '*.sum', 'a/b.sum', false],
  ['two stars in a word for any depth', '**.sum', 'a/b/c.sum', true],
  ['all, and one again', '*\n!go.work', 'go.work', false],
  ['all, and another again', '*\n!go.work', 'go.sum', true],
  ['one again, then all', '!go.work\n*', 'go.work', true],
  ['a folder, and a file in it again', 'vendor\n!vendor/modules.txt', 'vendor/modules.txt', false],
  ['blanks and Windows line ends', '  vendor  \r\n', 'vendor/x', true],
  ['a comment', '#vendor', '#vendor', false],
  ['a mark without a pattern', '!\nvendor', 'vendor', true],
  ['the context itself is not ignored', '.\n/', 'a', false],
])('%s', (_, text, file, expected) => expect(ignoredBy(text)(file)).toBe(expected));
