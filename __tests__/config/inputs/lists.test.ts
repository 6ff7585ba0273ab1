import { describe, expect, test } from '@jest/globals';
import { parseFields, parseList } from '../../../src/config/inputs/lists.ts';
import type { ListRules } from '../../../src/config/inputs/lists.ts';

const lines: ListRules = { commas: 'kept', quotes: 'csv' };
const csv: ListRules = { commas: 'split', quotes: 'csv' };
const literal: ListRules = { commas: 'kept', quotes: 'literal' };

describe('parseList', () => {
  test.each<[string, string, ListRules, readonly string[]]>([
    ['nothing', '', lines, []],
    ['one item a line', 'a=1\nb=2', lines, ['a=1', 'b=2']],
    ['Windows line ends', 'a=1\r\nb=2\r\n', lines, ['a=1', 'b=2']],
    ['blank lines and lines of spaces', '\na\n\n   \nb\n', lines, ['a', 'b']],
    ['a kept comma', 'type=gha,mode=max', lines, ['type=gha,mode=max']],
    ['a splitting comma', 'linux/amd64, linux/arm64', csv, ['linux/amd64', 'linux/arm64']],
    ['commas and lines together', 'a,b\nc', csv, ['a', 'b', 'c']],
    ['a quoted comma still splits when it is alone in its record', '"a,b"\nc', csv, ['a', 'b', 'c']],
    ['a quoted comma beside another field', '"a,b",c', csv, ['a,b', 'c']],
    ['a quoted item of several lines', '"KEY=one\ntwo"\nOTHER=3', lines, ['KEY=one\ntwo', 'OTHER=3']],
    ['a doubled quote', '"KEY=say ""hi"""', lines, ['KEY=say "hi"']],
    ['quotes inside an item', 'KEY="a b"', lines, ['KEY="a b"']],
    ['quotes that mean nothing', '"type=local","dest=a b"', literal, ['"type=local","dest=a b"']],
    ['a hash is no comment', '#a\nb #c', lines, ['#a', 'b #c']],
    ['spaces around an item', '  a=1  \n  b=2', lines, ['a=1', 'b=2']],
    ['spaces and line ends in an item stay', '"a= 1\n\n2 \n"\nb= 2  ', lines, ['a= 1\n\n2', 'b= 2']],
  ])('%s', (_, text, rules, expected) => {
    expect(parseList(text, rules)).toMatchObject({ kind: 'list', items: expected.map((item) => ({ text: item })) });
  });

  test('numbers the lines where items begin', () => {
    const parsed = parseList('a\n\n"b\nb"\nc,d', csv);
    expect(parsed.kind === 'list' && parsed.items.map((item) => [item.text, item.line])).toEqual([
      ['a', 1],
      ['b\nb', 3],
      ['c', 5],
      ['d', 5],
    ]);
  });

  test.each<[string, string, number]>([
    ['at the beginning', '"a\nb\nc', 1],
    ['after good lines', 'a=1\nb=2\n"c=3\nd=4', 3],
    ['after a closed one of two lines', '"a\nb"\nc\n"d', 4],
    ['behind a comma', 'a\nb,"c\nd', 2],
  ])('names the line of a quote that is never closed: %s', (_, text, line) => {
    const parsed = parseList(text, lines);
    expect(parsed).toMatchObject({ kind: 'broken', line });
    expect(parsed.kind === 'broken' && parsed.message).toContain('never closed');
  });
});

describe('parseFields', () => {
  test('splits one line', () => expect(parseFields('type=gha,"a=b,c"')).toEqual(['type=gha', 'a=b,c']));
  test('nothing gives no fields', () => expect(parseFields('')).toEqual([]));
  test('an unclosed quote gives nothing', () => expect(parseFields('a,"b')).toBeUndefined());
});
