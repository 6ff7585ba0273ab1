import type { Flag } from './instruction-text.ts';
import { directiveIn } from './directive.ts';
import { type Heredoc, type LogicalLine, splitFile } from './logical-lines.ts';
import { didYouMean } from '../../text/did-you-mean.ts';

/** One instruction of a stage, unexpanded. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** From 1. */
  readonly line: number;
  /** The last line, here-documents included. */
  readonly endLine: number;
  /** Offset in the file right after the keyword. */
  readonly keywordEnd: number;
  readonly flags: readonly Flag[];
  /** What follows the flags, continuation lines joined. */
  readonly args: string;
  /** The arguments when they are written as a JSON list. */
  readonly json: readonly string[] | undefined;
  readonly heredocs: readonly Heredoc[];
}

export interface Stage {
  readonly index: number;
  /** Lower case; empty when the stage has no name. */
  readonly name: string;
  /** The image or stage after FROM, unexpanded. */
  readonly base: string;
  /** The value of FROM's `--platform`, unexpanded; empty when it has none. */
  readonly platform: string;
  /** FROM's line. */
  readonly line: number;
  readonly instructions: readonly Instruction[];
}

export interface Dockerfile {
  readonly text: string;
  readonly escape: string;
  /** The frontend image that the file asks for with `# syntax=`; empty when it asks for none. */
  readonly syntax: string;
  /** The ARGs before the first FROM. */
  readonly globalArgs: readonly Instruction[];
  readonly stages: readonly Stage[];
}

type ParsedDockerfile =
  | { readonly kind: 'parsed'; readonly dockerfile: Dockerfile }
  | { readonly kind: 'invalid'; readonly line: number; readonly message: string };

const KEYWORDS: readonly string[] = (
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ' +
  'ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'
).split(' ');

/** Reads a Dockerfile as BuildKit's own frontend does. What only a build can find wrong is left to the build. */
export function parseDockerfile(text: string): ParsedDockerfile {
  const split = splitFile(text);
  if (split.kind === 'invalid') return split;
  const globalArgs: Instruction[] = [];
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  for (const line of split.lines) {
    const instruction = instructionFrom(line);
    const stage = stages.at(-1);
    const problem = problemOf(instruction, stage !== undefined);
    if (problem !== '') return { kind: 'invalid', line: line.line, message: problem };
    if (instruction.keyword === 'FROM') stages.push({ ...stageFrom(instruction, stages.length), instructions: [] });
    else if (stage) stage.instructions.push(instruction);
    else globalArgs.push(instruction);
  }
  if (stages.length === 0) return { kind: 'invalid', line: 1, message: 'the file has no FROM' };
  return { kind: 'parsed', dockerfile: { text, escape: split.escape, syntax: syntaxOf(text), globalArgs, stages } };
}

export function instructionFrom(line: LogicalLine): Instruction {
  return { ...line, keyword: line.keyword.toUpperCase() };
}

function problemOf({ keyword, args, flags }: Instruction, inStage: boolean): string {
  if (!KEYWORDS.includes(keyword)) return `unknown instruction ${keyword}.${didYouMean(keyword, KEYWORDS)}`;
  if (keyword === 'FROM') return problemOfFrom(fromWords(args), flags);
  if (!inStage && keyword !== 'ARG') return `${keyword} stands before the first FROM: only ARG may`;
  return '';
}

function problemOfFrom(words: readonly string[], flags: readonly Flag[]): string {
  const [base, as, name, ...more] = words;
  const named = as?.toLowerCase() === 'as' && name !== undefined && more.length === 0;
  if (base === undefined || (as !== undefined && !named)) return 'FROM takes an image, or an image AS a name';
  if (name !== undefined && !/^[a-z][a-z0-9\-_.]*$/.test(name.toLowerCase())) return `${name} cannot name a stage`;
  const unknown = flags.find((flag) => flag.name !== 'platform');
  return unknown ? `FROM has no flag --${unknown.name}` : '';
}

const fromWords = (args: string): readonly string[] => (args === '' ? [] : args.split(/[\t\v\f\r ]+/));

function stageFrom({ line, args, flags }: Instruction, index: number): Stage {
  const [base = '', , name = ''] = fromWords(args);
  const platform = flags.find((flag) => flag.name === 'platform')?.value ?? '';
  return { index, name: name.toLowerCase(), base, platform, line, instructions: [] };
}

/**
 * The frontend is chosen before the file is parsed, and by its own rules (parser.DetectSyntax): a first line `#!` is
 * passed over, and directives may be written as `// syntax=` too.
 */
function syntaxOf(text: string): string {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines[0]?.startsWith('#!')) lines.shift();
  return syntaxIn(lines, '#') || syntaxIn(lines, '//');
}

function syntaxIn(lines: readonly string[], comment: string): string {
  for (const line of lines) {
    const { name, value } = directiveIn(line.startsWith(comment) ? line.slice(comment.length) : '');
    if (name === 'syntax') return value.split(' ')[0] ?? '';
    if (!['escape', 'check'].includes(name)) return '';
  }
  return '';
}
