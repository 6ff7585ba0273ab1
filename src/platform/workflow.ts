/** What the surroundings give to a run and take from it: the Actions runner, or a terminal. */
export interface Workflow {
  /** The text of an input as it was given: a secret may end in blanks. Empty when it is absent. */
  input(name: string): string;
  setOutput(name: string, value: string): void;
  /** Hands `value` from main to post. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  /** Masks `value` in everything that is printed from now on. */
  addSecret(value: string): void;
  /** Appends Markdown to the job page. */
  writeSummary(markdown: string): Promise<void>;
}
