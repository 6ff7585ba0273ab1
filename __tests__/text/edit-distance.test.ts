import { expect, test } from '@jest/globals';
import { editDistance } from '../../src/text/edit-distance.ts';

test.each<[string, string, number]>([
  ['', 'abc', 3],
  ['abc', 'abc', 0],
  ['abc', 'acb', 1],
  ['kitten', 'sitting', 3],
])('editDistance %s %s', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});
