import type { Workflow } from '../workflow.ts';

/**
 * A run outside Actions: inputs are the flags, outputs and the summary are collected, state lasts as long as the
 * process.
 */
interface TerminalWorkflow extends Workflow {
  outputs(): ReadonlyMap<string, string>;
  summary(): string;
  secrets(): readonly string[];
}

/** `inputs` holds the flags by the inputs' names. */
export function terminalWorkflow(inputs: ReadonlyMap<string, string>): TerminalWorkflow {
  const outputs = new Map<string, string>();
  const states = new Map<string, string>();
  const secrets: string[] = [];
  const summaries: string[] = [];
  return {
    input: (name) => inputs.get(name) ?? '',
    setOutput: (name, value) => void outputs.set(name, value),
    saveState: (name, value) => void states.set(name, value),
    state: (name) => states.get(name) ?? '',
    addSecret: (value) => void secrets.push(value),
    writeSummary: async (markdown) => void summaries.push(markdown),
    outputs: () => outputs,
    secrets: () => secrets,
    summary: () => summaries.join('\n'),
  };
}
