import { posix } from 'node:path';
import { runText } from '../commands/go-commands.ts';
import { isShell } from '../shell/run-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import { shellCommands } from '../shell/shell-commands.ts';
import { unwrapped } from '../shell/wrapped-program.ts';

const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];
const taskfiles = ['Taskfile.yml', 'taskfile.yml', 'Taskfile.yaml'];

/** The files that a program takes its commands from, in the order in which it looks for them. */
const filesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['make', makefiles],
  ['gmake', makefiles],
  ['task', taskfiles],
  ['go-task', taskfiles],
  ['just', ['justfile', 'Justfile', '.justfile']],
]);

/** Flags that name such a file, and those that name the folder to work in. */
const fileFlags = ['-f', '--file', '--makefile', '-t', '--taskfile', '--justfile'];
const folderFlags = ['-C', '--directory', '-d', '--dir'];

/** Files from which a RUN may take commands, relative to its WORKDIR: of each list the first that is there. */
export function commandFiles({ instruction }: GoRun): readonly (readonly string[])[] {
  let folder = '.';
  return shellCommands(runText(instruction)).flatMap(({ words }) => {
    const [name = '', ...rest] = unwrapped(words).map(({ text }) => text);
    if (name === 'cd') folder = posix.join(folder, rest[0] ?? '.');
    return filesNamed(name, rest).map((files) => files.map((file) => posix.join(folder, file)));
  });
}

function filesNamed(name: string, rest: readonly string[]): readonly (readonly string[])[] {
  const files = filesOf.get(posix.basename(name));
  if (files !== undefined) {
    const named = valueAfter(rest, fileFlags);
    const folder = valueAfter(rest, folderFlags) ?? '.';
    return [(named === undefined ? files : [named]).map((file) => posix.join(folder, file))];
  }
  const script = isShell(name) ? rest.find((word) => !word.startsWith('-')) : name;
  return script?.includes('/') === true && !script.startsWith('/') ? [[script]] : [];
}

function valueAfter(words: readonly string[], flags: readonly string[]): string | undefined {
  const at = words.findIndex((word) => flags.includes(word));
  if (at >= 0) return words[at + 1];
  // `--directory=svc`, `-Csvc`.
  return words.flatMap((word) => {
    const [, flag = '', value] = /^(--\w+(?==)|-[Cf])=?(.+)$/.exec(word) ?? [];
    return value !== undefined && flags.includes(flag) ? [value] : [];
  })[0];
}

/** A command in a file of the project. `line` is from 1. */
export interface WrittenCommand {
  readonly line: number;
  /** As `go build -a`. */
  readonly command: string;
  /** The whole line, with those that continue it. */
  readonly text: string;
}

/** Finds the first command of a Makefile or script that does something to the build cache. */
export type CommandFinder = (text: string) => WrittenCommand | undefined;

/** What makes go compile every package: `-a`, or an emptied cache; one that builds comes before one that tests. */
export const compilesAllIn: CommandFinder = (text) => {
  const found = commandsIn(text, (line) => forceIn(line) ?? cleaningIn(line));
  return found.find(({ command }) => !/^go (?:run|test|vet)/.test(command)) ?? found[0];
};

/** The lines with `-a` alone. */
export function forcesIn(text: string): readonly WrittenCommand[] {
  return commandsIn(text, forceIn);
}

/** What removes the entries of the build cache. */
export const emptiesIn: CommandFinder = (text) => commandsIn(text, (line) => cleaningIn(line) ?? removalIn(line))[0];

/** The variable that gives go another build cache than the mounted one. */
export const movesIn: CommandFinder = (text) => commandsIn(text, movedIn)[0];

function commandsIn(text: string, commandIn: (line: string) => string | undefined): readonly WrittenCommand[] {
  return wholeLines(text).flatMap(({ line, text: written }): readonly WrittenCommand[] => {
    const whole = written.replace(/(?:^|\s)#.*/, '');
    const command = commandIn(whole);
    return command === undefined ? [] : [{ line, command, text: whole }];
  });
}

/** The lines, each with those that continue it: flags may stand in any of them, and the first tells where the command is. */
function wholeLines(text: string): readonly Pick<WrittenCommand, 'line' | 'text'>[] {
  const wholes: { readonly line: number; readonly parts: string[] }[] = [];
  let isContinued = false;
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const part = written.replace(/\\$/, '');
    if (isContinued) wholes.at(-1)?.parts.push(part);
    else wholes.push({ line: index + 1, parts: [part] });
    isContinued = written.endsWith('\\');
  }
  return wholes.map(({ line, parts }) => ({ line, text: parts.join(' ') }));
}

/*
 * The files are of any size and anybody's, so each search takes time in proportion to the text: what begins a command is looked for
 * once in each, what follows is looked for behind the first of them only, and no two repetitions of a pattern share characters.
 */

/** `go`, or a variable of make that stands for it: `$(GO)`, `${GO_BIN}`. */
const goWord = String.raw`(?<![\w./-])(?:[\w./-]*\/)?(?:go|\$[({](?=\w*GO)\w+[)}])`;
const compiling = new RegExp(String.raw`${goWord}\s+(?:-C\s*\S+\s+)?(build|install|run|test|vet)\b`);
const force = /\s--?a(?=\s|$)/;
const forcedFlags = /^\s*(?:export\s+)?(?=\w*(?:GO|BUILD))(\w+)\s*[:?+]?=.*(?:[\s="'])-a(?=[\s"']|$)/;
const cleaning = new RegExp(String.raw`${goWord}\s+(?:-C\s*\S+\s+)?(clean)\b`);
const removal = /\b(rm|find)(?=\s)/;
const moved = /(?:^|[\s;&|({"'])(GOCACHE|XDG_CACHE_HOME|HOME)\s*[:?]?=\s*[^\s=]/;

/** What `begin` captures in the first command of a line that has `rest` behind it. */
function beginOf(line: string, begin: RegExp, rest: RegExp): string | undefined {
  for (const command of line.split(/[;&|]/)) {
    const found = begin.exec(command);
    if (found !== null && rest.test(command.slice(found.index + found[0].length))) return found[1];
  }
  return undefined;
}

function forceIn(line: string): string | undefined {
  const verb = beginOf(line, compiling, force);
  if (verb !== undefined) return `go ${verb} -a`;
  const [, name] = forcedFlags.exec(line) ?? [];
  return name === undefined ? undefined : `-a in ${name}`;
}

function cleaningIn(line: string): string | undefined {
  return beginOf(line, cleaning, /\s-cache\b/) === undefined ? undefined : 'go clean -cache';
}

function removalIn(line: string): string | undefined {
  return beginOf(line, removal, /go-build|GOCACHE/);
}

function movedIn(line: string): string | undefined {
  return moved.exec(line)?.[1];
}
