import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PendingSave, PostState } from '../../../src/action/caches/post-state.ts';
import { saveEntry } from '../../../src/action/save/save-entry.ts';
import { setPart } from '../../../src/snapshot/module-set.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type FakeStoreOptions, fakeStore } from '../../fakes/store.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'save-entry-'));
  writeFileSync(path.join(folder, 'manifest.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

const key = 'build-a-77-1-x';
const pending = {
  kind: 'build',
  role: 'base',
  key,
  rivals: ['build-a-'],
  standsOn: [],
  foundKey: '',
  storeFailed: false,
  supersedes: false,
} as unknown as PendingSave;
const state = { store: { kind: 'github', space: 'main', readable: [] }, jobRecord: '' } as unknown as PostState;

async function saved(
  differences: Partial<PendingSave>,
  there: readonly string[],
  { isOfImages = false, ...options }: FakeStoreOptions & { readonly isOfImages?: boolean } = {},
) {
  const memory = fakeStore();
  const limits = { timeoutMs: 1000 };
  for (const other of there) await memory.save(other, folder, limits);
  const store = fakeStore({ ...options, entries: memory.entries });
  const signal = new AbortController().signal;
  const services = {
    files: memoryFiles(),
    clock: manualClock(),
    store: () => (isOfImages ? { ...store, layerImage } : store),
    run: { signal },
  };
  const end = await saveEntry(services, state, { ...pending, folder, ...differences }, 60_000);
  return { end, calls: store.calls.map(({ method, keys }) => `${method} ${keys.join(' ')}`) };
}

const layerImage = async () => ({ kind: 'none' }) as const;
const other = 'build-a-99-1-y';
const modules = (files: number, names: string): string =>
  `modules-a-77-1-${setPart({ files, names: names.repeat(64) })}`;
const ofModules = (own: string): Partial<PendingSave> => ({ kind: 'modules', key: own, rivals: ['modules-a-'] });

describe('a snapshot is uploaded', () => {
  test('without a look for the entries of its layers where these are images: a retention may have deleted them', async () => {
    const { end, calls } = await saved({ role: 'delta', standsOn: [other] }, [], { isOfImages: true });
    expect(end).toMatchObject({ kind: 'saved' });
    expect(calls.join()).not.toContain(other);
  });

  test.each<readonly [string, Partial<PendingSave>, readonly string[]]>([
    ['where there is none', {}, []],
    ['where only that of another scope is there', {}, ['build-b-99-1-y']],
    ['over the one that the run has found', { foundKey: other }, [other]],
    ['as a delta, whatever another run has saved', { role: 'delta' }, [other]],
    ['over all others, if it supersedes them', { supersedes: true }, [other]],
    ['over those that the store did not give', { storeFailed: true }, [other]],
    ['with more modules than another run has saved', ofModules(modules(5, 'a')), [modules(4, 'b')]],
    ['while what it stands on is there', { role: 'delta', standsOn: [other] }, [other]],
  ])('%s', async (_name, differences, there) => {
    expect((await saved(differences, there)).end).toMatchObject({ kind: 'saved', key: differences.key ?? key });
  });
});

describe('a snapshot is not uploaded', () => {
  test.each<readonly [string, Partial<PendingSave>, readonly string[], string]>([
    ['as a base, where another run has saved one', {}, [other], `another run has saved ${other} meanwhile`],
    ['as a record, which would hide it', { role: 'record' }, [other], `another run has saved ${other} meanwhile`],
    [
      'with as many other modules as another run has saved',
      ofModules(modules(4, 'a')),
      [modules(4, 'b')],
      `another run has saved ${modules(4, 'b')} meanwhile`,
    ],
    ['where the very same is there', {}, [key], 'the same snapshot already exists'],
    [
      'without what it stands on',
      { role: 'delta', standsOn: [other] },
      [],
      'its base is no longer in the store; the next run writes a new one',
    ],
    [
      'where only a longer name begins like what it stands on',
      { role: 'delta', standsOn: [other] },
      [`${other}-2`],
      'its base is no longer in the store; the next run writes a new one',
    ],
  ])('%s', async (_name, differences, there, reason) => {
    const { end, calls } = await saved(differences, there);
    expect(end).toEqual({ kind: 'not', reason, degraded: false });
    expect(calls.filter((call) => call.startsWith('save'))).toEqual([]);
  });
});

test.each(['find', 'save'] as const)('a store whose %s fails is told as trouble, not as a decision', async (method) => {
  const { end } = await saved({}, [], { trouble: { [method]: 'HTTP 500' } });
  expect(end).toEqual({ kind: 'not', reason: 'HTTP 500', degraded: true });
});
