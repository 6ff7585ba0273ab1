import * as v from 'valibot';
import type { Layer } from '../snapshot/manifest.ts';
import { layerSchema } from '../snapshot/manifest.ts';
import { decodedText, listOf, objectOf } from '../text/json-schemas.ts';

/** Entries of a build cache by the beginning of their action's id, each with the bytes of its content. */
export type Entries = ReadonlyMap<string, number>;

/** What an image used when it was listed last. */
export interface ImageUse {
  /** As keys name it. */
  readonly scope: string;
  readonly atMs: number;
  readonly entries: Entries;
}

/** A layer that several images may use, in an entry of the store of its own. */
export interface SharedLayer {
  readonly layer: Layer;
  readonly entries: Entries;
}

/** What the images of a repository use, and which of it is in shared layers. */
export interface Catalog {
  readonly images: readonly ImageUse[];
  readonly layers: readonly SharedLayer[];
  /** Keys of layers that the store has lost or that are damaged: whoever has written one must not list it again. */
  readonly gone: readonly string[];
}

export const emptyCatalog: Catalog = { images: [], layers: [], gone: [] };

/** Characters of an id, in hex: two of 100 000 entries have the same with a probability of 2 in 100 000. */
export const idLength = 12;
/** As many as there are bits in a number that a bit operation takes. */
export const mostImages = 30;
export const mostLayers = 64;
export const mostGone = 256;
/** More than thirty of the largest images have; what a catalog has above it is not read, since each takes memory. */
const mostIds = 200_000;
const mostBits = 2_000_000;
const sizeBytes = 4;
const largestSize = 2 ** 32 - 1;

const base64 = v.pipe(v.string(), v.maxLength(8_000_000), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

const catalogSchema = objectOf({
  schema: v.literal(1),
  /** All ids, one after the other, and the size of each. */
  ids: base64,
  sizes: base64,
  /** `has` tells which of the ids, a bit for each. */
  images: v.pipe(
    listOf(objectOf({ scope: v.pipe(v.string(), v.regex(/^\w{1,64}$/)), atMs: v.number(), has: base64 })),
    v.maxLength(mostImages),
  ),
  layers: v.pipe(listOf(objectOf({ layer: layerSchema, has: base64 })), v.maxLength(mostLayers)),
  gone: v.pipe(listOf(v.pipe(v.string(), v.maxLength(512))), v.maxLength(mostGone)),
});

/** Ten bytes for each entry that is in use, and a bit for each image and layer. */
export function catalogText({ images, layers, gone }: Catalog): string {
  const sizes = new Map([...layers, ...images].flatMap(({ entries }) => [...entries]));
  const ids = [...sizes.keys()].toSorted();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const sizesOf = Buffer.alloc(ids.length * sizeBytes);
  for (const [number, id] of ids.entries())
    sizesOf.writeUInt32LE(Math.min(sizes.get(id) ?? 0, largestSize), number * sizeBytes);
  const has = (entries: Entries): string => {
    const bits = Buffer.alloc(Math.ceil(ids.length / 8));
    for (const id of entries.keys()) {
      const number = numbers.get(id) ?? 0;
      bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
    }
    return bits.toString('base64');
  };
  return JSON.stringify({
    schema: 1,
    ids: Buffer.from(ids.join(''), 'hex').toString('base64'),
    sizes: sizesOf.toString('base64'),
    images: images.map(({ scope, atMs, entries }) => ({ scope, atMs, has: has(entries) })),
    // Whoever came last is of no account.
    layers: layers
      .toSorted((a, b) => (a.layer.key < b.layer.key ? -1 : 1))
      .map(({ layer, entries }) => ({ layer, has: has(entries) })),
    gone,
  });
}

/** Reads a catalog, of whose layers those count whose keys begin with `layerKeys`; one that is not as it should be is as good as none. */
export function parseCatalog(text: string | undefined, layerKeys: string): Catalog | undefined {
  const read = decodedText(catalogSchema, text ?? '');
  if (read === undefined) return undefined;
  const ids = Buffer.from(read.ids, 'base64');
  const sizes = Buffer.from(read.sizes, 'base64');
  const count = (ids.length * 2) / idLength;
  if (!Number.isInteger(count) || count > mostIds || sizes.length !== count * sizeBytes) return undefined;
  if (bitsIn([...read.images, ...read.layers]) > mostBits) return undefined;
  const hex = ids.toString('hex');
  const all = Array.from({ length: count }, (_, number): readonly [string, number] => [
    hex.slice(number * idLength, (number + 1) * idLength),
    sizes.readUInt32LE(number * sizeBytes),
  ]);
  const entriesOf = (has: string): Entries => {
    const bits = Buffer.from(has, 'base64');
    return new Map(all.filter((_, number) => ((bits[number >> 3] ?? 0) >> (number & 7)) & 1));
  };
  return {
    images: read.images.map(({ scope, atMs, has }) => ({ scope, atMs, entries: entriesOf(has) })),
    layers: read.layers.flatMap(({ layer, has }) =>
      layer.key.startsWith(layerKeys) ? [{ layer, entries: entriesOf(has) }] : [],
    ),
    gone: read.gone,
  };
}

function bitsIn(all: readonly { readonly has: string }[]): number {
  let count = 0;
  for (const { has } of all)
    for (const byte of Buffer.from(has, 'base64')) for (let left = byte; left !== 0; left &= left - 1) count += 1;
  return count;
}
