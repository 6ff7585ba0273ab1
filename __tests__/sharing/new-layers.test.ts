import { describe, expect, test } from '@jest/globals';
import { seededRandom } from '../../bench/statistics.ts';
import type { ImageUse } from '../../src/sharing/catalog.ts';
import { newLayers } from '../../src/sharing/new-layers.ts';
import { bytesOf } from '../../src/sharing/taken-layers.ts';
import { catalogOf, entriesOf, idOf, imageOf, MB, numbered, sharedLayerOf } from './given.ts';

const common = numbered('std', 10);
const images = ['a', 'b', 'c'].map((scope) => imageOf(scope, [...common, ...numbered(scope, 5)]));

test('what all images use goes into one layer, which one of them writes', () => {
  expect(newLayers(catalogOf(images))).toEqual([
    { scope: expect.stringMatching(/^[abc]$/), entries: entriesOf(common) },
  ]);
});

test('an image that uses a part of what all others use takes that part alone', () => {
  const others = ['a', 'b', 'c', 'd', 'e'].map((scope) => imageOf(scope, [...common, ...numbered('pure', 4)]));
  const layers = newLayers(catalogOf([...others, imageOf('cgo', [...common, ...numbered('cgo', 4)])]));
  expect(layers.map(({ entries }) => entries)).toEqual([entriesOf(common), entriesOf(numbered('pure', 4))]);
});

test('each image comes to the same plan, in whatever order it has the others', () => {
  expect(newLayers(catalogOf(images.toReversed()))).toEqual(newLayers(catalogOf(images)));
});

test.each<readonly [string, readonly ImageUse[], readonly string[]]>([
  ['of one image', images.slice(0, 1), []],
  ['of images that have nothing in common', [imageOf('a', numbered('a', 5)), imageOf('b', numbered('b', 5))], []],
  ['of what is in a shared layer already', images, common],
  [
    'of less than a megabyte',
    ['a', 'b'].map((scope) => ({ scope, atMs: 1, entries: entriesOf(['x', 'y'], 1000) })),
    [],
  ],
])('no layer is made %s', (_name, some, stored) =>
  expect(newLayers(catalogOf(some, stored.length === 0 ? [] : [sharedLayerOf('there', stored)]))).toEqual([]),
);

describe('whatever images use', () => {
  test.each(numbered('', 20))('seed %s', (seed) => {
    const random = seededRandom(Number(seed));
    const names = numbered('p', 120);
    const of = 2 + Math.floor(random() * 7);
    const some = numbered('i', of).map((scope) =>
      imageOf(
        scope,
        names.filter(() => random() < 0.3 + random() * 0.5),
      ),
    );
    const layers = newLayers(catalogOf(some));
    const all = layers.flatMap(({ entries }) => [...entries.keys()]);
    // Nothing is in two of them, and who writes one has all of it.
    expect(new Set(all).size).toBe(all.length);
    for (const { scope, entries } of layers) {
      const writer = some.find((image) => image.scope === scope);
      expect([...entries.keys()].filter((id) => writer?.entries.has(id) !== true)).toEqual([]);
      expect(some.filter((image) => [...entries.keys()].some((id) => image.entries.has(id))).length).toBeGreaterThan(1);
      expect(bytesOf(entries)).toBeGreaterThanOrEqual(MB);
    }
  });
});

test('thirty images are planned for in a moment', () => {
  const random = seededRandom(1);
  const names = numbered('p', 300);
  const many = numbered('i', 30).map((scope) =>
    imageOf(
      scope,
      names.filter(() => random() < 0.5),
    ),
  );
  const begin = performance.now();
  expect(newLayers(catalogOf(many)).length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(idOf('p0')).toHaveLength(12);
});
