import { inputSpecs, inputs } from './inputs.ts';
import type { InputName } from './inputs.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** Whether there is such an input; flags of the command line have the names of the inputs. */
export function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputs, name);
}

/** Whether a flag may stand without a value: `--push` means `--push=true`. */
export function isSwitch(name: InputName): boolean {
  const { kind } = inputs[name].type;
  return kind === 'boolean' || kind === 'boolean-or-string';
}

/** What to answer to a name that no input has. */
export function unknownInputMessage(name: string): string {
  return `There is no input \`${name}\`.${didYouMean(name, [...inputSpecs.keys()])}`;
}
