/** The calls of the service that a fault can be put on. */
export const cacheCalls = [
  'CreateCacheEntry',
  'FinalizeCacheEntryUpload',
  'GetCacheEntryDownloadURL',
  'head',
  'download',
  'put-blob',
  'put-block',
  'put-block-list',
  'list-caches',
  'delete-cache',
] as const;
export type CacheCall = (typeof cacheCalls)[number];

/** What goes wrong. The last five are for `download` alone. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly message?: string; readonly retryAfterSeconds?: number }
  /** Takes the request and never answers. */
  | { readonly kind: 'hang' }
  /** Closes the connection without an answer. */
  | { readonly kind: 'reset' }
  /** Sends so many bytes, then nothing more, and keeps the connection. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** Sends so many bytes of the promised length, then closes the connection. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Serves an object that has only so many bytes: all lengths agree with each other. */
  | { readonly kind: 'truncate'; readonly afterBytes: number }
  /** Changes a few bytes in the middle. */
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number };

/** The faults that are switched on. */
export interface Faults {
  /** Puts a fault on a call, for so many requests. */
  set(call: CacheCall, fault: Fault, times: number): void;
  /** The fault that the next request of this call meets, if any; counts it. */
  take(call: CacheCall): Fault | undefined;
  clear(): void;
}

export function createFaults(): Faults {
  const active = new Map<CacheCall, { readonly fault: Fault; left: number }>();
  return {
    set: (call, fault, times) => void active.set(call, { fault, left: times }),
    take: (call) => {
      const entry = active.get(call);
      if (entry === undefined || entry.left <= 0) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
    clear: () => active.clear(),
  };
}
