import { type MakeCall, makeCall } from './makefile.ts';
import { placedCommands, type PlacedCommand, type ShellStart, type ShellText } from './placed-commands.ts';
import { isShell } from '../shell/run-commands.ts';
import type { Word } from '../shell/shell-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';

/** A file that a shell text runs. */
export type CalledFile =
  | {
      readonly kind: 'script';
      /** Absolute. */
      readonly path: string;
      /** The folder that it is run in. */
      readonly workdir: string;
      readonly variables: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'make'; readonly call: MakeCall; readonly variables: ReadonlyMap<string, string> };

/** The scripts and make targets that a shell text runs by a path or name that can be read. */
export function calledFiles(text: ShellText, start: ShellStart): readonly CalledFile[] {
  return placedCommands(text, start).flatMap((placed) => calledBy(placed) ?? []);
}

function calledBy(placed: PlacedCommand): CalledFile | undefined {
  const { command, folder, variables, valueOf, pathOf } = placed;
  const words = unwrapped(command.words);
  const [program, ...args] = words;
  const name = programName(words);
  if (program === undefined) return undefined;
  if (/^g?make$/.test(name)) {
    const known = args.flatMap((word) => valueOf(word) ?? []);
    return { kind: 'make', call: makeCall(known, folder), variables };
  }
  const script = isShell(name) ? scriptOf(args, command.isUnread) : program.text.includes('/') ? program : undefined;
  const path = script === undefined ? undefined : pathOf(script);
  return path === undefined ? undefined : { kind: 'script', path, workdir: folder, variables };
}

function scriptOf(args: readonly Word[], isUnread: boolean): Word | undefined {
  return isUnread ? args.find(({ text }) => !/^[-+]/.test(text)) : undefined;
}
