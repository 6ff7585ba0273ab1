import { expect, test } from '@jest/globals';
import { compareGoVersions, isGoVersion, languageVersion, toolchainVersion } from '../../src/gomod/go-version.ts';
import { realGo } from './real-go.ts';
import { makeTree } from './tree.ts';

// Each is less than the next.
const ascending =
  '1 1.2 1.9.7 1.13 1.20rc1 1.20 1.20.1 1.21 1.21alpha1 1.21beta2 1.21rc1 1.21rc2 1.21.0 1.21.10 1.26 1.26.0 1.100 2'.split(
    ' ',
  );
const equal: readonly (readonly [string, string])[] = [
  ['1', '1.0'],
  ['1.0', '1.0.0'],
  ['1.20', '1.20.0'],
];
const malformed = [
  '',
  'x',
  '1.',
  '1.2.',
  '01.2',
  '1.02',
  '1.21.0rc1',
  '1.21-rc1',
  'go1.21',
  'v1.21',
  '1.2.3.4',
  '1.21 ',
];

const pairs = [
  ...ascending.flatMap((one) => ascending.map((other) => [one, other] as const)),
  ...equal,
  // What follows a dash is the toolchain's own name there.
  ...malformed.filter((text) => !text.includes('-')).map((text) => [text, '1.2'] as const),
];

test('orders versions by their list', () => {
  expect(ascending.toReversed().toSorted(compareGoVersions)).toEqual(ascending);
});

test('tells versions from other texts', () => {
  expect(malformed.filter(isGoVersion)).toEqual([]);
  expect([...ascending, '1.0', '1.20.0'].filter((text) => !isGoVersion(text))).toEqual([]);
});

test('orders them as Go itself does', () => {
  const tree = makeTree({
    'go.mod': 'module compare\n\ngo 1.22\n',
    'main.go': `package main

import (
	"fmt"
	"go/version"
)

func main() {
	for _, pair := range [][2]string{
${pairs.map(([one, other]) => `\t\t{${JSON.stringify(`go${one}`)}, ${JSON.stringify(`go${other}`)}},`).join('\n')}
	} {
		fmt.Println(version.Compare(pair[0], pair[1]))
	}
}
`,
  });
  try {
    const answers = realGo(tree.root, ['run', '.']).trim().split('\n').map(Number);
    expect(answers).toEqual(pairs.map(([one, other]) => Math.sign(compareGoVersions(one, other))));
  } finally {
    tree.remove();
  }
});

test.each([
  ['1.26.3', '1.26'],
  ['1.26rc1', '1.26'],
  ['1.26', '1.26'],
])('the language version of %s', (version, language) => {
  expect(languageVersion(version)).toBe(language);
});

test.each([
  ['go1.26.3', '1.26.3'],
  ['go1.26.3-acme', '1.26.3'],
  ['go1.26rc1', '1.26rc1'],
  ['local', undefined],
  ['default', undefined],
  ['go1.26/../x', undefined],
  ['gox', undefined],
])('the version of the toolchain %s', (name, version) => {
  expect(toolchainVersion(name)).toBe(version);
});
