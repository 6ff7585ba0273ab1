import { describe, expect, test } from '@jest/globals';
import { isGoVerb, namesGoCommand, needsCaches } from '../../../src/dockerfile/commands/go-verbs.ts';

describe('a go command that needs the caches', () => {
  test.each([
    'build ./...',
    'mod download',
    'mod tidy',
    'list -m all',
    'tool staticcheck',
    'work sync',
    '-C sub build',
    'mod -C sub download',
    '-C=sub test',
    'unheard-of',
  ])('go %s', (args) => expect(needsCaches(args.split(' '))).toBe(true));
});

describe('a go command that does not', () => {
  test.each([
    'version',
    'env -w GOFLAGS=-x',
    'clean -modcache',
    'mod init example.com/x',
    'mod edit -go=1.26',
    'mod',
    'tool pprof x',
    'work use ./a',
    '-C sub version',
    '--help',
    'mod tidy --help',
  ])('go %s', (args) => expect(needsCaches(args.split(' '))).toBe(false));

  test('go alone', () => expect(needsCaches([])).toBe(false));
});

test.each([
  ['build', true],
  ['help', true],
  ['work', true],
  ['download', false],
])('%s is a command of go: %s', (word, expected) => expect(isGoVerb(word)).toBe(expected));

test.each([
  ['set -e; go build ./...', true],
  ['CC=$(which cc) xx-go build', true],
  ['/usr/local/go/bin/go test', true],
  ['go1.26.1 mod download', true],
  ['go -C sub build', true],
  ['go version && ls', false],
  ['cargo build', false],
  ['go buildx', false],
])('the text %j names a go command: %s', (text, expected) => expect(namesGoCommand(text)).toBe(expected));
