/** An entry as far as it decides what goes first. */
export interface Evictable {
  readonly key: string;
  /** Keys of other entries without which this one is worth little: the base of a delta. */
  readonly standsOn: readonly string[];
  /** Milliseconds since the epoch. */
  readonly usedAtMs: number;
  readonly sizeBytes: number;
}

/**
 * The entries that go so that the others fit into `maxBytes`: those that were not used for the longest time. An entry is
 * used as long as one that stands on it is, and goes after it. What `keeps` names stays, with what it stands on.
 */
export function evicted<T extends Evictable>(
  entries: readonly T[],
  maxBytes: number,
  keeps: (entry: T) => boolean,
): readonly T[] {
  const kept = new Set(entries.filter(keeps).flatMap(({ key, standsOn }) => [key, ...standsOn]));
  const gone: T[] = [];
  let bytes = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const entry of inOrder(entries)) {
    if (bytes <= maxBytes) break;
    if (kept.has(entry.key) || keeps(entry)) continue;
    gone.push(entry);
    bytes -= entry.sizeBytes;
  }
  return gone;
}

function inOrder<T extends Evictable>(entries: readonly T[]): readonly T[] {
  const usedAtMs = new Map<string, number>();
  for (const { key, standsOn, usedAtMs: at } of entries)
    for (const each of [key, ...standsOn]) usedAtMs.set(each, Math.max(at, usedAtMs.get(each) ?? 0));
  const lastUse = ({ key }: T): number => usedAtMs.get(key) ?? 0;
  // Of what was used at the same time, first what stands on something: nothing stands on that.
  return entries.toSorted((a, b) => lastUse(a) - lastUse(b) || b.standsOn.length - a.standsOn.length);
}
