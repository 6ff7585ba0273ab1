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
  const annotate = (level: 'notice' | 'warning' | 'error', message: string, place: Place | undefined): void =>
    commands.issue(level, shown(message), {
      title: shown(place?.title ?? ''),
      file: place?.file === undefined ? undefined : plainText(place.file),
      line: place?.line === 0 ? undefined : place?.line,
    });
  return {
    info: (message) => commands.text(redact(message)),
    notice: (message, place) => annotate('notice', message, place),
    warning: (message, place) => annotate('warning', message, place),
    error: (message, place) => annotate('error', message, place),
    debug: (message) => commands.issue('debug', shown(message)),
    group: async (title, body) => {
      commands.issue('group', shown(title));
      try {
        return await body();
      } finally {
        commands.issue('endgroup', '');
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
