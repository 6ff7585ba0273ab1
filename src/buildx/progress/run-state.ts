import type { Step } from './plain-progress.ts';

/** A RUN of the Dockerfile that was built. */
export interface RunPlace {
  /** Its stage's name in the Dockerfile; without one, the stage's number from 0, as text. */
  readonly stage: string;
  /** The instruction as written, from `RUN` on. Of a here-document the first line is enough. */
  readonly text: string;
}

/**
 * What became of a RUN. `executed` only if it ran to its end on every platform; `absent` if the build never came to it,
 * or
 * its heading could not be recognised: neither may be taken for a whole execution.
 */
export type RunState = 'executed' | 'cached' | 'mixed' | 'failed' | 'absent';

/**
 * Tells whether BuildKit executed a RUN or took it from its layer cache. Two RUNs of one stage with the same text
 * cannot be
 * told apart and share their answer, which is then `mixed` if they differ.
 */
export function runStateFrom(steps: readonly Step[], run: RunPlace): RunState {
  const pattern = headingPattern(run.text);
  const outcomes = new Set(steps.filter((step) => isStepOf(step.name, run.stage, pattern)).map((step) => step.outcome));
  if (outcomes.size === 0) return 'absent';
  if (outcomes.has('failed') || outcomes.has('cancelled') || outcomes.has('open')) return 'failed';
  if (outcomes.size > 1) return 'mixed';
  return outcomes.has('cached') ? 'cached' : 'executed';
}

/**
 * How long a RUN took, in milliseconds; `undefined` unless it was executed. On several platforms it runs side by side: the
 * longest counts.
 */
export function runMsFrom(steps: readonly Step[], run: RunPlace): number | undefined {
  if (runStateFrom(steps, run) !== 'executed') return undefined;
  const pattern = headingPattern(run.text);
  return Math.max(...steps.filter((step) => isStepOf(step.name, run.stage, pattern)).map(({ ms }) => ms));
}

/** Whether a step's heading is that of a RUN. */
export function isHeadingOf(heading: string, { stage, text }: RunPlace): boolean {
  return isStepOf(heading, stage, headingPattern(text));
}

function isStepOf(heading: string, stage: string, pattern: RegExp): boolean {
  const parts = /^\[(?:(.*) )? *\d+\/\d+\] (?:ONBUILD )?(RUN .*)$/is.exec(heading);
  if (parts === null || !pattern.test(plain(parts[2] ?? ''))) return false;
  const words = (parts[1] ?? '').split(' ').filter((word) => word !== '');
  const shown = words.findLast((word) => !isPlatform(word)) ?? '';
  // BuildKit leaves the name out when the Dockerfile has one stage only, and calls a nameless stage by its number.
  return shown === '' || shown === stage.toLowerCase() || shown === `stage-${stage}`;
}

function isPlatform(word: string): boolean {
  return word.includes('/') || word.includes('->');
}

/**
 * A pattern for the heading of a RUN. BuildKit joins continued lines and expands the variables that it knows, so what a
 * variable or an escape stands for may be anything; all other text must be there, in order.
 */
function headingPattern(text: string): RegExp {
  const lines = text.split(/\r?\n/);
  const hereDocument = lines.findIndex((line) => /(?<!<)<<-?['"]?\w/.test(line));
  const instruction = hereDocument < 0 ? lines : lines.slice(0, hereDocument + 1);
  const joined = instruction
    .map((line, index) => (index < instruction.length - 1 ? line.replace(/[\\`]\s*$/, '') : line))
    .filter((line, index) => index === 0 || !/^\s*(?:#|$)/.test(line))
    .join(' ');
  const literal = plain(joined)
    .split(/\$\{[^}]*\}|\$\w+|[\\`].?/)
    .map((piece) => piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
    .join('.*');
  return new RegExp(hereDocument < 0 ? `^${literal}$` : `^${literal}(?: \\(.*\\))?$`, 's');
}

/** Without the flags, which an edit may have added to, and with every gap as one blank. */
function plain(run: string): string {
  const flags = /^RUN((?:\s+--[a-z]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'])*)?)*)\s*/i;
  return `RUN ${run.replace(flags, '')}`.replaceAll(/\s+/g, ' ').trim();
}
