import { withoutUserinfo } from '../../config/secrets/credentials.ts';
import type { Host } from '../../platform/machine/host.ts';
import { print } from './command-output.ts';
import { type CommandInputs, parseWords } from './command-words.ts';

/** What a command takes, and what `--help` prints. */
interface CommandSpec extends CommandInputs {
  /** As it is typed; empty for the one whose help is that of the program. */
  readonly name: string;
  readonly help: () => string;
}

/** The flags by name, or the exit code where there is nothing to run: 0 after the help, 2 after words that cannot be understood. */
export async function readFlags(
  host: Host,
  words: readonly string[],
  { name, help, ...inputs }: CommandSpec,
): Promise<ReadonlyMap<string, string> | number> {
  if (words.some((word) => word === '--help' || word === '-h')) return print(host.stdout, help());
  const parsed = parseWords(words, inputs);
  if (parsed.kind === 'inputs') return parsed.inputs;
  const where = name === '' ? '`--help`' : `\`${name} --help\``;
  return print(host.stderr, withoutUserinfo([...parsed.problems, `${where} shows all flags.`].join('\n')), 2);
}
