import { getInput, getState, saveState, setOutput, setSecret, summary } from '@actions/core';
import type { ActionsCommands } from './actions-commands.ts';
import type { Workflow } from '../workflow.ts';

/** The runner's side of a step: @actions/core reads it from the environment of this process, and from the files named there. */
export function actionsWorkflow(commands: ActionsCommands): Workflow {
  return {
    input: (name) => getInput(name, { trimWhitespace: false }),
    // On servers that are older than the files, outputs and state are commands.
    setOutput: (name, value) => commands.issue(() => setOutput(name, value)),
    saveState: (name, value) => commands.issue(() => saveState(name, value)),
    state: getState,
    addSecret: (value) => {
      for (const secret of maskable(value)) commands.issue(() => setSecret(secret));
    },
    writeSummary: async (markdown) => {
      // Absent on old servers and in some imitations of the runner; there is no page then, and @actions/core would throw.
      if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
      // What it could not write stays in its buffer.
      await summary.emptyBuffer().addRaw(markdown, !markdown.endsWith('\n')).write();
    },
  };
}

/** The runner masks line by line, so a secret of several lines is masked as a whole and by its lines. */
function maskable(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [...new Set([value.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= 4) : [])])].filter(
    (text) => text !== '',
  );
}
