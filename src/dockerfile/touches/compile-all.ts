import { runText } from '../commands/go-commands.ts';
import { withoutChdir } from '../commands/go-verbs.ts';
import { isShell } from '../shell/run-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import { type ShellCommand, shellCommands } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

/** Commands of go that compile, and that take `-a`. */
const compiling = ['build', 'install', 'run', 'test', 'vet'];

const isForced = (word: string): boolean => /^--?a(?:=(?:true|1))?$/.test(word);

/** What in a RUN makes go compile every package, as it is written there: `go build -a`, `GOFLAGS=-a`; `undefined` when nothing does. */
export function compilesAll({ instruction, environment }: GoRun): string | undefined {
  return forcedBy(runText(instruction)) ?? (hasForce(environment.env.get('GOFLAGS') ?? '') ? 'GOFLAGS=-a' : undefined);
}

/** The same in any shell text, as a recipe of make. */
export function forcedBy(text: string): string | undefined {
  return commandsIn(text)
    .map(forcedIn)
    .find((found) => found !== undefined);
}

/** The commands of a shell text, with those that it quotes for another shell. */
function commandsIn(text: string): readonly ShellCommand[] {
  return shellCommands(text).flatMap((command) => {
    const [name, ...rest] = command.words.map((word) => word.text);
    const at = isShell(name ?? '') ? rest.findIndex((word) => /^-\w*c$/.test(word)) : -1;
    return at < 0 ? [command] : [command, ...shellCommands(rest[at + 1] ?? '')];
  });
}

function forcedIn({ words, assignments }: ShellCommand): string | undefined {
  const texts = words.map(({ text }) => text);
  const set = [...assignments.map(({ text }) => text), ...(['env', 'export'].includes(texts[0] ?? '') ? texts : [])];
  if (set.some((text) => text.startsWith('GOFLAGS=') && hasForce(text.slice('GOFLAGS='.length)))) return 'GOFLAGS=-a';
  const called = unwrapped(words);
  const [verb = '', ...flags] = withoutChdir(called.slice(1).map(({ text }) => text));
  if (!/^(?:xx-)?go$/.test(programName(called)) || !compiling.includes(verb)) return undefined;
  // What follows the packages of these is for the program.
  const own = ['run', 'test'].includes(verb) ? flags.slice(0, firstPackage(flags)) : flags;
  return own.some(isForced) ? `go ${verb} -a` : undefined;
}

function firstPackage(flags: readonly string[]): number {
  const at = flags.findIndex((word) => /^\.|^[\w.]+\//.test(word) || word.endsWith('.go'));
  return at < 0 ? flags.length : at;
}

const hasForce = (flags: string): boolean => flags.split(/\s+/).some(isForced);
