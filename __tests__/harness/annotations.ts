import { readByRunner } from '../fakes/actions-runner.ts';
import type { SeenCommand } from '../fakes/actions-runner.ts';

/** What the runner shows beside the log of a step. */
export interface Annotations {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Every command that the runner obeyed, by name, without groups and debug lines. */
  readonly commands: readonly SeenCommand[];
}

/** The annotations of a step's output, each with its title in front where it has one. */
export function annotationsIn(...outputs: readonly string[]): Annotations {
  const commands = outputs.flatMap((output) => readByRunner(output).commands);
  const texts = (level: string): readonly string[] =>
    commands
      .filter(({ name }) => name === level)
      .map(({ message, properties }) => (properties['title'] ? `${properties['title']}: ${message}` : message));
  return {
    errors: texts('error'),
    warnings: texts('warning'),
    commands: commands.filter(({ name }) => !['group', 'endgroup', 'debug'].includes(name)),
  };
}
