import type { Instruction } from './parse.ts';

/** A flag to write into any RUN, also one outside the Go stages. */
export interface RunFlag {
  readonly run: { readonly instruction: Instruction; readonly line: number };
  readonly flag: string;
}
