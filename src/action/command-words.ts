import { isInputName, isSwitch, unknownInputMessage } from '../config/inputs/flags.ts';
import { inputs } from '../config/inputs/inputs.ts';

type ParsedWords =
  | { readonly kind: 'inputs'; readonly inputs: ReadonlyMap<string, string> }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads flags, which are the inputs' names, and the context. A flag given several times makes a list. */
export function parseWords(words: readonly string[]): ParsedWords {
  const values = new Map<string, string>();
  const problems: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) {
      if (word.startsWith('-') && word !== '-') problems.push(`There are no short flags: \`${word}\`.`);
      else if (values.has('context'))
        problems.push(`There can be one context: \`${values.get('context') ?? ''}\` or \`${word}\`.`);
      else values.set('context', word);
      continue;
    }
    const [, name = '', given] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (!isInputName(name)) {
      problems.push(unknownInputMessage(name).replace('input `', 'flag `--').replace('mean `', 'mean `--'));
      continue;
    }
    const value = given ?? (isSwitch(name) ? 'true' : rest.shift());
    if (value === undefined) problems.push(`The flag \`--${name}\` needs a value.`);
    else if (values.has(name) && inputs[name].type.kind !== 'list')
      problems.push(`The flag \`--${name}\` was given twice.`);
    else values.set(name, [...(values.has(name) ? [values.get(name) ?? ''] : []), value].join('\n'));
  }
  return problems.length === 0 ? { kind: 'inputs', inputs: values } : { kind: 'invalid', problems };
}
