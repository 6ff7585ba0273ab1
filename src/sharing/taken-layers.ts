import type { Entries } from './catalog.ts';

/** Layers that an image takes: with its own base and a delta it has no more than seven to download. */
const mostTaken = 5;
/** How much of a layer an image must use to take it. */
const leastUse = 0.6;
/** How much an image may restore in vain, of what it uses. */
const mostWaste = 0.25;

interface Layered {
  readonly entries: Entries;
}

/** What a layer brings to an image, in bytes. */
interface Use<T> {
  readonly layer: T;
  readonly useful: number;
  readonly bytes: number;
}

/** Which shared layers an image takes, those that bring it most first. */
export function layersToTake<T extends Layered>(entries: Entries, layers: readonly T[]): readonly T[] {
  const covered = new Set<string>();
  const uses = new Map(layers.map((layer) => [layer, useOf(entries, layer, covered)]));
  return worthTaking(bytesOf(entries), [...uses.values()], (use) => {
    for (const id of use.layer.entries.keys()) covered.add(id);
    return (other) => useOf(entries, other.layer, covered);
  });
}

/** Chooses by figures alone. `taken` tells what the others bring once a layer is taken. */
export function worthTaking<T>(
  liveBytes: number,
  all: readonly Use<T>[],
  taken: (use: Use<T>) => (other: Use<T>) => Use<T> = () => (other) => other,
): readonly T[] {
  const chosen: T[] = [];
  let waste = 0;
  let open = all;
  while (chosen.length < mostTaken) {
    const [best] = open
      .filter(({ useful, bytes }) => useful > 0 && useful >= bytes * leastUse)
      .filter(({ useful, bytes }) => waste + bytes - useful <= liveBytes * mostWaste)
      .toSorted((a, b) => b.useful - a.useful);
    if (best === undefined) break;
    chosen.push(best.layer);
    waste += best.bytes - best.useful;
    open = open.filter((use) => use !== best).map(taken(best));
  }
  return chosen;
}

function useOf<T extends Layered>(entries: Entries, layer: T, covered: ReadonlySet<string>): Use<T> {
  let useful = 0;
  for (const [id, bytes] of layer.entries) if (entries.has(id) && !covered.has(id)) useful += bytes;
  return { layer, useful, bytes: bytesOf(layer.entries) };
}

/** How much of what an image uses is in some layers. */
export function coveredBytes(entries: Entries, layers: readonly Layered[]): number {
  let sum = 0;
  for (const [id, bytes] of entries) if (layers.some((layer) => layer.entries.has(id))) sum += bytes;
  return sum;
}

/** What all images store, if each takes those of the layers that suit it. */
export function storedBytes(images: readonly Layered[], layers: readonly Layered[]): number {
  const taken = new Set<Layered>();
  let sum = 0;
  for (const { entries } of images) {
    const chosen = layersToTake(entries, layers);
    for (const layer of chosen) taken.add(layer);
    sum += bytesOf(entries) - coveredBytes(entries, chosen);
  }
  for (const { entries } of taken) sum += bytesOf(entries);
  return sum;
}

export function bytesOf(entries: Entries): number {
  let sum = 0;
  for (const bytes of entries.values()) sum += bytes;
  return sum;
}
