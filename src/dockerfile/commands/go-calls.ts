import type { Environment } from '../stages/environment.ts';
import { expand } from '../syntax/variables.ts';
import { runText } from './go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { runMounts } from '../stages/run-mounts.ts';
import type { ShellCommand, Word } from '../shell/shell-commands.ts';
import { isPlainChain, withoutSubstitutions } from '../shell/shell-flow.ts';
import { folderAfter, nameOf, ownCommandStates, type ShellState } from '../shell/shell-state.ts';

/** Go's variables that decide which Go runs and with which modules. */
const VARIABLES = ['GOTOOLCHAIN', 'GOFLAGS', 'GOWORK', 'GOPROXY', 'GO111MODULE'] as const;
type GoVariable = (typeof VARIABLES)[number];

/** A variable as a go command sees it. `unclear`: only the build knows it. */
export type GoSetting =
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'unset' }
  | { readonly kind: 'unclear' };

/** One go command of a RUN. */
export interface GoCall {
  readonly line: number;
  /** `build`, `mod download`, `work sync`. */
  readonly verb: string;
  /** What follows the verb. */
  readonly args: readonly string[];
  /** The same as the shell reads it. */
  readonly words: readonly Word[];
  /** `go`, or what stands for it. */
  readonly program: string;
  /** What the RUN's own text sets for it, by name: `NAME=value`. */
  readonly assigned: ReadonlyMap<string, Word>;
  /** Its place among all commands of the RUN. */
  readonly at: number;
  /** The folder it runs in, absolute; `undefined` when only the shell knows it. */
  readonly folder: string | undefined;
  readonly settings: Readonly<Record<GoVariable, GoSetting>>;
  /** When it fails, the RUN fails: it is not behind `if`, `||` or the like. */
  readonly isBinding: boolean;
}

/** What go commands are given beside ENV and ARG: the values of the secrets that this run provides, by id. */
export type SecretValues = ReadonlyMap<string, string>;

/** The go commands of a RUN's own text in their order. What scripts and other programs call is not seen. */
export function goCalls(instruction: Instruction, before: Environment, secrets: SecretValues): readonly GoCall[] {
  const text = withoutSubstitutions(runText(instruction));
  const facts = { instruction, before, isBinding: isPlainChain(text, instruction) };
  const start = settingsOf(instruction, before, secrets);
  return ownCommandStates(instruction, before).flatMap(
    ({ command, state }) => goCall(command, state, start, { ...facts, at: command.at }) ?? [],
  );
}

interface CallFacts extends Pick<GoCall, 'isBinding' | 'at'> {
  readonly instruction: Instruction;
  readonly before: Environment;
}

function goCall(
  command: ShellCommand,
  { folder, exported }: ShellState,
  start: GoCall['settings'],
  { instruction, before, isBinding, at }: CallFacts,
): GoCall | undefined {
  const call = goWords(command);
  if (call === undefined) return undefined;
  const { program, rest, inline } = call;
  const { verb, words, changed } = verbOf(rest);
  const assigned = new Map([...exported, ...inline.map((word) => [nameOf(word), word] as const)]);
  return {
    line: instruction.line,
    verb,
    args: words.map(({ text }) => text),
    words,
    program,
    assigned,
    at,
    folder: changed === undefined ? folder : folderAfter(folder, changed, before),
    settings: withAssigned(start, assigned, before),
    isBinding,
  };
}

const TAKES_SUBCOMMAND = new Set(['mod', 'work', 'tool']);

/** `-C` may stand before the verb, within it, and as the first flag after it. */
function verbOf(all: readonly Word[]): { verb: string; words: readonly Word[]; changed: Word | undefined } {
  const at = all.slice(0, TAKES_SUBCOMMAND.has(all[0]?.text ?? '') ? 3 : 2).findIndex(isChdir);
  const joined = /^-{1,2}C=(.+)/.exec(all[at]?.text ?? '')?.[1];
  const given = all[at];
  const changed = given !== undefined && joined !== undefined ? { ...given, text: joined } : all[at + 1];
  const words = at < 0 ? all : all.toSpliced(at, joined === undefined ? 2 : 1);
  const [first, second] = words;
  const isNamed = TAKES_SUBCOMMAND.has(first?.text ?? '') && second !== undefined;
  return {
    verb: isNamed ? `${first?.text} ${second.text}` : (first?.text ?? ''),
    words: words.slice(isNamed ? 2 : 1),
    changed: at < 0 ? undefined : changed,
  };
}

const isChdir = (word: Word | undefined): boolean => /^-{1,2}C(?:=|$)/.test(word?.text ?? '');

/** A go command in its parts. */
interface GoWords {
  readonly program: string;
  /** What follows it. */
  readonly rest: readonly Word[];
  /** The assignments before it. */
  readonly inline: readonly Word[];
}

/** What is called, where a command is go by its name. */
export function goWords({ words, assignments }: ShellCommand): GoWords | undefined {
  const isEnv = words[0]?.text === 'env';
  const at = isEnv ? words.findIndex(({ text }, index) => index > 0 && !/^\w+=/.test(text)) : 0;
  const program = words[at];
  if (program === undefined || !isGo(program)) return undefined;
  return {
    program: program.text,
    rest: words.slice(at + 1),
    inline: [...assignments, ...words.slice(isEnv ? 1 : 0, at)],
  };
}

const isGo = ({ text }: Word): boolean => ['go', 'xx-go', '/usr/local/go/bin/go'].includes(text);

/** What ENV, ARG, secrets and the text of a RUN say of Go's variables, before any command's own. */
export function settingsOf(instruction: Instruction, before: Environment, secrets: SecretValues): GoCall['settings'] {
  const text = runText(instruction);
  const read = runMounts(instruction, before, '\\');
  const mounts = read.kind === 'mounts' ? read.mounts : [];
  const setting = (name: GoVariable): GoSetting => {
    // An assignment is looked at by itself; any other mention may do anything to the variable.
    const mentions = text.split(name).length - 1;
    const assignments = text.match(new RegExp(`(?<![\\w$"'{])${name}=`, 'g'))?.length ?? 0;
    if (mentions > assignments || /\bgo\s+env\s+-[wu]\b/.test(text)) return { kind: 'unclear' };
    const secret = mounts.find(({ type, env }) => type === 'secret' && env === name);
    const value = secret === undefined ? before.env.get(name) : secrets.get(secret.id);
    if (secret !== undefined && value === undefined) return { kind: 'unclear' };
    // Go takes an empty variable for one that is not set.
    return value === undefined || value === '' ? { kind: 'unset' } : { kind: 'set', value };
  };
  return {
    GOTOOLCHAIN: setting('GOTOOLCHAIN'),
    GOFLAGS: setting('GOFLAGS'),
    GOWORK: setting('GOWORK'),
    GOPROXY: setting('GOPROXY'),
    GO111MODULE: setting('GO111MODULE'),
  };
}

/** The same with what is assigned to one command. */
export function withAssigned(
  start: GoCall['settings'],
  assigned: ReadonlyMap<string, Word>,
  { env }: Environment,
): GoCall['settings'] {
  const settings = { ...start };
  for (const name of VARIABLES) {
    const word = assigned.get(name);
    if (word === undefined) continue;
    const value = expand(word.text.slice(name.length + 1), (variable) => env.get(variable), { escape: '\\' });
    const isClear = !word.computed && !word.literal && value.kind === 'expanded' && value.unset.length === 0;
    if (!isClear) settings[name] = { kind: 'unclear' };
    else settings[name] = value.value === '' ? { kind: 'unset' } : { kind: 'set', value: value.value };
  }
  return settings;
}
