import { describe, expect, test } from '@jest/globals';
import { publishSharing } from '../../../src/action/sharing/publish-sharing.ts';
import { sharedOf } from '../../../src/action/sharing/shared-of.ts';
import type { Limits } from '../../../src/platform/store/store.ts';
import { catalogText, emptyCatalog, parseCatalog } from '../../../src/sharing/catalog.ts';
import { entriesOf, numbered } from '../../sharing/given.ts';
import { type GivenRun, givenRun } from '../given.ts';
import { analysis, broughtBy, imageRun, plannedBy, published, shares, stateWith } from './given.ts';

const common = numbered('std', 10);
const uses = (name: string): readonly string[] => [...common, ...numbered(name, 5)];
const keysOf = ({ store }: GivenRun): readonly string[] =>
  store.entries.map(({ key }) => key.replace(/-[0-9a-f]{12}-.*/, ''));

function newest({ store }: GivenRun) {
  const entry = store.entries.findLast(({ key }) => key.includes('-shared-list-'));
  return parseCatalog(Buffer.from(entry?.files.get('manifest.json') ?? []).toString(), '') ?? emptyCatalog;
}

describe('images of one repository, one after the other', () => {
  test('list what they use, then one writes what all of them use, and then each takes it', async () => {
    const step = await givenRun();
    for (const name of ['a', 'b', 'c']) {
      const { plan, told } = await shares(step, name, uses(name));
      expect([plan?.isListed, plan?.take, told]).toEqual([false, [], '']);
    }
    expect(newest(step).images).toHaveLength(3);
    const second = [];
    for (const name of ['a', 'b', 'c']) second.push(await shares(step, name, uses(name)));
    expect(second.flatMap(({ told }) => (told === '' ? [] : [told]))).toEqual([
      expect.stringMatching(/^Shared layers: saved 1 of \d+ B$/),
    ]);
    expect(newest(step).layers.map(({ entries }) => entries)).toEqual([entriesOf(common)]);
    const saved = step.store.entries.length;
    for (const name of ['a', 'b', 'c']) {
      const { plan, left } = await shares(step, name, uses(name));
      expect([plan?.take.length, plan?.isRebase, plan?.write, left]).toEqual([1, true, [], undefined]);
    }
    expect(step.store.entries).toHaveLength(saved);
  });

  test('alone, an image lists itself once and has nothing more to do', async () => {
    const step = await givenRun();
    await shares(step, 'a', uses('a'));
    expect(keysOf(step)).toEqual([
      'cached-go-docker-build-1-shared-own-go1.26.1',
      'cached-go-docker-build-1-shared-list-go1.26.1',
    ]);
    const before = step.store.calls.length;
    const { plan, left } = await shares(step, 'a', uses('a'));
    // The catalog has all that it has added: one look-up is enough.
    expect(step.store.calls.slice(before).map(({ method }) => method)).toEqual(['restore']);
    expect([plan, left]).toEqual([{ take: [], isRebase: false, write: [], isListed: true }, undefined]);
  });
});

test('a run without a base of its own adds nothing: it saves a base, as ever', async () => {
  const step = await givenRun();
  const sharing = await plannedBy(step, imageRun('a', { standing: {} }));
  if (sharing === undefined) throw new Error('There is no plan.');
  expect(await sharedOf(step.services, analysis, sharing, await broughtBy(step, uses('a'), sharing))).toEqual({});
});

describe('at the same time', () => {
  test('what one did not know of the other, it adds once more in its next run', async () => {
    const step = await givenRun();
    const plans = await Promise.all(
      ['a', 'b'].map(async (name) => ({ name, sharing: await plannedBy(step, imageRun(name)) })),
    );
    for (const { name, sharing } of plans) {
      if (sharing === undefined) throw new Error('There is no plan.');
      const { sharing: left } = await sharedOf(
        step.services,
        analysis,
        sharing,
        await broughtBy(step, uses(name), sharing),
      );
      // Both read the catalog before either has written one.
      const { entries } = step.store;
      const lists = entries.filter(({ key }) => key.includes('-shared-list-'));
      for (const each of lists) entries.splice(entries.indexOf(each), 1);
      await published(step, left);
    }
    expect(newest(step).images).toHaveLength(1);
    await shares(step, 'a', uses('a'));
    expect(newest(step).images).toHaveLength(2);
  });
});

describe('a store with trouble', () => {
  test('a layer that was not saved is in no catalog', async () => {
    const step = await givenRun();
    for (const name of ['a', 'b']) await shares(step, name, uses(name));
    const plans = await Promise.all(['a', 'b'].map((name) => plannedBy(step, imageRun(name))));
    const sharing = plans.find((each) => (each?.plan.write.length ?? 0) > 0);
    if (sharing === undefined) throw new Error('Nobody writes.');
    const { sharing: left } = await sharedOf(
      step.services,
      analysis,
      sharing,
      await broughtBy(step, uses('a'), sharing),
    );
    const broken = await givenRun({ store: { entries: step.store.entries, trouble: { save: 'no' } } });
    expect(await published(broken, left)).toBe('');
    // After the first failure nothing more is tried.
    expect(broken.store.calls.map(({ method }) => method)).toEqual(['save']);
    expect(newest(step).layers).toEqual([]);
    expect(await published(step, undefined)).toBe('');
  });

  test('one that did not answer in main is not asked', async () => {
    const step = await givenRun();
    const sharing = await plannedBy(step, imageRun('a'));
    if (sharing === undefined) throw new Error('There is no plan.');
    const extracted = await broughtBy(step, uses('a'), sharing);
    const { sharing: left } = await sharedOf(step.services, analysis, sharing, extracted);
    const before = step.store.calls.length;
    const state = { ...stateWith(left), saves: [{ storeFailed: true }] as never };
    expect(await publishSharing(step.services, state)).toBe('');
    expect([left?.layers, step.store.calls.length]).toEqual([[], before]);
  });

  test('all of it has one deadline', async () => {
    const step = await givenRun();
    const times: number[] = [];
    const store = {
      ...step.store,
      save: (key: string, folder: string, limits: Limits) => {
        times.push(limits.timeoutMs);
        step.clock.pass(700);
        return step.store.save(key, folder, limits);
      },
    };
    const sharing = await plannedBy(step, imageRun('a'));
    if (sharing === undefined) throw new Error('There is no plan.');
    const extracted = await broughtBy(step, uses('a'), sharing);
    const { sharing: left } = await sharedOf(step.services, analysis, sharing, extracted);
    await publishSharing({ ...step.services, store: () => store }, stateWith(left));
    expect(times).toEqual([1000, 300]);
  });

  test('what cannot be read or is gone is told to nobody but debug', async () => {
    const step = await givenRun();
    const folder = await step.services.files.makeTemporaryFolder('x');
    const left = { layers: [], prefixes: { catalog: 'c-', own: 'o-', layer: 'l-' }, folder, ending: 'e' };
    expect(await published(step, left)).toBe('');
    await step.services.files.writeText(`${folder}/manifest.json`, catalogText(emptyCatalog));
    const layers = [{ key: 'k', folder: `${folder}/none`, sizeBytes: 1 }];
    expect(await published(step, { ...left, layers })).toBe('');
    expect(step.log.entries.map(({ level }) => level)).toEqual(['debug']);
  });
});
