import type { Limits } from './store.ts';

/** Tells a piece of work that nobody waits for it any longer. */
export interface Deadline {
  /** Throws once the time is up or the run is cancelled; called before each step that others can see. */
  readonly check: () => void;
}

interface Degraded {
  readonly kind: 'degraded';
  readonly reason: string;
}

/**
 * Waits for `body` no longer than the limits allow. A disk that hangs cannot be interrupted: the work is left alone
 * then, and ends at its next `check`.
 */
export function withinLimits<T>(
  limits: Limits,
  what: string,
  body: (deadline: Deadline) => Promise<T>,
): Promise<T | Degraded> {
  if (limits.signal?.aborted === true) return Promise.resolve({ kind: 'degraded', reason: 'cancelled' });
  return new Promise((resolve, reject) => {
    let over: string | undefined;
    const end = (reason: string): void => {
      over ??= reason;
      settle();
      resolve({ kind: 'degraded', reason });
    };
    const onAbort = (): void => end('cancelled');
    const timer = setTimeout(() => end(`${what} was given up after ${limits.timeoutMs / 1000} s`), limits.timeoutMs);
    limits.signal?.addEventListener('abort', onAbort, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      limits.signal?.removeEventListener('abort', onAbort);
    };
    const check = (): void => {
      if (over !== undefined) throw new Error(over);
    };
    body({ check }).finally(settle).then(resolve, reject);
  });
}
