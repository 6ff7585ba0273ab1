import { createHash } from 'node:crypto';
import path from 'node:path';
import type { SharedOut } from '../mounts/extracted.ts';
import type { Files } from '../platform/files.ts';
import { manifestFile } from '../snapshot/manifest.ts';
import type { Catalog, Entries, SharedLayer } from './catalog.ts';
import { catalogText } from './catalog.ts';
import type { SharedKeys } from './shared-keys.ts';

/** What post uploads for other images: layers, then a catalog that names them. */
export interface PreparedSharing {
  readonly layers: readonly { readonly key: string; readonly folder: string; readonly sizeBytes: number }[];
  /** What the keys of catalogs begin with, of what this image has added, and of layers. */
  readonly prefixes: Pick<SharedKeys, 'catalog' | 'own' | 'layer'>;
  /** With all that this image has added, now and before. */
  readonly folder: string;
  /** Ends the keys, so that no two runs write the same. */
  readonly ending: string;
}

interface Added {
  readonly keys: SharedKeys;
  /** Of the run and its attempt, as keys have them. */
  readonly run: string;
  readonly atMs: number;
  /** Layers that the catalog names and that are gone. */
  readonly goneKeys: readonly string[];
  /** What the image has added before. */
  readonly own: Catalog;
}

/** Writes an entry for each layer that was packed, and what the run adds to the catalog. */
export async function prepareSharing(
  files: Files,
  { keys, run, atMs, goneKeys, own }: Added,
  { layers, entries }: SharedOut,
): Promise<PreparedSharing> {
  const written = await Promise.all(
    layers.map(async ({ archive: { path: from = '', ...archive }, entries: of }) => {
      const folder = await files.makeTemporaryFolder('shared-layer');
      const file = `base-0.tar${path.extname(from)}`;
      await files.link(from, path.join(folder, file));
      const key = `${keys.layer}${run}-${archive.digest.replace(/^sha256:/, '').slice(0, 12)}`;
      const shared: SharedLayer = { layer: { role: 'base', key, file, ...archive }, entries: entriesOf(of) };
      return { shared, upload: { key, folder, sizeBytes: archive.sizeBytes } };
    }),
  );
  const addition: Catalog = {
    images: [{ scope: keys.scope, atMs, entries: entriesOf(entries) }],
    layers: [
      ...own.layers.filter(({ layer }) => !goneKeys.includes(layer.key)),
      ...written.map(({ shared }) => shared),
    ],
    // With those of thirty images there is room for all in a catalog.
    gone: [...new Set([...own.gone, ...goneKeys])].slice(-8),
  };
  const folder = await files.makeTemporaryFolder('shared-list');
  const text = catalogText(addition);
  await files.writeText(path.join(folder, manifestFile), text);
  const ending = `${run}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return {
    layers: written.map(({ upload }) => upload),
    prefixes: { catalog: keys.catalog, own: keys.own, layer: keys.layer },
    folder,
    ending,
  };
}

function entriesOf(entries: SharedOut['entries']): Entries {
  return new Map(entries.map(({ id, bytes }) => [id, bytes]));
}
