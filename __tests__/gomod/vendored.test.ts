import { expect, test } from '@jest/globals';
import { areVendored, type VendorPlace } from '../../src/gomod/vendored.ts';
import { memoryFiles } from '../fakes/files.ts';

const files = memoryFiles({ '/a/vendor/modules.txt': '', '/b/go.mod': '' });
const at = (dir: string, go?: string, kind: VendorPlace['kind'] = 'module'): VendorPlace => ({
  dir,
  kind,
  file: { go },
});

test.each<[string, readonly VendorPlace[], boolean]>([
  ['go 1.14', [at('/a', '1.14')], true],
  ['go 1.13', [at('/a', '1.13')], false],
  ['no go line, which means 1.16', [at('/a')], true],
  ['a release of Go 1.9, which is older than 1.14', [at('/a', '1.9')], false],
  ['go 2.0', [at('/a', '2.0')], true],
  ['a workspace of go 1.22', [at('/a', '1.22', 'workspace')], true],
  ['a workspace of go 1.21', [at('/a', '1.21.5', 'workspace')], false],
  ['a workspace without a go line, which means 1.18', [at('/a', undefined, 'workspace')], false],
  ['no list', [at('/b', '1.26')], false],
  ['one list of two', [at('/a', '1.26'), at('/b', '1.26')], false],
  ['no place', [], false],
])('go commands take modules from vendor folders by themselves, with %s', async (_name, places, expected) => {
  expect(await areVendored(files, places, () => true)).toBe(expected);
});

test('a list that does not get into the build counts for nothing', async () => {
  expect(await areVendored(files, [at('/a', '1.26')], (file) => file !== '/a/vendor/modules.txt')).toBe(false);
});
