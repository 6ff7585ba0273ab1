import { randomUUID } from 'node:crypto';
import { info } from '@actions/core';
import { plainText } from '../plain-text.ts';

/**
 * The standard output of a step of the runner. @actions/core writes the commands; that foreign text is none is up to us: it has no
 * call for `stop-commands`, and its `info` prints whatever it is given.
 */
export interface ActionsCommands {
  /** Calls `body`, which issues commands of our own, also while commands are stopped: they are resumed for it. */
  issue(body: () => void): void;
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
  newToken: () => string = () => `cached-go-docker-build-${randomUUID()}`,
): ActionsCommands {
  let depth = 0;
  let token = '';
  const pause = (): void => {
    token = newToken();
    info(`::stop-commands::${token}`);
  };
  const unpause = (): void => info(`::${token}::`);
  return {
    issue: (body) => {
      if (depth > 0) unpause();
      try {
        body();
      } finally {
        if (depth > 0) pause();
      }
    },
    text: (message) => info(inert(message)),
    foreign: (line) => info(depth > 0 ? line : inert(line)),
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
