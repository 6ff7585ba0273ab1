import { describe, expect, test } from '@jest/globals';
import type { Standing } from '../../../src/action/caches/cache-run.ts';
import { layersLeftOut, sharedOf } from '../../../src/action/sharing/shared-of.ts';
import type { Layer } from '../../../src/snapshot/manifest.ts';
import { recordOf } from '../../mounts/given.ts';
import { numbered } from '../../sharing/given.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf, givenRun, nodeOf } from '../given.ts';
import { analysisOf, broughtBy, imageRun, plannedBy, published, shares } from './given.ts';

const common = numbered('std', 10);
const uses = (name: string): readonly string[] => [...common, ...numbered(name, 5)];

/** Two images that are listed, with a layer of what both use. */
async function sharedStep() {
  const step = await givenRun();
  for (let round = 0; round < 2; round += 1) for (const name of ['a', 'b']) await shares(step, name, uses(name));
  return step;
}

const two = { kind: 'build', records: [recordOf(), recordOf({ id: 'x' })] } as const;
const plan = (differences: Partial<ReturnType<typeof cacheOf>['plan']>) => ({
  plan: { ...cacheOf().plan, ...differences },
});

describe('nothing is shared', () => {
  test.each<readonly [string, Parameters<typeof cacheOf>[0]]>([
    ['by a run that may write a delta only', plan({ access: { read: true, write: 'delta', reason: '' } })],
    ['by a run that may not read', plan({ access: { read: false, write: 'yes', reason: '' } })],
    ['of a cache in two mounts', plan({ group: two })],
    ['of a cache on two nodes', plan({ nodes: [nodeOf({ group: two }), nodeOf({ group: two, index: 1 })] })],
    ['where the store did not answer', { lookup: { kind: 'store-failed', foundKey: '' } }],
    ['where the mounts are those of an earlier step', { lookup: { kind: 'adopted', use: {} as never } }],
    ['of the modules', { kind: 'modules' }],
  ])('%s', async (_name, differences) => {
    const step = await givenRun();
    expect(await plannedBy(step, imageRun('a', differences))).toBeUndefined();
    expect(step.store.calls).toEqual([]);
  });

  test.each([{}, { 'cache-sharing': 'off' }])('without the input: %o', async (inputs) => {
    const step = await sharedStep();
    const before = step.store.calls.length;
    expect(await plannedBy(step, imageRun('a'), analysisOf(inputs))).toBeUndefined();
    expect(step.store.calls).toHaveLength(before);
  });

  test('where the catalog cannot be read', async () => {
    const step = await givenRun({ store: { trouble: { restore: 'no' } } });
    expect(await plannedBy(step, imageRun('a'))).toBeUndefined();
  });
});

test('entries are listed where there is something to tell, or with a base', async () => {
  const step = await givenRun();
  const listings = async (differences = {}) => (await plannedBy(step, imageRun('a', differences)))?.listing;
  expect(await listings()).toBe('always');
  await shares(step, 'a', uses('a'));
  expect(await listings()).toBe('with-base');
  expect(await listings({ standing: {} })).toBe('never');
});

