import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Compress } from '../../src/platform/compress.ts';
import { composeRecord, composeSnapshot, type NewContent } from '../../src/snapshot/compose.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { memoryFiles } from '../fakes/files.ts';
import { digestOf, layerOf, manifestOf, moduleKeys } from './given.ts';

const run = { id: '77', attempt: '2' };
const content: NewContent = {
  role: 'base',
  tars: [{ path: '/x/modules-0.tar', mark: 'nonce-modules-0' }],
  bytes: 5000,
  live: { entries: 3, bytes: 4000 },
  goVersion: 'go1.26.1',
  mounts: 'abc',
  complete: true,
  standsOn: undefined,
  timings: [],
};

const twoTars = [0, 1].map((index) => ({ path: `/x/modules-${index}.tar`, mark: `nonce-modules-${index}` }));

/** Packs by writing `packed ` before the content. */
async function composed(differences: Partial<NewContent>, tars: Readonly<Record<string, string>>) {
  const files = memoryFiles(tars);
  const compress: Compress = async (from, to) => {
    await files.writeText(`${to}.zst`, `packed ${(await files.readText(from)) ?? ''}`);
    return `${to}.zst`;
  };
  const snapshot = await composeSnapshot({ files, compress }, moduleKeys, run, { ...content, ...differences }, 1000);
  const text = await files.readText(path.join(snapshot.folder, 'manifest.json'));
  return { files, snapshot, manifest: parseManifest(text, 'modules') };
}

test('a base is an entry of its own: its archive and a manifest that can be read', async () => {
  const { files, snapshot, manifest } = await composed({}, { '/x/modules-0.tar': 'tar' });
  const digest = digestOf('packed tar');
  const key = `${moduleKeys.primary}77-2-${digest.slice(7, 19)}`;
  expect(snapshot).toEqual({
    kind: 'modules',
    key,
    rivals: [moduleKeys.primary],
    folder: snapshot.folder,
    sizeBytes: 10,
    role: 'base',
    standsOn: [],
  });
  await expect(files.list(snapshot.folder)).resolves.toEqual(['base-0.tar.zst', 'manifest.json']);
  expect(manifest?.layers).toEqual([
    { role: 'base', key, file: 'base-0.tar.zst', digest, sizeBytes: 10, bytes: 3, mark: 'nonce-modules-0' },
  ]);
  // Nothing of a new base is dead.
  expect(manifest).toMatchObject({
    mounts: 'abc',
    baseBytes: 5000,
    live: { entries: 3, bytes: 4000, baseBytes: 4000 },
    complete: true,
  });
});

test('what was packed does not stay on the runner unpacked', async () => {
  const { files } = await composed({}, { '/x/modules-0.tar': 'tar' });
  expect(Object.keys(files.texts())).not.toContain('/x/modules-0.tar');
});

test('several mounts are several archives of one entry', async () => {
  const { snapshot, manifest } = await composed(
    { tars: twoTars },
    { '/x/modules-0.tar': 'a', '/x/modules-1.tar': 'bb' },
  );
  expect(manifest?.layers.map(({ file, key }) => [file, key])).toEqual([
    ['base-0.tar.zst', snapshot.key],
    ['base-1.tar.zst', snapshot.key],
  ]);
  expect(snapshot.sizeBytes).toBe('packed a'.length + 'packed bb'.length);
});

test('an archive tells how much is in it, as far as that was counted', async () => {
  const { manifest } = await composed(
    { tars: twoTars, entries: [7] },
    { '/x/modules-0.tar': 'a', '/x/modules-1.tar': 'bb' },
  );
  expect(manifest?.layers.map(({ bytes, entries }) => [bytes, entries])).toEqual([
    [1, 7],
    [2, undefined],
  ]);
});

describe('a delta', () => {
  const older = layerOf('delta', 'older', 'delta of before');
  const base = layerOf('base', 'base-key', 'the base');
  const standsOn = manifestOf({ kind: 'modules', layers: [base, older], baseBytes: 9000 });

  test('names the base where that is, and holds only itself', async () => {
    const { files, snapshot, manifest } = await composed({ role: 'delta', standsOn }, { '/x/modules-0.tar': 'new' });
    expect(manifest?.layers).toEqual([
      base,
      { ...layerOf('delta', snapshot.key, 'packed new'), bytes: 3, mark: 'nonce-modules-0' },
    ]);
    expect(manifest?.baseBytes).toBe(9000);
    expect(snapshot.standsOn).toEqual(['base-key']);
    await expect(files.list(snapshot.folder)).resolves.toEqual(['delta-0.tar.zst', 'manifest.json']);
  });

  test('tells of the base only what was counted', async () => {
    const live = { entries: 3, bytes: 4000, baseBytes: 3500 };
    const counted = await composed({ role: 'delta', standsOn, live }, { '/x/modules-0.tar': 'new' });
    expect(counted.manifest?.live).toStrictEqual(live);
    const others = await composed({ role: 'delta', standsOn }, { '/x/modules-0.tar': 'new' });
    expect(others.manifest?.live).toStrictEqual(content.live);
  });

  test('a base does not keep the layers that were before', async () => {
    const { manifest } = await composed({ standsOn }, { '/x/modules-0.tar': 'new' });
    expect(manifest?.layers.map(({ role }) => role)).toEqual(['base']);
  });
});

test('an archive that cannot be packed is an error', async () => {
  const files = memoryFiles({ '/x/modules-0.tar': 'tar' });
  const compress: Compress = () => Promise.reject(new Error('no space left'));
  await expect(composeSnapshot({ files, compress }, moduleKeys, run, content, 1000)).rejects.toThrow('no space left');
});

describe('a record', () => {
  const stands = manifestOf({ kind: 'modules', layers: [layerOf('base', 'base-key', 'the base')] });
  const record = async (manifest = stands) => {
    const files = memoryFiles();
    const snapshot = await composeRecord(files, moduleKeys, run, manifest);
    return { files, snapshot, text: await files.readText(path.join(snapshot.folder, 'manifest.json')) };
  };

  test('is a manifest alone, whose archives lie where they were', async () => {
    const { files, snapshot, text } = await record();
    await expect(files.list(snapshot.folder)).resolves.toEqual(['manifest.json']);
    expect(parseManifest(text, 'modules')).toEqual(stands);
    expect(snapshot).toMatchObject({
      kind: 'modules',
      rivals: [moduleKeys.primary],
      role: 'record',
      standsOn: ['base-key'],
    });
    expect(snapshot.sizeBytes).toBe(text?.length);
  });

  test('has a key that begins with the exact one, and no two of one run meet', async () => {
    const keys = await Promise.all([record(), record({ ...stands, timings: [] })]);
    const [one, other] = keys.map(({ snapshot }) => snapshot.key);
    expect(one).toMatch(new RegExp(`^${moduleKeys.primary}77-2-[0-9a-f]{12}$`));
    expect(other).not.toBe(one);
  });
});
