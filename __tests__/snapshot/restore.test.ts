import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeFiles } from '../../src/platform/machine/node-files.ts';
import type { SnapshotStore } from '../../src/platform/store/store.ts';
import { buildKeys } from '../../src/snapshot/keys.ts';
import type { Layer, Manifest } from '../../src/snapshot/manifest.ts';
import type { GatherTools, Until } from '../../src/snapshot/fetch-layers.ts';
import { downloadSnapshot, findSnapshot, type Judge } from '../../src/snapshot/restore.ts';
import { manualClock } from '../fakes/clock.ts';
import { type FakeEntry, fakeStore } from '../fakes/store.ts';
import { layerOf, manifestOf } from './given.ts';

const keys = buildKeys({
  scope: [],
  scopeName: undefined,
  goVersion: 'go1.26.1',
  sumHash: 'a'.repeat(64),
  ref: 'refs/heads/feature',
  readableRefs: [{ ref: 'refs/heads/main', reason: 'the default branch' }],
});
const [[own = '', onMain = ''] = [], [ownFailed = '', onMainFailed = ''] = [], [otherSum = ''] = []] = keys.groups.map(
  (group) => group.map(({ prefix }) => prefix),
);
const signal = new AbortController().signal;

let root = '';
beforeEach(() => void (root = mkdtempSync(path.join(tmpdir(), 'restore-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const entry = (key: string, manifest: Manifest | undefined, files: Readonly<Record<string, string>>): FakeEntry => {
  const all = { ...(manifest === undefined ? {} : { 'manifest.json': JSON.stringify(manifest) }), ...files };
  return { space: 'main', key, files: new Map(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)])) };
};
const baseEntry = (key: string, content = 'the base'): FakeEntry =>
  entry(key, manifestOf({ layers: [layerOf('base', key, content)] }), { 'base-0.tar.zst': content });
const deltaEntry = (key: string, base: string): FakeEntry =>
  entry(key, manifestOf({ layers: [layerOf('base', base, 'the base'), layerOf('delta', key, 'the delta')] }), {
    'delta-0.tar.zst': 'the delta',
  });

/** Finds a snapshot and downloads all of it, as where the mounts have none of it. */
async function restoredBy(tools: GatherTools, until: Until, judge?: Judge) {
  const found = await findSnapshot(tools, keys, until, judge);
  return found.kind === 'found' ? downloadSnapshot(tools, found, [], until) : found;
}

async function restored(entries: readonly FakeEntry[], store: SnapshotStore = fakeStore({ entries: [...entries] })) {
  const clock = manualClock();
  return restoredBy({ store, files: nodeFiles(root), clock }, { deadline: clock.monotonicMs() + 1000, signal });
}
const contents = (found: Awaited<ReturnType<typeof restored>>): readonly string[] =>
  found.kind === 'restored'
    ? found.layers.map(({ source }) => (source.kind === 'file' ? readFileSync(source.path, 'utf8') : source.reference))
    : [];

test('the record of runs that left nothing is no snapshot, and is kept', async () => {
  const record = manifestOf({ layers: [] });
  expect(await restored([entry(`${own}1-1-x`, record, {})])).toEqual({
    kind: 'miss',
    key: `${own}1-1-x`,
    reason: 'the runs before it left nothing in its mounts',
    record,
  });
});

