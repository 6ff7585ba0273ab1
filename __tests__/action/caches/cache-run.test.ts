import { describe, expect, test } from '@jest/globals';
import {
  earlierStep,
  foundKeyOf,
  injectedOf,
  standingOn,
  stampIn,
  usedLayers,
  withCosts,
} from '../../../src/action/caches/cache-run.ts';
import type { MountUse } from '../../../src/action/caches/job-record.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf } from '../given.ts';

const base = layerOf('base', 'b', 'x');
const delta = layerOf('delta', 'd', 'y');
const manifest = manifestOf({ layers: [base, delta] });
const restored = (layer: typeof base) => ({ layer, source: { kind: 'file' as const, path: `/${layer.file}` } });
const use = { kind: 'build', foundKey: 'key-1', stamp: 's', savesAs: 'key-2' } as MountUse;
const adopted = { kind: 'adopted', use } as const;

describe('the layers of a snapshot that are in the mounts', () => {
  test.each<readonly [string, Parameters<typeof cacheOf>[0], readonly (typeof base)[]]>([
    ['none without a snapshot', { standing: { layers: [restored(base)] } }, []],
    ['none of a snapshot that turned out to be no good', { standing: { manifest } }, []],
    ['those that were downloaded', { standing: { manifest, layers: [restored(base)] } }, [base]],
    ['those that an earlier job has left there', { standing: { manifest, present: [delta] } }, [delta]],
    ['both', { standing: { manifest, present: [base], layers: [restored(delta)] } }, [base, delta]],
    [
      'all, where an earlier step of the job has filled them',
      { lookup: adopted, standing: { manifest } },
      [base, delta],
    ],
  ])('%s', (_name, differences, layers) => expect(usedLayers(cacheOf(differences))).toEqual(layers));
});

test.each<readonly [string, Parameters<typeof cacheOf>[0], string]>([
  ['a run that looked for nothing', { lookup: { kind: 'none' } }, ''],
  ['a run that found one, also a bad one', { lookup: { kind: 'done', foundKey: 'k' } }, 'k'],
  ['a run whose store failed on the way', { lookup: { kind: 'store-failed', foundKey: 'k' } }, 'k'],
  ['a run that leaves its snapshot alone', { lookup: { kind: 'left-alone', foundKey: 'k' } }, 'k'],
  ['a later step of the job, by what the earlier one found', { lookup: adopted }, 'key-1'],
])('the snapshot found by %s', (_name, differences, key) => expect(foundKeyOf(cacheOf(differences))).toBe(key));

test('only mounts that were filled by an earlier step have one', () => {
  expect(earlierStep(cacheOf({ lookup: adopted }))).toBe(use);
  expect(earlierStep(cacheOf({ lookup: { kind: 'done', foundKey: 'k' } }))).toBeUndefined();
});

test.each<readonly [string, Parameters<typeof cacheOf>[0], string | undefined]>([
  ['untouched', { mounts: { kind: 'untouched' } }, undefined],
  ['unknown', { mounts: { kind: 'unknown' } }, undefined],
  ['of an earlier step', { mounts: { kind: 'adopted', stamp: 's' } }, 's'],
])('mounts that are %s have the stamp %s, and nobody knows what was injected', (_name, differences, stamp) => {
  const run = cacheOf(differences);
  expect([stampIn(run), injectedOf(run)]).toEqual([stamp, undefined]);
});

test('a run that has found nothing stands on nothing, but for what is given', () => {
  expect(standingOn({ reason: 'r' })).toEqual({
    hit: 'miss',
    matchedKey: '',
    damaged: [],
    manifest: undefined,
    layers: [],
    present: [],
    reason: 'r',
  });
});

test('a phase costs each cache its own time, and all of them the time together', () => {
  const runs = [cacheOf({ kind: 'modules', cost: { ownMs: 1, togetherMs: 10 } }), cacheOf({ kind: 'build' })];
  expect(withCosts(runs, new Map([['modules', 5]]), 7).map(({ cost }) => cost)).toEqual([
    { ownMs: 6, togetherMs: 17 },
    { ownMs: 0, togetherMs: 7 },
  ]);
});
