import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import {
  absentOr,
  anyRecord,
  countOrZero,
  decoded,
  decodedText,
  itemsOf,
  listOf,
  objectOf,
  textOrEmpty,
} from '../../src/text/json-schemas.ts';

test.each<readonly [string, string, unknown]>([
  ['an object', '{"a":"x"}', { a: 'x' }],
  ['fields of which nothing is known', '{"a":"x","b":1}', { a: 'x' }],
  ['a field that is missing', '{}', undefined],
  ['a list', '[]', undefined],
  ['null', 'null', undefined],
  ['no JSON', '{"a":', undefined],
  ['nothing', '', undefined],
  ['a prototype in the place of a field', '{"__proto__":{"a":"x"}}', undefined],
])('an object of known fields, from %s', (_name, text, read) => {
  expect(decodedText(objectOf({ a: v.string() }), text)).toStrictEqual(read);
});

test('a list is refused with one item, and its good items are read without the others', () => {
  const mixed = ['a', 1, null, 'b'];
  expect(decoded(listOf(v.string()), mixed)).toBeUndefined();
  expect(decoded(itemsOf(v.string()), mixed)).toEqual(['a', 'b']);
  expect(decoded(itemsOf(v.string()), { 0: 'a' })).toBeUndefined();
});

test.each([-1, Number.POSITIVE_INFINITY, Number.NaN, '1', null, undefined])('%p is no count', (value) => {
  expect(decoded(countOrZero, value)).toBe(0);
  expect(decoded(textOrEmpty, value)).toBe(value === '1' ? '1' : '');
});

test('a field that is not as it has to be counts as absent', () => {
  const schema = v.object({ a: absentOr(v.number()) });
  expect([{ a: 1 }, { a: 'x' }, { a: null }, {}].map((value) => decoded(schema, value)?.a)).toEqual([
    1,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a record is no list, and nothing of it is taken away', () => {
  expect([[], null, 'x'].map((value) => decoded(anyRecord, value))).toEqual([undefined, undefined, undefined]);
  expect(decodedText(anyRecord, '{"a":[1]}')).toEqual({ a: [1] });
});
