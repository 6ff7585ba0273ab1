import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import type { ReadCache } from '../../../src/action/caches/cache-run.ts';
import { startCleanUp } from '../../../src/action/save/delete-superseded.ts';
import { mainBoundary } from '../../../src/action/services/error-boundary.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { runMain } from '../../../src/action/run-main.ts';
import type { Access } from '../../../src/trust/trust.ts';
import { keyPrefix } from '../../../src/snapshot/keys.ts';
import type { CacheEntries } from '../../../src/platform/store/cache-entries.ts';
import type { FakeCacheEntriesOptions, KeptEntry } from '../../fakes/cache-entries.ts';
import { catalogText } from '../../../src/sharing/catalog.ts';
import type { FakeEntry, FakeStoreOptions } from '../../fakes/store.ts';
import { catalogOf, imageOf, sharedLayerOf } from '../../sharing/given.ts';
import { layerOf, manifestOf } from '../../snapshot/given.ts';
import { cacheOf, givenRun, type RunOptions } from '../given.ts';

const main = 'refs/heads/main';
const hour = 3_600_000;
const inputs = { 'github-token': 'ghs_api' };

const found = {
  lookup: { kind: 'done', foundKey: 'found' },
  standing: { matchedKey: 'found', manifest: manifestOf({ layers: [layerOf('base', 'base', 'x')] }) },
} as const;

function run(differences: Parameters<typeof cacheOf>[0] = {}, access: Partial<Access> = {}): ReadCache {
  const start = cacheOf({ ...found, ...differences });
  const plan = { ...start.plan, access: { ...start.plan.access, ...access } };
  return { ...start, plan: { ...plan, keys: { ...plan.keys, family: `${keyPrefix}-build-x-` } } };
}

async function given(options: RunOptions = {}) {
  const step = await givenRun({ ...options, inputs: { ...inputs, ...options.inputs } });
  return { ...step, analysis: await analyse(step.services, await readRequest(step.services)) };
}

/** Three of a family that have not been read for days; the last two stay. */
const entries = (nowMs: number, names: readonly string[] = ['a-1', 'a-2', 'a-3']): readonly KeptEntry[] =>
  names.map((name, index) => {
    const ageMs = (names.length - index) * 72 * hour;
    const times = { createdAtMs: nowMs - ageMs, readAtMs: nowMs - ageMs };
    return { id: index + 1, key: `${keyPrefix}-build-x-${name}`, ref: main, sizeBytes: 4_000_000, ...times };
  });
const startMs = Date.parse('2026-11-23T06:00:00Z');

async function cleaned(
  cacheEntries: FakeCacheEntriesOptions,
  runs: readonly ReadCache[] = [run()],
  options: RunOptions = {},
) {
  const step = await given({ ...options, cacheEntries });
  await startCleanUp(step.services, step.analysis.asked, runs).end();
  return { ...step, left: step.cacheEntries.entries.map(({ key }) => key.replace(`${keyPrefix}-build-x-`, '')) };
}

