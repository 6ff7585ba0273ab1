import { initInputs } from '../../config/inputs/init-inputs.ts';
import { runInit } from '../init/run-init.ts';
import { openTerminal } from '../services/open-services.ts';
import type { RunWords } from './command-words.ts';
import { readFlags } from './command-flags.ts';
import { flagLines, print } from './command-output.ts';
import { withServices } from './with-services.ts';

/** The command `init`: 1 when nothing can be written for the module. */
export const initCommand: RunWords = async (host, signal, words) => {
  const flags = await readFlags(host, words, { name: 'init', table: initInputs, folder: 'path', help });
  if (typeof flags === 'number') return flags;
  const given = new Map([...flags, ['context', flags.get('path') ?? '.'] as const]);
  return withServices(host, openTerminal(host, signal, given), async (services) => {
    return print(host.stdout, services.run.redact((await runInit(services)).join('\n')));
  });
};

function help(): string {
  return [
    'Writes a Dockerfile, a .dockerignore and a workflow for a Go module that has none. A file that is there is kept.',
    '',
    'Usage: cached-go-docker-build init [flags] [path]',
    '',
    ...flagLines(initInputs),
  ].join('\n');
}
