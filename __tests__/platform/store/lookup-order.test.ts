import { expect, test } from '@jest/globals';
import { inLookupOrder } from '../../../src/platform/store/lookup-order.ts';

test('inLookupOrder: groups, then spaces, then prefixes, then equal before newest, each entry once', () => {
  const entries = (...keys: readonly string[]): readonly { key: string; age: number }[] =>
    keys.map((key, age) => ({ key, age }));
  const spaces = [entries('b-1', 'a-1', 'a', 'a-2'), entries('a-9', 'b-9')];
  const orderOf = (groups: readonly (readonly string[])[]): readonly string[] =>
    inLookupOrder(spaces, groups, (x, y) => x.age - y.age).map(({ key }) => key);
  expect(orderOf([['b-', 'a', '']])).toEqual(['b-1', 'a', 'a-1', 'a-2', 'b-9', 'a-9']);
  expect(orderOf([['b-'], ['a', '']])).toEqual(['b-1', 'b-9', 'a', 'a-1', 'a-2', 'a-9']);
});
