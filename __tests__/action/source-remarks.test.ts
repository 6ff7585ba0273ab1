import { describe, expect, test } from '@jest/globals';
import { sourceRemarks } from '../../src/action/source-remarks.ts';
import { memoryFiles } from '../fakes/files.ts';

const files = {
  '/w/go.mod': 'module example.com/app\n\ngo 1.26\n',
  '/w/main.go': 'package main\n\nimport "x/y"\n\nfunc main() { missing() }\n',
  '/w/a/a.go': 'package a\n\nvar X = missing\n',
  '/w/a/a_test.go': 'package a\n\n\n\n\n',
  '/w/tools/go.mod': 'module example.com/tools\n\ngo 1.26\n',
  '/w/tools/main.go': 'package main\n\nimport "z"\n',
  '/w/vendor/v/go.mod': 'module example.com/v\n',
  '/w/vendor/v/v.go': 'package v\n',
  '/else/go.mod': 'module example.com/else\n',
  '/else/main.go': 'package main\n',
};

const remarks = async (output: readonly string[], context = '/w') => {
  const checkout = memoryFiles(files);
  const run = { folder: '/w' };
  const found = await sourceRemarks(
    { checkout, run } as unknown as Parameters<typeof sourceRemarks>[0],
    { context, dockerfile: `${context}/Dockerfile` },
    { output },
  );
  return found.map(({ message, place }) => `${place.file}:${place.line} ${message}`);
};

describe('a line of the workspace is named', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'by its package, whatever its place in the image',
      ['# example.com/app/a', '/src/a/a.go:3:9: undefined: missing'],
      ['a/a.go:3 undefined: missing'],
    ],
    ['of another module', ['# example.com/tools', '../tools/main.go:1:1: x'], ['tools/main.go:1 x']],
    [
      'without a package, if one file only can be it',
      ['main.go:3:8: package x/y is not in std (/usr/local/go/src/x/y)'],
      ['main.go:3 package x/y is not in std (/usr/local/go/src/x/y)'],
    ],
    [
      'of a test',
      ['--- FAIL: TestA (0.00s)', '    a_test.go:5: got 1', 'FAIL\texample.com/app/a\t0.1s'],
      ['a/a_test.go:5 got 1'],
    ],
  ])('%s', async (_, output, expected) => expect(await remarks(output)).toEqual(expected));
});

describe('no line is named', () => {
  test.each<[string, readonly string[]]>([
    ['of a file that only the image has', ['# example.com/app/gen', 'gen/gen.go:3:9: undefined: x']],
    ['beyond the end of the file', ['# example.com/app', './main.go:99:1: undefined: x']],
    ['of a module of others', ['# example.com/v', 'vendor/v/v.go:1:1: undefined: x']],
    ['if several files can be it', ['# command-line-arguments', './main.go:1:1: undefined: x']],
    ['of a path that leads out', ['../else/main.go:1:1: undefined: x']],
  ])('%s', async (_, output) => expect(await remarks(output)).toEqual([]));

  test('outside of the workspace', async () => {
    expect(await remarks(['# example.com/else', './main.go:1:1: undefined: x'], '/else')).toEqual([]);
  });
});

test('at most nine lines are named', async () => {
  const output = [
    '# example.com/app',
    ...Array.from({ length: 30 }, (_, index) => `./main.go:1:${index + 1}: error ${index}`),
  ];
  expect(await remarks(output)).toHaveLength(9);
});
