import { expect, test } from '@jest/globals';
import { sentence } from '../../src/text/sentence.ts';

test.each([
  ['no mount was added', 'No mount was added.'],
  ['Is it?', 'Is it?'],
  ['`goflags` has no effect', '`goflags` has no effect.'],
  ['2 names are there.', '2 names are there.'],
  ['write RUN --mount …', 'Write RUN --mount …'],
  ['', ''],
])('%j is %j', (phrase, expected) => {
  expect(sentence(phrase)).toBe(expected);
});
