import { expect, test } from '@jest/globals';
import { differingPlaces, differingTime } from '../../src/comparison/written-times.ts';

const around = (text: string): Buffer => Buffer.from(`${'x'.repeat(70_000)}\0go${text}runtime`);

test.each([
  ['2026-11-30T00:40:01Z', '2026-11-30T00:40:09Z'],
  ['2026-11-30 00:40:01', '2026-11-30 00:41:09'],
  ['2026-11-29', '2026-11-30'],
  ['Mon Nov 30 00:40:01 UTC 2026', 'Mon Nov 30 00:40:07 UTC 2026'],
  ['Mon, 30 Nov 2026 00:40:01', 'Mon, 30 Nov 2026 00:40:07'],
  ['20261130004001', '20261130004009'],
  ['1795999201', '1795999207'],
])('%s and %s are found, whole', (cold, warm) => {
  expect(differingTime(around(cold), around(warm))).toEqual({ cold, warm });
});

test.each([
  ['a difference that is no time', around('abc'), around('abd')],
  ['a time that is equal, beside a difference', around('2026-11-30 a'), around('2026-11-30 b')],
  ['equal files', around('2026-11-30'), around('2026-11-30')],
])('%s is none', (_, cold, warm) => {
  expect(differingTime(cold, warm)).toBeUndefined();
});

test('places are told one for each neighbourhood; what is longer alone differs at its end', () => {
  expect(differingPlaces(Buffer.from('abcdef'), Buffer.from('abXYef'))).toEqual([2]);
  expect(differingPlaces(Buffer.from('ab'), Buffer.from('abc'))).toEqual([2]);
  expect(differingPlaces(Buffer.from('ab'), Buffer.from('ab'))).toEqual([]);
});
