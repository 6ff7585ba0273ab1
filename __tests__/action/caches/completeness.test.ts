import { describe, expect, test } from '@jest/globals';
import type { ReadCache, Standing } from '../../../src/action/caches/cache-run.ts';
import type { MountUse } from '../../../src/action/caches/job-record.ts';
import { isTaken, isWhole } from '../../../src/action/caches/completeness.ts';
import type { BuildEnd } from '../../../src/buildx/call/user-build.ts';
import { buildKeys } from '../../../src/snapshot/keys.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf } from '../given.ts';

const keys = buildKeys({
  scope: [],
  scopeName: 'x',
  goVersion: 'go1.26.1',
  sumHash: 'a'.repeat(64),
  ref: 'refs/heads/feature',
  readableRefs: [{ ref: 'refs/heads/main', reason: 'the default branch' }],
});
const onMain = keys.groups[0]?.[1]?.prefix ?? '';
const otherSum = keys.groups[2]?.[0]?.prefix ?? '';
const layers = [layerOf('base', 'b', 'x'), layerOf('delta', 'd', 'y')].map((layer) => ({
  layer,
  source: { kind: 'file' as const, path: `/${layer.file}` },
}));
const manifest = manifestOf({ layers: layers.map(({ layer }) => layer) });

type Differences = Parameters<typeof cacheOf>[0];

const run = (differences: Differences): ReadCache => {
  const start = cacheOf(differences);
  return { ...start, plan: { ...start.plan, keys } };
};
const end = (kind: 'success' | 'cancelled'): BuildEnd => ({
  result: { kind },
  steps: [],
  allSteps: [],
  imageid: '',
  digest: '',
  metadata: '',
  ms: 1,
});
const on = (standing: Partial<Standing>): Differences => ({ standing });
const after = (savesAs: string): Differences => ({
  standing: { hit: 'partial' },
  lookup: { kind: 'adopted', use: { ...use, savesAs } },
});
const use: MountUse = {
  kind: 'build',
  mounts: '',
  primary: keys.primary,
  stamp: '',
  hit: 'miss',
  matchedKey: '',
  foundKey: '',
  manifest: '',
  entries: 1,
  readAt: 1,
  savesAs: '',
};

describe('after a build that did not succeed the mounts have what a whole one needs', () => {
  test.each<readonly [string, Differences, boolean]>([
    ['not with nothing restored', {}, false],
    ['when all was downloaded before it', { fetched: { ms: 1, files: 9, isWhole: true } }, true],
    ['not when the download failed', { fetched: { ms: 1, files: 8, isWhole: false } }, false],
    ['with an exact hit', on({ hit: 'exact', matchedKey: `${keys.primary}1`, manifest, layers }), true],
    ['with a whole one of another ref', on({ hit: 'partial', matchedKey: `${onMain}1`, manifest, layers }), true],
    [
      'not when a layer of it was missing',
      on({ hit: 'partial', matchedKey: `${onMain}1`, manifest, layers: layers.slice(1) }),
      false,
    ],
    ['not with another go.sum', on({ hit: 'partial', matchedKey: `${otherSum}b-1`, manifest, layers }), false],
    [
      'not with that of a failed build',
      on({ hit: 'partial', matchedKey: `${keys.incomplete}1`, manifest, layers }),
      false,
    ],
    [
      'not with one that says that it is not',
      on({ hit: 'partial', matchedKey: `${onMain}1`, manifest: { ...manifest, complete: false }, layers }),
      false,
    ],
    ['after a step that saves a whole one', after(`${keys.primary}1`), true],
    ['not after one that failed too', after(`${keys.incomplete}1`), false],
    ['not after one that saves nothing', after(''), false],
  ])('%s', (_name, differences, whole) => {
    expect(isWhole(run(differences), end('cancelled'))).toBe(whole);
    expect(isWhole(run(differences), end('success'))).toBe(true);
  });
});

describe('what an earlier step has taken need not be taken again', () => {
  test.each<readonly [string, string, 'success' | 'cancelled', boolean]>([
    ['when it saves a whole one', `${keys.primary}1`, 'success', true],
    ['when both failed', `${keys.incomplete}1`, 'cancelled', true],
    ['but when only that one failed', `${keys.incomplete}1`, 'success', false],
    ['but when it saves nothing', '', 'success', false],
  ])('%s', (_name, savesAs, kind, taken) => {
    expect(isTaken(run(after(savesAs)), end(kind))).toBe(taken);
  });

  test('without an earlier step nothing is', () => {
    expect(isTaken(run(on({ hit: 'exact' })), end('success'))).toBe(false);
  });
});
