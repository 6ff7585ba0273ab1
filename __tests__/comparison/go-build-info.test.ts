import { expect, test } from '@jest/globals';
import { goBuildInfo } from '../../src/comparison/go-build-info.ts';
import { goProgram } from './go-programs.ts';

const lines = [
  'path\texample.com/app',
  'mod\texample.com/app\t(devel)\t',
  'dep\tgithub.com/pkg/errors\tv0.9.1\th1:FEBLx1zS',
  'build\t-ldflags="-s -w -X main.version=1=2"',
  'build\tvcs.time=2026-11-30T00:00:00Z',
];

test('each line has a name', () => {
  expect([...(goBuildInfo(goProgram(lines)) ?? [])]).toEqual([
    ['go', 'go1.26.1'],
    ['path', 'example.com/app'],
    ['mod', 'example.com/app (devel) '],
    ['dep github.com/pkg/errors', 'v0.9.1 h1:FEBLx1zS'],
    ['build -ldflags', '"-s -w -X main.version=1=2"'],
    ['build vcs.time', '2026-11-30T00:00:00Z'],
  ]);
});

test('a program without modules has the version alone', () => {
  const program = goProgram([]);
  expect([...(goBuildInfo(program) ?? [])]).toEqual([['go', 'go1.26.1']]);
});

test.each([
  ['a file of another kind', Buffer.from('no program')],
  ['an empty file', Buffer.alloc(0)],
  [
    'the same bytes at another place, as a program has them that reads build info',
    Buffer.concat([Buffer.alloc(3), goProgram(lines)]),
  ],
  ['a header with pointers, of a Go before 1.18', Buffer.from(goProgram(lines)).fill(0, 64 + 15, 64 + 16)],
  ['a program that ends within the header', goProgram(lines).subarray(0, 64 + 20)],
  ['a program that ends within the lines', goProgram(lines).subarray(0, 64 + 32 + 40)],
  ['a length that never ends', Buffer.from(goProgram(lines)).fill(0xff, 64 + 32)],
])('%s has none', (_, bytes) => {
  expect(goBuildInfo(bytes)).toBeUndefined();
});
