import { describe, expect, test } from '@jest/globals';
import type { Standing } from '../../../src/action/caches/cache-run.ts';
import { standingOn } from '../../../src/action/caches/cache-run.ts';
import {
  emptyReason,
  injectedStanding,
  refusedStanding,
  uninjectedStanding,
} from '../../../src/action/mounts/injected-standing.ts';
import type { CacheKind } from '../../../src/config/cache-kind.ts';
import type { Injected } from '../../../src/mounts/inject.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf, toldBy } from '../given.ts';

const { plan } = cacheOf();
const own = `${plan.keys.primary}1`;
const layer = layerOf('base', 'b', 'x');
const manifest = manifestOf({ layers: [layer], goVersion: 'go1.26.1' });
const layers = [{ layer, source: { kind: 'file' as const, path: '/base-0.tar.zst' } }];
const snapshot = (differences: Partial<Standing> = {}): Standing =>
  standingOn({ hit: 'exact', matchedKey: own, manifest, layers, reason: 'the same go.sum', ...differences });
const injectedOf = (differences: Partial<Injected>): Injected => ({
  entries: 3,
  zips: 3,
  verdict: 'none',
  reason: '',
  missing: [],
  goVersion: 'go1.26.1',
  marks: [],
  at: 0,
  ...differences,
});
const told = (differences: Partial<Injected>) => toldBy(['node0', injectedOf(differences)]);
const cache = (kind: CacheKind, standing: Standing) => ({ kind, plan, standing });

describe('modules stand as Go has found them', () => {
  const other = { hit: 'partial', matchedKey: 'another-1' } as const;
  const none = { matchedKey: '', manifest: undefined };
  test.each<readonly [string, Partial<Standing>, Partial<Injected>, Partial<Standing>]>([
    ['all of them', {}, { verdict: 'exact' }, { hit: 'exact', reason: 'the same go.sum' }],
    [
      'all of them, from the snapshot of another go.sum',
      other,
      { verdict: 'exact' },
      { hit: 'exact', reason: 'the same go.sum, which has all modules of this one' },
    ],
    [
      'all of them, which were in the mounts without any snapshot',
      { hit: 'miss', matchedKey: '', reason: 'there is no snapshot' },
      { verdict: 'exact' },
      { hit: 'exact', reason: 'there is no snapshot; the mounts have all modules of this go.sum' },
    ],
    [
      'some of them',
      {},
      { verdict: 'partial', reason: 'two are missing' },
      { hit: 'partial', reason: 'the same go.sum; it is not complete: two are missing', manifest },
    ],
    [
      'none of another go.sum',
      other,
      { verdict: 'partial', entries: 0 },
      { ...none, hit: 'miss', reason: 'the same go.sum, which has none of these modules' },
    ],
    [
      'with a wrong checksum',
      {},
      { verdict: 'bad', reason: 'checksum mismatch' },
      { ...none, hit: 'miss', reason: `the snapshot ${own} is bad: checksum mismatch` },
    ],
    ['and are not vouched for where it was not asked', {}, { verdict: 'none' }, { hit: 'partial' }],
    ['and nothing of it where nothing was found', { hit: 'miss' }, { verdict: 'none' }, { hit: 'miss', manifest }],
  ])('%s', (_name, standing, injected, expected) => {
    expect(injectedStanding(cache('modules', snapshot(standing)), told(injected))).toMatchObject(expected);
  });
});

describe('a build cache stands as it was found', () => {
  test('by the Go that has made it', () => {
    expect(injectedStanding(cache('build', snapshot()), told({}))).toEqual(snapshot());
  });

  test.each([
    ['the image does not tell its Go', ''],
    ['it is the same', 'go1.26.1'],
  ])('where %s', (_name, goVersion) => {
    expect(injectedStanding(cache('build', snapshot()), told({ goVersion })).hit).toBe('exact');
  });

  test('but not for another Go: what is saved stands on none of it', () => {
    expect(injectedStanding(cache('build', snapshot()), told({ goVersion: 'go1.27' }))).toMatchObject({
      hit: 'partial',
      matchedKey: own,
      manifest: undefined,
      reason: 'the same go.sum; it was made by go1.26.1, this image has go1.27',
    });
  });

  test('and keeps the record of runs that left nothing', () => {
    const record = manifestOf({ layers: [], goVersion: 'go1.2' });
    const standing = standingOn({ manifest: record });
    expect(injectedStanding(cache('build', standing), told({}))).toEqual(standing);
  });
});

test('a snapshot that the builder refuses is as if there were none', () => {
  expect(refusedStanding(cache('build', snapshot()), 'a broken archive')).toEqual(
    standingOn({ reason: `the snapshot ${own} of the build cache cannot be injected: a broken archive` }),
  );
});

test.each([
  ['a miss', {}, 'miss', 'the same go.sum; it could not be injected'],
  ['off', { hit: 'off', reason: '' } as const, 'off', 'it could not be injected'],
])('where nothing could be injected it is %s', (_name, differences, hit, reason) => {
  expect(uninjectedStanding({ standing: snapshot(differences) })).toMatchObject({
    hit,
    reason,
    matchedKey: '',
    layers: [],
    present: [],
  });
});

describe('a snapshot of which nothing came is no archive', () => {
  test.each<readonly [string, CacheKind, Partial<Standing>, Partial<Injected>, string]>([
    ['of modules', 'modules', {}, { entries: 0 }, 'its archives hold no module of go.sum'],
    ['of the build cache', 'build', {}, { entries: 0 }, 'its archives hold no entry'],
    ['but with entries it is', 'build', {}, { entries: 1 }, ''],
    ['but one that was not put in may be', 'build', { layers: [] }, { entries: 0 }, ''],
    ['but that of another go.sum may lack all', 'modules', { matchedKey: 'another-1' }, { entries: 0 }, ''],
    ['but Go has taken out a bad one', 'modules', {}, { entries: 0, verdict: 'bad' }, ''],
  ])('%s', (_name, kind, standing, injected, reason) => {
    expect(emptyReason(cache(kind, snapshot(standing)), told(injected))).toBe(reason);
  });
});
