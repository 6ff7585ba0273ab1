import { describe, expect, test } from '@jest/globals';
import { parseListed } from '../../../src/plan/go/go-packages.ts';
import { touches } from '../../../src/plan/go/touched-packages.ts';

const view = {
  main: { kind: 'module', folder: '/project' },
  goos: 'linux',
  goarch: 'amd64',
  cgo: '1',
  tags: '',
} as const;
const pack = parseListed(
  JSON.stringify({
    ImportPath: 'example.com/m/a',
    Dir: '/project/a',
    Module: { Path: 'example.com/m', Dir: '/project' },
    GoFiles: ['a.go'],
    CgoFiles: ['c.go'],
    CFiles: ['c.c'],
    IgnoredGoFiles: ['a_windows.go'],
    TestGoFiles: ['a_test.go'],
    EmbedPatterns: ['static', 'all:hidden', 'pages/*.html'],
    EmbedFiles: ['static/x.css', 'hidden/.x'],
    TestEmbedPatterns: ['golden.txt'],
    CgoCFLAGS: ['-I/project/include'],
  }),
);

type Case = [path: string, how: 'added' | 'modified' | 'deleted', inBuild: boolean, inTests: boolean, before?: string];

describe('whether a change is one of a package', () => {
  test.each<Case>([
    ['a/a.go', 'modified', true, true],
    ['a/c.c', 'modified', true, true],
    ['a/a_test.go', 'modified', false, true],
    ['a/a_test.go', 'deleted', false, true],
    ['a/testdata/x.json', 'modified', false, true],
    ['a/golden.txt', 'modified', false, true],
    ['a/README.md', 'modified', false, false],
    ['a/old.go', 'deleted', true, true],
    ['a/old.go', 'deleted', false, false, '//go:build ignore\n'],
    ['a/a_windows.go', 'modified', false, false, 'package a\n'],
    ['a/a_windows.go', 'added', false, false],
    ['a/static/x.css', 'modified', true, true],
    ['a/static/gone.css', 'deleted', true, true],
    ['a/static/.gone', 'deleted', false, false],
    ['a/hidden/.gone', 'deleted', true, true],
    ['a/pages/gone.html', 'deleted', true, true],
    ['a/pages/gone.txt', 'deleted', false, false],
    ['include/x.h', 'modified', true, true],
    ['include/x.txt', 'modified', false, false],
    // Sources may include any other: `#include "../csrc/x.c"`.
    ['csrc/x.c', 'modified', true, true],
    ['csrc/x.f90', 'modified', true, true],
    ['csrc/x.swig', 'deleted', true, true],
    ['csrc/x.md', 'modified', false, false],
    ['a/default.pgo', 'added', true, true],
    ['a/b/b.go', 'modified', false, false],
    ['ab/a.go', 'modified', false, false],
  ])('%s, %s: %s, with tests %s', (...[name, how, inBuild, inTests, before]) => {
    if (pack === undefined) throw new Error('no package');
    const change = { path: `/project/${name}`, kind: 'file', how, before } as const;
    expect(touches(pack, change, { view, tests: false })).toBe(inBuild);
    expect(touches(pack, change, { view, tests: true })).toBe(inTests);
  });

  test('a submodule with the package, with its headers, or with what it embeds', () => {
    if (pack === undefined) throw new Error('no package');
    const folder = (path: string) => ({ path, kind: 'folder', how: 'modified', before: undefined }) as const;
    const touched = (of: typeof pack, paths: readonly string[]) =>
      paths.filter((path) => touches(of, folder(path), { view, tests: false }));
    const folders = ['/project', '/project/a', '/project/a/static', '/project/include', '/elsewhere'];
    expect(touched(pack, folders)).toEqual(folders.slice(0, 4));
    const { files } = pack;
    const plain = { ...pack, files: { ...files, cFolders: [] } };
    expect(touched(plain, folders)).toEqual(folders.slice(0, 3));
    const bare = { ...plain, files: { ...plain.files, embeds: [] } };
    expect(touched(bare, folders)).toEqual(folders.slice(0, 2));
    expect(touches(bare, folder('/project/a/testdata'), { view, tests: true })).toBe(true);
  });
});

test('the standard library is left out', () => {
  expect(parseListed('{"ImportPath":"fmt","Standard":true}')).toBeUndefined();
  expect(parseListed('no JSON')).toBeUndefined();
});
