import type { Log } from '../log.ts';

/** The part of a stream that a log writes to: standard error, or a test's own. */
export interface TerminalStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Read anew for each picture, since a window can change. */
  readonly columns?: number;
}

/** What the live view needs to know of a build step. */
export interface LiveEvent {
  readonly kind: string;
  readonly id: number;
  readonly name: string;
  readonly ms?: number;
  readonly text?: string;
}

/** Reads the build's output; a line that is no progress gives no event. */
export type LiveReader = () => { feed(line: string): readonly LiveEvent[] };

export interface TerminalLog extends Log {
  /**
   * Writes what is still to be written and gives the cursor back. To be called at every end; a second call does
   * nothing.
   */
  close(): void;
}
