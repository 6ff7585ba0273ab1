import type { Instruction } from '../../dockerfile/syntax/parse.ts';

/** A file that patches change. */
export interface Source {
  /** As findings name files. */
  readonly file: string;
  /** Without their ends, and without a byte order mark. */
  readonly lines: readonly string[];
}

/** Lines of one file that are replaced by others. */
export interface Hunk {
  readonly file: string;
  /** The first of the removed lines, from 1. */
  readonly line: number;
  /** As they must be found; none for a file that is not there or empty. A hunk that only inserts names a line beside it here. */
  readonly removed: readonly string[];
  readonly inserted: readonly string[];
}

/** A change that is made as a whole or not at all. */
export type Patch = readonly Hunk[];

/** A text as the rules read it. */
export function sourceFrom(file: string, text: string): Source {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return { file, lines: lines.at(-1) === '' ? lines.slice(0, -1) : lines };
}

/** Replaces whole lines, `from` and `to` included. */
export function linesReplaced({ file, lines }: Source, from: number, to: number, inserted: readonly string[]): Hunk {
  return { file, line: from, removed: lines.slice(from - 1, to), inserted };
}

/** Puts lines before one that is there. */
export function linesInserted(source: Source, before: number, inserted: readonly string[]): Hunk {
  const kept = source.lines.slice(before - 1, before);
  return linesReplaced(source, before, before, [...inserted, ...kept]);
}

/** Puts lines at the end of a file, or makes it. */
export function linesAppended(source: Source, inserted: readonly string[]): Hunk {
  const last = source.lines.length;
  if (last === 0) return { file: source.file, line: 1, removed: [], inserted };
  return linesReplaced(source, last, last, [...source.lines.slice(-1), ...inserted]);
}

/** Takes an instruction out, with its here-documents. */
export function instructionRemoved(source: Source, { line, endLine }: Instruction): Hunk {
  return linesReplaced(source, line, endLine, []);
}

/** Changes the one place of an instruction's text that matches; `undefined` where there is none, or several. Comments between its lines do not count. */
export function textReplaced(
  source: Source,
  { line, endLine }: Instruction,
  pattern: RegExp,
  by: string,
): Patch | undefined {
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  const places = source.lines.slice(line - 1, endLine).flatMap((text, index) => {
    const matches = /^\s*#/.test(text) ? [] : [...text.matchAll(all)];
    return matches.map(() => ({ at: line + index, text }));
  });
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const changed = place.text.replace(pattern, by).replace(/(\S) +$/, '$1');
  // A line of the instruction on which nothing is left but its continuation.
  if (place.at === line || !/^\s*[\\`]?\s*$/.test(changed))
    return [linesReplaced(source, place.at, place.at, [changed])];
  if (place.at < endLine) return [linesReplaced(source, place.at, place.at, [])];
  // The line before it is the last one then.
  const before = source.lines[place.at - 2] ?? '';
  if (!/\S\s*[\\`]\s*$/.test(before) || /^\s*#/.test(before)) return undefined;
  return [linesReplaced(source, place.at - 1, place.at, [before.replace(/\s*[\\`]\s*$/, '')])];
}

/** Adds flags to an instruction, before those that it has. */
export function flagsAdded(source: Source, instruction: Instruction, flags: readonly string[]): Patch | undefined {
  const text = source.lines[instruction.line - 1] ?? '';
  const [, keyword = '', rest = ''] = /^(\s*\w+)(.*)$/.exec(text) ?? [];
  if (keyword.trim().toUpperCase() !== instruction.keyword) return undefined;
  return [linesReplaced(source, instruction.line, instruction.line, [`${keyword} ${flags.join(' ')}${rest}`])];
}

/** Changes a `--mount` of a RUN by the text of its value; takes it out where `by` is empty. `undefined` where it stands in quotes. */
export function mountReplaced(
  source: Source,
  run: Instruction,
  text: string,
  by: readonly string[],
): Patch | undefined {
  const written = new RegExp(`--mount=${asPattern(text)}(?=\\s|$)${by.length === 0 ? '\\s*' : ''}`);
  const flags = by.map((each) => `--mount=${each}`).join(' ');
  return textReplaced(source, run, written, flags.replaceAll('$', '$$$$'));
}

/** A text as a pattern that matches it alone. */
export function asPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
