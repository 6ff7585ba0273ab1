import type { CacheEntries, CacheEntry } from '../../src/platform/store/cache-entries.ts';
import type { Limits } from '../../src/platform/store/store.ts';

/** An entry of some ref. */
export type KeptEntry = CacheEntry & { readonly ref: string };

export interface FakeCacheEntries extends CacheEntries {
  readonly entries: readonly KeptEntry[];
  readonly calls: readonly string[];
}

export interface FakeCacheEntriesOptions {
  readonly entries?: readonly KeptEntry[];
  /** What the token may not do, or what goes wrong. */
  readonly trouble?: Partial<Record<'list' | 'remove', 'denied' | { readonly reason: string } | 'hangs'>>;
}

/** The entries of a repository in memory. It keeps the rules of the real one: the contract suite runs on both. */
export function fakeCacheEntries({ entries = [], trouble = {} }: FakeCacheEntriesOptions = {}): FakeCacheEntries {
  const kept = [...entries];
  const calls: string[] = [];
  const faultOf = async (method: 'list' | 'remove', limits: Limits) => {
    calls.push(method);
    if (limits.signal?.aborted === true) return { kind: 'degraded', reason: 'cancelled' } as const;
    const fault = trouble[method];
    if (fault === undefined) return undefined;
    if (fault === 'denied') return { kind: 'denied' } as const;
    if (fault !== 'hangs') return { kind: 'degraded', reason: fault.reason } as const;
    await new Promise<void>((resolve) => limits.signal?.addEventListener('abort', () => resolve(), { once: true }));
    return { kind: 'degraded', reason: 'cancelled' } as const;
  };
  return {
    entries: kept,
    calls,
    list: async (ref, prefix, limits) =>
      (await faultOf('list', limits)) ?? {
        kind: 'listed',
        entries: kept
          .filter((entry) => entry.ref === ref && entry.key.startsWith(prefix))
          .map(({ id, key, sizeBytes, createdAtMs, readAtMs }) => ({ id, key, sizeBytes, createdAtMs, readAtMs }))
          .toSorted((a, b) => b.readAtMs - a.readAtMs),
      },
    remove: async (id, limits) => {
      const fault = await faultOf('remove', limits);
      if (fault !== undefined) return fault;
      const index = kept.findIndex((entry) => entry.id === id);
      if (index < 0) return { kind: 'gone' };
      kept.splice(index, 1);
      return { kind: 'removed' };
    },
  };
}
