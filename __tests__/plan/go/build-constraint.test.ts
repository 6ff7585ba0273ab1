import { describe, expect, test } from '@jest/globals';
import { isBuilt } from '../../../src/plan/go/build-constraint.ts';
import type { GoView } from '../../../src/plan/go/go-query.ts';

const view: GoView = {
  main: { kind: 'module', folder: '/project' },
  goos: 'linux',
  goarch: 'amd64',
  cgo: '0',
  tags: 'netgo,fast',
};

describe('whether go builds a file', () => {
  test.each<[string, string, boolean]>([
    ['a.go', '', true],
    ['a_test.go', '', false],
    ['a_linux.go', '', true],
    ['a_windows.go', '', false],
    ['a_linux_amd64.go', '', true],
    ['a_windows_amd64.go', '', false],
    ['a_linux_arm64.go', '', false],
    ['a_other_amd64.go', '', true],
    ['linux.go', '', true],
    ['windows.go', '', true],
    ['a.go', '//go:build ignore', false],
    ['a.go', '//go:build linux && !windows', true],
    ['a.go', '//go:build windows || (unix && amd64)', true],
    ['a.go', '//go:build !(windows || unix)', false],
    ['a.go', '//go:build fast', true],
    ['a.go', '//go:build cgo', false],
    ['a.go', '//go:build go1.22', true],
    ['a.go', '// a comment\n\n//go:build windows\n', false],
    ['a.go', 'package a\n\n//go:build windows\n', true],
    ['a.go', 'package a\n\nimport "C"\n', false],
    ['a.go', 'package a\n\nimport (\n\t"C"\n)\n', false],
  ])('%s with %j: %s', (name, text, expected) => expect(isBuilt(name, text, view)).toBe(expected));

  test('with cgo', () =>
    expect(isBuilt('a.go', '//go:build cgo\npackage a\nimport "C"', { ...view, cgo: '1' })).toBe(true));
});
