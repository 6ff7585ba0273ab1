import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { composeRecord, composeSnapshot } from '../../src/snapshot/compose.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { memoryFiles } from '../fakes/files.ts';
import { buildKeys } from '../../src/snapshot/keys.ts';
import { digestOf, layerOf, manifestOf, moduleKeys } from './given.ts';

type NewContent = Parameters<typeof composeSnapshot>[3];
const run = { id: '77', attempt: '2' };
/** The archive of one mount, whose file holds `packed ` and the content. */
function archiveOf(text: string, index = 0): NewContent['archives'][number] {
  const packed = `packed ${text}`;
  return {
    path: `/x/${text}/modules-${index}.tar.zst`,
    bytes: text.length,
    sizeBytes: packed.length,
    digest: digestOf(packed),
    mark: `nonce-modules-${index}`,
    entries: 7,
  };
}
const contentOf = (file: string): string => `packed ${file.split('/')[2] ?? ''}`;

const content: NewContent = {
  role: 'base',
  archives: [archiveOf('tar')],
  bytes: 5000,
  live: { entries: 3, bytes: 4000 },
  madeBy: { goVersion: 'go1.26.1' },
  mounts: 'abc',
  complete: true,
  standsOn: undefined,
  shared: [],
  refused: [],
  timings: [],
};

/** Composes a snapshot of archives that lie where extracting has left them. */
async function composed(differences: Partial<NewContent>, keys = moduleKeys) {
  const archives = (differences.archives ?? content.archives).map(({ path: file, mark }) => [file, mark]);
  const files = memoryFiles(Object.fromEntries(archives.map(([file = '']) => [file, contentOf(file)])));
  const snapshot = await composeSnapshot(files, keys, run, { ...content, ...differences });
  const text = await files.readText(path.join(snapshot.folder, 'manifest.json'));
  return { files, snapshot, manifest: parseManifest(text, keys.kind) };
}

test('a base is an entry of its own: its archive and a manifest that can be read', async () => {
  const { files, snapshot, manifest } = await composed({});
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
    { role: 'base', key, file: 'base-0.tar.zst', digest, sizeBytes: 10, bytes: 3, mark: 'nonce-modules-0', entries: 7 },
  ]);
  // Nothing of a new base is dead.
  expect(manifest).toMatchObject({
    mounts: 'abc',
    baseBytes: 5000,
    live: { entries: 3, bytes: 4000, baseBytes: 4000 },
    complete: true,
  });
});

test('modules have the key of their set, not of the archive that one of many jobs made of them', async () => {
  const modules = { files: 676, names: 'ab'.repeat(32) };
  const keys = await Promise.all(
    ['one', 'another'].map(async (text) => (await composed({ modules, archives: [archiveOf(text)] })).snapshot.key),
  );
  expect(keys).toEqual([`${moduleKeys.primary}77-2-02a4abababab`, `${moduleKeys.primary}77-2-02a4abababab`]);
});

test('several mounts are several archives of one entry', async () => {
  const { files, snapshot, manifest } = await composed({ archives: [archiveOf('a'), archiveOf('bb', 1)] });
  expect(manifest?.layers.map(({ file, key, bytes }) => [file, key, bytes])).toEqual([
    ['base-0.tar.zst', snapshot.key, 1],
    ['base-1.tar.zst', snapshot.key, 2],
  ]);
  expect(snapshot.sizeBytes).toBe('packed a'.length + 'packed bb'.length);
  await expect(files.readText(path.join(snapshot.folder, 'base-1.tar.zst'))).resolves.toBe('packed bb');
});

test('the ending of a file is that of its format', async () => {
  const gzip = { ...archiveOf('tar'), path: '/x/tar/modules-0.tar.gz' };
  const { manifest } = await composed({ archives: [gzip] });
  expect(manifest?.layers.map(({ file }) => file)).toEqual(['base-0.tar.gz']);
});

const ofBranch = { scope: [], scopeName: 'api', goVersion: 'go1.26.1', sumHash: 'a'.repeat(64), readableRefs: [] };

describe('a delta', () => {
  const older = layerOf('delta', 'older', 'delta of before');
  const base = layerOf('base', 'base-key', 'the base');
  const standsOn = manifestOf({ kind: 'modules', layers: [base, older], baseBytes: 9000 });

  test('names the base where that is, and holds only itself', async () => {
    const { files, snapshot, manifest } = await composed({ role: 'delta', standsOn, archives: [archiveOf('new')] });
    expect(manifest?.layers).toEqual([
      base,
      { ...layerOf('delta', snapshot.key, 'packed new'), bytes: 3, mark: 'nonce-modules-0', entries: 7 },
    ]);
    expect(manifest?.baseBytes).toBe(9000);
    expect(snapshot.standsOn).toEqual(['base-key']);
    await expect(files.list(snapshot.folder)).resolves.toEqual(['delta-0.tar.zst', 'manifest.json']);
  });

  test('of a branch names all of the base branch that it stands on, and not its own of before', async () => {
    const keys = buildKeys({ ...ofBranch, ref: 'refs/heads/topic' });
    const since = layerOf('delta', `${buildKeys({ ...ofBranch, ref: 'refs/heads/main' }).primary}1-1-a`, 'since');
    const own = layerOf('delta', `${keys.primary}1-1-b`, 'own');
    const { snapshot, manifest } = await composed(
      { role: 'delta', standsOn: manifestOf({ layers: [base, since, own] }) },
      keys,
    );
    expect(manifest?.layers.map(({ key }) => key)).toEqual(['base-key', since.key, snapshot.key]);
    expect(snapshot.standsOn).toEqual(['base-key', since.key]);
  });

  test('tells of the base only what was counted', async () => {
    const live = { entries: 3, bytes: 4000, baseBytes: 3500 };
    const counted = await composed({ role: 'delta', standsOn, live });
    expect(counted.manifest?.live).toStrictEqual(live);
    const others = await composed({ role: 'delta', standsOn, archives: [archiveOf('new')] });
    expect(others.manifest?.live).toStrictEqual(content.live);
  });

  test('a base does not keep the layers that were before', async () => {
    const { manifest } = await composed({ standsOn });
    expect(manifest?.layers.map(({ role }) => role)).toEqual(['base']);
  });
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
