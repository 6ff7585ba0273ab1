import { expect, test } from '@jest/globals';
import { columns } from '../../src/report/columns.ts';

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  [
    'cells stand under each other',
    [
      ['a', '1'],
      ['long', '2'],
    ],
    ['  a     1', '  long  2'],
  ],
  ['the last cell of a row widens no column', [['a', 'b'], ['a whole sentence']], ['  a  b', '  a whole sentence']],
  [
    'a row does not end with blanks',
    [
      ['a', ''],
      ['b', 'c'],
    ],
    ['  a', '  b  c'],
  ],
  ['a cell is one line', [['a\nb', 'c']], ['  a b  c']],
  ['no rows, no lines', [], []],
])('%s', (_name, rows, expected) => expect(columns(rows)).toEqual(expected));
