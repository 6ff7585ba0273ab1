import { parseArgs } from 'node:util';
import { isInputName, isSwitch, unknownInputMessage } from '../config/inputs/flags.ts';
import { inputSpecs, inputs } from '../config/inputs/inputs.ts';

type ParsedWords =
  | { readonly kind: 'inputs'; readonly inputs: ReadonlyMap<string, string> }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads flags, which are the inputs' names, and the context. A flag given several times makes a list. */
export function parseWords(words: readonly string[]): ParsedWords {
  const values = new Map<string, string>();
  const problems = new Set<string>();
  // Not strict: it would throw at the first problem, in words of its own.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (values.has('context'))
        problems.add(`There can be one context: \`${values.get('context') ?? ''}\` or \`${token.value}\`.`);
      else values.set('context', token.value);
      continue;
    }
    const { name } = token;
    if (!token.rawName.startsWith('--')) {
      // Several letters are one word, and several tokens.
      problems.add(`There are no short flags: \`${words[token.index] ?? ''}\`.`);
      continue;
    }
    if (!isInputName(name)) {
      problems.add(unknownInputMessage(name).replace('input `', 'flag `--').replace('mean `', 'mean `--'));
      continue;
    }
    const value = token.value ?? (isSwitch(name) ? 'true' : undefined);
    if (value === undefined) problems.add(`The flag \`--${name}\` needs a value.`);
    else if (values.has(name) && inputs[name].type.kind !== 'list')
      problems.add(`The flag \`--${name}\` was given twice.`);
    else values.set(name, [...(values.has(name) ? [values.get(name) ?? ''] : []), value].join('\n'));
  }
  return problems.size === 0 ? { kind: 'inputs', inputs: values } : { kind: 'invalid', problems: [...problems] };
}

const options = Object.fromEntries(
  [...inputSpecs.keys()]
    .filter(isInputName)
    .map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' } as const]),
);
