import { doctorInputs } from '../../config/inputs/doctor-inputs.ts';
import type { Host } from '../../platform/machine/host.ts';
import { readFlags } from './command-flags.ts';
import { flagLines, print } from './command-output.ts';
import { withServices } from './with-services.ts';
import { runDoctor } from '../doctor/run-doctor.ts';
import { openTerminal } from '../services/open-services.ts';

/** The command `doctor`. The report goes to the standard output, what is wrong with its flags or the Dockerfile to the other one, with 2. */
export async function doctorCommand(
  host: Host,
  signal: AbortSignal,
  words: readonly string[],
  version: string,
): Promise<number> {
  const flags = await readFlags(host, words, { name: 'doctor', table: doctorInputs, folder: 'context', help });
  if (typeof flags === 'number') return flags;
  return withServices(
    host,
    openTerminal({ ...host, stdout: host.stderr }, signal, flags),
    async (services) => {
      const { text, code } = await runDoctor(services, version);
      return print(host.stdout, services.run.redact(text), code);
    },
    2,
  );
}

function help(): string {
  return [
    'Says what is wrong with the Dockerfile of a Go program, and what to write instead. Needs no Docker.',
    '',
    'Usage: cached-go-docker-build doctor [flags] [context]',
    '',
    'The exit code is 1 for findings at or above --fail-on, and 2 for wrong flags or a Dockerfile that cannot be read.',
    '',
    ...flagLines(doctorInputs),
  ].join('\n');
}
