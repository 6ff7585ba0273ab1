/** One program to run. An argument vector, never a shell string. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  /** Added to the environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** What the program reads from its standard input; without it that is closed. Bytes are asked for once it runs. */
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Called for each whole line as it arrives. Lines are not kept in the result when this is given. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /**
   * Reads the bytes of the standard output as they come; `onLine` gets the other lines then. When it throws, the program finds
   * its output closed, and `run` throws the same; but what a program left unfinished that failed is no reason to throw.
   */
  readonly stdoutTo?: (bytes: AsyncIterable<Uint8Array>) => Promise<void>;
}

/** How a program ended. `timeout` and `cancelled` mean that we ended it, with every process it had started. */
export type Exit =
  | {
      readonly kind: 'exited';
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
      readonly ms: number;
    }
  | { readonly kind: 'timeout'; readonly stderr: string; readonly ms: number }
  | { readonly kind: 'cancelled'; readonly stderr: string; readonly ms: number }
  | { readonly kind: 'not-started'; readonly reason: string };

/** Runs programs. */
export interface Shell {
  run(command: Command): Promise<Exit>;
}
