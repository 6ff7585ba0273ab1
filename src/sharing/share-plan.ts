import type { Catalog, Entries, ImageUse, SharedLayer } from './catalog.ts';
import { newLayers } from './new-layers.ts';
import { bytesOf, coveredBytes, layersToTake } from './taken-layers.ts';

/** What a run does for what its image shares with others. */
export interface SharePlan {
  /** Layers of others, or of earlier runs, that a new base leaves out. */
  readonly take: readonly SharedLayer[];
  /** A new base pays, since so much of the old one is in these layers by now. */
  readonly isRebase: boolean;
  /** What the run is to put into layers for others and later runs of its own. */
  readonly write: readonly Entries[];
  /** Whether it is known what the image uses. */
  readonly isListed: boolean;
}

/** When the run may publish what the image uses: always, only where it writes a base, or never. */
export type Listing = 'always' | 'with-base' | 'never';

const listingLines: Readonly<Record<Listing, readonly string[]>> = {
  always: ['list'],
  'with-base': ['list-base'],
  never: [],
};

/** The least of an image's bytes for which its base is written again, as a share and by itself. */
const leastShare = 0.07;
const leastBytes = 1_000_000;

/**
 * `ownBytes` is the content of the base that lies in no layer of the catalog; absent where a base is written anyway. `listed` is what the catalog
 * has of the image.
 */
export function sharePlan(catalog: Catalog, listed: ImageUse | undefined, ownBytes: number | undefined): SharePlan {
  if (listed === undefined) return { take: [], isRebase: false, write: [], isListed: false };
  const { scope, entries } = listed;
  const { layers } = catalog;
  const take = layersToTake(entries, layers);
  const liveBytes = bytesOf(entries);
  const gain = (ownBytes ?? 0) - (liveBytes - coveredBytes(entries, take));
  const write = newLayers(catalog).flatMap((layer) => (layer.scope === scope ? [layer.entries] : []));
  return {
    take,
    isRebase: take.length > 0 && gain >= Math.max(leastBytes, liveBytes * leastShare),
    write,
    isListed: true,
  };
}

/** What the helper build gets of it: `rebase`, when to list entries, and of each entry the number of its layer; 0 for one that is taken. */
export function shareLines({ take, isRebase, write }: SharePlan, listing: Listing): readonly string[] {
  return [
    ...listingLines[listing],
    ...(isRebase ? ['rebase'] : []),
    ...take.flatMap(({ entries }) => [...entries.keys()].map((id) => `${id} 0`)),
    ...write.flatMap((entries, index) => [...entries.keys()].map((id) => `${id} ${index + 1}`)),
  ];
}
