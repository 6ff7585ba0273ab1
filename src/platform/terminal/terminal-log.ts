import type { Clock } from '../clock.ts';
import type { LiveReader, TerminalLog, TerminalStream } from './terminal-stream.ts';
import { linesOf, placed } from './terminal-text.ts';
import { liveLog } from './terminal-view.ts';

interface TerminalOptions {
  /** For text of our own. */
  readonly redact?: (text: string) => string;
  /** For text that is passed on; the same unless it is given. */
  readonly redactForeign?: (text: string) => string;
  /** Without it the build's output is shown as it is, also in a terminal. */
  readonly progress?: LiveReader;
}

/**
 * The log of the command line: a live view in a terminal, plain lines without escape sequences elsewhere. Colours
 * follow
 * NO_COLOR (https://no-color.org).
 */
export function terminalLog(
  stream: TerminalStream,
  clock: Clock,
  environment: Readonly<Record<string, string | undefined>>,
  options: TerminalOptions = {},
): TerminalLog {
  const redact = options.redact ?? ((text: string) => text);
  const redactForeign = options.redactForeign ?? redact;
  const debug = environment['RUNNER_DEBUG'] === '1';
  if (stream.isTTY === true && environment['TERM'] !== 'dumb') {
    const colours = (environment['NO_COLOR'] ?? '') === '';
    return liveLog(stream, clock, { redact, redactForeign, debug, colours, progress: options.progress });
  }
  return plainLog(stream, { redact, redactForeign, debug });
}

function plainLog(
  stream: TerminalStream,
  {
    redact,
    redactForeign,
    debug,
  }: Required<Pick<TerminalOptions, 'redact' | 'redactForeign'>> & { readonly debug: boolean },
): TerminalLog {
  let indent = '';
  const say = (text: string): void => {
    for (const line of linesOf(redact(text))) stream.write(`${indent}${line}`.trimEnd() + '\n');
  };
  return {
    info: say,
    notice: (message, place) => say(`note: ${placed(message, place)}`),
    warning: (message, place) => say(`warning: ${placed(message, place)}`),
    error: (message, place) => say(`error: ${placed(message, place)}`),
    debug: (message) => (debug ? say(message) : undefined),
    group: async (title, body) => {
      say(title);
      const before = indent;
      indent = `${before}  `;
      try {
        return await body();
      } finally {
        indent = before;
      }
    },
    quote: (text) => void stream.write(`${linesOf(redactForeign(text)).join('\n')}\n`),
    passThrough: (body) => body((line) => void stream.write(`${linesOf(redactForeign(line)).join('\n')}\n`)),
    close: () => undefined,
  };
}