describe('a base is written again', () => {
  const standingOf = (name: string, bytes = 15_000_000) => {
    const base = layerOf('base', `${imageRun(name).plan.keys.primary}1`, 'own');
    return { standing: { manifest: manifestOf({ layers: [{ ...base, bytes, entries: 10 }] }) } };
  };

  test('where a layer has most of it, and the layer is left out of it', async () => {
    const step = await sharedStep();
    const sharing = await plannedBy(step, imageRun('a', standingOf('a')));
    expect(sharing?.plan).toMatchObject({ isRebase: true, take: [{}], write: [] });
    if (sharing === undefined) throw new Error('There is no plan.');
    const brought = await broughtBy(step, uses('a'), sharing);
    const written = (write: 'base' | 'delta') => ({ ...brought, packing: { ...brought.packing, write } });
    expect(layersLeftOut(sharing, written('base'))).toEqual(sharing.plan.take.map(({ layer }) => layer));
    expect(layersLeftOut(sharing, written('delta'))).toEqual([]);
    expect(layersLeftOut(undefined, written('base'))).toEqual([]);
  });

  test('not where its own part is small', async () => {
    const sharing = await plannedBy(await sharedStep(), imageRun('a', standingOf('a', 5_000_000)));
    expect(sharing?.plan).toMatchObject({ isRebase: false, take: [{}] });
  });

  test('not with a layer that the store has lost: that is written again, and the catalog names it no more', async () => {
    const step = await sharedStep();
    const at = step.store.entries.findIndex(({ key }) => key.includes('-shared-layer-'));
    const [gone] = step.store.entries.splice(at, 1);
    const plans = await Promise.all(['a', 'b'].map((name) => plannedBy(step, imageRun(name, standingOf(name)))));
    expect(plans.map((each) => each?.goneKeys)).toEqual([[gone?.key], [gone?.key]]);
    expect(plans.flatMap((each) => each?.plan.take ?? [])).toEqual([]);
    expect(plans.flatMap((each) => each?.plan.write ?? [])).toHaveLength(1);
  });

  describe('not with a layer that its own snapshot names and the run could not restore', () => {
    /** Image `a` with a base of its own that was restored, and the shared layer, which was not, but for what is given. */
    async function withShared(standing: (shared: Layer) => Partial<Standing>, mounts = {}) {
      const step = await sharedStep();
      const [shared] = (await plannedBy(step, imageRun('a')))?.plan.take ?? [];
      if (shared === undefined) throw new Error('Nothing is shared.');
      const own = { ...layerOf('base', `${imageRun('a').plan.keys.primary}1`, 'own'), bytes: 15_000_000, entries: 10 };
      const manifest = manifestOf({ layers: [shared.layer, own] });
      const layers = [{ layer: own, source: { kind: 'file', path: 'x' } as const }];
      const given = { standing: { manifest, layers, ...standing(shared.layer) }, ...mounts };
      return { step, key: shared.layer.key, run: imageRun('a', given) };
    }

    test('nor is one asked for that was restored', async () => {
      const { step, run } = await withShared((shared) => ({ present: [shared] }));
      const before = step.store.calls.length;
      expect(await plannedBy(step, run)).toMatchObject({ plan: { take: [{}] }, goneKeys: [] });
      expect(step.store.calls.slice(before).map(({ method }) => method)).not.toContain('find');
    });

    test('one that the store has lost is gone', async () => {
      const { step, run, key } = await withShared(() => ({}));
      step.store.entries.splice(
        step.store.entries.findIndex((entry) => entry.key === key),
        1,
      );
      expect(await plannedBy(step, run)).toMatchObject({ plan: { take: [] }, goneKeys: [key] });
    });

    test('one that is there is left where it is: there was no room or no time for it', async () => {
      const { step, run } = await withShared(() => ({}));
      expect(await plannedBy(step, run)).toMatchObject({ plan: { take: [] }, goneKeys: [] });
    });

    test.each<readonly [string, (shared: Layer) => Partial<Standing>]>([
      ['damaged', ({ digest }) => ({ damaged: [digest] })],
      ['refused before', ({ digest }) => ({ manifest: manifestOf({ refused: [digest] }) })],
    ])('one that is %s is gone, whatever the store has', async (_name, standing) => {
      const { step, run, key } = await withShared(standing);
      const sharing = await plannedBy(step, run);
      expect(sharing).toMatchObject({ plan: { take: [] }, goneKeys: [key] });
      // Another run is told, and takes it no more.
      if (sharing === undefined) throw new Error('There is no plan.');
      const { sharing: left } = await sharedOf(
        step.services,
        analysisOf({ 'cache-sharing': 'on' }, '8'),
        sharing,
        await broughtBy(step, uses('a'), sharing),
      );
      await published(step, left);
      const next = await plannedBy(step, imageRun('b'));
      expect(next?.plan.take.map(({ layer }) => layer.key) ?? []).not.toContain(key);
    });

    test('one that the builder has just refused is gone', async () => {
      const { step, run, key } = await withShared(() => ({ layers: [] }));
      const [digest = ''] = (await plannedBy(step, imageRun('a')))?.plan.take.map(({ layer }) => layer.digest) ?? [];
      const mounts = { kind: 'stamped', stamp: 's', injected: {} as never, preparedMs: 0, refused: [digest] } as const;
      expect(await plannedBy(step, { ...run, mounts })).toMatchObject({ plan: { take: [] }, goneKeys: [key] });
    });
  });
});
