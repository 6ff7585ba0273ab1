import { describe, expect, test } from '@jest/globals';
import { bytesOf, without } from '../../../bench/simulation/archive.ts';
import type { Commit } from '../../../bench/simulation/world.ts';
import { compiled, downloaded, makeWorld, sumHashOf } from '../../../bench/simulation/world.ts';
import { mean, seededRandom } from '../../../bench/statistics.ts';

const world = makeWorld({ images: 40, imagesPerSum: 20, sizes: 1 }, seededRandom(1));
const first: Commit = { sha: '1', go: 'go1.26.0', versions: new Map() };
const sizes = world.images.map((image) => bytesOf(compiled(image, first)));

test('images are as big as small services, and so are the modules of a go.sum', () => {
  expect(world.groups).toHaveLength(2);
  expect(mean(sizes)).toBeGreaterThan(60e6);
  expect(mean(sizes)).toBeLessThan(80e6);
  for (const bytes of world.groups.map((group) => bytesOf(downloaded(group, first)))) {
    expect(bytes).toBeGreaterThan(99e6);
    expect(bytes).toBeLessThan(161e6);
  }
});

describe('a commit compiles', () => {
  const [image] = world.images;
  const [group] = world.groups;
  if (image === undefined || group === undefined) throw new Error('there is no image');
  const after = (differences: Partial<Commit>) => {
    const commit = { ...first, sha: '2', ...differences };
    return [...without(compiled(image, commit), compiled(image, first)).keys()];
  };
  const imported = image.packages[0]?.imports[0] ?? '';

  test('nothing but main, if it touches no package of the image', () =>
    expect(after({})).toEqual([`main:${image.name}@2`]));

  test('a package that it edits', () => expect(after({ versions: new Map([['i0.p0', 1]]) })).toHaveLength(2));

  test('a module that it bumps, with what imports it; go.sum is another then', () => {
    const versions = new Map([[imported, 1]]);
    const importers = image.packages.filter(({ imports }) => imports.includes(imported));
    expect(after({ versions })).toHaveLength(2 + importers.length);
    const isModule = group.modules.some(({ unit }) => unit === imported);
    expect(sumHashOf(group, { ...first, versions }) !== sumHashOf(group, first)).toBe(isModule);
  });

  test('everything with another Go', () => expect(after({ go: 'go1.26.1' })).toHaveLength(compiled(image, first).size));
});
