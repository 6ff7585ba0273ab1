import { expect, test } from '@jest/globals';
import { lineReader } from '../../src/text/line-reader.ts';

test.each<readonly [string, readonly string[], readonly string[], string]>([
  ['whole lines', ['a\nb\n'], ['a', 'b'], ''],
  ['a line in pieces', ['a', 'b', 'c\nd'], ['abc'], 'd'],
  ['empty lines', ['\n\n', '\na'], ['', '', ''], 'a'],
  ['a piece that begins with an end', ['a', '\nb\n'], ['a', 'b'], ''],
  ['a lone carriage return ends no line', ['a\rb', '\r\n'], ['a\rb\r'], ''],
  ['nothing', [], [], ''],
])('%s', (_name, pieces, lines, rest) => {
  const reader = lineReader();
  expect([pieces.flatMap(reader.feed), reader.rest(), reader.rest()]).toEqual([lines, rest, rest]);
});

test('a line of 100 MB takes no longer than its text, and is cut', () => {
  const reader = lineReader();
  const piece = '\u0000\ufffd#1 DONE 0.1s\r'.repeat(5000);
  const startedAt = performance.now();
  let length = 0;
  for (; length < 100_000_000; length += piece.length) expect(reader.feed(piece)).toEqual([]);
  const [line = '', ...others] = reader.feed('\nnext\n');
  // Joined anew for each piece it takes a minute.
  expect(performance.now() - startedAt).toBeLessThan(5000);
  const kept = 64 * 1024 * 1024;
  expect(line.slice(kept)).toBe(` … (${length - kept} more characters in this line)`);
  expect([others, reader.rest()]).toEqual([['next'], '']);
});
