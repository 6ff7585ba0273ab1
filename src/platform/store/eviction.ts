/** An entry as far as it decides what goes first. */
export interface Evictable {
  readonly key: string;
  /** Keys of other entries without which this one is worth little: the base of a delta. */
  readonly standsOn: readonly string[];
  /** Milliseconds since the epoch. */
  readonly usedAtMs: number;
  readonly sizeBytes: number;
  /** Whose it is: the space of a ref. Absent where there is one alone. */
  readonly space?: string;
}

/** Who makes room, so that no ref can use up what others have. */
export interface Maker {
  readonly space: string;
  /** The spaces that others read too: those of the default branch and of a pull request's base. */
  readonly guarded: readonly string[];
  /** What was not used since then is nobody's any more; milliseconds since the epoch. */
  readonly staleBeforeMs: number;
}

const alone: Maker = { space: '', guarded: [], staleBeforeMs: Number.NEGATIVE_INFINITY };

/**
 * The entries that go so that the others fit into `maxBytes`. First those that are stale; then of the space that has most those
 * that were not used for the longest time. A guarded space keeps half of `maxBytes`, unless the maker's own is all that is left.
 * An entry is used as long as one that stands on it is, and goes after it. What `keeps` names stays, with what it stands on.
 */
export function evicted<T extends Evictable>(
  entries: readonly T[],
  maxBytes: number,
  keeps: (entry: T) => boolean,
  maker: Maker = alone,
): readonly T[] {
  const kept = new Set(entries.filter(keeps).flatMap(({ standsOn }) => standsOn));
  const lastUse = lastUses(entries);
  let open = inOrder(entries, lastUse).filter((entry) => !kept.has(entry.key) && !keeps(entry));
  const bytesOf = new Map<string, number>();
  for (const { space = '', sizeBytes } of entries) bytesOf.set(space, (bytesOf.get(space) ?? 0) + sizeBytes);
  const gone: T[] = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const has = ({ space = '' }: T): number => bytesOf.get(space) ?? 0;
  const isFree = (entry: T): boolean =>
    !maker.guarded.includes(entry.space ?? '') || has(entry) - entry.sizeBytes >= maxBytes / 2;
  while (bytes > maxBytes) {
    const next =
      open.find(({ key }) => (lastUse.get(key) ?? 0) < maker.staleBeforeMs) ??
      first(open.filter(isFree), has) ??
      open.find(({ space = '' }) => space === maker.space);
    if (next === undefined) break;
    gone.push(next);
    open = open.filter((entry) => entry !== next);
    bytes -= next.sizeBytes;
    bytesOf.set(next.space ?? '', has(next) - next.sizeBytes);
  }
  return gone;
}

/** The first of those whose space has most. */
function first<T>(entries: readonly T[], has: (entry: T) => number): T | undefined {
  const most = Math.max(...entries.map(has));
  return entries.find((entry) => has(entry) === most);
}

function lastUses(entries: readonly Evictable[]): ReadonlyMap<string, number> {
  const usedAtMs = new Map<string, number>();
  for (const { key, standsOn, usedAtMs: at } of entries)
    for (const each of [key, ...standsOn]) usedAtMs.set(each, Math.max(at, usedAtMs.get(each) ?? 0));
  return usedAtMs;
}

function inOrder<T extends Evictable>(entries: readonly T[], usedAtMs: ReadonlyMap<string, number>): readonly T[] {
  const lastUse = ({ key }: T): number => usedAtMs.get(key) ?? 0;
  // Of what was used at the same time, first what stands on something: nothing stands on that.
  return entries.toSorted((a, b) => lastUse(a) - lastUse(b) || b.standsOn.length - a.standsOn.length);
}
