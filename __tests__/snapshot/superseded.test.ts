import { describe, expect, test } from '@jest/globals';
import type { CacheEntry } from '../../src/platform/store/cache-entries.ts';
import { type KnownSnapshots, superseded, unusedLayers } from '../../src/snapshot/superseded.ts';

const hour = 3_600_000;
const nowMs = Date.parse('2026-11-25T10:00:00Z');
const family = 'ours-build-scope-go-ref-';

/** An entry that was saved and last read so many hours ago. */
let ids = 0;
const entry = (key: string, savedHours: number, readHours = savedHours, sizeBytes = 10): CacheEntry => ({
  id: (ids += 1),
  key,
  createdAtMs: nowMs - savedHours * hour,
  readAtMs: nowMs - readHours * hour,
  sizeBytes,
});
const own = (rest: string, savedHours: number, readHours = savedHours): CacheEntry =>
  entry(`${family}${rest}`, savedHours, readHours);

const known = (differences: Partial<KnownSnapshots> = {}): KnownSnapshots => ({
  families: [family],
  named: new Set(),
  maxBytes: undefined,
  nowMs,
  ...differences,
});
const gone = (entries: readonly CacheEntry[], differences: Partial<KnownSnapshots> = {}): readonly string[] =>
  superseded(entries, known(differences)).map((found) => found.entry.key.replace(family, ''));

describe('of one go.sum', () => {
  test.each<readonly [string, readonly CacheEntry[], readonly string[]]>([
    ['the newest two stay', [own('a-1', 90), own('a-2', 80)], []],
    ['older ones go', [own('a-1', 300, 200), own('a-2', 290, 190), own('a-3', 90), own('a-4', 80)], ['a-2', 'a-1']],
    ['but not what was read within a day', [own('a-1', 300, 23), own('a-2', 2), own('a-3', 1)], []],
    [
      'nor what was read with one that stays: that may stand on it',
      [own('a-1', 300, 99), own('a-2', 98), own('a-3', 97)],
      [],
    ],
    ['a base that only one of those that stay may stand on', [own('a-1', 300, 99), own('a-2', 98), own('a-3', 30)], []],
    [
      'a younger one is no base of an older one',
      [own('a-1', 300, 50), own('b-1', 400, 40), own('b-2', 390, 40), own('a-2', 20), own('a-3', 10)],
      ['a-1'],
    ],
    ['what is of another go.sum is counted by itself', [own('a-1', 90), own('b-1', 80), own('c-1', 70)], []],
  ])('%s', (_name, entries, keys) => {
    expect(gone(entries)).toEqual(keys);
  });

  test('what a manifest that is known names stays, however old it is', () => {
    const entries = [own('a-1', 300, 200), own('a-2', 290, 190), own('a-3', 20), own('a-4', 10)];
    expect(gone(entries, { named: new Set([`${family}a-1`]) })).toEqual(['a-2']);
  });

  test('a manifest that is known protects only what it names', () => {
    const entries = [own('a-1', 300, 99), own('a-2', 98), own('a-3', 97)];
    expect(gone(entries, { named: new Set([`${family}a-2`, `${family}a-3`]) })).toEqual(['a-1']);
  });
});

describe('of builds that failed', () => {
  test('beside one that succeeded none is found any more', () => {
    const entries = [own('ai-1', 300, 200), own('ai-2', 120), own('a-1', 50)];
    expect(superseded(entries, known())).toEqual([
      { entry: entries[1], reason: 'a complete one is there' },
      { entry: entries[0], reason: 'a complete one is there' },
    ]);
  });

  test('alone they stay as the others do', () => {
    expect(gone([own('ai-1', 300, 200), own('ai-2', 90), own('ai-3', 80)])).toEqual(['ai-1']);
  });
});

describe('what is not of a family that this run knows', () => {
  const entries = ['1', '2', '3', '4'].map((name) => entry(`ours-build-other-go-ref-a-${name}`, 300, 200));
  test('stays', () => {
    expect(gone(entries)).toEqual([]);
    expect(gone(entries, { families: [] })).toEqual([]);
  });
  test('stays also when its key only begins alike', () => {
    expect(gone(entries, { families: ['ours-build-oth-'] })).toEqual([]);
  });
});

describe('above the limit', () => {
  const entries = [own('a-1', 9, 3), own('a-2', 8, 8), entry('ours-build-other-go-ref-a-1', 7, 7), own('a-3', 6, 1)];
  test.each<readonly [string, Partial<KnownSnapshots>, readonly string[]]>([
    ['there is none', {}, []],
    ['all fits', { maxBytes: 40 }, []],
    ['the least recently used goes', { maxBytes: 39 }, ['a-2']],
    ['of any family, and no more than needed', { maxBytes: 25 }, ['a-2', 'ours-build-other-go-ref-a-1']],
    [
      'never what this run has restored',
      { maxBytes: 25, named: new Set([`${family}a-2`]) },
      ['ours-build-other-go-ref-a-1', 'a-1'],
    ],
    ['also without a family that is known', { maxBytes: 30, families: [] }, ['a-2']],
  ])('%s', (_name, differences, keys) => {
    expect(gone(entries, differences)).toEqual(keys);
  });

  test('what is superseded anyway counts first, and once', () => {
    const all = [own('a-1', 300, 200), own('a-2', 20), own('a-3', 10)];
    expect(gone(all, { maxBytes: 20 })).toEqual(['a-1']);
  });
});

describe('shared layers', () => {
  const layers = 'cached-go-docker-build-1-shared-layer-go-ref-';
  const layer = (name: string, savedHours: number, readHours: number): CacheEntry =>
    entry(`${layers}${name}`, savedHours, readHours);
  const snapshot = (name: string, savedHours: number, readHours: number): CacheEntry =>
    entry(`cached-go-docker-build-1-build-other-go-ref-${name}`, savedHours, readHours);

  test.each<readonly [string, readonly CacheEntry[], readonly string[]]>([
    ['that nobody has read for a day go', [layer('a', 300, 25)], ['a']],
    ['stay for a day', [layer('a', 300, 23), layer('b', 5, 5)], []],
    ['stay while a snapshot of any image was last read with them', [layer('a', 300, 90), snapshot('1', 200, 91)], []],
    ['stay while such a snapshot was not read since', [layer('a', 300, 90), snapshot('1', 200, 150)], []],
    [
      'go when those that are left were read a day later without them',
      [layer('a', 300, 90), snapshot('1', 200, 60)],
      ['a'],
    ],
    ['are not in a snapshot that is older', [layer('a', 300, 90), snapshot('1', 400, 90)], ['a']],
    [
      'of another ref or Go are not looked at',
      [entry('cached-go-docker-build-1-shared-layer-go-other-a', 300, 90)],
      [],
    ],
  ])('%s', (_name, entries, keys) => {
    const found = unusedLayers(entries, layers, known());
    expect(found.map(({ entry: { key } }) => key.replace(layers, ''))).toEqual(keys);
  });

  test('stay when the snapshot of the run names them, which alone protects no other', () => {
    const entries = [layer('a', 300, 90), layer('b', 300, 90), snapshot('1', 200, 90)];
    const named = new Set([`${layers}a`, entries[2]?.key ?? '']);
    expect(unusedLayers(entries, layers, known({ named })).map(({ entry: { key } }) => key)).toEqual([`${layers}b`]);
  });
});
