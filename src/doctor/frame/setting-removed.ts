import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { DoctorFacts } from './doctor-facts.ts';
import { asPattern, instructionRemoved, type Patch, textReplaced } from './patch.ts';

/** A variable of Go with a value that it must not have. */
interface Setting {
  readonly name: string;
  readonly value: string;
}

/**
 * Takes a setting out of an ENV, or out of a RUN where it stands before its command; the ENV as a whole where it sets nothing else.
 * An ARG loses its default. `undefined` where something else reads the variable, or the setting is written in another way.
 */
export function settingRemoved(
  { dockerfile }: Pick<DoctorFacts, 'dockerfile'>,
  instruction: Instruction,
  { name, value }: Setting,
): Patch | undefined {
  if (new RegExp(`\\$\\{?${name}\\b`).test(dockerfile.lines.join('\n'))) return undefined;
  const written = `(?<![\\w$-])${name}=(["']?)${asPattern(value)}\\1`;
  const isAlone = new RegExp(`^${written.replace('=', '(?:=|\\s+)')}$`).test(instruction.args);
  switch (instruction.keyword) {
    case 'ENV':
      return isAlone
        ? [instructionRemoved(dockerfile, instruction)]
        : textReplaced(dockerfile, instruction, new RegExp(`${written}(?:\\s+|$)`), '');
    case 'ARG':
      return textReplaced(dockerfile, instruction, new RegExp(`${written}(?=\\s|$)`), name);
    case 'RUN':
      return textReplaced(dockerfile, instruction, new RegExp(`(?<!\\bexport\\b.*)${written}\\s+(?=\\w)`), '');
    default:
      return undefined;
  }
}
