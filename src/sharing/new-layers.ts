import type { Catalog, Entries } from './catalog.ts';
import { bytesOf, worthTaking } from './taken-layers.ts';

/** Entries that the same images use: one bit of `users` for each image. */
interface Group {
  readonly users: number;
  readonly bytes: number;
  readonly ids: readonly string[];
}

/** A layer that is worth writing: what one image has of what several use. */
interface Planned {
  readonly writer: number;
  readonly groups: readonly Group[];
}

/** Layers of all images together, and the least that one must save, of what all of them use and in bytes. */
const mostPlanned = 16;
const leastGain = 0.02;
const leastBytes = 1_000_000;
/** What a byte counts that is restored in vain, against one that is stored once more: each is tried, since none is the best for all. */
const weights = [0.6, 0.8, 1, 1.3];
/** For the time that it takes: of more images than that only the middle ones are tried, and of groups only the largest. */
const fewImages = 12;
const mostGroups = 400;

/** A layer that is worth writing, and the image that is to write it. */
interface NewLayer {
  readonly scope: string;
  readonly entries: Entries;
}

/**
 * The layers that are worth writing for all images that use the same, of what no shared layer has yet. Every image comes to the same plan
 * from the same catalog, and writes its part of it: nobody waits for, or counts on, another.
 */
export function newLayers({ images, layers }: Catalog): readonly NewLayer[] {
  const ordered = images.toSorted((a, b) => (a.scope < b.scope ? -1 : 1));
  const stored = new Set(layers.flatMap(({ entries }) => [...entries.keys()]));
  const sizes = new Map(ordered.flatMap(({ entries }) => [...entries]));
  const groups = groupsOf(
    ordered.map(({ entries }) => entries),
    stored,
    sizes,
  );
  if (groups.length === 0) return [];
  const live = ordered.map(({ entries }) => bytesOf(entries));
  const least = Math.max(leastBytes, bytesOf(sizes) * leastGain);
  const tried = ordered.length > fewImages ? weights.slice(1, 3) : weights;
  const plans = tried.map((weight) => planned(groups, ordered.length, weight, least));
  const [best = []] = plans.toSorted((a, b) => bytesWith(a, groups, live).stored - bytesWith(b, groups, live).stored);
  const chosen = ordered.length > fewImages ? best : cut(best, groups, live, least);
  return chosen.map((plan) => ({
    scope: ordered[plan.writer]?.scope ?? '',
    entries: new Map(plan.groups.flatMap(({ ids }) => ids.map((id) => [id, sizes.get(id) ?? 0] as const))),
  }));
}

function groupsOf(images: readonly Entries[], stored: ReadonlySet<string>, sizes: Entries): readonly Group[] {
  const users = new Map<string, number>();
  for (const [index, entries] of images.entries())
    for (const id of entries.keys()) if (!stored.has(id)) users.set(id, (users.get(id) ?? 0) | (1 << index));
  const groups = new Map<number, { users: number; bytes: number; ids: string[] }>();
  for (const [id, of] of users) {
    if (countOf(of) < 2) continue;
    const group = groups.get(of) ?? { users: of, bytes: 0, ids: [] };
    group.bytes += sizes.get(id) ?? 0;
    group.ids.push(id);
    groups.set(of, group);
  }
  const largest = [...groups.values()].toSorted((a, b) => b.bytes - a.bytes || a.users - b.users).slice(0, mostGroups);
  return largest.toSorted((a, b) => a.users - b.users);
}

/** Takes the layer that saves most again and again, until none saves enough. */
function planned(all: readonly Group[], images: number, weight: number, least: number): readonly Planned[] {
  const plan: Planned[] = [];
  let left = all;
  while (plan.length < mostPlanned) {
    let best: { readonly writer: number; readonly groups: readonly Group[]; readonly gain: number } | undefined;
    for (let writer = 0; writer < images; writer += 1)
      for (let other = 0; other < images; other += 1) {
        // From all images, and from each pair.
        const begun = other === writer ? (1 << images) - 1 : (1 << writer) | (1 << other);
        const found = grown(left, images, { writer, takers: begun, weight });
        if (best === undefined || found.gain > best.gain) best = { writer, ...found };
      }
    if (best === undefined || best.gain < least) break;
    const { writer, groups } = best;
    plan.push({ writer, groups });
    left = left.filter((group) => !groups.includes(group));
  }
  return plan;
}

