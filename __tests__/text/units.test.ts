import { expect, test } from '@jest/globals';
import { count, duration, signedDuration, size } from '../../src/text/units.ts';

test.each([
  [0, '0.0 s'],
  [-5, '0.0 s'],
  [449, '0.4 s'],
  [12_345, '12.3 s'],
  [99_940, '99.9 s'],
  [99_960, '100 s'],
  [123_400, '123 s'],
  [599_499, '599 s'],
  [605_000, '10 min 5 s'],
])('%d ms is %s', (ms, expected) => expect(duration(ms)).toBe(expected));

test.each([
  [75_000, '+75.0 s'],
  [-4200, '-4.2 s'],
  [0, '+0.0 s'],
])('a difference of %d ms is %s', (ms, expected) => expect(signedDuration(ms)).toBe(expected));

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [4_400_000, '4.4 MB'],
  [161_000_000, '161 MB'],
  [999_600_000, '1.0 GB'],
  [1_234_000_000, '1.2 GB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, expected) => expect(size(bytes)).toBe(expected));

test.each([
  [1, '1 entry'],
  [676, '676 entries'],
  [4170, '4\u202f170 entries'],
  [1_234_567, '1\u202f234\u202f567 entries'],
])('%d: %s', (amount, expected) => expect(count(amount, 'entry', 'entries')).toBe(expected));
