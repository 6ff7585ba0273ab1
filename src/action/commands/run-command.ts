import type { Host } from '../../platform/machine/host.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { buildCommand } from './build-command.ts';
import { checkProxyCommand } from './check-proxy-command.ts';
import type { RunWords } from './command-words.ts';
import { print } from './command-output.ts';
import { mountsCommand } from './mounts-command.ts';
import { planCommand } from './plan-command.ts';
import { programHelp } from './program-help.ts';

declare const PACKAGE_VERSION: string;

type Rare = typeof import('./rare-commands.ts');

const rare =
  (run: (commands: Rare, ...given: Parameters<RunWords>) => Promise<number>): RunWords =>
  async (...given) =>
    run(await import('./rare-commands.ts'), ...given);

const commands: ReadonlyMap<string, RunWords> = new Map([
  ['build', buildCommand],
  ['check-proxy', checkProxyCommand],
  ['compare', rare(({ compareCommand }, ...given) => compareCommand(...given))],
  ['doctor', rare(({ doctorCommand }, ...given) => doctorCommand(...given, PACKAGE_VERSION))],
  ['init', rare(({ initCommand }, ...given) => initCommand(...given))],
  ['mounts', mountsCommand],
  ['plan', planCommand],
  ['report', rare(({ printReports }, ...given) => printReports(...given))],
  ['stats', rare(({ printStats }, ...given) => printStats(...given))],
]);

/** The command line. Gives the exit code: 2 for a command that cannot be understood. */
export async function runCommand(host: Host, signal: AbortSignal): Promise<number> {
  const [name, ...words] = host.words;
  if (name === '--version' || name === '-v') return print(host.stdout, PACKAGE_VERSION);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return print(host.stdout, programHelp());
  const command = commands.get(name);
  if (command !== undefined) return command(host, signal, words);
  return print(host.stderr, `Unknown command \`${name}\`.${didYouMean(name, [...commands.keys()])} See \`--help\`.`, 2);
}
