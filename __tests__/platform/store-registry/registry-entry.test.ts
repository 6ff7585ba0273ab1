import { describe, expect, test } from '@jest/globals';
import {
  entryText,
  entryType,
  imageBytes,
  imagesIn,
  layersIn,
  parseEntry,
} from '../../../src/platform/store-registry/registry-entry.ts';

const digest = `sha256:${'1'.repeat(64)}`;
const image = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 500 };

describe('an entry', () => {
  test.each([
    ['with a manifest', { key: 'k', space: 's', manifest: '{"a":"b"}' }],
    ['without one', { key: 'k', space: 's' }],
  ])('%s is read as it was written', (_name, entry) => {
    const text = entryText(entry, [image]);
    expect(parseEntry(text)).toEqual(entry);
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 2, mediaType: entryType, manifests: [image] });
  });

  const good = entryText({ key: 'k', space: 's', manifest: '{}' }, []);
  test.each([
    ['nothing', ''],
    ['no JSON', 'entry'],
    ['an image', JSON.stringify({ schemaVersion: 2, mediaType: image.mediaType, layers: [] })],
    ['an index of another program', JSON.stringify({ schemaVersion: 2, mediaType: entryType, manifests: [] })],
    ['one without a space', good.replace('build.space', 'build.other')],
    ['one whose key is no text', good.replace('"k"', '7')],
    ['one whose manifest is no text', good.replace('"{}"', '{}')],
  ])('%s is none', (_name, text) => {
    expect(parseEntry(text)).toBeUndefined();
  });
});

describe('the images that an entry names', () => {
  test('are those that it was written with', () => {
    expect(imagesIn(entryText({ key: 'k', space: 's' }, [image]))).toEqual([digest]);
  });

  test.each([
    ['nothing', ''],
    ['an image', JSON.stringify({ schemaVersion: 2, layers: [] })],
    ['an index that names a place instead of a digest', JSON.stringify({ manifests: [{ digest: '../x' }] })],
  ])('%s names none', (_name, text) => {
    expect(imagesIn(text)).toEqual([]);
  });
});

describe('the bytes of an image', () => {
  test.each([
    ['of its layers', { schemaVersion: 2, layers: [{ size: 3 }, { size: 4 }] }, 7],
    ['without layers', { schemaVersion: 2, layers: [] }, 0],
    ['of an index', { schemaVersion: 2, manifests: [] }, undefined],
    ['with a size that is none', { schemaVersion: 2, layers: [{ size: -1 }] }, undefined],
  ])('%s', (_name, manifest, bytes) => {
    expect(imageBytes(JSON.stringify(manifest))).toBe(bytes);
  });
});

test('the layers of a manifest are read, and one that has other digests is refused', () => {
  const layer = { digest, key: 'k', sizeBytes: 7 };
  expect(layersIn(JSON.stringify({ schema: 1, layers: [{ ...layer, role: 'base' }] }))).toEqual([layer]);
  for (const layers of [[{ ...layer, digest: 'latest' }], [{ ...layer, digest: `${digest}/x` }], 'none', undefined])
    expect(() => layersIn(JSON.stringify({ layers }))).toThrow(/names no layers/);
});
