import { posix } from 'node:path';
import type { Environment } from '../stages/environment.ts';
import { expand } from '../syntax/variables.ts';
import type { Instruction } from '../syntax/parse.ts';
import { type RunCommand, runCommands } from './run-commands.ts';
import type { ShellCommand, Word } from './shell-commands.ts';

/** What a shell command leaves for those after it. */
export interface ShellState {
  /** `undefined` when only the shell knows it. */
  readonly folder: string | undefined;
  readonly exported: ReadonlyMap<string, Word>;
}

/** The commands of a RUN's own text, each with what is in force when it runs: what is in `$(…)` decides nothing about the command around it. */
export function ownCommandStates(
  instruction: Instruction,
  before: Environment,
): readonly { readonly command: RunCommand; readonly state: ShellState }[] {
  const states = new Map<number, ShellState>();
  return ownCommands(instruction).map((command) => {
    const state = stateAfter(stateIn(command, states, before), command, before);
    states.set(command.subshell.at(-1) ?? outermost, state);
    return { command, state };
  });
}

/** The commands of a RUN's own text. */
export function ownCommands(instruction: Instruction): readonly RunCommand[] {
  return runCommands(instruction).filter(({ place }) => place === 'own');
}

/** Stands for the shell in which a RUN begins. */
const outermost = 0;

/** A subshell begins with what the one around it has at that time, and leaves that as it is. */
function stateIn({ subshell }: ShellCommand, states: ReadonlyMap<number, ShellState>, before: Environment): ShellState {
  const known = [outermost, ...subshell].toReversed().flatMap((id) => states.get(id) ?? []);
  return known[0] ?? { folder: before.workdir, exported: new Map() };
}

function stateAfter(state: ShellState, { words: [name, ...rest] }: ShellCommand, before: Environment): ShellState {
  switch (name?.text) {
    case 'cd':
      return { ...state, folder: folderAfter(state.folder, rest[0], before) };
    case 'pushd':
    case 'popd':
      return { ...state, folder: undefined };
    case 'export':
      return { ...state, exported: new Map([...state.exported, ...rest.map((word) => [nameOf(word), word] as const)]) };
    default:
      return state;
  }
}

/** The name in `NAME=value`. */
export const nameOf = ({ text }: Word): string => text.slice(0, Math.max(text.indexOf('='), 0));

/** A folder after `cd` to a word; `undefined` when only the shell knows it. */
export function folderAfter(
  folder: string | undefined,
  to: Word | undefined,
  { env }: Environment,
): string | undefined {
  if (to === undefined || to.computed || to.literal) return undefined;
  const value = expand(to.text, (name) => env.get(name), { escape: '\\' });
  if (value.kind === 'bad' || value.unset.length > 0 || /^[~-]/.test(value.value)) return undefined;
  if (posix.isAbsolute(value.value)) return posix.normalize(value.value);
  return folder === undefined ? undefined : posix.resolve(folder, value.value);
}
