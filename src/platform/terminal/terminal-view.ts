import type { Clock } from '../clock.ts';
import { colouredPalette, groupLine, liveFrame, noteLine, plainPalette, stepEnd } from './terminal-frame.ts';
import type { LiveGroup, Palette } from './terminal-frame.ts';
import type { LiveEvent, LiveReader, TerminalLog, TerminalStream } from './terminal-stream.ts';
import { linesOf, placed } from './terminal-text.ts';

interface LiveOptions {
  readonly redact: (text: string) => string;
  readonly redactForeign: (text: string) => string;
  readonly debug: boolean;
  readonly colours: boolean;
  readonly progress: LiveReader | undefined;
}

/** What lines of a group begin with, below its title. */
const noteIndent = '  ';

/** Time between two pictures. */
const frameMs = 120;

/** The log in a terminal: each group a line with its running time, what it does below it; what is finished stays. */
export function liveLog(stream: TerminalStream, clock: Clock, options: LiveOptions): TerminalLog {
  const palette: Palette = options.colours ? colouredPalette : plainPalette;
  const screen = painter(stream);
  const columns = (): number => stream.columns ?? 80;
  let group: LiveGroup | undefined;
  const paint = (): void => {
    if (group !== undefined) screen.show(liveFrame(group, clock.monotonicMs(), columns(), palette));
  };
  const keep = (lines: readonly string[], indent: string): void => {
    if (group === undefined) screen.keep(lines);
    else group.notes.push(...lines.map((line) => `${indent}${line}`));
  };
  const say = (kind: 'info' | 'notice' | 'warning' | 'error' | 'debug', message: string): void =>
    keep(
      linesOf(options.redact(message)).map((text) => noteLine(kind, text, palette)),
      noteIndent,
    );
  const end = (ended: LiveGroup, outcome: 'done' | 'failed'): void => {
    screen.keep([groupLine(ended, outcome, clock.monotonicMs(), palette), ...ended.notes]);
    group = undefined;
  };
  return {
    info: (message) => say('info', message),
    notice: (message, place) => say('notice', placed(message, place)),
    warning: (message, place) => say('warning', placed(message, place)),
    error: (message, place) => say('error', placed(message, place)),
    debug: (message) => (options.debug ? say('debug', message) : undefined),
    group: async (title, body) => {
      if (group !== undefined) {
        say('info', title);
        return body();
      }
      const current: LiveGroup = {
        title: linesOf(options.redact(title)).join(' '),
        startedMs: clock.monotonicMs(),
        notes: [],
        steps: new Map(),
        ended: new Map(),
      };
      group = current;
      const stop = new AbortController();
      const painting = paintUntil(stop.signal, clock, paint);
      let outcome: 'done' | 'failed' = 'failed';
      try {
        const result = await body();
        outcome = 'done';
        return result;
      } finally {
        stop.abort();
        await painting;
        // `close` may have ended it already.
        if (group === current) end(current, outcome);
      }
    },
    quote: (text) => keep(linesOf(options.redactForeign(text)), ''),
    passThrough: (body) =>
      body(
        foreignLines(options, (line) => keep(linesOf(options.redactForeign(line)), noteIndent), {
          clock,
          palette,
          columns,
          group: () => group,
        }),
      ),
    close: () => {
      if (group !== undefined) end(group, 'failed');
      screen.close();
    },
  };
}

async function paintUntil(signal: AbortSignal, clock: Clock, paint: () => void): Promise<void> {
  while (!signal.aborted) {
    paint();
    await clock.sleep(frameMs, signal);
  }
}

interface LiveContext {
  readonly clock: Clock;
  readonly palette: Palette;
  columns(): number;
  group(): LiveGroup | undefined;
}

/** Lines of the build: its steps go into the picture and stay when they end; everything else is a line like others. */
function foreignLines(options: LiveOptions, say: (line: string) => void, context: LiveContext): (line: string) => void {
  const reader = options.progress?.();
  return (line) => {
    const group = context.group();
    if (reader === undefined || group === undefined) return say(line);
    const events = reader.feed(line);
    // Repeated headings and the empty lines between steps are not worth showing.
    if (events.length === 0 && line.trim() !== '' && !/^#\d+ /.test(line)) say(line);
    for (const event of events) showEvent(group, event, options.redactForeign, context);
  };
}

function showEvent(group: LiveGroup, event: LiveEvent, redact: (text: string) => string, context: LiveContext): void {
  const name = linesOf(redact(event.name)).join(' ');
  const last = stepEnd(event, name, context.columns(), context.palette);
  if (last !== undefined) {
    group.steps.delete(event.id);
    if (last === '') return;
    const place = group.ended.get(event.id) ?? group.notes.length;
    group.ended.set(event.id, place);
    group.notes[place] = `${noteIndent}${last}`;
    return;
  }
  const running = group.steps.get(event.id) ?? { name, startedMs: context.clock.monotonicMs(), text: '' };
  const text = event.text === undefined ? running.text : linesOf(redact(event.text)).join(' ');
  group.steps.set(event.id, { ...running, text });
}

interface Painter {
  /** Replaces the live part of the screen. */
  show(lines: readonly string[]): void;
  /** Writes lines that stay, in the place of the live part. */
  keep(lines: readonly string[]): void;
  close(): void;
}

function painter(stream: TerminalStream): Painter {
  let height = 0;
  let hidden = false;
  // One write for each picture, so that no half of one is ever seen. The cursor stands below the live part.
  const erase = (): string => (height === 0 ? '' : `\u001b[${height}A\u001b[0J`);
  return {
    show: (lines) => {
      const hide = hidden ? '' : '\u001b[?25l';
      stream.write(`${hide}${erase()}${lines.map((line) => `${line}\n`).join('')}`);
      hidden = true;
      height = lines.length;
    },
    keep: (lines) => {
      stream.write(`${erase()}${lines.map((line) => `${line}\n`).join('')}`);
      height = 0;
    },
    close: () => {
      if (hidden) stream.write(`${erase()}\u001b[?25h`);
      hidden = false;
      height = 0;
    },
  };
}
