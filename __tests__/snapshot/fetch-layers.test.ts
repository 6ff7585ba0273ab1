import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../src/platform/files.ts';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import { fetchEntry, type FetchedEntry, gatherLayers, limitsUntil } from '../../src/snapshot/fetch-layers.ts';
import type { Layer } from '../../src/snapshot/manifest.ts';
import { manualClock } from '../fakes/clock.ts';
import type { LayerImage } from '../../src/platform/store/store.ts';
import { type FakeEntry, fakeStore, type FakeStoreOptions } from '../fakes/store.ts';
import { makeTree } from '../gomod/tree.ts';
import { layerOf } from './given.ts';

const { signal } = new AbortController();
const base = layerOf('base', 'base-key', 'the base');
const delta = layerOf('delta', 'delta-key', 'the delta');
const entryOf = (key: string, files: Readonly<Record<string, string>>): FakeEntry => ({
  space: 'main',
  key,
  files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
});
const baseEntry = entryOf('base-key', { 'base-0.tar.zst': 'the base' });

interface Given {
  readonly wanted: readonly Layer[];
  readonly store?: FakeStoreOptions;
  /** Files of the entry of the delta, which has been fetched. */
  readonly here?: Readonly<Record<string, string>>;
  readonly freeBytes?: number;
}

async function gathered({ wanted, store: options = {}, here, freeBytes = 1e9 }: Given) {
  const tree = makeTree();
  for (const [name, text] of Object.entries(here ?? {})) tree.write(`here/${name}`, text);
  const known: readonly FetchedEntry[] =
    here === undefined ? [] : [{ key: 'delta-key', folder: path.join(tree.root, 'here') }];
  const files: Files = { ...nodeFiles(tree.root), freeBytes: async () => freeBytes };
  const store = fakeStore(options);
  const result = await gatherLayers({ store, files, clock: manualClock() }, wanted, known, { deadline: 1000, signal });
  const texts = result.layers.map(({ source }) => (source.kind === 'file' ? readFileSync(source.path, 'utf8') : ''));
  tree.remove();
  return { ...result, texts, calls: store.calls.map(({ keys }) => keys.join(' ')) };
}

const here = { 'delta-0.tar.zst': 'the delta' };
const gone = 'its base is not in the store any more';

describe('the layers of a snapshot', () => {
  test.each<readonly [string, Given, readonly string[], readonly string[]]>([
    [
      'one that is here and one of the store',
      { wanted: [base, delta], here, store: { entries: [baseEntry] } },
      ['the base', 'the delta'],
      [],
    ],
    ['what is left without the base', { wanted: [base, delta], here }, ['the delta'], [gone]],
    [
      'none of an entry that only begins alike',
      { wanted: [base], store: { entries: [entryOf('base-key-2', {})] } },
      [],
      [gone],
    ],
    [
      'none that is damaged',
      { wanted: [delta], here: { 'delta-0.tar.zst': 'the dELTA' } },
      [],
      ['its delta is damaged: its digest is another than its manifest says'],
    ],
    ['none that is not in its entry', { wanted: [delta], here: { other: '' } }, [], ['its delta is not in its entry']],
    [
      'none of a store that does not answer',
      { wanted: [base], store: { trouble: { restore: 'HTTP 500' } } },
      [],
      ['its base could not be fetched: HTTP 500'],
    ],
  ])('%s', async (_name, given, texts, troubles) => {
    const result = await gathered(given);
    expect([result.texts, result.troubles]).toEqual([texts, troubles]);
    expect(result.storeFailed).toBe(given.store?.trouble !== undefined);
  });

  test('are fetched once where several are in one entry', async () => {
    const second = layerOf('base', 'base-key', 'more', 1);
    const files = { 'base-0.tar.zst': 'the base', 'base-1.tar.zst': 'more' };
    const { texts, calls } = await gathered({
      wanted: [base, second],
      store: { entries: [entryOf('base-key', files)] },
    });
    expect([texts, calls]).toEqual([['the base', 'more'], ['base-key']]);
  });

  test('are not asked for at all where all are here', async () => {
    expect((await gathered({ wanted: [delta], here })).calls).toEqual([]);
  });
});

test('it tells which are damaged, and not of those that are missing', async () => {
  const ofDamaged = await gathered({ wanted: [delta], here: { 'delta-0.tar.zst': 'the dELTA' } });
  const ofOther = await gathered({ wanted: [delta], here: { other: '' } });
  expect([ofDamaged.damaged, ofOther.damaged]).toEqual([[delta.digest], [delta.digest]]);
  expect((await gathered({ wanted: [base] })).damaged).toEqual([]);
});

