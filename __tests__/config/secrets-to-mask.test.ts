import { describe, expect, test } from '@jest/globals';
import { maskable, secretsOfBuild, shortSecrets } from '../../src/config/secrets-to-mask.ts';
import { configOf } from './given.ts';

test.each<[string, Readonly<Record<string, string>>]>([
  ['the value of a secret', { secrets: 'token=canary-1' }],
  ['a login in the value of a secret', { secrets: 'url=https://me:canary-1@example.com' }],
  ['a login in a build argument', { 'build-args': 'REPO=https://me:canary-1@example.com/x' }],
  ['a login in a further context', { 'build-contexts': 'lib=https://me:canary-1@example.com/lib.git' }],
  ['a proxy without a scheme', { 'build-args': 'HTTP_PROXY=me:canary-1@proxy.example.com:3128' }],
  ['a token of a cache that is read', { 'cache-from': 'type=gha,ghtoken=canary-1' }],
  ['a key of a cache that is written', { 'cache-to': 'type=s3,region=x,bucket=b,secret_access_key=canary-1' }],
])('never printed: %s', (_name, given) => {
  expect(secretsOfBuild(configOf(given).build)).toContain('canary-1');
});

test('what holds no credentials is not masked', () => {
  const given = { 'build-args': 'VERSION=1.2.3', 'cache-from': 'type=registry,ref=example.com/x' };
  expect(secretsOfBuild(configOf(given).build).filter((value) => value !== '')).toEqual([]);
});

test('a short value of `secrets` is masked as a whole, and nothing else that is short', () => {
  const given = { secrets: 'PIN=123\n"LINES= a\n"\nLONG=long enough', 'build-args': 'REPO=https://u:p@example.com' };
  expect(shortSecrets(configOf(given).build)).toEqual(['123', 'a']);
});

describe('what the runner is given to mask', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['each value once', ['secret', 'secret'], ['secret']],
    ['no value of fewer than four letters', ['ab', 'abc', 'abcd', ''], ['abcd']],
    ['the value without the blanks at its ends too', [' abcd '], [' abcd ', 'abcd']],
    [
      'each line of several, whatever ends it',
      ['first\r\nnext\nthird'],
      ['first\r\nnext\nthird', 'first', 'third', 'next'],
    ],
    ['the longest first, so that no part is masked alone', ['abcd', 'abcdefg', 'abcde'], ['abcdefg', 'abcde', 'abcd']],
  ])('%s', (_name, values, expected) => expect(maskable(values)).toEqual(expected));

  test('a longer least length leaves out more', () => {
    expect(maskable(['short', 'long enough'], 8)).toEqual(['long enough']);
  });
});
