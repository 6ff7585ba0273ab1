import { describe, expect, it } from '@jest/globals';
import { otherPatch } from '../../bench/go-image.ts';

describe('otherPatch', () => {
  const listed = ['1.25.9', '1.26.0', '1.26.2', '1.26.10', '1.26rc1', '1.27.0']
    .map((version) => `v0.0.1-go${version}.linux-amd64`)
    .join(' ');

  it.each([
    { name: 'the one before', current: '1.26.10', needed: '1.26.0', other: '1.26.2' },
    {
      name: 'the one after, where the project accepts no older one',
      current: '1.26.2',
      needed: '1.26.2',
      other: '1.26.10',
    },
    { name: 'an older project accepts each', current: '1.26.2', needed: '1.21', other: '1.26.0' },
    { name: 'none of another minor release', current: '1.25.9', needed: '1.25', other: undefined },
    { name: 'an unknown one has none', current: '', needed: '1.25', other: undefined },
  ])('$name', ({ current, needed, other }) => {
    expect(otherPatch(listed, current, needed)).toBe(other);
  });
});
