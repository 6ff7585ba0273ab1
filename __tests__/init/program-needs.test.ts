import { describe, expect, test } from '@jest/globals';
import { type ModuleSource, programFolders, programNeeds } from '../../src/init/program-needs.ts';

const source = (file: string, text: string): ModuleSource => {
  const at = file.lastIndexOf('/');
  return { folder: file.slice(0, Math.max(at, 0)), name: file.slice(at + 1), text };
};
const main = (text = ''): string => `package main\n\n${text}\nfunc main() {}\n`;
const needs = (files: Readonly<Record<string, string>>) =>
  programNeeds(
    'cmd/app',
    'example.com/m',
    Object.entries(files).map(([file, text]) => source(file, text)),
  );

test('a program is a folder with a package main that go builds for Linux', () => {
  const sources = [
    source('main.go', `// A server.\n${main()}`),
    source('lib/lib.go', '// package main is elsewhere\npackage lib\n'),
    source('gen/gen.go', `//go:build ignore\n\n${main()}`),
    source('service/service_windows.go', main()),
    source('cmd/b/main.go', main()),
    source('cmd/b/more.go', main()),
    source('cmd/a/main.go', `//go:build linux\n\n${main()}`),
  ];
  expect(programFolders(sources)).toEqual(['', 'cmd/a', 'cmd/b']);
});

describe('cgo', () => {
  test.each([
    ['a file that imports C', 'import "C"', 'cmd/app/main.go'],
    ['a module that is nothing without cgo', 'import _ "github.com/mattn/go-sqlite3"', 'github.com/mattn/go-sqlite3'],
    ['none for the same words in a comment', '// import "C"', ''],
    ['none for a module whose name only begins so', 'import _ "github.com/mattn/go-sqlite3-pure"', ''],
  ])('%s', (_name, text, cgo) => {
    expect(needs({ 'cmd/app/main.go': main(text) }).cgo).toBe(cgo);
  });

  test('counts in packages that the program imports, and in no others', () => {
    const files = {
      'cmd/app/main.go': main('import "example.com/m/a"'),
      'a/a.go': 'package a\n\nimport _ "example.com/m/b"\n',
    };
    expect(needs({ ...files, 'b/b.go': 'package b\n\nimport "C"\n' }).cgo).toBe('b/b.go');
    expect(needs({ ...files, 'c/c.go': 'package c\n\nimport "C"\n' }).cgo).toBe('');
  });

  test('a file with the tag cgo has another one for builds without', () => {
    expect(
      needs({ 'cmd/app/main.go': main(), 'cmd/app/fast.go': '//go:build cgo\n\npackage main\n\nimport "C"\n' }).cgo,
    ).toBe('');
  });
});

test.each([
  ['net/http', 'import "net/http"', true],
  ['crypto/tls in a block', 'import (\n\t"fmt"\n\t"crypto/tls"\n)', true],
  ['another module, which nobody has read', 'import "github.com/pkg/errors"', true],
  ['nothing but the standard library', 'import "fmt"', false],
  ['a package of its own', 'import "example.com/m/a"', false],
])('certificates: %s', (_name, text, certificates) => {
  expect(needs({ 'cmd/app/main.go': main(text) })).toMatchObject({ certificates });
});

test.each([
  ['time.LoadLocation', 'var _, _ = time.LoadLocation("Europe/Berlin")', true],
  ['time zones that are compiled in', 'import _ "time/tzdata"\nvar _, _ = time.LoadLocation("UTC")', false],
  ['another LoadLocation', 'var _ = maps.LoadLocation("UTC")', false],
])('time zones: %s', (_name, text, timeZones) => {
  expect(needs({ 'cmd/app/main.go': main(text) })).toMatchObject({ timeZones });
});

test('embedded files count from the folder of the package', () => {
  const { embeds } = needs({ 'cmd/app/main.go': main('//go:embed all:dist "a b"\nvar files embed.FS') });
  expect(embeds).toEqual(['cmd/app/dist', 'cmd/app/a b']);
});

test('ports are those that stand where the program listens', () => {
  const text =
    'http.ListenAndServe(":8080", nil)\nnet.Listen("tcp", ":9090")\nhttp.Server{Addr: ":8080"}\nx(":1")\nf(":7000")';
  expect(needs({ 'cmd/app/main.go': main(text) }).ports).toEqual([8080, 9090]);
});
