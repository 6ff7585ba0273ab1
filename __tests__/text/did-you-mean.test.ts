import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/text/did-you-mean.ts';

describe('nearest', () => {
  test.each<[string, string | undefined]>([
    ['moduls', 'modules'],
    ['Auto', 'auto'],
    ['atuo', 'auto'],
    ['of', 'off'],
    ['everything', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(nearest(text, ['auto', 'all', 'modules', 'off'])).toBe(expected));
});
