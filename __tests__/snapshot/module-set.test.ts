import { expect, test } from '@jest/globals';
import { compareSets, setPart } from '../../src/snapshot/module-set.ts';

const key = (files: number, names: string): string => `x-modules-abc-${setPart({ files, names: names.repeat(64) })}`;

test.each<[string, number, string]>([
  ['four digits for how many, eight for which', 3, '0003abababab'],
  ['more files than the digits can count', 70_000, 'ffffabababab'],
])('the last part of a key: %s', (_name, files, part) => {
  expect(setPart({ files, names: 'ab'.repeat(32) })).toBe(part);
});

test.each<[string, string, string, ReturnType<typeof compareSets>]>([
  ['the same modules', key(3, 'a'), key(3, 'a'), 'same'],
  ['other modules, as many', key(3, 'b'), key(3, 'a'), 'as many'],
  ['other modules, more', key(4, 'b'), key(3, 'a'), 'as many'],
  ['fewer modules', key(2, 'a'), key(3, 'a'), 'fewer'],
  ['a number of more digits is larger, not longer text', key(16, 'a'), key(9, 'a'), 'as many'],
  ['a key without that part', 'x-modules-abc', key(3, 'a'), 'unknown'],
  ['an own key without that part', key(3, 'a'), 'x-modules-abc-12345', 'unknown'],
])('a snapshot with %s', (_name, seen, own, expected) => expect(compareSets(seen, own)).toBe(expected));
