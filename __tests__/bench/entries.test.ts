import { expect, it } from '@jest/globals';
import { onlyIn, parseCompiled } from '../../bench/entries.ts';

it('counts what was compiled since', () => {
  expect([...parseCompiled('aa 1000000000\nbb 5000000000\ncc 9000000000\n', 5)]).toEqual(['bb', 'cc']);
  expect(onlyIn(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(1);
});
