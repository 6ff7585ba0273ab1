import type { Extraction } from '../../mounts/extract.ts';
import type { Extracted } from '../../mounts/extracted.ts';

/** One cache on one node: what is asked of its mounts, and what they held when they were only counted. */
interface Counted {
  readonly extraction: Extraction;
  readonly extracted: Extracted;
}

/** The same with what the node is to pack; `undefined`: nothing. */
type Planned<T> = T & { readonly packs: Extraction | undefined };

/**
 * What the nodes pack of a cache. They write one snapshot, so they decide as one: a base is a base on each of them, and nothing is
 * dead unless every node has told what it used.
 */
export function jointPacking<T extends Counted>(counted: readonly T[]): readonly Planned<T>[] {
  const isKnown = counted.every((each) => !each.extracted.reading.isCrowded && !isLost(each));
  if (!isKnown) return counted.map(packingNothing);
  return counted.some(({ extraction }) => extraction.group.kind === 'modules')
    ? packingModules(counted)
    : packingEntries(counted);
}

/**
 * What was read of a cache in the end. Where a mount was replaced meanwhile, where there is no room on a node or its layers could not be
 * pushed, or where they came to different decisions, nothing is packed: a part of a snapshot would take the place of a whole one.
 */
export function agreed<T extends Planned<Counted>>(
  parts: readonly (T & { readonly packed: Extracted | undefined })[],
): readonly T[] {
  const told = parts.map((part) => ({ ...part, extracted: settled(part, part.packed) }));
  const roles = new Set(
    told.flatMap(({ extracted: { packing } }) => (packing.write === 'none' ? [] : [packing.write])),
  );
  const shortBytes = told.reduce((sum, { extracted }) => sum + extracted.packing.shortBytes, 0);
  const isRefused = told.some(({ extracted }) => extracted.packing.refused !== undefined);
  if (roles.size < 2 && shortBytes === 0 && !isRefused && !told.some(isLost)) return told;
  return told.map((part) => ({
    ...part,
    extracted: withoutArchives(part.extracted, part.extracted.packing.shortBytes),
  }));
}

/** A snapshot would lack what that node has used, and take the place of one that has it. */
function isLost({ extraction, extracted: { reading } }: Counted): boolean {
  return extraction.baseBytes > 0 && reading.replaced === reading.mounts;
}

function packingNothing<T extends Counted>(each: T): Planned<T> {
  return { ...each, packs: undefined };
}

function packingEntries<T extends Counted>(counted: readonly T[]): readonly Planned<T>[] {
  if (counted.every(({ extracted: { contents } }) => contents.used + contents.made === 0))
    return counted.map(packingNothing);
  const isWhole = counted.every(({ extracted: { reading } }) => reading.replaced === 0 && reading.driftS === 0);
  return counted.map((each, index) => {
    const { extraction, extracted } = each;
    const others = counted.filter((_, other) => other !== index).map((other) => other.extracted.packing.sums);
    const packs = {
      ...sharingRoom(extraction, counted),
      others: extracted.packing.sums.map((_, at) => others.reduce((sum, sums) => sum + (sums[at] ?? 0), 0)),
      sweep: extraction.sweep && isWhole,
      mayWriteBase: extraction.mayWriteBase && (isWhole || extraction.baseBytes === 0),
    };
    return { ...each, packs };
  });
}

/** Where all nodes have the same modules, the first packs them. Else each packs all that it has, as a new base if there may be one. */
function packingModules<T extends Counted>(counted: readonly T[]): readonly Planned<T>[] {
  const names = new Set(counted.map(({ extracted }) => extracted.contents.names));
  if (names.size === 1 && !names.has(undefined))
    return counted.map((each, index) => ({ ...each, packs: index === 0 ? each.extraction : undefined }));
  if (counted.every(({ extracted }) => extracted.contents.fresh === 0)) return counted.map(packingNothing);
  return counted.map((each) => {
    const { extraction } = each;
    const base = extraction.mayWriteBase ? { baseBytes: 0, marks: { base: [], all: [] } } : {};
    const marks = { ...extraction.marks, all: [] };
    // Also what an earlier step has saved: the others have not.
    const already = { entries: 0, readAt: 0 };
    return { ...each, packs: { ...sharingRoom(extraction, counted), marks, already, ...base } };
  });
}

/** All of it comes to one runner. */
function sharingRoom(extraction: Extraction, counted: readonly unknown[]): Extraction {
  const { roomBytes } = extraction;
  return { ...extraction, roomBytes: roomBytes === undefined ? undefined : Math.floor(roomBytes / counted.length) };
}

/** The figures of modules are those of the count: to pack them the script was told that nothing is known. */
function settled({ extraction, extracted }: Counted, packed: Extracted | undefined): Extracted {
  if (packed === undefined) return withoutArchives(extracted, 0);
  return extraction.group.kind === 'build' ? packed : { ...packed, contents: extracted.contents };
}

function withoutArchives(extracted: Extracted, shortBytes: number): Extracted {
  return { ...extracted, packing: { ...extracted.packing, write: 'none', archives: [], packedBytes: 0, shortBytes } };
}
