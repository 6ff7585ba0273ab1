import { expect, test } from '@jest/globals';
import { catalogText, emptyCatalog, parseCatalog } from '../../src/sharing/catalog.ts';
import { catalogOf, entriesOf, imageOf, numbered, sharedLayerOf } from './given.ts';

const catalog = catalogOf(
  [imageOf('one', numbered('p', 20), 5), { scope: 'two', atMs: 7, entries: entriesOf(['p3', 'q'], 123) }],
  [sharedLayerOf('key', ['p1', 'gone from all images'])],
);

test('a catalog is read as it was written', () => {
  const { images, layers } = parseCatalog(catalogText(catalog), '') ?? emptyCatalog;
  expect(images.map(({ scope, atMs }) => [scope, atMs])).toEqual([
    ['one', 5],
    ['two', 7],
  ]);
  expect(images.map(({ entries }) => [...entries.keys()].toSorted())).toEqual(
    catalog.images.map(({ entries }) => [...entries.keys()].toSorted()),
  );
  expect([...(images[1]?.entries.values() ?? [])]).toEqual([123, 123]);
  expect(layers.map(({ layer }) => layer)).toEqual(catalog.layers.map(({ layer }) => layer));
  expect(layers.map(({ entries }) => [...entries.keys()].toSorted())).toEqual(
    catalog.layers.map(({ entries }) => [...entries.keys()].toSorted()),
  );
  expect(catalogText({ images, layers, gone: [] })).toBe(catalogText(catalog));
  expect(parseCatalog(catalogText(emptyCatalog), '')).toEqual(emptyCatalog);
});

test('an image of 3000 entries takes less than 50 kB', () => {
  expect(catalogText(catalogOf([imageOf('one', numbered('p', 3000))])).length).toBeLessThan(50_000);
});

test('layers by other keys than its own are not read', () => {
  expect(parseCatalog(catalogText(catalog), 'k')?.layers).toHaveLength(1);
  expect(parseCatalog(catalogText(catalog), 'other-')).toMatchObject({ images: [{}, {}], layers: [] });
});

const idsOf = (count: number) => ({
  ids: Buffer.alloc(count * 6).toString('base64'),
  sizes: Buffer.alloc(count * 4).toString('base64'),
});
const fullImages = (count: number) => ({
  images: numbered('i', count).map((scope) => ({ scope, atMs: 1, has: Buffer.alloc(12_500, 255).toString('base64') })),
});
const edited = (edit: (fields: Record<string, unknown>) => unknown): string =>
  JSON.stringify(edit(JSON.parse(catalogText(catalog)) as Record<string, unknown>));

test.each([
  ['nothing', undefined],
  ['no JSON', 'x'],
  ['another format', edited((fields) => ({ ...fields, schema: 2 }))],
  ['ids that are cut', edited((fields) => ({ ...fields, ids: 'AAAA' }))],
  ['sizes that are cut', edited((fields) => ({ ...fields, sizes: '' }))],
  ['more ids than images have', edited((fields) => ({ ...fields, ...idsOf(200_001) }))],
  ['more entries than images have', edited((fields) => ({ ...fields, ...idsOf(100_000), ...fullImages(21) }))],
  ['a layer by a path', edited((fields) => ({ ...fields, layers: [{ layer: { file: '../x' }, has: '' }] }))],
  ['a scope that no key has', edited((fields) => ({ ...fields, images: [{ scope: 'a/b', atMs: 1, has: '' }] }))],
])('is as good as none: %s', (_name, text) => expect(parseCatalog(text, '')).toBeUndefined());