describe('the room on the runner', () => {
  const large = { ...base, sizeBytes: 100e6 };
  test.each<readonly [string, number, readonly string[], number]>([
    ['is enough for two and a half of it', 250e6, ['the base'], 1],
    ['is too little', 249e6, [], 0],
  ])('%s', async (_name, freeBytes, texts, calls) => {
    const result = await gathered({ wanted: [large], store: { entries: [baseEntry] }, freeBytes });
    expect([result.texts, result.calls.length]).toEqual([texts, calls]);
    expect(result.troubles).toEqual(
      calls === 1 ? [] : ['its base of 100 MB has no room on the runner, where 249 MB are free'],
    );
    expect(result.storeFailed).toBe(false);
  });

  test('is taken two and a half times by each that is on its way', async () => {
    const second = { ...layerOf('base', 'second-key', 'more'), sizeBytes: 100e6 };
    const entries = [baseEntry, entryOf('second-key', { 'base-0.tar.zst': 'more' })];
    const of = async (freeBytes: number) =>
      (await gathered({ wanted: [large, second], store: { entries: [...entries] }, freeBytes })).texts;
    expect(await of(499e6)).toEqual(['the base']);
    expect(await of(500e6)).toEqual(['the base', 'more']);
  });

  test('does not count for what is here', async () => {
    expect((await gathered({ wanted: [delta], here, freeBytes: 0 })).texts).toEqual(['the delta']);
  });
});

describe('the time that a layer may take', () => {
  test.each<readonly [string, number, number]>([
    ['is what is left', 1000, 1000],
    ['is more for a big one: a second for 4 MB', 40e6, 10_000],
    ['is ten minutes at most', 4e9, 600_000],
  ])('%s', async (_name, sizeBytes, expected) => {
    const given: number[] = [];
    const inner = fakeStore();
    const store: typeof inner = {
      ...inner,
      restore: async (groups, folder, limits) => (given.push(limits.timeoutMs), inner.restore(groups, folder, limits)),
    };
    const tree = makeTree();
    const files: Files = { ...nodeFiles(tree.root), freeBytes: async () => 1e12 };
    await gatherLayers({ store, files, clock: manualClock() }, [{ ...base, sizeBytes }], [], {
      deadline: 1000,
      signal,
    });
    tree.remove();
    expect(given).toEqual([expected]);
  });

  test('is never nothing: a store takes 0 for no limit', () => {
    const clock = manualClock();
    clock.pass(2000);
    expect(limitsUntil(clock, 1000, signal).timeoutMs).toBe(1);
    expect(limitsUntil(clock, 2500, signal).timeoutMs).toBe(500);
  });
});

test.each<readonly [string, FakeStoreOptions, string, number]>([
  ['an entry is in a folder of its own', { entries: [baseEntry] }, 'entry', 1],
  ['of none nothing is left', {}, 'none', 0],
  ['of one that cannot be fetched nothing is left', { trouble: { restore: 'x' } }, 'degraded', 0],
])('%s', async (_name, options, kind, folders) => {
  const tree = makeTree();
  const files = nodeFiles(tree.root);
  const tools = { store: fakeStore(options), files, clock: manualClock() };
  expect((await fetchEntry(tools, 'entry', [['base-']], { timeoutMs: 1000, signal })).kind).toBe(kind);
  expect(await files.list(tree.root)).toHaveLength(folders);
  tree.remove();
});

test('a layer that is an image stays where it is, and its digest decides', async () => {
  const images: Readonly<Record<string, LayerImage>> = {
    [base.digest]: { kind: 'found', reference: `ghcr.io/me/cache@${base.digest}`, sizeBytes: 1 },
    [delta.digest]: { kind: 'none' },
  };
  const inner = fakeStore();
  const store = { ...inner, layerImage: async (digest: string) => images[digest] ?? broken };
  const broken: LayerImage = { kind: 'degraded', reason: 'status 500' };
  const other = { ...delta, digest: `sha256:${'7'.repeat(64)}` };
  const files = { ...nodeFiles('/nowhere'), freeBytes: async () => 0 };
  const gather = (wanted: readonly Layer[]) =>
    gatherLayers({ store, files, clock: manualClock() }, wanted, [], { deadline: 1000, signal });
  expect(await gather([base, delta])).toEqual({
    layers: [{ layer: base, source: { kind: 'image', reference: `ghcr.io/me/cache@${base.digest}` } }],
    troubles: ['its delta is not in the store any more'],
    damaged: [],
    storeFailed: false,
  });
  // The others are not asked for then.
  expect(await gather([other, base])).toEqual({
    layers: [],
    troubles: ['its delta could not be found: status 500'],
    damaged: [],
    storeFailed: true,
  });
  expect(inner.calls).toEqual([]);
});
