import type { Host } from '../../platform/machine/host.ts';

/** Runs a command of the command line with the words behind its name. Gives the exit code. */
export type RunWords = (host: Host, signal: AbortSignal, words: readonly string[]) => Promise<number>;
