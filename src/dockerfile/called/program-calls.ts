import type { Environment } from '../stages/environment.ts';
import { type GoCall, goWords, type SecretValues, settingsOf, withAssigned } from '../commands/go-calls.ts';
import { commandCallsGo } from '../commands/go-commands.ts';
import type { Instruction } from '../syntax/parse.ts';
import { runCommands } from '../shell/run-commands.ts';
import { folderAfter, nameOf, ownCommands, ownCommandStates } from '../shell/shell-state.ts';
import { unwrapped } from '../shell/wrapped-program.ts';

/**
 * The programs of a RUN's own text that may call go, in the place of a go command: `program` is what is called, `args` what it is
 * given. The verb is empty.
 */
export function programCalls(instruction: Instruction, before: Environment, secrets: SecretValues): readonly GoCall[] {
  const start = settingsOf(instruction, before, secrets);
  const hidden = new Set(hiddenCalls(instruction).map(({ at }) => at));
  return ownCommandStates(instruction, before).flatMap(({ command, state }) => {
    const [program, ...rest] = unwrapped(command.words);
    if (!hidden.has(command.at) || program === undefined) return [];
    // Also as `env A=b make` and `make A=b`.
    const given = [...command.assignments, ...command.words.filter(({ text }) => /^\w+=/.test(text))];
    const at = rest.findIndex(({ text }) => text === '-C');
    const words = at < 0 ? rest : rest.toSpliced(at, 2);
    const assigned = new Map([...state.exported, ...given.map((word) => [nameOf(word), word] as const)]);
    return {
      line: instruction.line,
      verb: '',
      args: words.map(({ text }) => text),
      words,
      program: program.text,
      assigned,
      at: command.at,
      folder: at < 0 ? state.folder : folderAfter(state.folder, rest[at + 1], before),
      settings: withAssigned(start, assigned, before),
      isBinding: false,
    };
  });
}

/** The commands of a RUN that may call go and are none of its `goCalls`: programs, scripts, other versions of go. */
export function hiddenCalls(instruction: Instruction): readonly { readonly at: number; readonly name: string }[] {
  const commands = runCommands(instruction).filter(({ place }) => place !== 'substituted');
  return ownCommands(instruction).flatMap((command) => {
    const calls = commands.filter(({ at }) => at === command.at).map((each) => commandCallsGo(each));
    const isSeen = goWords(command) !== undefined || calls.every((each) => each === 'no');
    return isSeen ? [] : [{ at: command.at, name: command.words[0]?.text ?? '' }];
  });
}
