import { describe, expect, test } from '@jest/globals';
import { agreed, jointPacking } from '../../../src/action/mounts/joint-packing.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import type { Extraction } from '../../../src/mounts/extract.ts';
import type { Extracted } from '../../../src/mounts/extracted.ts';
import { extractedOf, recordOf } from '../../mounts/given.ts';

type Counts = Parameters<typeof extractedOf>[0] & { readonly sums?: readonly number[]; readonly driftS?: number };

const extraction = (kind: CacheKind, differences: Partial<Extraction> = {}): Extraction => ({
  group: { kind, records: [recordOf()] },
  stamp: 's',
  baseBytes: 100,
  marks: { base: ['b'], all: ['b', 'd'] },
  expectedAt: 0,
  roomBytes: 1000,
  mayWriteBase: true,
  sweep: true,
  given: [],
  already: { entries: 0, readAt: 0 },
  layers: { mark: 'm' },
  ...differences,
});
const counted = (
  kind: CacheKind,
  { sums = [], driftS = 0, ...counts }: Counts = {},
  asked: Partial<Extraction> = {},
) => {
  const extracted = extractedOf(counts);
  return {
    extraction: extraction(kind, asked),
    extracted: {
      ...extracted,
      packing: { ...extracted.packing, sums, shortBytes: 7 },
      reading: { ...extracted.reading, driftS },
    },
  };
};
const packs = (parts: readonly ReturnType<typeof counted>[]) => jointPacking(parts).map((part) => part.packs);
const nothing = [undefined, undefined];

describe('compiled entries', () => {
  test('are packed on each node by the sums of all', () => {
    const parts = [counted('build', { sums: [1, 2, 3, 4, 5] }), counted('build', { sums: [10, 20, 30, 40, 50] })];
    expect(packs([...parts, counted('build', { sums: [0, 0, 0, 0, 1] })])).toMatchObject([
      { others: [10, 20, 30, 40, 51], roomBytes: 333, sweep: true, mayWriteBase: true },
      { others: [1, 2, 3, 4, 6] },
      { others: [11, 22, 33, 44, 55] },
    ]);
  });

  test.each<readonly [string, Counts]>([
    ['the builder has replaced a mount', { replaced: 1 }],
    ['the clock has jumped', { driftS: 900 }],
  ])('are not taken for dead on any node where on one %s', (_, counts) => {
    const cold = { baseBytes: 0 };
    const rest = { sweep: false, mayWriteBase: true };
    expect(packs([counted('build', {}, cold), counted('build', counts, cold)])).toMatchObject([rest, rest]);
  });

  test('are no new base where one node is not known in full', () => {
    const parts = [counted('build'), counted('build', { driftS: 900 })];
    expect(packs(parts)).toMatchObject([{ mayWriteBase: false }, { mayWriteBase: false }]);
  });

  test.each<readonly [string, Counts]>([
    ['has lost what a snapshot has of it', { replaced: 1 }],
    ['cannot be read', { isCrowded: true }],
  ])('are not packed at all where a node %s', (_, counts) =>
    expect(packs([counted('build'), counted('build', counts)])).toEqual(nothing),
  );

  test('are not packed where no node has used any', () => {
    const unused = counted('build', { made: 0, used: 0 });
    expect(packs([unused, unused])).toEqual(nothing);
    expect(packs([unused, counted('build')])).toMatchObject([{ sweep: true }, { sweep: true }]);
  });
});

describe('modules', () => {
  const other = counted('modules', { names: 'y', fresh: 2 });

  test('are packed on the first node where all have the same', () => {
    const same = counted('modules', { names: 'x', fresh: 1 });
    expect(packs([same, same])).toEqual([same.extraction, undefined]);
  });

  test('are packed on each node where they differ: all of them, as a new base', () => {
    const parts = packs([counted('modules', { names: 'x' }), other]);
    expect(parts).toMatchObject([{ baseBytes: 0, marks: { base: [], all: [] }, roomBytes: 500 }, { baseBytes: 0 }]);
  });

  test('all of them also where an earlier step of the job has saved those of one node', () => {
    const asked = { already: { entries: 40, readAt: 9 } };
    const parts = packs([
      counted('modules', { names: 'x' }, asked),
      counted('modules', { names: 'y', fresh: 2 }, asked),
    ]);
    const already = { entries: 0, readAt: 0 };
    expect(parts).toMatchObject([{ already }, { already }]);
  });

  test('or what the base lacks, by a run that may write no base', () => {
    const asked = { mayWriteBase: false };
    const parts = [counted('modules', { names: 'x' }, asked), counted('modules', { names: 'y', fresh: 2 }, asked)];
    const delta = { baseBytes: 100, marks: { base: ['b'], all: [] } };
    expect(packs(parts)).toMatchObject([delta, delta]);
  });

  test('are not packed where the snapshot has all of them', () => {
    expect(packs([counted('modules', { names: 'x' }), counted('modules', { names: 'y' })])).toEqual(nothing);
  });
});

describe('what was packed', () => {
  const archive = { path: '/a', bytes: 1, sizeBytes: 1, digest: 'd', mark: 'm', entries: 1 };
  const packed = (write: 'base' | 'delta', more: Counts & { readonly shortBytes?: number } = {}): Extracted => {
    const { shortBytes = 0, ...counts } = more;
    const extracted = extractedOf(counts);
    return { ...extracted, packing: { write, archives: [archive], packedBytes: 1, shortBytes, sums: [] } };
  };
  const ended = (kind: CacheKind, ...parts: readonly (Extracted | undefined)[]) =>
    agreed(parts.map((part) => ({ ...counted(kind, { total: 99 }), packs: undefined, packed: part })));
  const archives = (parts: ReturnType<typeof ended>) => parts.map(({ extracted }) => extracted.packing.archives.length);

  test('counts as it was packed; modules as they were counted', () => {
    expect(ended('build', packed('base')).map(({ extracted }) => extracted.contents.total)).toEqual([40]);
    const modules = ended('modules', packed('base'), undefined);
    expect(modules.map(({ extracted }) => extracted.contents.total)).toEqual([99, 99]);
    expect(archives(modules)).toEqual([1, 0]);
  });

  test('is without the count that had no room', () => {
    expect(ended('build', undefined).map(({ extracted }) => extracted.packing.shortBytes)).toEqual([0]);
  });

  test.each<readonly [string, Extracted]>([
    ['has decided otherwise', packed('delta')],
    ['has no room', packed('base', { shortBytes: 5 })],
    ['has lost its mount meanwhile', packed('base', { replaced: 1 })],
  ])('is dropped on every node where one %s', (_, other) => {
    expect(archives(ended('build', packed('base'), other))).toEqual([0, 0]);
    expect(archives(ended('build', packed('base'), packed('base')))).toEqual([1, 1]);
  });
});
