/** One program to run. An argument vector, never a shell string. */
export interface Command {
  readonly argv: readonly [string, ...string[]];
  /** Added to the environment; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Text for the program's standard input; without it that is closed. */
  readonly stdin?: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Called for each whole line as it arrives. Lines are not kept in the result when this is given. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
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
