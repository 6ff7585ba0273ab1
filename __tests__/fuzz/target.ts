/** Something that reads what others wrote. It must not throw, whatever it is given. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly string[];
  readonly run: (input: string) => unknown;
}
