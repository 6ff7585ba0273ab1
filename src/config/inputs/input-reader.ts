import { inputs } from './inputs.ts';
import type { InputSpec } from './input-spec.ts';
import type { InputName } from './inputs.ts';
import { parseList } from './lists.ts';
import type { ListItem } from './lists.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** Something wrong with one input, told so that the user can put it right. */
export interface Problem {
  readonly input: string;
  readonly message: string;
}

/** Reads inputs as their table says, and gathers what is wrong with them. */
export interface InputReader<Name extends string = InputName> {
  /** The text, or the default; `undefined` when there is neither. */
  text(name: Name): string | undefined;
  flag(name: Name): boolean;
  /** One of `choices`, which are those of the table; `undefined` after a wrong value, which is reported. */
  choice<T extends string>(name: Name, choices: readonly T[]): T | undefined;
  list(name: Name): readonly ListItem[];
  report(name: Name, message: string): void;
  problems(): readonly Problem[];
  /** Notes what the user should see to, although the run can do without. */
  warn(name: Name, message: string): void;
  warnings(): readonly Problem[];
}

/** Empty equals absent, for every input. */
export function inputReader(raw: (name: string) => string): InputReader {
  return inputReaderOf(inputs, raw);
}

/** The same for the inputs of another table. */
export function inputReaderOf<Name extends string>(
  table: Readonly<Record<Name, InputSpec>>,
  raw: (name: string) => string,
): InputReader<Name> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const report = (input: Name, message: string): void => void problems.push({ input, message });
  const valueOf = (name: Name): string => {
    const value = raw(name);
    return value.trim() === '' ? table[name].default : value;
  };
  return {
    text: (name) => {
      const value = valueOf(name).trim();
      return value === '' ? undefined : value;
    },
    flag: (name) => {
      const value = valueOf(name).trim();
      const flag = booleanFrom(value);
      if (flag === undefined) report(name, `\`${shown(value)}\` is not a boolean. Write \`true\` or \`false\`.`);
      return flag ?? false;
    },
    choice: (name, choices) => {
      const value = valueOf(name).trim();
      const wanted = aliasesOf(table[name])[value.toLowerCase()] ?? value;
      const found = choices.find((choice) => choice === wanted);
      if (found === undefined) {
        report(
          name,
          `\`${shown(value)}\` is not allowed. Allowed: ${choices.map((choice) => `\`${choice}\``).join(', ')}.${didYouMean(value, choices)}`,
        );
      }
      return found;
    },
    list: (name) => {
      const { type } = table[name];
      if (type.kind !== 'list') return [];
      const parsed = parseList(valueOf(name), type.rules);
      if (parsed.kind === 'list') return parsed.items;
      report(name, `line ${parsed.line}: ${parsed.message}.`);
      return [];
    },
    report,
    problems: () => [...problems],
    warn: (input, message) => void warnings.push({ input, message }),
    warnings: () => [...warnings],
  };
}

/** As `core.getBooleanInput` does: the core schema of YAML 1.2. */
export function booleanFrom(text: string): boolean | undefined {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  if (['false', 'False', 'FALSE'].includes(text)) return false;
  return undefined;
}

/** A value as it may stand in a message: on one line, and not longer than a reader wants. */
export function shown(value: string): string {
  const oneLine = value.replaceAll(/\s+/g, ' ');
  return oneLine.length > 80 ? `${oneLine.slice(0, 77)}…` : oneLine;
}

function aliasesOf(spec: InputSpec): Readonly<Record<string, string>> {
  return spec.type.kind === 'choice' ? (spec.type.aliases ?? {}) : {};
}
