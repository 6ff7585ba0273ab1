import { expect, test } from '@jest/globals';
import { hashedName, hashedSettings } from '../../../src/dockerfile/go/hashed-settings.ts';

const named = (...lines: readonly string[]) =>
  hashedSettings(lines, 7).map((setting) => [hashedName(setting), setting.value]);

test.each<readonly [string, readonly (readonly [string, string])[]]>([
  ['go1.26.8', [['the version of Go', 'go1.26.8']]],
  ['devel go1.27-1a2b3c', [['the version of Go', 'devel go1.27-1a2b3c']]],
  [
    'goos linux goarch amd64',
    [
      ['GOARCH', 'amd64'],
      ['GOOS', 'linux'],
    ],
  ],
  [
    'compile compile version go1.26.8 ["-N"] ["-l" "-m"]',
    [
      ["Go's compiler", 'compile version go1.26.8'],
      ['-gcflags', '["-N"] ["-l" "-m"]'],
    ],
  ],
  [
    'asm "asm version go1.26.8" [] []',
    [
      ["Go's assembler", '"asm version go1.26.8"'],
      ['-asmflags', '[] []'],
    ],
  ],
  ['GOAMD64=v3', [['GOAMD64', 'v3']]],
  ['GOEXPERIMENT="noregabi"', [['GOEXPERIMENT', '"noregabi"']]],
  ['magic GOSSAFUNC=main', [['GOSSAFUNC', 'main']]],
  ['CC=["gcc"] [] ["-O2"] []', [['CC, CGO_CPPFLAGS, CGO_CFLAGS or CGO_LDFLAGS', '["gcc"] [] ["-O2"] []']]],
  ['CC ID="gcc version 12"', [['the C compiler', '"gcc version 12"']]],
  ['trimpath', [['-trimpath', 'true']]],
  ['cover "atomic" "cover version go1.26.8"', [['-cover', '"atomic" "cover version go1.26.8"']]],
  ['dir /go/pkg/mod', [['the folder of the sources', '/go/pkg/mod']]],
  ['', []],
  ['[]', []],
])('%s', (line, settings) => {
  expect(named(line)).toEqual(settings);
});

test('the packages of a module are in one folder, whatever they are called', () => {
  const lines = ['dir example.com/x /src', 'dir example.com/x/a/b /src/a/b', 'dir example.com/y /src/my y', 'dir a /a'];
  expect(named(...lines)).toEqual([['the folder of the sources', '/\n/src\n/src/my y']]);
});

test('all values of a setting count, in any order, and each has a name that a manifest takes', () => {
  const settings = hashedSettings(['GOAMD64=v3', `magic ${'A'.repeat(99)}=1`, 'GOAMD64=v1', 'GOAMD64=v3'], 7);
  expect(settings).toContainEqual({ name: 'hashed_GOAMD64', value: 'v1\nv3', line: 7 });
  for (const { name } of settings) expect(name).toMatch(/^\w{1,40}$/);
});
