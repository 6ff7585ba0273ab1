import { expect, test } from '@jest/globals';
import { tokenScopesFrom } from '../../../src/config/run/runtime-token.ts';

function token(claims: unknown): string {
  return ['{}', JSON.stringify(claims), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

test('bit 1 reads, bit 2 writes', () => {
  expect(
    tokenScopesFrom(
      token({ ac: '[{"Scope":"a","Permission":3},{"Scope":"b","Permission":1},{"Scope":"c","Permission":2}]' }),
    ),
  ).toEqual([
    { scope: 'a', read: true, write: true },
    { scope: 'b', read: true, write: false },
    { scope: 'c', read: false, write: true },
  ]);
});
test.each<[string, string]>([
  ['no token', ''],
  ['no token of this form', 'tok'],
  ['no JSON', 'a.bm90IGpzb24.c'],
  ['no claim', token({})],
  ['a claim that is no JSON', token({ ac: 'x' })],
  ['a claim that is no list', token({ ac: '{}' })],
])('%s says nothing', (_, text) => expect(tokenScopesFrom(text)).toBeUndefined());
test('entries of another form are left out', () =>
  expect(tokenScopesFrom(token({ ac: '[1,{"Scope":1},null]' }))).toEqual([]));
