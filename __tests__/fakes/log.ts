import type { Log, Place } from '../../src/platform/log.ts';

/** One thing that was said. `group` is the title of the group around it, empty outside. */
export interface LogEntry {
  readonly level: 'info' | 'notice' | 'warning' | 'error' | 'debug' | 'output';
  readonly message: string;
  readonly group: string;
  readonly place?: Place;
}

/** Keeps everything in memory. */
export interface RecordingLog extends Log {
  readonly entries: readonly LogEntry[];
  /** Titles in the order in which the groups were opened. */
  readonly groups: readonly string[];
  /** Titles in the order in which they were closed. */
  readonly closedGroups: readonly string[];
  /** Messages of one level. */
  messages(level: LogEntry['level']): readonly string[];
  /** All that was said, one line each. */
  text(): string;
}

export function recordingLog(): RecordingLog {
  const entries: LogEntry[] = [];
  const groups: string[] = [];
  const closedGroups: string[] = [];
  let group = '';
  const add = (level: LogEntry['level'], message: string, place?: Place): void =>
    void entries.push({ level, message, group, ...(place === undefined ? {} : { place }) });
  return {
    entries,
    groups,
    closedGroups,
    messages: (level) => entries.filter((entry) => entry.level === level).map((entry) => entry.message),
    text: () => entries.map((entry) => entry.message).join('\n'),
    info: (message) => add('info', message),
    notice: (message, place) => add('notice', message, place),
    warning: (message, place) => add('warning', message, place),
    error: (message, place) => add('error', message, place),
    debug: (message) => add('debug', message),
    group: async (title, body) => {
      if (group !== '') throw new Error(`group "${title}" inside group "${group}"`);
      groups.push(title);
      group = title;
      try {
        return await body();
      } finally {
        group = '';
        closedGroups.push(title);
      }
    },
    quote: (text) => add('output', text),
    passThrough: (body) => body((line) => add('output', line)),
  };
}
