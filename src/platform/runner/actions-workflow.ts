import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import type { ActionsCommands } from './actions-commands.ts';
import type { Workflow } from '../workflow.ts';

/** The runner's side of a step: inputs and state from `environment`, outputs and state into the files that it names. */
export function actionsWorkflow(environment: NodeJS.ProcessEnv, commands: ActionsCommands): Workflow {
  return {
    input: (name) => environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    setOutput: (name, value) => {
      if (!appendedTo(environment['GITHUB_OUTPUT'], name, value)) commands.issue('set-output', value, { name });
    },
    saveState: (name, value) => {
      if (!appendedTo(environment['GITHUB_STATE'], name, value)) commands.issue('save-state', value, { name });
    },
    state: (name) => environment[`STATE_${name}`] ?? '',
    addSecret: (value) => {
      for (const secret of maskable(value)) commands.issue('add-mask', secret);
    },
    writeSummary: async (markdown) => {
      const file = environment['GITHUB_STEP_SUMMARY'] ?? '';
      // Absent on old servers and in some imitations of the runner; there is no page then.
      if (file !== '') await appendFile(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`);
    },
  };
}

/**
 * The file command of the runner: `name<<delimiter`, the value, the delimiter; a value may hold anything but the
 * delimiter.
 * False without a file, as on servers that are older than file commands.
 */
function appendedTo(file: string | undefined, name: string, value: string): boolean {
  if (file === undefined || file === '') return false;
  const delimiter = `ghadelimiter_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  return true;
}

/** The runner masks line by line, so a secret of several lines is masked as a whole and by its lines. */
function maskable(value: string): readonly string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim());
  return [...new Set([value.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= 4) : [])])].filter(
    (text) => text !== '',
  );
}