describe('deleting', () => {
  test('without a token nobody is asked', async () => {
    const { cacheEntries } = await cleaned({ entries: entries(startMs) }, [run()], { inputs: { 'github-token': '' } });
    expect(cacheEntries.calls).toEqual([]);
  });

  test('takes what is superseded, and tells it', async () => {
    const { left, log } = await cleaned({ entries: entries(startMs) });
    expect(left).toEqual(['a-2', 'a-3']);
    expect(log.messages('info')).toEqual(['1 superseded snapshot deleted, 4.0 MB.']);
    expect(log.messages('debug')).toEqual([`${keyPrefix}-build-x-a-1 is superseded: newer ones are there`]);
  });

  test('touches nothing of others', async () => {
    const others = entries(startMs).map((entry) => ({ ...entry, key: entry.key.replace(keyPrefix, `${keyPrefix}0`) }));
    const { cacheEntries } = await cleaned({ entries: others });
    expect(cacheEntries.entries).toHaveLength(3);
  });

  test('has nothing to tell where there is nothing', async () => {
    const { log } = await cleaned({});
    expect(log.entries).toEqual([]);
  });

  test('goes on in the next run when there is much', async () => {
    const names = Array.from({ length: 70 }, (_, index) => `a-${index}`);
    const { left, log } = await cleaned({ entries: entries(startMs, names) });
    expect(left).toHaveLength(20);
    expect(log.messages('info')).toEqual(['50 superseded snapshots deleted, 200 MB.']);
  });

  test.each<readonly [string, FakeCacheEntriesOptions['trouble'], readonly string[]]>([
    ['may not list', { list: 'denied' }, []],
    [
      'may not delete',
      { remove: 'denied' },
      ['1 superseded snapshot stays in the store: the token may not delete caches (`actions: write`).'],
    ],
    ['cannot list', { list: { reason: 'HTTP 500' } }, []],
    ['cannot delete', { remove: { reason: 'HTTP 500' } }, []],
  ])('who %s: no warning', async (_name, trouble = {}, infos) => {
    const { left, log } = await cleaned({ entries: entries(startMs), trouble });
    expect(left).toHaveLength(3);
    expect(log.messages('warning')).toEqual([]);
    expect(log.messages('info')).toEqual(infos);
    expect(log.messages('debug')).toEqual([expect.stringContaining('could not all be deleted')]);
  });

  test('that hangs is given up soon after everything else is done', async () => {
    const step = await given({ cacheEntries: { trouble: { list: 'hangs' } } });
    const ended = startCleanUp(step.services, step.analysis.asked, [run()]).end();
    step.clock.pass(1999);
    let isEnded = false;
    void ended.then(() => (isEnded = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isEnded).toBe(false);
    step.clock.pass(1);
    await ended;
    expect(step.log.messages('warning')).toEqual([]);
  });

  test('that throws, which it must not, fails nothing', async () => {
    const step = await given();
    const services = {
      ...step.services,
      cacheEntries: () => ({ ...step.cacheEntries, list: () => Promise.reject(new Error('a mistake')) }),
    };
    await startCleanUp(services, step.analysis.asked, [run()]).end();
    expect(step.log.messages('debug')).toEqual([expect.stringContaining('a mistake')]);
  });
});

test('a run does it beside its build', async () => {
  const step = await givenRun({
    inputs: { ...inputs, 'cache-max-size': '5MB' },
    cacheEntries: { entries: entries(startMs) },
  });
  expect(await mainBoundary(step.services, () => runMain(step.services))).toBe(0);
  // Nothing of it is known, so only the limit counts.
  expect(step.cacheEntries.entries.map(({ id }) => id)).toEqual([3]);
  expect(step.cacheEntries.calls).toEqual(['list', 'remove', 'remove']);
});

describe('shared layers that no snapshot may use', () => {
  const layers = `${keyPrefix}-shared-layer---`;
  const kept = ['listed', 'left'].map((name, index): KeptEntry => {
    const at = startMs - 72 * hour;
    return { id: index + 1, key: `${layers}${name}`, ref: main, sizeBytes: 4_000_000, createdAtMs: at, readAtMs: at };
  });
  const catalogWith = (images: Parameters<typeof catalogOf>[0]): FakeEntry => ({
    space: 'main',
    key: `${keyPrefix}-shared-list---1`,
    files: new Map([
      ['manifest.json', Buffer.from(catalogText(catalogOf(images, [sharedLayerOf(`${layers}listed`, ['x'])])))],
    ]),
  });
  const listing = catalogWith([imageOf('a', ['x']), imageOf('b', ['x'])]);

  test.each<readonly [string, FakeStoreOptions, Readonly<Record<string, string>>, readonly string[]]>([
    ['go, but for those that the catalog has', { entries: [listing] }, { 'cache-sharing': 'on' }, ['listed']],
    ['stay where images share nothing', { entries: [listing] }, {}, ['listed', 'left']],
    ['stay where there is no catalog', {}, { 'cache-sharing': 'on' }, ['listed', 'left']],
    ['stay where it has no image', { entries: [catalogWith([])] }, { 'cache-sharing': 'on' }, ['listed', 'left']],
    [
      'stay where it cannot be read',
      { entries: [listing], trouble: { restore: 'no answer' } },
      { 'cache-sharing': 'on' },
      ['listed', 'left'],
    ],
  ])('%s', async (_name, store, sharing, left) => {
    const step = await cleaned({ entries: kept }, [run()], { store, inputs: sharing });
    expect(step.left.map((key) => key.replace(layers, ''))).toEqual(left);
    expect(step.log.messages('warning')).toEqual([]);
  });

  test('without any the catalog is not asked for', async () => {
    const step = await cleaned({ entries: entries(startMs) }, [run()], { inputs: { 'cache-sharing': 'on' } });
    expect([step.left, step.store.calls]).toEqual([['a-2', 'a-3'], []]);
  });
});

describe('snapshots that the run meets later', () => {
  const met = { family: `${keyPrefix}-build-host-`, foundKey: `${keyPrefix}-build-host-a-3` };
  const ofHost = entries(startMs).map((entry) => ({ ...entry, key: entry.key.replace('-build-x-', '-build-host-') }));

  test.each<readonly [string, Partial<typeof met> | undefined, FakeCacheEntriesOptions, number, number]>([
    ['are cleaned by the same list', {}, {}, 2, 1],
    ['stay where the run has found none', { foundKey: '' }, {}, 3, 1],
    ['stay where there are none', undefined, {}, 3, 1],
    ['stay where the store did not answer', {}, { trouble: { list: { reason: 'HTTP 500' } } }, 3, 1],
  ])('%s', async (_name, differences, cacheEntries, left, lists) => {
    const step = await given({ cacheEntries: { entries: ofHost, ...cacheEntries } });
    const further = differences === undefined ? undefined : { ...met, ...differences };
    await startCleanUp(step.services, step.analysis.asked, [run()]).end(further);
    expect(step.cacheEntries.entries).toHaveLength(left);
    expect(step.cacheEntries.calls.filter((call) => call === 'list')).toHaveLength(lists);
    expect(step.log.messages('info')).toEqual(left === 2 ? ['1 superseded snapshot deleted, 4.0 MB.'] : []);
  });
});

describe('in a registry', () => {
  const there = { 'cache-store': 'registry=ghcr.io/me/cache', 'github-token': '' };
  const short = (key: string): string => key.replace(keyPrefix, 'go-1');

  async function cleanedThere(remove: CacheEntries['remove'], options: RunOptions = {}) {
    const step = await given({ inputs: there, ...options });
    const nowMs = step.services.clock.now();
    const kept = entries(nowMs).map((entry) => ({ ...entry, key: short(entry.key) }));
    const removed: number[] = [];
    const ownEntries: CacheEntries = {
      keyForm: short,
      list: async () => ({ kind: 'listed', entries: kept }),
      remove: async (id, limits) => {
        removed.push(id);
        return remove(id, limits);
      },
    };
    const services = { ...step.services, cacheEntries: () => ownEntries };
    await startCleanUp(services, step.analysis.asked, [run()]).end();
    return { removed, lines: step.log.messages('info') };
  }

  test('any run that may write deletes what is superseded on its own ref', async () => {
    const branch = { env: { GITHUB_REF: 'refs/heads/feature' } };
    for (const options of [{}, branch]) {
      const { removed } = await cleanedThere(async () => ({ kind: 'removed' }), options);
      expect(removed).toEqual([1]);
    }
  });

  test('one that deletes nothing is told', async () => {
    const { lines } = await cleanedThere(async () => ({ kind: 'denied' }));
    expect(lines).toContainEqual(
      '1 superseded snapshot stays in the store: the registry does not let this run delete them.',
    );
  });
});
