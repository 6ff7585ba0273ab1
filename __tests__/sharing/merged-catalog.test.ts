import { expect, test } from '@jest/globals';
import { catalogText } from '../../src/sharing/catalog.ts';
import { mergedCatalog } from '../../src/sharing/merged-catalog.ts';
import { catalogOf, imageOf, numbered, sharedLayerOf } from './given.ts';

const month = 30 * 24 * 60 * 60 * 1000;
const names = (catalog: ReturnType<typeof mergedCatalog>) => ({
  images: catalog.images.map(({ scope, atMs }) => `${scope}@${atMs}`),
  layers: catalog.layers.map(({ layer }) => layer.key),
});
const adding = (
  images: ReturnType<typeof imageOf>[],
  layers: ReturnType<typeof sharedLayerOf>[] = [],
  gone: string[] = [],
) => ({
  images,
  layers,
  gone,
});

test('an image takes the place of what it was, and no newer one', () => {
  const catalog = catalogOf([imageOf('a', ['p'], 5), imageOf('b', ['p'], 5)]);
  expect(names(mergedCatalog(catalog, adding([imageOf('a', ['q'], 6)]))).images).toEqual(['b@5', 'a@6']);
  expect(mergedCatalog(catalog, adding([imageOf('a', ['q'], 4)]))).toEqual(catalog);
});

test('of more than thirty images the one goes that was listed longest ago, after a month', () => {
  const full = catalogOf(numbered('i', 30).map((scope, index) => imageOf(scope, ['p'], 100 + index)));
  expect(mergedCatalog(full, adding([imageOf('new', ['p'], 200)]))).toEqual(full);
  const later = names(mergedCatalog(full, adding([imageOf('new', ['p'], 101 + month)]))).images;
  expect(later).toHaveLength(30);
  expect([later.includes('i0@100'), later.at(-1)]).toEqual([false, `new@${101 + month}`]);
});

test('layers are added once; those that are gone or that nobody would take go', () => {
  const all = numbered('p', 10);
  const catalog = catalogOf(
    [imageOf('a', all), imageOf('b', all)],
    [sharedLayerOf('one', ['p0', 'p1']), sharedLayerOf('two', ['p2', 'p3']), sharedLayerOf('idle', ['q', 'p4'])],
  );
  const added = adding([], [sharedLayerOf('two', ['p2', 'p3']), sharedLayerOf('three', ['p5', 'p6'])], ['one']);
  expect(names(mergedCatalog(catalog, added)).layers).toEqual(['two', 'three']);
});

test('what is gone does not come back from whoever has written it', () => {
  const images = [imageOf('a', ['p']), imageOf('b', ['p'])];
  const own = adding([images[0] ?? imageOf('a', [])], [sharedLayerOf('one', ['p'])]);
  const without = mergedCatalog(mergedCatalog(catalogOf(images), own), adding([], [], ['one']));
  expect([names(without).layers, without.gone]).toEqual([[], ['one']]);
  expect(mergedCatalog(without, own)).toEqual(without);
});

test('with the additions of two writers nothing changes once a catalog has both', () => {
  const images = ['a', 'b', 'c'].map((scope) => imageOf(scope, numbered('p', 9)));
  const owns = ['second', 'first'].map((key, index) =>
    adding([images[index] ?? imageOf('a', [])], [sharedLayerOf(key, [`p${index}`, `p${index + 2}`])]),
  );
  const both = owns.reduce(mergedCatalog, catalogOf(images));
  expect(names(both).layers).toEqual(['second', 'first']);
  for (const own of owns) expect(catalogText(mergedCatalog(both, own))).toBe(catalogText(both));
  expect(catalogText(owns.toReversed().reduce(mergedCatalog, catalogOf(images)))).toBe(catalogText(both));
});
