import { describe, expect, test } from '@jest/globals';
import { type Manifest, parseManifest } from '../../src/snapshot/manifest.ts';
import { digestOf, manifestOf } from './given.ts';

const manifest = manifestOf();
const parsed = (differences: Readonly<Record<string, unknown>>): Manifest | undefined =>
  parseManifest(JSON.stringify({ ...manifest, ...differences }), 'build');
const layer = (differences: Readonly<Record<string, unknown>>): Manifest | undefined =>
  parsed({ layers: [{ ...manifest.layers[0], ...differences }] });

test('a manifest comes back as it was written', () => {
  expect(parsed({})).toEqual(manifest);
});

describe('what is no manifest is none', () => {
  test.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['half a file', '{"schema": 1, "kind": "bui'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '1'],
  ])('%s', (_name, text) => {
    expect(parseManifest(text, 'build')).toBeUndefined();
  });

  test.each([
    ['another schema', { schema: 2 }],
    ['the schema as text', { schema: '1' }],
    ['another kind', { kind: 'modules' }],
    ['layers that are no list', { layers: { 0: manifest.layers[0] } }],
    ['a layer that is none', { layers: [...manifest.layers, null] }],
    ['more layers than a build can have', { layers: Array.from({ length: 513 }, () => manifest.layers[0]) }],
    ['nothing live', { live: undefined }],
  ])('%s', (_name, differences) => {
    expect(parsed(differences)).toBeUndefined();
  });

  // Its name becomes a path on the runner and a word of a Dockerfile.
  test.each([
    ['a way out', { file: '../base-0.tar.zst' }],
    ['a folder', { file: 'x/base-0.tar.zst' }],
    ['an absolute path', { file: '/etc/passwd' }],
    ['a flag', { file: '--link' }],
    ['two words', { file: 'base-0.tar.zst /etc/' }],
    ['two lines', { file: 'base-0.tar.zst\nRUN x' }],
    ['another ending', { file: 'base-0.tar' }],
    ['a number', { file: 0 }],
    ['an unknown role', { role: 'top' }],
    ['a short digest', { digest: 'sha256:abc' }],
    ['a digest in capitals', { digest: `sha256:${'A'.repeat(64)}` }],
    ['a key that is no text', { key: 7 }],
  ])('a layer with %s', (_name, differences) => {
    expect(layer(differences)).toBeUndefined();
  });
});

test.each([
  ['negative', -1],
  ['no number', 'many'],
  ['null', null],
  ['absent', undefined],
])('a count that is %s is 0', (_name, count) => {
  expect(parsed({ baseBytes: count, live: { entries: count, bytes: count } })).toMatchObject({
    baseBytes: 0,
    live: { entries: 0, bytes: 0 },
  });
  expect(layer({ sizeBytes: count })?.layers[0]?.sizeBytes).toBe(0);
});

test('only the word true is complete', () => {
  expect([true, 'true', 1, undefined].map((complete) => parsed({ complete })?.complete)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('timings that make no sense are left out, the others stay', () => {
  const good = { at: '2026-11-23T06:00:00.000Z', hit: 'miss', buildMs: 91_000, costMs: 5 };
  expect(
    parsed({ timings: [{ ...good, hit: 'never' }, 7, { ...good, at: 1 }, good, { ...good, buildMs: -1 }] })?.timings,
  ).toEqual([good, { ...good, buildMs: 0 }]);
});

test('no more than 20 timings are read, the newest', () => {
  const timings = Array.from({ length: 25 }, (_, index) => ({
    at: String(index),
    hit: 'exact',
    buildMs: index,
    costMs: 0,
  }));
  expect(parsed({ timings })?.timings).toEqual(timings.slice(5));
});

describe('what a manifest of an older version does not tell', () => {
  const bare = {
    role: 'base',
    key: 'base-key',
    file: 'base-0.tar.zst',
    digest: manifest.layers[0]?.digest,
    sizeBytes: 8,
    mark: manifest.layers[0]?.mark,
  };
  test.each([
    ['nothing of the content', {}, {}],
    ['the content', { bytes: 12, entries: 3 }, { bytes: 12, entries: 3 }],
    ['an empty archive', { bytes: 0 }, { bytes: 0 }],
    ['counts that make no sense', { bytes: -1, entries: 'many' }, { bytes: 0, entries: 0 }],
  ])('of a layer: %s', (_name, given, read) => {
    expect(parsed({ layers: [{ ...bare, ...given }] })?.layers).toStrictEqual([{ ...bare, ...read }]);
  });
  test.each([
    ['not told', {}, {}],
    ['told', { baseBytes: 7 }, { baseBytes: 7 }],
    ['no number', { baseBytes: 'all' }, { baseBytes: 0 }],
  ])('what lives of the base: %s', (_name, given, read) => {
    expect(parsed({ live: { entries: 1, bytes: 9, ...given } })?.live).toStrictEqual({ entries: 1, bytes: 9, ...read });
  });
});

describe("a cache's own timing", () => {
  const timing = { at: '2026-11-23T06:00:00.000Z', hit: 'exact', buildMs: 6000, costMs: 5 };
  const own = { scope: 's', of: 'build', stepsMs: 5400, costMs: 900, isCold: false, netMs: -12 };
  const { netMs, ...cold } = own;
  test.each<readonly [string, unknown, unknown]>([
    ['as it was written', own, own],
    ['of a cold run', cold, cold],
    ['with a balance that is no number', { ...cold, netMs: String(netMs) }, cold],
    ['with a time that is no number', { ...own, stepsMs: null }, { ...own, stepsMs: 0 }],
    ['of nobody knows what', { ...own, of: 'all' }, undefined],
    ['without a scope', { ...own, scope: 7 }, undefined],
    ['neither cold nor not', { ...own, isCold: 'yes' }, undefined],
    ['no object', 'fast', undefined],
  ])('%s', (_name, given, read) => {
    expect(parsed({ timings: [{ ...timing, own: given }] })?.timings).toEqual([
      read === undefined ? timing : { ...timing, own: read },
    ]);
  });
});

test('a number that is none any more, since it was too big, is 0', () => {
  const text = JSON.stringify(manifest).replace('"baseBytes":1000', '"baseBytes":1e999');
  expect(parseManifest(text, 'build')?.baseBytes).toBe(0);
});

test('what no builder took is read back, as far as it is digests', () => {
  const digest = digestOf('bad');
  const text = JSON.stringify({ ...manifestOf(), refused: [digest, 'sha256:x', 7] });
  expect(parseManifest(text, 'build')?.refused).toEqual([digest]);
  expect(parseManifest(JSON.stringify({ ...manifestOf(), refused: [] }), 'build')).not.toHaveProperty('refused');
});

test('the settings that compiled it are names and hashes, or nothing is known of them', () => {
  const read = (settings: unknown) => parseManifest(JSON.stringify({ ...manifestOf(), settings }), 'build')?.settings;
  const good = { CGO_ENABLED: '0123456789ab', '-trimpath': 'ba9876543210' };
  expect([read(good), read({ ...good, 'a b': '0123456789ab' }), read({ GOOS: '::error::x' }), read(7)]).toEqual([
    good,
    {},
    {},
    {},
  ]);
  expect(read(undefined)).toBeUndefined();
});
