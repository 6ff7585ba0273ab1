import type { CacheEntry } from '../platform/store/cache-entries.ts';
import { incompleteMark, keyPrefix } from './keys.ts';

/** What a run knows of the snapshots of its ref when it may delete some. */
export interface KnownSnapshots {
  /** What the keys of the families begin with whose current snapshot this run has read, up to the go.sum hash. */
  readonly families: readonly string[];
  /** The entries that this run has restored, and those that it will build on. */
  readonly named: ReadonlySet<string>;
  /** The most that all of them together may have; `undefined` for no limit. */
  readonly maxBytes: number | undefined;
  readonly nowMs: number;
  /** What images share, where this run may delete some of it. */
  readonly shared?: SharedFamilies;
}

/** What the keys begin with of shared layers, and of the catalog that names them. */
interface SharedFamilies {
  readonly layer: string;
  readonly catalog: string;
}

/** An entry that may go, and why. */
export interface Superseded {
  readonly entry: CacheEntry;
  readonly reason: string;
}

/** A pull request may stand on a base for that long without reading it again, as may a job that is running. */
const unreadForMs = 24 * 60 * 60 * 1000;
/** Newest entries of one go.sum that stay. */
const keptPerSum = 2;

/**
 * Which of our entries on the run's own ref are of no use any more. What a manifest names is known only for the current
 * snapshot of this run's families; for the others the times tell: a base is read whenever a delta on it is.
 */
export function superseded(entries: readonly CacheEntry[], known: KnownSnapshots): readonly Superseded[] {
  const replaced = known.families.flatMap((family) => replacedIn(family, entries, known));
  const gone = new Set(replaced.map(({ entry }) => entry.id));
  return [
    ...replaced,
    ...aboveLimit(
      entries.filter(({ id }) => !gone.has(id)),
      known,
    ),
  ];
}

function replacedIn(family: string, entries: readonly CacheEntry[], known: KnownSnapshots): readonly Superseded[] {
  const own = entries.filter(({ key }) => key.startsWith(family)).toSorted((a, b) => b.createdAtMs - a.createdAtMs);
  const sumOf = ({ key }: CacheEntry): string => key.slice(family.length).split('-')[0] ?? '';
  const sums = new Set(own.map(sumOf));
  // Beside a complete one nobody finds it.
  const isHidden = (sum: string): boolean => sum.endsWith(incompleteMark) && sums.has(sum.slice(0, -1));
  const kept = [...sums].flatMap((sum) =>
    isHidden(sum) ? [] : own.filter((entry) => sumOf(entry) === sum).slice(0, keptPerSum),
  );
  return own
    .filter((entry) => !kept.includes(entry) && !known.named.has(entry.key))
    .filter(({ readAtMs }) => known.nowMs - readAtMs >= unreadForMs)
    .filter((entry) => !kept.some((other) => !known.named.has(other.key) && mayStandOn(other, entry)))
    .map((entry) => ({ entry, reason: isHidden(sumOf(entry)) ? 'a complete one is there' : 'newer ones are there' }));
}

/**
 * The shared layers that no snapshot may use any more, whatever image it is of: by the times, as for bases. Whether an image would take one for
 * its next base, the catalog tells.
 */
export function unusedLayers(
  entries: readonly CacheEntry[],
  layerKeys: string,
  { named, nowMs }: Pick<KnownSnapshots, 'named' | 'nowMs'>,
): readonly Superseded[] {
  const snapshots = entries.filter(({ key }) => key.startsWith(`${keyPrefix}-build-`) && !named.has(key));
  return entries
    .filter(({ key, readAtMs }) => key.startsWith(layerKeys) && !named.has(key) && nowMs - readAtMs >= unreadForMs)
    .filter((layer) => !snapshots.some((snapshot) => mayStandOn(snapshot, layer)))
    .map((entry) => ({ entry, reason: 'no image uses it any more' }));
}

/** Whether a delta may have this older entry as its base: whoever read or wrote the delta had read the base shortly before. */
function mayStandOn(delta: CacheEntry, base: CacheEntry): boolean {
  return base.createdAtMs < delta.createdAtMs && base.readAtMs > delta.readAtMs - unreadForMs;
}

function aboveLimit(entries: readonly CacheEntry[], { maxBytes, named }: KnownSnapshots): readonly Superseded[] {
  if (maxBytes === undefined) return [];
  const gone: Superseded[] = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const entry of entries.toSorted((a, b) => a.readAtMs - b.readAtMs || a.createdAtMs - b.createdAtMs)) {
    if (bytes <= maxBytes) break;
    if (named.has(entry.key)) continue;
    gone.push({ entry, reason: 'all of them are above `cache-max-size`' });
    bytes -= entry.sizeBytes;
  }
  return gone;
}
