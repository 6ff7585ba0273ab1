import { expect, test } from '@jest/globals';
import { baseVersion } from '../../src/init/base-version.ts';

test.each([
  ['the minor version of go.mod', ['1.27.3', undefined], '1.27'],
  ['the toolchain where it is newer', ['1.26.0', '1.27.1'], '1.27'],
  ['a toolchain that is older', ['1.27', '1.26.5'], '1.27'],
  ['a module without a go line', [undefined, undefined], '1.26'],
  ['an old module is built by a Go that is still supported', ['1.16', undefined], '1.26'],
  ['a release candidate', ['1.28rc2', undefined], '1.28-rc'],
])('%s', (_name, versions, expected) => {
  expect(baseVersion(versions)).toBe(expected);
});