describe('which snapshot', () => {
  test.each([
    [
      'the same go.sum of this ref',
      [`${own}1-1-x`, `${onMain}2-1-x`],
      `${own}1-1-x`,
      'exact',
      'the same go.sum, this ref; laid over the same go.sum, the default branch',
    ],
    [
      'the same go.sum of the default branch',
      [`${onMain}2-1-x`],
      `${onMain}2-1-x`,
      'partial',
      'the same go.sum, the default branch',
    ],
    [
      'the same go.sum elsewhere before another here',
      [`${otherSum}bbb-9-1-x`, `${onMain}2-1-x`],
      `${onMain}2-1-x`,
      'partial',
      'the same go.sum, the default branch',
    ],
    [
      'a complete one elsewhere before a newer one here whose build failed',
      [`${onMain}2-1-x`, `${ownFailed}3-1-x`],
      `${onMain}2-1-x`,
      'partial',
      'the same go.sum, the default branch',
    ],
    [
      'a complete one before a newer one whose build failed',
      [`${own}1-1-x`, `${ownFailed}3-1-x`],
      `${own}1-1-x`,
      'exact',
      'the same go.sum, this ref',
    ],
    [
      'that of a failed build before another go.sum, and it is not exact',
      [`${ownFailed}3-1-x`, `${otherSum}bbb-9-1-x`],
      `${ownFailed}3-1-x`,
      'partial',
      'the same go.sum, of a build that failed, this ref',
    ],
    [
      'that of a failed build of the default branch',
      [`${otherSum}bbb-9-1-x`, `${onMainFailed}3-1-x`],
      `${onMainFailed}3-1-x`,
      'partial',
      'the same go.sum, of a build that failed, the default branch',
    ],
    ['another go.sum', [`${otherSum}bbb-9-1-x`], `${otherSum}bbb-9-1-x`, 'partial', 'another go.sum, this ref'],
    ['the newest of several', [`${own}1-1-x`, `${own}2-1-x`], `${own}2-1-x`, 'exact', 'the same go.sum, this ref'],
  ])('%s', async (_name, saved, key, hit, reason) => {
    const found = await restored(saved.map((each) => baseEntry(each)));
    expect(found).toMatchObject({ kind: 'restored', key, hit, reason, trouble: '', storeFailed: false });
    expect(contents(found)).toEqual(['the base']);
  });

  test('whose manifest says that its build failed is not exact, whatever its key says', async () => {
    const key = `${own}1-1-x`;
    const manifest = manifestOf({ complete: false, layers: [layerOf('base', key, 'the base')] });
    const found = await restored([entry(key, manifest, { 'base-0.tar.zst': 'the base' })]);
    expect(found).toMatchObject({ kind: 'restored', hit: 'partial' });
  });

  test('none at all', async () => {
    await expect(restored([])).resolves.toEqual({
      kind: 'miss',
      key: '',
      reason: 'there is no snapshot that this run may read yet',
    });
    expect(readdirSync(root)).toEqual([]);
  });

  test('none but of another Go, which is named', async () => {
    const other = `${keys.anyGo}go1.25.3-aaaaaaaaaaaa-bbbbbbbbbbbb-1-1-x`;
    await expect(restored([baseEntry(other)])).resolves.toEqual({
      kind: 'miss',
      key: '',
      reason: 'there is no snapshot that this run may read yet but of go1.25.3',
      otherGo: 'go1.25.3',
    });
    const sameGo = `${keys.anyGo}go1.26.1-cccccccccccc-bbbbbbbbbbbb-1-1-x`;
    await expect(restored([baseEntry(sameGo)])).resolves.not.toHaveProperty('otherGo');
  });
});

describe('a delta', () => {
  test('comes with its base, which lies in another entry', async () => {
    const found = await restored([baseEntry(`${own}1-1-x`), deltaEntry(`${own}2-1-x`, `${own}1-1-x`)]);
    expect(found).toMatchObject({ kind: 'restored', key: `${own}2-1-x`, hit: 'exact' });
    expect(contents(found)).toEqual(['the base', 'the delta']);
  });

  test('is used alone when its base is gone', async () => {
    const found = await restored([deltaEntry(`${own}2-1-x`, `${own}1-1-x`)]);
    expect(found).toMatchObject({
      hit: 'partial',
      trouble: 'its base is not in the store any more',
      storeFailed: false,
    });
    expect(contents(found)).toEqual(['the delta']);
  });

  test('an entry that only begins like the base is not the base', async () => {
    const found = await restored([baseEntry(`${own}1-1-xyz`), deltaEntry(`${own}2-1-x`, `${own}1-1-x`)]);
    expect(found).toMatchObject({ hit: 'partial', trouble: 'its base is not in the store any more' });
  });

  test('a base that could not be fetched is the trouble of the store', async () => {
    const entries = [baseEntry(`${own}1-1-x`), deltaEntry(`${own}2-1-x`, `${own}1-1-x`)];
    const inner = fakeStore({ entries });
    const store: SnapshotStore = {
      ...inner,
      restore: async (groups, folder, limits) =>
        groups[0]?.[0] === `${own}1-1-x`
          ? { kind: 'degraded', reason: 'it is on fire' }
          : inner.restore(groups, folder, limits),
    };
    const found = await restored([], store);
    expect(found).toMatchObject({
      hit: 'partial',
      trouble: 'its base could not be fetched: it is on fire',
      storeFailed: true,
    });
    expect(contents(found)).toEqual(['the delta']);
  });
});

