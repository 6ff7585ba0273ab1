import type { LiveEvent } from './terminal-stream.ts';
import { fitted, textColumns } from './terminal-text.ts';

/** A group as the live view holds it while it runs. `notes` are whole lines that stay, in their order. */
export interface LiveGroup {
  readonly title: string;
  readonly startedMs: number;
  readonly notes: string[];
  /** The running steps by their number. */
  readonly steps: Map<number, LiveStep>;
  /**
   * Where in `notes` an ended step stands: BuildKit can end one twice (a base image that is resolved, then taken from
   * cache).
   */
  readonly ended: Map<number, number>;
}

interface LiveStep {
  readonly name: string;
  readonly startedMs: number;
  /** The last thing that it said. */
  readonly text: string;
}

type Tone = 'good' | 'bad' | 'warn' | 'faint' | 'strong';

/** Sets a text in a tone; without colours the text is the same. */
export type Palette = (tone: Tone, text: string) => string;

export const plainPalette: Palette = (_tone, text) => text;

export const colouredPalette: Palette = (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m`;

const codes: Readonly<Record<Tone, string>> = { good: '32', bad: '31', warn: '33', faint: '2', strong: '1' };

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Lines below the title of a running group; more would not fit into a small window. */
const shownSteps = 6;

/** The picture of a running group: title with its time, then the running steps, else the last line that was said. */
export function liveFrame(group: LiveGroup, nowMs: number, columns: number, palette: Palette): readonly string[] {
  const turn = spinner[Math.floor((nowMs - group.startedMs) / 120) % spinner.length] ?? '';
  const title = withTime(`${turn} ${group.title}`, nowMs - group.startedMs, columns);
  const steps = [...group.steps.values()].filter((step) => !isInternal(step.name)).slice(-shownSteps);
  const below =
    steps.length > 0
      ? steps.flatMap((step) => [
          withTime(`  ${step.name}`, nowMs - step.startedMs, columns),
          ...(step.text === '' ? [] : [palette('faint', fitted(`    ${step.text}`, columns - 1))]),
        ])
      : group.notes.slice(-1).map((line) => palette('faint', fitted(withoutTone(line), columns - 1)));
  return [palette('strong', title), ...below];
}

/** The line of a finished group. */
export function groupLine(group: LiveGroup, outcome: 'done' | 'failed', nowMs: number, palette: Palette): string {
  const mark = outcome === 'done' ? palette('good', '✓') : palette('bad', '✗');
  return `${mark} ${palette('strong', group.title)} ${palette('faint', seconds(nowMs - group.startedMs))}`;
}

/** A line that was said. */
export function noteLine(
  kind: 'info' | 'notice' | 'warning' | 'error' | 'debug',
  text: string,
  palette: Palette,
): string {
  switch (kind) {
    case 'info':
      return text;
    case 'notice':
      return `${palette('strong', 'note:')} ${text}`;
    case 'warning':
      return `${palette('warn', 'warning:')} ${text}`;
    case 'error':
      return `${palette('bad', 'error:')} ${text}`;
    case 'debug':
      return palette('faint', text);
  }
}

/** What stays of a step when it has ended; empty for BuildKit's own steps, `undefined` while it runs. */
export function stepEnd(event: LiveEvent, name: string, columns: number, palette: Palette): string | undefined {
  // Two columns of indent, the mark with its gap, and the gap before the rest.
  const line = (mark: string, rest: string): string =>
    isInternal(name) ? '' : `${mark} ${fitted(name, columns - rest.length - 6)} ${palette('faint', rest)}`;
  switch (event.kind) {
    case 'done':
      return line(palette('good', '✓'), seconds(event.ms ?? 0));
    case 'cached':
      return line(palette('good', '✓'), 'cached');
    case 'failed':
      return line(palette('bad', '✗'), 'failed');
    case 'cancelled':
      return line(palette('faint', '-'), 'cancelled');
    default:
      return undefined;
  }
}

/** `[internal] load …` and `[linux/amd64 internal] load …`. */
function isInternal(name: string): boolean {
  return /^\[(?:\S+ )?internal\]/.test(name);
}

/**
 * The text cut so that its running time stands at the right. One column stays free: some terminals wrap in the last
 * one.
 */
function withTime(text: string, ms: number, columns: number): string {
  const time = ` ${seconds(ms)}`;
  const room = Math.max(0, columns - 1 - time.length);
  const cut = fitted(text, room);
  return fitted(`${cut}${' '.repeat(Math.max(0, Math.min(room, 100) - textColumns(cut)))}${time}`, columns - 1);
}

function seconds(ms: number): string {
  return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
}

function withoutTone(line: string): string {
  return line.replaceAll(/\u001b\[\d+m/g, '');
}