/** The layer that suits some images best, then those whom it suits, and so on. */
function grown(
  left: readonly Group[],
  images: number,
  { writer, takers, weight }: { readonly writer: number; readonly takers: number; readonly weight: number },
): { readonly groups: readonly Group[]; readonly gain: number } {
  let of = takers;
  let best: { readonly groups: readonly Group[]; readonly gain: number } = { groups: [], gain: 0 };
  for (let round = 0; round < 6; round += 1) {
    const gainOf = ({ users, bytes }: Group): number => {
      const using = countOf(users & of);
      return bytes * (using - 1 - weight * (countOf(of) - using));
    };
    const groups = left.filter((group) => (group.users >> writer) & 1 && gainOf(group) > 0);
    const gain = groups.reduce((sum, group) => sum + gainOf(group), 0);
    if (gain > best.gain) best = { groups, gain };
    const bytes = bytesIn(groups);
    let next = 1 << writer;
    for (let image = 0; image < images; image += 1)
      if (usedBytes(groups, image) >= bytes * (weight / (1 + weight))) next |= 1 << image;
    if (next === of) break;
    of = next;
  }
  return best;
}

function usedBytes(groups: readonly Group[], image: number): number {
  return groups.reduce((sum, { users, bytes }) => sum + ((users >> image) & 1 ? bytes : 0), 0);
}

/**
 * The plan with layers cut in two where an image uses a part of one: it takes that part alone, which otherwise it stores once more, or
 * restores with the rest. As long as that brings enough.
 */
function cut(
  plan: readonly Planned[],
  all: readonly Group[],
  live: readonly number[],
  least: number,
): readonly Planned[] {
  const costOf = (of: readonly Planned[]): number => {
    const { stored, wasted } = bytesWith(of, all, live);
    return stored + wasted / 2;
  };
  const cuts = plan.flatMap((layer, index) =>
    live.flatMap((_, image) => {
      const used = layer.groups.filter(({ users }) => (users >> image) & 1);
      const rest = layer.groups.filter((group) => !used.includes(group));
      if (plan.length >= mostPlanned || [used, rest].some((part) => bytesIn(part) < leastBytes)) return [];
      return [plan.toSpliced(index, 1, { ...layer, groups: used }, { ...layer, groups: rest })];
    }),
  );
  const [best] = cuts.map((of) => ({ of, cost: costOf(of) })).toSorted((a, b) => a.cost - b.cost);
  return best === undefined || costOf(plan) - best.cost < least ? plan : cut(best.of, all, live, least);
}

/** What all images store of the groups if they take what suits them, and what they restore in vain. */
function bytesWith(
  plan: readonly Planned[],
  all: readonly Group[],
  live: readonly number[],
): { readonly stored: number; readonly wasted: number } {
  const taken = new Set<Planned>();
  let stored = 0;
  let wasted = 0;
  for (const [image, liveBytes] of live.entries()) {
    const uses = plan.map((layer) => ({
      layer,
      useful: usedBytes(layer.groups, image),
      bytes: bytesIn(layer.groups),
    }));
    const chosen = worthTaking(liveBytes, uses);
    for (const layer of chosen) taken.add(layer);
    const ofChosen = uses.filter(({ layer }) => chosen.includes(layer));
    stored += usedBytes(all, image) - ofChosen.reduce((sum, { useful }) => sum + useful, 0);
    wasted += ofChosen.reduce((sum, { useful, bytes }) => sum + bytes - useful, 0);
  }
  for (const { groups } of taken) stored += bytesIn(groups);
  return { stored, wasted };
}

function bytesIn(groups: readonly Group[]): number {
  return groups.reduce((sum, { bytes }) => sum + bytes, 0);
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