describe('a snapshot that is no good is a miss that names it, and leaves nothing on the runner', () => {
  const key = `${own}1-1-x`;
  const manifest = manifestOf({ layers: [layerOf('base', key, 'the base')] });
  test.each([
    ['no manifest', entry(key, undefined, { 'base-0.tar.zst': 'the base' }), /has no manifest that can be read/],
    ['another content', entry(key, manifest, { 'base-0.tar.zst': 'the bASE' }), /its base is damaged/],
    ['a part of the content', entry(key, manifest, { 'base-0.tar.zst': 'the b' }), /its base is damaged/],
    ['no archive', entry(key, manifest, { other: '' }), /its base is not in its entry/],
    ['the manifest of modules', entry(key, { ...manifest, kind: 'modules' }, {}), /has no manifest/],
  ])('%s', async (_name, saved, reason) => {
    const found = await restored([saved]);
    expect(found).toEqual({ kind: 'miss', key, reason: expect.stringMatching(reason) });
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('a branch or pull request on top of the default branch', () => {
  const base = (key: string): Layer => layerOf('base', key, 'the base');
  const delta = (key: string, text: string): Layer => layerOf('delta', key, text);
  const saved = (key: string, layers: readonly Layer[], files: Readonly<Record<string, string>>): FakeEntry =>
    entry(key, manifestOf({ layers, baseBytes: key.length }), files);
  const mainBase = saved(`${onMain}1-1-x`, [base(`${onMain}1-1-x`)], { 'base-0.tar.zst': 'the base' });
  const mainDelta = saved(`${onMain}3-1-x`, [base(`${onMain}1-1-x`), delta(`${onMain}3-1-x`, 'of main')], {
    'delta-0.tar.zst': 'of main',
  });
  const ownDelta = saved(`${own}2-1-x`, [base(`${onMain}1-1-x`), delta(`${own}2-1-x`, 'of its own')], {
    'delta-0.tar.zst': 'of its own',
  });

  test('gets what was compiled there since, under its own', async () => {
    const found = await restored([mainBase, ownDelta, mainDelta]);
    expect(found).toMatchObject({ kind: 'restored', hit: 'exact', key: `${own}2-1-x`, trouble: '' });
    expect(contents(found)).toEqual(['the base', 'of main', 'of its own']);
  });

  test('gets a younger base of it, and keeps its own delta', async () => {
    const younger = saved(`${onMain}4-1-x`, [layerOf('base', `${onMain}4-1-x`, 'younger')], {
      'base-0.tar.zst': 'younger',
    });
    const found = await restored([mainBase, ownDelta, younger]);
    expect(contents(found)).toEqual(['younger', 'of its own']);
    expect(found).toMatchObject({ manifest: { baseBytes: `${onMain}4-1-x`.length } });
  });

  test('has each layer once', async () => {
    const record = saved(`${own}5-1-x`, [base(`${onMain}1-1-x`), delta(`${onMain}3-1-x`, 'of main')], {});
    expect(contents(await restored([mainBase, mainDelta, record]))).toEqual(['the base', 'of main']);
  });

  test('has its own base where that of the other is gone', async () => {
    const ownBase = saved(`${own}2-1-x`, [layerOf('base', `${own}2-1-x`, 'its own')], { 'base-0.tar.zst': 'its own' });
    const found = await restored([ownBase, mainDelta]);
    expect(contents(found)).toEqual(['its own', 'of main']);
    expect(found).toMatchObject({ kind: 'restored', hit: 'exact', manifest: { baseBytes: `${own}2-1-x`.length } });
  });

  test('has its own base also where the other has lost its own and still has a layer that images share', async () => {
    const ownBase = saved(`${own}2-1-x`, [layerOf('base', `${own}2-1-x`, 'its own')], { 'base-0.tar.zst': 'its own' });
    const shared = layerOf('base', 'shared', 'common');
    const ground = saved(`${onMain}3-1-x`, [shared, base('gone'), delta(`${onMain}3-1-x`, 'of main')], {
      'delta-0.tar.zst': 'of main',
    });
    const sharedEntry = entry('shared', undefined, { 'base-0.tar.zst': 'common' });
    expect(contents(await restored([sharedEntry, ownBase, ground]))).toEqual(['its own', 'of main']);
  });

  test('is none where there is no base at all', async () => {
    expect(contents(await restored([ownDelta, mainDelta]))).toEqual(['of main', 'of its own']);
  });
});

describe('a snapshot that is judged by its manifest', () => {
  const record = (key: string, base: string): FakeEntry =>
    entry(key, manifestOf({ layers: [layerOf('base', base, 'the base')] }), {});
  const judged = async (entries: readonly FakeEntry[], judge: Judge) => {
    const store = fakeStore({ entries: [...entries] });
    const clock = manualClock();
    const tools = { store, files: nodeFiles(root), clock };
    const found = await restoredBy(tools, { deadline: clock.monotonicMs() + 1000, signal }, judge);
    const asked = store.calls.filter(({ method }) => method === 'restore').map(({ keys: [first] }) => first);
    return { found, asked };
  };

  test('and left alone: what lies in other entries is not fetched, and nothing stays on the runner', async () => {
    const entries = [baseEntry(`${own}1-1-x`), record(`${own}2-1-x`, `${own}1-1-x`)];
    const { found, asked } = await judged(entries, () => ({ kind: 'skip', reason: 'it does not pay' }));
    expect(found).toEqual({ kind: 'skipped', key: `${own}2-1-x`, reason: 'it does not pay' });
    expect(asked).toEqual([own]);
    expect(readdirSync(root)).toEqual([]);
  });

  test('and used: an entry without an archive of its own is that of another', async () => {
    const entries = [baseEntry(`${own}1-1-x`), record(`${own}2-1-x`, `${own}1-1-x`)];
    const { found } = await judged(entries, () => ({ kind: 'use', reason: 'another try' }));
    expect(found).toMatchObject({ key: `${own}2-1-x`, hit: 'exact', reason: 'the same go.sum, this ref; another try' });
    expect(contents(found)).toEqual(['the base']);
  });

  test.each([
    ['the same go.sum', `${own}1-1-x`, true],
    ['the same go.sum elsewhere', `${onMain}1-1-x`, true],
    ['another', `${otherSum}bbb-9-1-x`, false],
  ])('by whether it is of %s', async (_name, key, isSame) => {
    const told: boolean[] = [];
    await judged([baseEntry(key)], (_manifest, isSameSum) => {
      told.push(isSameSum);
      return { kind: 'use', reason: '' };
    });
    expect(told).toEqual([isSame]);
  });

  test('but not when it cannot be read', async () => {
    const { found } = await judged([entry(`${own}1-1-x`, undefined, { other: '' })], () => {
      throw new Error('there is nothing to judge');
    });
    expect(found.kind).toBe('miss');
  });
});

describe('a store that does not work', () => {
  test('is told, and leaves nothing on the runner', async () => {
    const found = await restored([], fakeStore({ trouble: { restore: 'HTTP 500' } }));
    expect(found).toEqual({ kind: 'degraded', reason: 'HTTP 500' });
    expect(readdirSync(root)).toEqual([]);
  });

  test('gets no more time in all than there is', async () => {
    const clock = manualClock();
    const given: number[] = [];
    const inner = fakeStore({ entries: [baseEntry(`${own}1-1-x`), deltaEntry(`${own}2-1-x`, `${own}1-1-x`)] });
    const store: SnapshotStore = {
      ...inner,
      restore: async (groups, folder, limits) => {
        given.push(limits.timeoutMs);
        clock.pass(700);
        return inner.restore(groups, folder, limits);
      },
    };
    await restoredBy({ store, files: nodeFiles(root), clock }, { deadline: clock.monotonicMs() + 1000, signal });
    expect(given).toEqual([1000, 300]);
  });

  test('a run that was cancelled asks nobody', async () => {
    const clock = manualClock();
    const tools = { store: fakeStore(), files: nodeFiles(root), clock };
    const found = await restoredBy(tools, { deadline: 1000, signal: AbortSignal.abort() });
    expect(found).toEqual({ kind: 'degraded', reason: 'cancelled' });
  });
});
