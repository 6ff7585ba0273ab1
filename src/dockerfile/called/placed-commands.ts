import { posix } from 'node:path';
import { expand } from '../syntax/variables.ts';
import type { Instruction } from '../syntax/parse.ts';
import { type RunCommand, runCommands } from '../shell/run-commands.ts';
import type { Word } from '../shell/shell-commands.ts';

/** A shell text with nothing around it. */
export type ShellText = Pick<Instruction, 'args' | 'json' | 'heredocs'>;

/** What a shell begins with. */
export interface ShellStart {
  readonly workdir: string;
  readonly home: string;
  readonly variables: ReadonlyMap<string, string>;
}

/** A command with the folder and the variables that the commands before it have left. */
export interface PlacedCommand {
  readonly command: RunCommand;
  readonly folder: string;
  /** The variables whose values are known here. */
  readonly variables: ReadonlyMap<string, string>;
  /** Undefined where only the shell knows it. */
  readonly valueOf: (word: Word) => string | undefined;
  /** The same as an absolute path. */
  readonly pathOf: (word: Word) => string | undefined;
}

/** The commands of a text in their order. Of what a text sets, the last before a command counts, also across branches. */
export function placedCommands(text: ShellText, start: ShellStart): readonly PlacedCommand[] {
  const folders = new Map([['', start.workdir]]);
  let variables: ReadonlyMap<string, string> = new Map([['HOME', start.home], ...start.variables]);
  return runCommands({ ...nowhere, ...text }).map((command) => {
    const placed = placedIn(command, folderOf(folders, command), { home: start.home, variables });
    variables = after(variables, placed);
    const [name, to] = command.words;
    const folder = to === undefined ? start.home : placed.pathOf(to);
    if (/^(?:cd|pushd)$/.test(name?.text ?? '') && folder !== undefined)
      folders.set(command.subshell.join(' '), folder);
    return placed;
  });
}

const nowhere: Instruction = {
  keyword: 'RUN',
  line: 0,
  endLine: 0,
  keywordEnd: 0,
  flags: [],
  args: '',
  json: undefined,
  heredocs: [],
};

function placedIn(
  command: RunCommand,
  folder: string,
  { home, variables }: Pick<ShellStart, 'home' | 'variables'>,
): PlacedCommand {
  const valueOf = ({ text, literal }: Word): string | undefined => {
    if (literal) return text;
    const told = text.replace(/^~(?=\/|$)/, home);
    const expansion = expand(told, (name) => variables.get(name), { escape: '\\' });
    return expansion.kind === 'bad' || expansion.unset.length > 0 ? undefined : expansion.value;
  };
  const pathOf = (word: Word): string | undefined => {
    const value = valueOf(word);
    return value === undefined ? undefined : posix.resolve(folder, value);
  };
  return { command, folder, variables, valueOf, pathOf };
}

/** A subshell begins in the folder of the one around it. */
function folderOf(folders: ReadonlyMap<string, string>, { subshell }: RunCommand): string {
  for (let depth = subshell.length; depth > 0; depth--) {
    const folder = folders.get(subshell.slice(0, depth).join(' '));
    if (folder !== undefined) return folder;
  }
  return folders.get('') ?? '/';
}

/** What a command sets for those after it: `A=b`, `export A=b`, `for a in b`; undefined for what only the shell knows. */
function settings({ command, valueOf }: PlacedCommand): readonly (readonly [string, string | undefined])[] {
  const { words, assignments } = command;
  const [first, second] = words;
  if (first !== undefined && second?.text === 'in')
    return [[first.text, words.slice(2).flatMap((word) => valueOf(word) ?? [])[0]]];
  const exports = ['export', 'local', 'readonly', 'declare'].includes(first?.text ?? '');
  const set = exports ? words.slice(1) : first === undefined ? assignments : [];
  return set.flatMap((word) => {
    const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    return name === undefined ? [] : [[name, valueOf({ ...word, text: value })] as const];
  });
}

function after(variables: ReadonlyMap<string, string>, placed: PlacedCommand): ReadonlyMap<string, string> {
  const set = settings(placed);
  if (set.length === 0) return variables;
  const next = new Map(variables);
  for (const [name, value] of set) {
    if (value === undefined) next.delete(name);
    else next.set(name, value);
  }
  return next;
}
