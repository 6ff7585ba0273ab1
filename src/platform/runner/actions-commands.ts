import { randomUUID } from 'node:crypto';
import { plainText } from '../plain-text.ts';

/**
 * The runner's workflow commands on standard output. @actions/core is not used for them: importing it takes longer (100
 * ms)
 * than the rest of a start.
 */
export interface ActionsCommands {
  /** Issues `::name key=value::message`, also while commands are stopped: they are resumed for that line. */
  issue(name: string, message: string, properties?: Readonly<Record<string, string | number | undefined>>): void;
  /** Writes text of our own. Nothing in it can act as a command. */
  text(message: string): void;
  /** Writes a line of somebody else's output as it is; only between `stop` and `resume`. */
  foreign(line: string): void;
  /** From here to `resume` the runner takes no line as a command. Calls may nest. */
  stop(): void;
  resume(): void;
}

/** `newToken` must be unguessable: whoever knows it can end the stop. */
export function actionsCommands(
  write: (text: string) => void,
  newToken: () => string = () => `cached-go-docker-build-${randomUUID()}`,
): ActionsCommands {
  let depth = 0;
  let token = '';
  const pause = (): void => {
    token = newToken();
    write(`::stop-commands::${token}\n`);
  };
  const unpause = (): void => write(`::${token}::\n`);
  return {
    issue: (name, message, properties = {}) => {
      if (depth > 0) unpause();
      write(`::${name}${propertyText(properties)}::${escaped(message)}\n`);
      if (depth > 0) pause();
    },
    text: (message) => write(`${inert(message)}\n`),
    foreign: (line) => write(`${depth > 0 ? line : inert(line)}\n`),
    stop: () => {
      if (depth === 0) pause();
      depth += 1;
    },
    resume: () => {
      depth -= 1;
      if (depth === 0) unpause();
    },
  };
}

function propertyText(properties: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  const text = pairs.map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return text.length === 0 ? '' : ` ${text.join(',')}`;
}

/** The runner's escapes (actions/toolkit, core/src/command.ts). */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * The runner takes `::name::` at the start of a line, after blanks of any kind, and the older `##[name]` anywhere in it. A
 * blank inside the mark keeps the text readable and makes it mean nothing.
 */
function inert(text: string): string {
  const lines = plainText(text).split('\n');
  return lines
    .map((line) => {
      const blanks = line.length - line.trimStart().length;
      return line.startsWith('::', blanks) ? `${line.slice(0, blanks)}: :${line.slice(blanks + 2)}` : line;
    })
    .join('\n')
    .replaceAll('##[', '## [');
}
