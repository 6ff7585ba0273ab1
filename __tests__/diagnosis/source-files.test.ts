import { describe, expect, test } from '@jest/globals';
import { isLineOf, sourceFiles } from '../../src/diagnosis/source-files.ts';

const modules = [
  { folder: '/project', path: 'example.com/app' },
  { folder: '/project/tools', path: 'example.com/app/tools' },
];
const files = (pkg: string, path: string) =>
  sourceFiles({ package: pkg, path, line: 1, message: '' }, modules, ['/project', '/project/docker']);

describe('the file of a message is', () => {
  test.each([
    ['in the folder of its package', 'example.com/app/a', 'a/a.go', ['/project/a/a.go']],
    ['wherever the image has the module', 'example.com/app/a', '/src/a/a.go', ['/project/a/a.go']],
    ['in the innermost module', 'example.com/app/tools/gen', '../tools/gen/g.go', ['/project/tools/gen/g.go']],
    ['at the root of a module', 'example.com/app', './main.go', ['/project/main.go']],
    ['none, for a package of others', 'example.com/apple', 'x.go', []],
    [
      'in a folder where go may have run',
      '',
      './cmd/main.go',
      ['/project/cmd/main.go', '/project/docker/cmd/main.go', '/project/tools/cmd/main.go'],
    ],
    ['none, for a path out of it', '', '../other/x.go', []],
    ['none, for a path of the image', '', '/usr/local/go/src/fmt/print.go', []],
  ])('%s', (_, pkg, path, expected) => expect(files(pkg, path)).toEqual(expected));
});

describe('a line is the one of the message', () => {
  const text = 'package main\n\nimport "x/y"\n';
  const of = (line: number, message: string) => isLineOf({ package: '', path: 'a.go', line, message }, text);
  test.each([
    ['if it is there', 1, 'undefined: x', true],
    ['not if the file is shorter', 9, 'undefined: x', false],
    ['if it imports what is missing', 3, 'package x/y is not in std (/usr/local/go/src/x/y)', true],
    ['not if it imports something else', 3, 'no required module provides package z; to add it:', false],
  ])('%s', (_, line, message, expected) => expect(of(line, message)).toBe(expected));
});
