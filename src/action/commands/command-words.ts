import { parseArgs } from 'node:util';
import { type InputTable, isInputName, isSwitch, unknownInputMessage } from '../../config/inputs/flags.ts';
import type { Host } from '../../platform/machine/host.ts';
import { inputs } from '../../config/inputs/inputs.ts';

/** Runs a command of the command line with the words behind its name. Gives the exit code. */
export type RunWords = (host: Host, signal: AbortSignal, words: readonly string[]) => Promise<number>;

type ParsedWords =
  | { readonly kind: 'inputs'; readonly inputs: ReadonlyMap<string, string> }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** The inputs of a command, and the one that needs no flag: a folder. */
export interface CommandInputs {
  readonly table: InputTable;
  readonly folder: 'context' | 'path';
}

/** Reads flags, which are the inputs' names, and the folder. A flag given several times makes a list. */
export function parseWords(
  words: readonly string[],
  { table, folder }: CommandInputs = { table: inputs, folder: 'context' },
): ParsedWords {
  const values = new Map<string, string>();
  const problems = new Set<string>();
  // Not strict: it would throw at the first problem, in words of its own.
  const { tokens } = parseArgs({
    args: [...words],
    options: options(table),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (values.has(folder))
        problems.add(`There can be one ${folder}: \`${values.get(folder) ?? ''}\` or \`${token.value}\`.`);
      else values.set(folder, token.value);
      continue;
    }
    const { name } = token;
    if (!token.rawName.startsWith('--')) {
      // Several letters are one word, and several tokens.
      problems.add(`There are no short flags: \`${words[token.index] ?? ''}\`.`);
      continue;
    }
    if (!isInputName(name, table)) {
      problems.add(unknownInputMessage(name, table).replace('input `', 'flag `--').replace('mean `', 'mean `--'));
      continue;
    }
    const value = token.value ?? (isSwitch(name, table) ? 'true' : undefined);
    if (value === undefined) problems.add(`The flag \`--${name}\` needs a value.`);
    else if (values.has(name) && table[name]?.type.kind !== 'list')
      problems.add(`The flag \`--${name}\` was given twice.`);
    else values.set(name, [...(values.has(name) ? [values.get(name) ?? ''] : []), value].join('\n'));
  }
  return problems.size === 0 ? { kind: 'inputs', inputs: values } : { kind: 'invalid', problems: [...problems] };
}

function options(table: InputTable): Record<string, { readonly type: 'boolean' | 'string' }> {
  return Object.fromEntries(
    Object.keys(table).map((name) => [name, { type: isSwitch(name, table) ? 'boolean' : 'string' } as const]),
  );
}
