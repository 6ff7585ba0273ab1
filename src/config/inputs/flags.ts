import { inputs } from './inputs.ts';
import type { InputSpec } from './input-spec.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** Inputs by their names. */
export type InputTable = Readonly<Record<string, InputSpec>>;

/** Whether there is such an input; flags of the command line have the names of the inputs. */
export function isInputName(name: string, table: InputTable = inputs): boolean {
  return Object.hasOwn(table, name);
}

/** Whether a flag may stand without a value: `--push` means `--push=true`. */
export function isSwitch(name: string, table: InputTable = inputs): boolean {
  const kind = table[name]?.type.kind;
  return kind === 'boolean' || kind === 'boolean-or-string';
}

/** What to answer to a name that no input has. */
export function unknownInputMessage(name: string, table: InputTable = inputs): string {
  return `There is no input \`${name}\`.${didYouMean(name, Object.keys(table))}`;
}
