import type { Clock } from '../../src/platform/clock.ts';

export interface ManualClock extends Clock {
  /** Lets time pass; sleepers whose time has come wake up. */
  pass(ms: number): void;
}

/** A clock that stands still until it is told to go on. */
export function manualClock(startMs = Date.parse('2026-11-23T06:00:00Z')): ManualClock {
  let passedMs = 0;
  let sleepers: readonly { readonly atMs: number; readonly wake: () => void }[] = [];
  return {
    now: () => startMs + passedMs,
    monotonicMs: () => passedMs,
    pass: (ms) => {
      passedMs += ms;
      const due = sleepers.filter(({ atMs }) => atMs <= passedMs);
      sleepers = sleepers.filter((sleeper) => !due.includes(sleeper));
      for (const { wake } of due) wake();
    },
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true || ms <= 0) return resolve();
        const sleeper = { atMs: passedMs + ms, wake: resolve };
        sleepers = [...sleepers, sleeper];
        signal?.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}
