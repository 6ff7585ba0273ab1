import { describe, expect, test } from '@jest/globals';
import { parseVendorList } from '../../src/gomod/vendor-list.ts';

/** `module version`, then what is known of it. */
const read = (text: string): readonly string[] =>
  parseVendorList(text).modules.map(({ module, version, explicit, replacedBy, hasPackages }) =>
    [`${module} ${version}`, explicit && 'explicit', replacedBy && `=> ${replacedBy}`, hasPackages && 'packages']
      .filter(Boolean)
      .join(', '),
  );

test.each<[string, string, readonly string[]]>([
  ['a module with packages', '# a.b/c v1.0.0\n## explicit; go 1.20\na.b/c/d\n', ['a.b/c v1.0.0, explicit, packages']],
  ['a module that another needs', '# a.b/c v1.0.0\na.b/c\n', ['a.b/c v1.0.0, packages']],
  ['a module without packages', '# a.b/c v1.0.0\n## explicit\n', ['a.b/c v1.0.0, explicit']],
  ['a version that a folder replaces', '# a.b/c v1.0.0 => ./c\n', ['a.b/c v1.0.0, => ./c']],
  ['a version that a module replaces', '# a.b/c v1.0.0 => d.e/f v2.0.0\n', ['a.b/c v1.0.0, => d.e/f v2.0.0']],
  ['all versions that a folder replaces', '# a.b/c => ./c\n', ['a.b/c , => ./c']],
  ['a target that is no version', '# a.b/c v1.0.0 => d.e/f latest\n', ['a.b/c v1.0.0']],
  ['a comment of one word is passed over', '# a.b/c v1.0.0\n# note\na.b/c\n', ['a.b/c v1.0.0, packages']],
  ['a comment that is no module ends the one before it', '# a.b/c v1.0.0\n# any note\na.b/c\n', ['a.b/c v1.0.0']],
  [
    'a module that comes twice',
    '# a.b/c v1.0.0\n## explicit\n# a.b/c v1.0.0\na.b/c\n',
    ['a.b/c v1.0.0, explicit, packages'],
  ],
  ['Windows line ends', '# a.b/c v1.0.0\r\n## explicit\r\na.b/c\r\n', ['a.b/c v1.0.0, explicit, packages']],
])('%s', (_name, text, expected) => expect(read(text)).toEqual(expected));

describe('the first line says whether `go work vendor` wrote the list', () => {
  test.each([
    ['## workspace\n# a.b/c v1.0.0\n', true],
    ['## go 1.22; workspace\n', true],
    ['## workspaces\n', false],
    ['# a.b/c v1.0.0\n## workspace\n', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(parseVendorList(text).ofWorkspace).toBe(expected));
});
