import { expect, test } from '@jest/globals';
import { countIn, helperResult } from '../../src/mounts/helper-result.ts';

const lines = [
  'go: downloading example.com/x',
  'nonce-modules verdict=exact',
  'nonce-modules entries=12',
  'nonce-modules entries=13',
  'nonce-modules reason=a = b, c',
  'nonce-modules mount.0=ours',
  'nonce-modules empty=',
  'nonce-build entries=99',
  'nonce entries=98',
  ' nonce-modules entries=97',
  'nonce-modules entries 96',
  'nonce-modules two words=95',
  'nonce-modules go=go1.26.1\r',
];

test('what begins with the nonce is a result, the last of a name counts', () => {
  expect(Object.fromEntries(helperResult('nonce-modules', lines))).toEqual({
    verdict: 'exact',
    entries: '13',
    reason: 'a = b, c',
    'mount.0': 'ours',
    empty: '',
    go: 'go1.26.1',
  });
});

test.each([
  ['12', 12],
  ['0', 0],
  ['', 0],
  ['-1', 0],
  ['1.5', 0],
  ['1e400', 0],
  ['12 34', 0],
  ['99999999999999999999', 0],
])('the count %j is %d', (text, count) => {
  expect(countIn(new Map([['name', text]]), 'name')).toBe(count);
});

test('a count that was not given is 0', () => {
  expect(countIn(new Map(), 'name')).toBe(0);
});
