import { planInputs } from '../../config/inputs/plan-inputs.ts';
import { runPlan } from '../plan/run-plan.ts';
import { openTerminal } from '../services/open-services.ts';
import type { RunWords } from './command-words.ts';
import { readFlags } from './command-flags.ts';
import { flagLines, print } from './command-output.ts';
import { withServices } from './with-services.ts';

/** The command `plan`. The matrix goes to the standard output, for a program; what people read goes to the other one. */
export const planCommand: RunWords = async (host, signal, words) => {
  const flags = await readFlags(host, words, { name: 'plan', table: planInputs, folder: 'path', help });
  if (typeof flags === 'number') return flags;
  // The folder in which files are looked for, as for `build`.
  const given = new Map([...flags, ['context', flags.get('path') ?? '.'] as const]);
  return withServices(host, openTerminal({ ...host, stdout: host.stderr }, signal, given), async (services) => {
    const matrix = await runPlan(services);
    return print(host.stdout, JSON.stringify(matrix));
  });
};

function help(): string {
  return [
    'Finds the images of a repository and says which of them a change affects, and why. Prints the matrix as JSON.',
    '',
    'Usage: cached-go-docker-build plan --base <ref> [flags] [path]',
    '',
    ...flagLines(planInputs),
  ].join('\n');
}
