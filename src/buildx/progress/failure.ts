import { progressParser, type Step } from './plain-progress.ts';

/** Why a build failed, read from its output. Empty text and 0 stand for what the output did not tell. */
export interface BuildError {
  /** BuildKit's own last words, without `ERROR: failed to build: failed to solve:`. */
  readonly message: string;
  /** Heading of the failed step, as in `[build 4/6] RUN go build ./...`; empty when no step failed (a parse error). */
  readonly step: string;
  /** The last lines that the failed step printed, at most 200, each of at most 4000 characters. */
  readonly output: readonly string[];
  /** Exit code of the failed RUN; 0 when the failure is no process's. */
  readonly exitCode: number;
  /** Name of the Dockerfile without its folder, as BuildKit prints it. */
  readonly file: string;
  /** First line of the failed instruction, from 1. */
  readonly line: number;
}

const keptLines = 200;
/** A longer line is data: it would fill an annotation, the summary and the report. */
const keptCharacters = 4000;
/** Of an output that names no error, so many lines are shown. */
const lastLines = 10;

/** Reads the output of a failed `docker buildx build --progress=plain`; all of it, or its last part. */
export function failureFrom(lines: readonly string[]): BuildError {
  const parser = progressParser();
  const events = lines.flatMap((line) => parser.feed(line));
  const message = messageFrom(lines);
  const failed = decisive(
    parser.allSteps().filter((step) => step.outcome === 'failed'),
    message,
  );
  const logged = events.flatMap((event) => (event.kind === 'log' && event.id === failed?.id ? [event.text] : []));
  const block = errorBlock(lines, failed?.name);
  const place = placeFrom(lines);
  if (message === '' && failed === undefined && block.step === '') return { ...lastWords(lines), ...place };
  const exit = /did not complete successfully: exit code: (\d+)/.exec(`${message}\n${failed?.message ?? ''}`);
  return {
    message: message === '' ? (failed?.message ?? '') : message,
    step: failed?.name ?? block.step,
    output: (logged.length > block.output.length ? logged : block.output).slice(-keptLines).map(cut),
    exitCode: Number(exit?.[1] ?? 0),
    file: place.file,
    line: place.line,
  };
}

/** Not every failure has a line `ERROR:`: a flag that buildx does not know has none, nor has a program that was killed. */
function lastWords(lines: readonly string[]): Omit<BuildError, 'file' | 'line'> {
  const output = lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .slice(-lastLines)
    .map(cut);
  const message =
    output.find((line) => line.startsWith('unknown flag: ')) ??
    output.at(-1) ??
    'docker buildx ended with an error and printed nothing';
  return { message, step: '', output: output.length > 1 ? output : [], exitCode: 0 };
}

function cut(line: string): string {
  return line.length > keptCharacters ? `${line.slice(0, keptCharacters)}…` : line;
}

function messageFrom(lines: readonly string[]): string {
  const index = lines.findLastIndex((line) => line.startsWith('ERROR: '));
  if (index < 0) return '';
  // A message can have several lines; whatever follows it is none of BuildKit's progress.
  return lines
    .slice(index)
    .join('\n')
    .replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, '')
    .trim();
}

/** Several steps can fail side by side; the one that the last words quote is the one that ended the build. */
function decisive(failed: readonly Step[], message: string): Step | undefined {
  return failed.find((step) => message.includes(step.message)) ?? failed[0];
}

/** The block ` > [build 4/6] RUN …:` between two rules, with the last ten lines of the step's output. */
function errorBlock(lines: readonly string[], name: string | undefined): { step: string; output: readonly string[] } {
  const start = lines.findIndex(
    (line, index) => lines[index - 1] === rule && (name === undefined ? /^ > .*:$/.test(line) : line === ` > ${name}:`),
  );
  if (start < 0) return { step: '', output: [] };
  const end = lines.indexOf(rule, start);
  const output = lines.slice(start + 1, end < 0 ? undefined : end);
  return {
    step: (lines[start] ?? '').slice(' > '.length, -':'.length),
    output: output.map((line) => line.replace(/^\d+\.\d{1,3} ?/, '')),
  };
}

const rule = '------';

/** `Dockerfile:12`, then a rule, then the excerpt in which `>>>` marks the instruction. */
function placeFrom(lines: readonly string[]): { readonly file: string; readonly line: number } {
  const index = lines.findIndex((line, at) => placeLine.test(line) && lines[at + 1] === '-'.repeat(20));
  const match = placeLine.exec(lines[index] ?? '');
  return { file: match?.[1] ?? '', line: Number(match?.[2] ?? 0) };
}

const placeLine = /^(\S.*):(\d+)$/;
