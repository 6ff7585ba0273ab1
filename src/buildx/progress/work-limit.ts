import type { WorkTimer } from '../../platform/work-timer.ts';
import { workTimer } from '../../platform/work-timer.ts';
import type { ProgressReader } from './raw-progress.ts';

/** How long the work of a helper build may take. What it has to wait for has the limit of the whole build. */
export interface WorkLimit {
  readonly ms: number;
  /** Whether a step is none of its work, by its heading: while such a step runs, no time counts. */
  readonly isWaiting: (heading: string) => boolean;
  /** How much longer it may take for what a RUN has just printed, in milliseconds. */
  readonly moreMs?: (line: string) => number;
}

/** Watches a build by its progress. */
export function watchWork({ ms, isWaiting, moreMs }: WorkLimit): WorkTimer & { readonly reader: ProgressReader } {
  const timer = workTimer(ms);
  const waiting = new Set<string>();
  const reader: ProgressReader = {
    onStep: ({ digest, name, isRunning }) => {
      if (!isWaiting(name)) return;
      if (isRunning) waiting.add(digest);
      else waiting.delete(digest);
      if (waiting.size > 0) timer.pause();
      else timer.resume();
    },
    onLogLine: (line) => {
      const more = moreMs?.(line) ?? 0;
      if (more > 0) timer.extend(more);
    },
  };
  return { ...timer, reader };
}

/** Whether a step gets an image, which a build that uses the same image waits for in any case. */
export function fetchesImage(heading: string): boolean {
  return /^\[(?:[^\]]* )? *\d+\/\d+\] FROM |^\[internal\] load metadata for /.test(heading);
}
