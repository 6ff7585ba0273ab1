/** A time limit for work that others can hold up, and that turns out to be more than it looked. */
export interface WorkTimer {
  /** Aborted when the time is up. */
  readonly signal: AbortSignal;
  /** All the time that it has given so far, in milliseconds. */
  limitMs(): number;
  /** From now on no time counts, until `resume`. */
  pause(): void;
  resume(): void;
  extend(ms: number): void;
  /** Nobody waits for it any more. */
  end(): void;
}

/** Starts such a limit; it counts at once. */
export function workTimer(givenMs: number): WorkTimer {
  const controller = new AbortController();
  let limitMs = givenMs;
  let usedMs = 0;
  let runsSince: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  const pause = (): void => {
    clearTimeout(timer);
    if (runsSince !== undefined) usedMs += performance.now() - runsSince;
    runsSince = undefined;
  };
  const resume = (): void => {
    if (runsSince !== undefined || controller.signal.aborted) return;
    runsSince = performance.now();
    timer = setTimeout(() => controller.abort(), Math.max(0, limitMs - usedMs));
  };
  resume();
  return {
    signal: controller.signal,
    limitMs: () => limitMs,
    pause,
    resume,
    extend: (ms) => {
      limitMs += ms;
      if (runsSince === undefined) return;
      pause();
      resume();
    },
    end: pause,
  };
}
