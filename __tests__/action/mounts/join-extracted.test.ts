import { expect, test } from '@jest/globals';
import { joinExtracted } from '../../../src/action/mounts/join-extracted.ts';
import type { Extracted } from '../../../src/mounts/extracted.ts';
import { extractedOf } from '../../mounts/given.ts';

const archive = (mark: string) => ({ path: `/${mark}`, bytes: 1, sizeBytes: 1, digest: mark, mark, entries: 1 });
const packed = (part: Extracted, mark: string): Extracted => ({
  ...part,
  packing: { ...part.packing, write: 'delta', archives: [archive(mark)], packedBytes: 10 },
});

test('nothing was read of no node, and one node is as it told', () => {
  expect(joinExtracted('build', [])).toBeUndefined();
  const only = extractedOf();
  expect(joinExtracted('build', [only])).toBe(only);
});

test('compiled entries of several nodes add up, and all their archives are saved', () => {
  const joined = joinExtracted('build', [
    packed(
      extractedOf({ used: 2, compiled: 3, anew: { packages: 2, reused: 2 }, remade: { packages: 1, reused: 2 } }),
      'a',
    ),
    packed(extractedOf({ used: 5, compiled: 4, replaced: 1, remade: { packages: 3, reused: 4 } }), 'b'),
  ]);
  expect(joined).toMatchObject({
    packing: { write: 'delta', archives: [{ mark: 'a' }, { mark: 'b' }], packedBytes: 20 },
    contents: {
      used: 7,
      compiled: 7,
      live: { entries: 80, bytes: 8000 },
      remade: { packages: 4, reused: 6 },
      anew: { packages: 2, reused: 2 },
    },
    reading: { replaced: 1, mounts: 2 },
  });
});

test('modules are the same on each node: counted once, and named where all have the same', () => {
  const [one, two] = [
    extractedOf({ made: 4, names: 'x', downloaded: ['a@v1.0.0'] }),
    extractedOf({ made: 6, names: 'x', downloaded: ['a@v1.0.0', 'b@v1.0.0'] }),
  ];
  expect(joinExtracted('modules', [one, two])?.contents).toMatchObject({
    ...{ made: 6, total: 40, names: 'x' },
    downloaded: ['a@v1.0.0', 'b@v1.0.0'],
  });
  expect(joinExtracted('modules', [one, extractedOf({ names: 'y' })])?.contents).not.toHaveProperty('names');
});

test('what makes a node unreadable counts for all', () => {
  const strange = extractedOf({ isCrowded: true, strange: 2 });
  const late = { ...strange, reading: { ...strange.reading, driftS: 700, readAt: 9, goVersion: '' } };
  const joined = joinExtracted('build', [late, extractedOf()]);
  expect(joined?.reading).toMatchObject({ isCrowded: true, strange: 2, driftS: 700, readAt: 1, goVersion: 'go1.26.1' });
});
