import { type InstructionParts, readCommand } from './instruction-text.ts';
import { type HeredocMark, heredocMarks } from './here-documents.ts';
import { directiveIn } from './directive.ts';
import { trimEnd, trimStart } from './whitespace.ts';

/** A here-document: what follows an instruction, up to the line that is its name. */
export interface Heredoc extends HeredocMark {
  readonly content: string;
}

/** One instruction's text with its continuation lines joined, its comments and blank lines left out. */
export interface LogicalLine extends InstructionParts {
  /** From 1. */
  readonly line: number;
  /** The last line of the instruction, here-documents included. */
  readonly endLine: number;
  /** Offset in the file right after the keyword. */
  readonly keywordEnd: number;
  readonly heredocs: readonly Heredoc[];
}

type SplitFile =
  | { readonly kind: 'split'; readonly escape: string; readonly lines: readonly LogicalLine[] }
  | { readonly kind: 'invalid'; readonly line: number; readonly message: string };

/** BuildKit reads a Dockerfile with a buffer of this many bytes a line. */
const MAX_LINE_BYTES = 65_536;

/** Splits a Dockerfile as BuildKit's parser does (frontend/dockerfile/parser). */
export function splitFile(text: string): SplitFile {
  const reader: Reader = {
    lines: physicalLines(text),
    at: 0,
    escape: '\\',
    directives: new Set(),
    directivesDone: false,
  };
  const lines: LogicalLine[] = [];
  try {
    while (reader.at < reader.lines.length) {
      const line = readLogicalLine(reader);
      if (line) lines.push(line);
    }
  } catch (error) {
    if (error instanceof SplitError) return { kind: 'invalid', line: error.line, message: error.message };
    throw error;
  }
  return { kind: 'split', escape: reader.escape, lines };
}

interface PhysicalLine {
  /** Without its line end. */
  readonly text: string;
  readonly whole: string;
  readonly offset: number;
}

interface Reader {
  readonly lines: readonly PhysicalLine[];
  at: number;
  escape: string;
  readonly directives: Set<string>;
  directivesDone: boolean;
}

class SplitError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  for (const { 0: whole, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const bom = index === 0 && whole.startsWith('\ufeff') ? 1 : 0;
    lines.push({
      text: trimEnd(whole.slice(bom), (character) => character === '\r' || character === '\n'),
      whole,
      offset: index + bom,
    });
  }
  return lines;
}

/** Undefined for a blank line, a comment or a directive. */
function readLogicalLine(reader: Reader): LogicalLine | undefined {
  const first = reader.at + 1;
  const { text, offset } = nextLine(reader);
  const start = trimStart(text);
  readDirective(reader, start);
  let part = withoutContinuation(isComment(start) ? '' : start, reader.escape);
  if (part.text === '' && !part.continues) return undefined;
  const pieces = [{ text: part.text, offset: offset + text.length - start.length }];
  while (part.continues && reader.at < reader.lines.length) {
    const line = nextLine(reader);
    if (isComment(line.text) || trimStart(line.text) === '') continue;
    part = withoutContinuation(line.text, reader.escape);
    pieces.push({ text: part.text, offset: line.offset });
  }
  return logicalLine(reader, first, pieces);
}

function logicalLine(reader: Reader, line: number, pieces: readonly Piece[]): LogicalLine {
  const joined = pieces.map((piece) => piece.text).join('');
  const read = readCommand(joined, reader.escape);
  if (read.kind === 'invalid') throw new SplitError(line, read.message);
  const { command } = read;
  const keywordEnd = offsetOf(pieces, joined.length - trimStart(joined).length + command.keyword.length);
  const found = heredocMarks(takesHeredocs(command, reader.escape) ? joined : '');
  if (found.kind === 'bad') throw new SplitError(line, found.message);
  const heredocs = found.marks.map((mark) => readHeredoc(reader, line, mark));
  return { ...command, line, endLine: reader.at, keywordEnd, heredocs };
}

interface Piece {
  readonly text: string;
  readonly offset: number;
}

// The keyword's end belongs to the piece that holds its last character: what is written there stays on the keyword's
// line.
function offsetOf(pieces: readonly Piece[], length: number): number {
  let before = 0;
  for (const piece of pieces) {
    if (length <= before + piece.text.length) return piece.offset + length - before;
    before += piece.text.length;
  }
  return 0;
}

function nextLine(reader: Reader): PhysicalLine {
  const line = reader.lines[reader.at++] ?? { text: '', whole: '', offset: 0 };
  if (Buffer.byteLength(line.whole) > MAX_LINE_BYTES)
    throw new SplitError(reader.at, `the line is longer than ${MAX_LINE_BYTES - 1} bytes`);
  return line;
}

const isComment = (line: string): boolean => trimStart(line).startsWith('#');

function withoutContinuation(line: string, escape: string): { text: string; continues: boolean } {
  const end = trimEnd(line, (character) => character === ' ' || character === '\t');
  const continues = end.endsWith(escape) && !end.endsWith(escape + escape);
  return continues ? { text: end.slice(0, -1), continues } : { text: line, continues };
}

// Directives are the comments of the form `# name=value` at the very top.
function readDirective(reader: Reader, line: string): void {
  if (reader.directivesDone) return;
  const { name, value } = directiveIn(line.startsWith('#') ? line.slice(1) : '');
  if (!['syntax', 'escape', 'check'].includes(name)) {
    reader.directivesDone = true;
    return;
  }
  if (reader.directives.has(name)) throw new SplitError(reader.at, `only one ${name} directive can be used`);
  reader.directives.add(name);
  if (name !== 'escape') return;
  if (value !== '\\' && value !== '`')
    throw new SplitError(reader.at, `the escape directive must be \\ or \`, not ${value}`);
  reader.escape = value;
}

function takesHeredocs(command: InstructionParts, escape: string): boolean {
  if (command.keyword.toUpperCase() !== 'ONBUILD')
    return ['ADD', 'COPY', 'RUN'].includes(command.keyword.toUpperCase()) && !command.json;
  const inner = readCommand(command.args, escape);
  return (
    inner.kind === 'command' &&
    inner.command.keyword.toUpperCase() !== 'ONBUILD' &&
    takesHeredocs(inner.command, escape)
  );
}

function readHeredoc(reader: Reader, line: number, mark: HeredocMark): Heredoc {
  let content = '';
  while (reader.at < reader.lines.length) {
    const { text, whole } = nextLine(reader);
    if ((mark.stripsTabs ? text.replace(/^\t+/, '') : text) === mark.name) return { ...mark, content };
    content += whole;
  }
  throw new SplitError(line, `the here-document ${mark.name} has no end`);
}
