import { callsGo, commandCallsGo } from './go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { type RunCommand, runCommands } from '../shell/run-commands.ts';
import type { ShellCommand, Word } from '../shell/shell-commands.ts';
import { sourcesIn, type VariableSources } from '../stages/variable-sources.ts';
import { isOfContext, writtenMounts } from '../syntax/mount-fields.ts';

/** A part of a RUN that chooses what go compiles, and the build arguments that it depends on. */
interface RunChoice {
  readonly what: string;
  readonly sources: readonly string[];
}

/** Variables that are part of what Go keeps compiled entries by, or that choose the modules to compile. */
export function isGoSetting(name: string): boolean {
  return goSetting.test(name);
}

const goSetting =
  /^(?:GO(?:OS|ARCH|AMD64|ARM|ARM64|386|MIPS|MIPS64|PPC64|RISCV64|WASM|FLAGS|EXPERIMENT|FIPS140|WORK)|CGO_\w+)$/;

/** The choices in the go commands of a RUN: folders, packages and flags, but not what `-ldflags` and `-o` say. */
export function chosenByRun(instruction: Instruction, before: VariableSources): readonly RunChoice[] {
  // No shell expands the words of a JSON list.
  if (instruction.json !== undefined || callsGo(instruction) === 'no') return [];
  return [...bindChoices(instruction, before), ...choicesIn(runCommands(instruction), new Map(before))];
}

function bindChoices(run: Instruction, sources: VariableSources): readonly RunChoice[] {
  return writtenMounts(run)
    .filter(isOfContext)
    .map(({ get }) => ({ what: 'the source of a bind mount', sources: sourcesIn(get('source') ?? '', sources) }));
}

/** Goes through the commands in their order; `sources` takes the shell's own variables up on the way. */
function choicesIn(commands: readonly RunCommand[], sources: Map<string, ReadonlySet<string>>): readonly RunChoice[] {
  return commands.flatMap((command) => {
    const name = command.words[0]?.text ?? '';
    if (commandCallsGo(command) === 'yes') return [{ what: goName(command), sources: ofGo(command, sources) }];
    if (name === 'cd' || name === 'pushd') return [{ what: name, sources: ofWords(command.words, sources) }];
    takeUp(command, sources);
    return [];
  });
}

/** `A=$B`, `export A=$B`, `for a in $B`. */
function takeUp({ assignments, words }: ShellCommand, sources: Map<string, ReadonlySet<string>>): void {
  const [first, second] = words;
  const set = first === undefined ? assignments : ['export', 'readonly', 'local'].includes(first.text) ? words : [];
  for (const word of set) {
    const [, name, value = ''] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (name !== undefined) sources.set(name, new Set(word.literal ? [] : sourcesIn(value, sources)));
  }
  if (first !== undefined && second?.text === 'in') sources.set(first.text, new Set(ofWords(words.slice(2), sources)));
}

/** `go build`, as a reader finds it in the line. */
function goName({ words }: ShellCommand): string {
  const texts = words.map(({ text }) => text);
  const go = texts.findIndex((text) => /(?:^|\/)(?:xx-)?go[\d.]*$/.test(text));
  const subcommand = texts.slice(go + 1).find((text) => /^[a-z]+$/.test(text));
  return go < 0 || subcommand === undefined ? 'go' : `go ${subcommand}`;
}

function ofGo({ assignments, words }: ShellCommand, sources: VariableSources): readonly string[] {
  const kept = words.filter(({ text }, index) => !isStamp(text) && !isStampFlag(words[index - 1]?.text ?? ''));
  return [...assignments, ...kept].flatMap((word) => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (name === undefined || value === undefined) return ofWords([word], sources);
    // Of what is set for the command, only what Go reads.
    if (!isGoSetting(name)) return [];
    const flags = value.split(/\s+/).filter((text) => !isStamp(text));
    return word.literal ? [] : flags.flatMap((text) => sourcesIn(text, sources));
  });
}

/** The output's name and what the linker writes into it change no compiled package. */
const isStamp = (text: string): boolean => /^--?(?:o|ldflags)(?:=|$)/.test(text);
const isStampFlag = (text: string): boolean => /^--?(?:o|ldflags)$/.test(text);

function ofWords(words: readonly Word[], sources: VariableSources): readonly string[] {
  return words.flatMap(({ text, literal }) => (literal ? [] : sourcesIn(text, sources)));
}
