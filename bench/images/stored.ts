// What the snapshots of several images take together, read from a local store without the action.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { allEntries } from '../../__tests__/harness/local-store.ts';
import { filesFolder } from '../../src/platform/store-local/entries.ts';
import { parseCatalog } from '../../src/sharing/catalog.ts';
import { bytesOf } from '../../src/sharing/taken-layers.ts';
import { manifestFile, parseManifest } from '../../src/snapshot/manifest.ts';
import { snapshotSize } from '../snapshots.ts';

/** Bytes of content, unpacked. */
export interface Stored {
  /** Of each image: what its snapshot has, and what of it the image used when it was listed last; 0 where it was not. */
  readonly images: readonly { readonly restored: number; readonly live: number }[];
  /** Each layer once. */
  readonly all: number;
  /** What any image used; 0 without a catalog. */
  readonly union: number;
}

/** The snapshots with these keys, one of each image. `known` remembers the sizes of layers by their digests. */
export async function storedOf(store: string, keys: readonly string[], known: Map<string, number>): Promise<Stored> {
  const { entries } = await allEntries(store);
  const textOf = async (key: string): Promise<string> => {
    const entry = entries.find((each) => each.key === key);
    return entry === undefined ? '' : readFile(path.join(filesFolder(entry.folder), manifestFile), 'utf8');
  };
  const newest = entries
    .filter(({ key }) => key.includes('-shared-list-'))
    .toSorted((a, b) => b.savedAtMs - a.savedAtMs)[0];
  const catalog = newest === undefined ? undefined : parseCatalog(await textOf(newest.key), '');
  const layersOf = async (key: string) => {
    const manifest = parseManifest(await textOf(key), 'build');
    if (manifest === undefined) throw new Error(`There is no snapshot ${key}.`);
    return manifest.layers.map((layer) => {
      const home = entries.find((each) => each.key === layer.key);
      if (home === undefined) throw new Error(`There is no layer ${layer.key}.`);
      return {
        role: layer.role,
        digest: layer.digest,
        file: path.join(filesFolder(home.folder), layer.file),
        manifest,
      };
    });
  };
  const layers = await Promise.all(keys.map(layersOf));
  const sizeOf = ({ manifest, ...layer }: (typeof layers)[number][number]): number =>
    snapshotSize({ manifest, layers: [layer] }, known).contentBytes;
  const sum = (some: (typeof layers)[number]): number => some.reduce((bytes, layer) => bytes + sizeOf(layer), 0);
  const once = new Map(layers.flat().map((layer) => [layer.digest, layer]));
  const used = new Map((catalog?.images ?? []).flatMap((image) => [...image.entries]));
  return {
    images: keys.map((key, index) => {
      const listed = catalog?.images.find(({ scope }) => key.includes(`-build-${scope}-`));
      return { restored: sum(layers[index] ?? []), live: listed === undefined ? 0 : bytesOf(listed.entries) };
    }),
    all: sum([...once.values()]),
    union: bytesOf(used),
  };
}
