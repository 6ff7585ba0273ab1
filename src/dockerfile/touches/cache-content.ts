import { posix } from 'node:path';
import { isInside } from '../go/cache-mounts.ts';
import { type Environment, expandIn, type InstructionStep } from '../stages/environment.ts';
import { runText } from '../commands/go-commands.ts';
import { withoutChdir } from '../commands/go-verbs.ts';
import { type RunCommand, runCommands } from '../shell/run-commands.ts';
import { programName, unwrapped } from '../shell/wrapped-program.ts';
import { isArchive, writtenCopy } from '../syntax/copy-words.ts';
import type { Instruction } from '../syntax/parse.ts';

/** The paths of a COPY or ADD, expanded. */
interface CopyPaths {
  readonly sources: readonly string[];
  /** Absolute. */
  readonly destination: string;
}

export function copyPaths(instruction: Instruction, environment: Environment, escape: string): CopyPaths {
  const { sources = [], destination = '' } = writtenCopy(instruction) ?? {};
  const expanded = (word: string): string => {
    const expansion = expandIn(environment, word, escape);
    // What cannot be expanded could be any path.
    return expansion.kind === 'bad' ? word : expansion.value;
  };
  return {
    sources: sources.map(expanded),
    destination: posix.resolve('/', environment.workdir, expanded(destination)),
  };
}

/** Whether a path with `*`, `?` or `[…]` names the folder, one above it, or something in it. */
export function takes(pattern: string, folder: string): boolean {
  const wanted = posix.resolve('/', folder).split('/').filter(Boolean);
  const parts = posix.resolve('/', pattern).split('/').filter(Boolean);
  // For `COPY --parents` they stand for any number of folders: what follows may be anywhere below.
  const open = parts.findIndex((part) => part.includes('**'));
  return parts.slice(0, open < 0 ? parts.length : open).every((part, index) => {
    const name = wanted[index];
    return name === undefined || globMatches(part, name);
  });
}

/** Longer patterns may be too large for a regular expression. */
const longestPattern = 1000;

function globMatches(part: string, name: string): boolean {
  if (part.length > longestPattern) return /[*?[]/.test(part);
  const expression = part.replace(/[\\^$.*+?()[\]{}|]/g, (character) => {
    if (character === '*') return '.*';
    return character === '?' ? '.' : `\\${character}`;
  });
  // A bracket expression is taken for any character: too much is held back rather than too little.
  return new RegExp(`^${expression.replace(/\\\[.*?\\\]/g, '.')}$`).test(name);
}

/** What a step puts into a folder that a mount there would hide; empty when it is nothing. */
export function hiddenContent({ instruction, before }: InstructionStep, folder: string, escape: string): string {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return '';
  const { sources, destination } = copyPaths(instruction, before, escape);
  if (destination === folder || isInside(destination, folder)) return `${instruction.keyword} writes to ${destination}`;
  if (!isInside(folder, destination)) return '';
  const from = instruction.flags.some(({ name }) => name === 'from');
  const wholeTree = sources.some((source) => posix.resolve('/', source) === '/' || destination !== '/');
  if (from && wholeTree) return `COPY --from writes to ${destination}, which holds it`;
  const archive = instruction.keyword === 'ADD' && sources.some(isArchive);
  return archive ? `ADD unpacks an archive to ${destination}, which holds it` : '';
}

/** What a RUN before the first go command may put into the folder; empty when nothing points to it. */
export function preparedContent({ instruction }: { readonly instruction: Instruction }, folder: string): string {
  const mentions = (text: string): number =>
    [folder, 'GOMODCACHE', 'GOCACHE'].reduce((sum, name) => sum + text.split(name).length - 1, 0);
  const harmless = runCommands(instruction).filter(putsNothing);
  const inHarmless = harmless.flatMap(({ words }) => words).reduce((sum, { text }) => sum + mentions(text), 0);
  return mentions(runText(instruction)) > inHarmless ? 'an earlier RUN may write to it' : '';
}

/** Whether a command only makes folders, or only says where caches are: those of later RUNs are looked for there. */
function putsNothing({ words }: RunCommand): boolean {
  const called = unwrapped(words);
  const name = programName(called);
  if (['mkdir', 'chmod', 'chown', 'chgrp'].includes(name)) return true;
  const [verb, ...flags] = withoutChdir(called.slice(1).map(({ text }) => text));
  const isPlain = called.every(({ text }) => !text.includes('$'));
  return name === 'go' && verb === 'env' && flags.includes('-w') && isPlain;
}
