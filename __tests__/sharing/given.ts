import { createHash } from 'node:crypto';
import type { Catalog, Entries, ImageUse, SharedLayer } from '../../src/sharing/catalog.ts';
import { layerOf } from '../snapshot/given.ts';

export const MB = 1_000_000;

/** As the beginning of an action's id. */
export const idOf = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 12);

/** Entries of these names, each of a megabyte or as large as is told. */
export function entriesOf(names: readonly string[], bytes = MB): Entries {
  return new Map(names.map((name) => [idOf(name), bytes]));
}

export function imageOf(scope: string, names: readonly string[], atMs = 1): ImageUse {
  return { scope, atMs, entries: entriesOf(names) };
}

export function sharedLayerOf(key: string, names: readonly string[]): SharedLayer {
  return { layer: layerOf('base', key, key), entries: entriesOf(names) };
}

export function catalogOf(images: readonly ImageUse[], layers: readonly SharedLayer[] = []): Catalog {
  return { images, layers, gone: [] };
}

/** `p0`, `p1` and so on. */
export const numbered = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => `${name}${number}`);
