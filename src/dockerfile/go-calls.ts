import { posix } from 'node:path';
import type { Environment } from './environment.ts';
import { expand } from './expansion.ts';
import { runText } from './go-commands.ts';
import type { Instruction } from './model.ts';
import { runMounts } from './run-mounts.ts';
import { type ShellCommand, shellCommands, type Word } from './shell-commands.ts';

/** Go's variables that decide which Go runs and with which modules. */
const VARIABLES = ['GOTOOLCHAIN', 'GOFLAGS', 'GOWORK', 'GOPROXY', 'GO111MODULE'] as const;
export type GoVariable = (typeof VARIABLES)[number];

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
  const isBinding = isPlainChain(text, instruction);
  const calls: GoCall[] = [];
  const start = settingsOf(instruction, before, secrets);
  const exported = new Map<string, Word>();
  let folder: string | undefined = before.workdir;
  for (const command of shellCommands(text)) {
    const [name, ...rest] = command.words;
    if (name?.text === 'cd') folder = folderAfter(folder, rest[0], before);
    if (name?.text === 'export') for (const word of rest) exported.set(nameOf(word), word);
    const call = goWords(command);
    if (call === undefined) continue;
    const [words, inline] = call;
    const { verb, args, changed } = verbOf(words);
    const assigned = new Map([...exported, ...inline.map((word) => [nameOf(word), word] as const)]);
    calls.push({
      line: instruction.line,
      verb,
      args,
      folder: changed === undefined ? folder : folderAfter(folder, changed, before),
      settings: withAssigned(start, assigned, before),
      isBinding,
    });
  }
  return calls;
}

const TAKES_SUBCOMMAND = new Set(['mod', 'work', 'tool']);

function verbOf(words: readonly Word[]): { verb: string; args: readonly string[]; changed: Word | undefined } {
  const [first, second, ...more] = words;
  if (first?.text === '-C') return { ...verbOf(more), changed: second };
  const joined = /^-C=?(.+)/.exec(first?.text ?? '')?.[1];
  if (first !== undefined && joined !== undefined)
    return { ...verbOf(words.slice(1)), changed: { ...first, text: joined } };
  const isDeep = TAKES_SUBCOMMAND.has(first?.text ?? '') && second !== undefined;
  const rest = words.slice(isDeep ? 2 : 1).map(({ text }) => text);
  return { verb: isDeep ? `${first?.text} ${second.text}` : (first?.text ?? ''), args: rest, changed: undefined };
}

/** What follows `go` in a command, and the assignments before it. */
function goWords({ words, assignments }: ShellCommand): readonly [readonly Word[], readonly Word[]] | undefined {
  if (words[0]?.text === 'env') {
    const at = words.findIndex(({ text }, index) => index > 0 && !/^\w+=/.test(text));
    return isGo(words[at]) ? [words.slice(at + 1), [...assignments, ...words.slice(1, at)]] : undefined;
  }
  return isGo(words[0]) ? [words.slice(1), assignments] : undefined;
}

const isGo = (word: Word | undefined): boolean => ['go', 'xx-go', '/usr/local/go/bin/go'].includes(word?.text ?? '');

const nameOf = ({ text }: Word): string => text.slice(0, Math.max(text.indexOf('='), 0));

function folderAfter(folder: string | undefined, to: Word | undefined, { env }: Environment): string | undefined {
  if (to === undefined || to.computed || to.literal) return undefined;
  const value = expand(to.text, (name) => env.get(name), { escape: '\\' });
  if (value.kind === 'bad' || value.unset.length > 0 || /^[~-]/.test(value.value)) return undefined;
  if (posix.isAbsolute(value.value)) return posix.normalize(value.value);
  return folder === undefined ? undefined : posix.resolve(folder, value.value);
}

function settingsOf(instruction: Instruction, before: Environment, secrets: SecretValues): GoCall['settings'] {
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

function withAssigned(
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

/** Stands for what only the shell knows: a variable that nobody sets. */
const SUBSTITUTED = '$_';

/** Takes `$(…)` and backquotes out: what is in them decides nothing about the command around them. */
function withoutSubstitutions(text: string): string {
  let plain = text.replaceAll(/`[^`]*`/g, () => SUBSTITUTED);
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(/\$\([^()]*\)/g, () => SUBSTITUTED);
  }
  return plain;
}

/**
 * Whether each command of a text ends the RUN when it fails: commands joined by `&&` alone, or, after `set -e`, by `;` and
 * line ends too.
 */
function isPlainChain(text: string, { json, heredocs }: Instruction): boolean {
  if (json !== undefined) return /^(?:go|\/usr\/local\/go\/bin\/go) /.test(text);
  const bare = text
    .replaceAll(/'[^']*'|"(?:[^"\\]|\\.)*"/g, '_')
    .replaceAll(/\\\r?\n/g, ' ')
    .replaceAll(/\d*>&\d/g, ' ')
    .trim();
  if (/\|\||(?:^|[\s;&(])(?:if|for|while|until|case|trap|exit|!|set\s+\+e)(?=[\s;]|$)/.test(bare)) return false;
  if (/^set\s+-\w*e/.test(bare)) return !/[|(){}]|(?<!&)&(?!&)/.test(bare);
  return heredocs.length === 0 && !/[;|(){}\n]|(?<!&)&(?!&)/.test(bare);
}
