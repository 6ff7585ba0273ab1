import { keyValues, quotedWords } from '../syntax/instruction-text.ts';
import type { Instruction } from '../syntax/parse.ts';

/** From which build arguments each variable in force has its value. */
export type VariableSources = ReadonlyMap<string, ReadonlySet<string>>;

const reference = /(?<!\\)\$\{?([A-Za-z_]\w*)/g;

/** The build arguments that a text takes values of, by the variables that it names. */
export function sourcesIn(text: string, sources: VariableSources): readonly string[] {
  return [...text.matchAll(reference)].flatMap(([, name]) => [...(sources.get(name ?? '') ?? [])]);
}

/** What decides the values of ARGs. */
export interface ArgContext {
  readonly escape: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** The sources of the ARGs before the first FROM. */
  readonly globals: VariableSources;
}

/** The sources after an ARG or ENV; other instructions change none. */
export function sourcesAfter(instruction: Instruction, before: VariableSources, context: ArgContext): VariableSources {
  const after = new Map(before);
  switch (instruction.keyword) {
    case 'ARG':
      for (const word of quotedWords(instruction.args, context.escape)) {
        const [, name = '', fallback] = /^([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
        if (Object.hasOwn(context.buildArgs, name)) after.set(name, new Set([name]));
        else if (fallback !== undefined) after.set(name, new Set(sourcesIn(fallback, after)));
        else if (context.globals.has(name)) after.set(name, context.globals.get(name) ?? new Set());
      }
      return after;
    case 'ENV':
      // All pairs of one ENV see what was before it.
      for (const [name, value] of keyValues(instruction.args, context.escape) ?? [])
        after.set(name, new Set(sourcesIn(value, before)));
      return after;
    default:
      return before;
  }
}
