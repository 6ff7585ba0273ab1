import { debug, endGroup, error, notice, startGroup, warning } from '@actions/core';
import type { AnnotationProperties } from '@actions/core';
import type { ActionsCommands } from './actions-commands.ts';
import type { Log, Place } from '../log.ts';
import { plainText } from '../plain-text.ts';

/**
 * The job log of GitHub Actions. Warnings and errors become annotations; `redact` sees all text of our own, `redactForeign` what is
 * passed on.
 */
export function actionsLog(
  commands: ActionsCommands,
  redact: (text: string) => string = (text) => text,
  redactForeign: (text: string) => string = redact,
): Log {
  const shown = (text: string): string => plainText(redact(text));
  const annotate = (annotation: typeof error, message: string, place: Place = {}): void =>
    commands.issue(() => annotation(shown(message), propertiesOf({ ...place, title: shown(place.title ?? '') })));
  return {
    info: (message) => commands.text(redact(message)),
    notice: (message, place) => annotate(notice, message, place),
    warning: (message, place) => annotate(warning, message, place),
    error: (message, place) => annotate(error, message, place),
    debug: (message) => commands.issue(() => debug(shown(message))),
    // Not `group` of @actions/core, which would end the group while commands are stopped.
    group: async (title, body) => {
      commands.issue(() => startGroup(shown(title)));
      try {
        return await body();
      } finally {
        commands.issue(endGroup);
      }
    },
    quote: (text) => {
      commands.stop();
      commands.foreign(redactForeign(text));
      commands.resume();
    },
    passThrough: async (body) => {
      commands.stop();
      try {
        return await body((line) => commands.foreign(redactForeign(line)));
      } finally {
        commands.resume();
      }
    },
  };
}

/** Only what is known: with properties that are all empty, @actions/core writes a blank for them. */
function propertiesOf({ title = '', file = '', line = 0 }: Place): AnnotationProperties {
  return {
    ...(title === '' ? {} : { title }),
    ...(file === '' ? {} : { file: plainText(file) }),
    ...(line === 0 ? {} : { startLine: line }),
  };
}
