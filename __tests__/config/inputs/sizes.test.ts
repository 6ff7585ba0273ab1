import { expect, test } from '@jest/globals';
import { parseSize } from '../../../src/config/inputs/sizes.ts';

test.each<[string, string, number | undefined]>([
  ['nothing', '0', 0],
  ['kilobytes in decimal units', '1KB', 1000],
  ['megabytes', '500MB', 500_000_000],
  ['a fraction, with a space before the unit', '1.5 GB', 1_500_000_000],
  ['lower case', '2tb', 2_000_000_000_000],
  ['a fraction of a byte is rounded', '1.0005KB', 1001],
  ['no unit', '500', undefined],
  ['a unit of two powers', '1GiB', undefined],
  ['two spaces', '1  GB', undefined],
  ['a sign', '-1GB', undefined],
  ['no whole number before the point', '.5GB', undefined],
  ['more than a number can hold exactly', '99999TB', undefined],
  ['no text', '', undefined],
])('a size: %s', (_name, text, bytes) => expect(parseSize(text)).toBe(bytes));
