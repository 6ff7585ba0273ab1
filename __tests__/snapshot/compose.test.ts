import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Compress } from '../../src/platform/compress.ts';
import { composeSnapshot, type NewContent } from '../../src/snapshot/compose.ts';
import { parseManifest } from '../../src/snapshot/manifest.ts';
import { memoryFiles } from '../fakes/files.ts';
import { digestOf, layerOf, manifestOf, moduleKeys } from './given.ts';

const run = { id: '77', attempt: '2' };
const content: NewContent = {
  role: 'base',
  tars: ['/x/modules-0.tar'],
  bytes: 5000,
  live: { entries: 3, bytes: 4000 },
  goVersion: 'go1.26.1',
  complete: true,
  standsOn: undefined,
  timings: [],
};

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
  expect(manifest?.layers).toEqual([{ role: 'base', key, file: 'base-0.tar.zst', digest, sizeBytes: 10 }]);
  expect(manifest).toMatchObject({ baseBytes: 5000, live: { entries: 3, bytes: 4000 }, complete: true });
});

test('what was packed does not stay on the runner unpacked', async () => {
  const { files } = await composed({}, { '/x/modules-0.tar': 'tar' });
  expect(Object.keys(files.texts())).not.toContain('/x/modules-0.tar');
});

test('several mounts are several archives of one entry', async () => {
  const { snapshot, manifest } = await composed(
    { tars: ['/x/modules-0.tar', '/x/modules-1.tar'] },
    { '/x/modules-0.tar': 'a', '/x/modules-1.tar': 'bb' },
  );
  expect(manifest?.layers.map(({ file, key }) => [file, key])).toEqual([
    ['base-0.tar.zst', snapshot.key],
    ['base-1.tar.zst', snapshot.key],
  ]);
  expect(snapshot.sizeBytes).toBe('packed a'.length + 'packed bb'.length);
});

describe('a delta', () => {
  const older = layerOf('delta', 'older', 'delta of before');
  const base = layerOf('base', 'base-key', 'the base');
  const standsOn = manifestOf({ kind: 'modules', layers: [base, older], baseBytes: 9000 });

  test('names the base where that is, and holds only itself', async () => {
    const { files, snapshot, manifest } = await composed({ role: 'delta', standsOn }, { '/x/modules-0.tar': 'new' });
    expect(manifest?.layers).toEqual([base, { ...layerOf('delta', snapshot.key, 'packed new') }]);
    expect(manifest?.baseBytes).toBe(9000);
    expect(snapshot.standsOn).toEqual(['base-key']);
    await expect(files.list(snapshot.folder)).resolves.toEqual(['delta-0.tar.zst', 'manifest.json']);
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
