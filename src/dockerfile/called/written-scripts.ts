import { posix } from 'node:path';
import { writtenCopy } from '../syntax/copy-words.ts';
import { commandCallsGo, type KnownScripts } from '../commands/go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { type RunCommand, runCommands } from '../shell/run-commands.ts';
import { shellCommands } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

const IN_PATH = /(?:^|\/)s?bin\/?/;

/**
 * The names of files that an instruction makes and that may call go when they are run later: scripts that it writes, and files of the
 * context that it puts where the shell looks for programs.
 */
export function writtenScripts(instruction: Instruction, known: KnownScripts): readonly string[] {
  switch (instruction.keyword) {
    case 'RUN': {
      const commands = runCommands(instruction);
      return commands.flatMap((command) => [...writtenBy(command), ...renamedBy(command, known)]);
    }
    case 'COPY':
    case 'ADD':
      return copied(instruction);
    default:
      return [];
  }
}

function copied(instruction: Instruction): readonly string[] {
  const { sources = [], destination = '', from } = writtenCopy(instruction) ?? {};
  const named = (name: string): string => (/\/$|\/s?bin$/.test(destination) ? name : posix.basename(destination));
  const written = instruction.heredocs.filter(({ content }) => mayCallGo(content)).map(({ name }) => named(name));
  if (from !== undefined || !IN_PATH.test(destination)) return written;
  return [...written, ...sources.map((source) => named(posix.basename(source)))];
}

/** What `cat`, `tee`, `echo` and the like write. */
function writtenBy(command: RunCommand): readonly string[] {
  const words = unwrapped(command.words);
  const args = words.slice(1).map(({ text }) => text);
  const name = programName(words);
  const texts = ['echo', 'printf'].includes(name)
    ? [args.join('\n').replaceAll(String.raw`\n`, '\n')]
    : command.heredocs;
  if (!texts.some(mayCallGo)) return [];
  const redirected = command.redirects
    .filter(({ operator }) => operator.includes('>'))
    .map(({ target }) => target.text);
  const operands = args.filter((text) => !text.startsWith('-'));
  const named = name === 'tee' ? operands : ['install', 'cp', 'sponge'].includes(name) ? operands.slice(-1) : [];
  const outputs = args.flatMap((text) => (text.startsWith('of=') ? [text.slice('of='.length)] : []));
  return [...redirected, ...named, ...outputs].map((file) => posix.basename(file));
}

/** A script under another name: `mv build.sh /usr/local/bin/build`. */
function renamedBy({ words }: RunCommand, known: KnownScripts): readonly string[] {
  const rest = unwrapped(words);
  if (!['cp', 'mv', 'ln', 'install'].includes(programName(rest))) return [];
  const [destination = '', ...sources] = rest
    .slice(1)
    .map(({ text }) => text)
    .filter((text) => !text.startsWith('-'))
    .toReversed();
  const isScript = (source: string): boolean => known.has(posix.basename(source)) || source.endsWith('.sh');
  return sources.some(isScript) ? [posix.basename(destination)] : [];
}

function mayCallGo(text: string): boolean {
  return shellCommands(text).some(
    (command) => commandCallsGo({ ...command, place: 'inner', at: 0, isUnread: false }) !== 'no',
  );
}
