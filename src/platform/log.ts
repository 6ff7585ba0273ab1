/** Where a run tells what it does. One group per phase; groups do not nest. */
export interface Log {
  /** Plain text for the reader of the job log. */
  info(message: string): void;
  /** Says what the user may want to know, and need not change. */
  notice(message: string, place?: Place): void;
  /** Asks the user to do something and says what. */
  warning(message: string, place?: Place): void;
  /** Goes only with a failure. */
  error(message: string, place?: Place): void;
  /** Shown only when the runner's debug log is on. */
  debug(message: string): void;
  /** Runs `body` inside a folded group that is closed whatever happens. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** A text of the user's, such as a file: shown as it is, so that it can be copied, and never read as a workflow command. */
  quote(text: string): void;
  /** Output of the user's own build: passed through as it is, never read as a workflow command. */
  passThrough<T>(body: (line: (text: string) => void) => Promise<T>): Promise<T>;
}

/** A place in one of the user's files, for an annotation. `file` is relative to the workspace, `line` counts from 1. */
export interface Place {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}
