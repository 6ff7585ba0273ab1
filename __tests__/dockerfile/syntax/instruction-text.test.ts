import { expect, test } from '@jest/globals';
import { csvFields, keyValues } from '../../../src/dockerfile/syntax/instruction-text.ts';

test.each([
  {
    text: 'A=b C="d e" F=\'g\'',
    pairs: [
      ['A', 'b'],
      ['C', '"d e"'],
      ['F', "'g'"],
    ],
  },
  { text: 'KEY the rest = all', pairs: [['KEY', 'the rest = all']] },
  { text: 'A=b\\ c', pairs: [['A', 'b\\ c']] },
  { text: 'KEY', pairs: undefined },
  { text: 'A=b C', pairs: undefined },
])('ENV $text', ({ text, pairs }) => {
  expect(keyValues(text, '\\')).toEqual(pairs);
});

test.each([
  { text: 'a=b,c', fields: ['a=b', 'c'] },
  { text: '"a=b,c",d', fields: ['a=b,c', 'd'] },
  { text: '"say ""hi""",', fields: ['say "hi"', ''] },
  { text: 'a="b"', fields: undefined },
  { text: '"a"b', fields: undefined },
])('the fields of $text', ({ text, fields }) => {
  expect(csvFields(text)).toEqual(fields);
});
