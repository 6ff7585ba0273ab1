import { readRedirect, readWord, type ShellReader, skipBlank, substitutionsIn } from './shell-words.ts';
import type { Redirect, Word } from './shell-words.ts';

export type { Redirect, Word } from './shell-words.ts';

/** One simple command of a shell text. */
export interface ShellCommand {
  /** `NAME=value` before the command's name. */
  readonly assignments: readonly Word[];
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** The here-documents that it is given: what it reads, and not what the shell runs. */
  readonly heredocs: readonly string[];
  /** The subshells that it runs in, from the outermost. */
  readonly subshell: readonly number[];
  /** It stands in `$(…)`, `<(…)` or backquotes. */
  readonly isSubstituted: boolean;
  /** Commands that are joined by `|` have one number. */
  readonly pipeline: number;
}

const KEYWORDS = new Set('if then else elif fi for do done while until case esac in ! { }'.split(' '));
/** Run what follows them; a flag after one of them may mean something else. */
const PREFIXES = new Set('time exec command nice nohup'.split(' '));

/**
 * The simple commands of a shell text in the order in which they begin to run. A sketch of the shell's grammar: enough to see what
 * runs. What is in a here-document, in quotes or a comment is no command; what is in `$(…)` is one.
 */
export function shellCommands(text: string): readonly ShellCommand[] {
  const shared = { commands: [], count: { subshells: 0, pipelines: 0 } };
  const reader = newReader(text, { subshell: [], isSubstituted: false }, shared);
  while (reader.at < text.length) readList(reader, '');
  return reader.commands;
}

interface Within {
  readonly subshell: readonly number[];
  readonly isSubstituted: boolean;
}

interface Reader extends ShellReader {
  readonly commands: ShellCommand[];
  /** How many subshells and pipelines there have been. */
  readonly count: { subshells: number; pipelines: number };
  within: Within;
}

function newReader(text: string, within: Within, shared: Pick<Reader, 'commands' | 'count'>): Reader {
  const reader: Reader = {
    ...shared,
    text,
    at: 0,
    end: '',
    waiting: [],
    within,
    readSubstitution: (end) => readWithin(reader, end, true),
  };
  return reader;
}

/** Deeper than anybody writes. Each level is a call of the reader. */
const mostLevels = 100;

/** Reads to the end of a subshell or substitution. What lies too deep is not read, nor is anything after it. */
function readWithin(reader: Reader, end: string, isSubstituted: boolean): void {
  const { within, end: outer } = reader;
  if (within.subshell.length >= mostLevels) {
    reader.at = reader.text.length;
    return;
  }
  reader.end = end;
  reader.count.subshells += 1;
  reader.within = {
    subshell: [...within.subshell, reader.count.subshells],
    isSubstituted: within.isSubstituted || isSubstituted,
  };
  readList(reader, end);
  reader.within = within;
  reader.end = outer;
}

/** What has been read of the command in hand. */
interface OpenCommand {
  words: Word[];
  redirects: Redirect[];
  heredocs: string[];
}

const nothing = (): OpenCommand => ({ words: [], redirects: [], heredocs: [] });

function readList(reader: Reader, end: string): void {
  let open = nothing();
  let cases = 0;
  let pipeline = ++reader.count.pipelines;
  let begin = reader.commands.length;
  const close = (): void => {
    const { words, ...rest } = open;
    if (words[0]?.text === 'case') cases += 1;
    if (words.some(({ text }) => text === 'esac')) cases -= 1;
    // `$(<file)`, and what a group in brackets reads.
    const isCommand = words.length > 0 || rest.redirects.length > 0;
    if (isCommand) reader.commands.push({ ...commandFrom(words), ...rest, ...reader.within, pipeline });
    open = nothing();
  };
  const closePipeline = (): void => {
    close();
    pipeline = ++reader.count.pipelines;
    begin = reader.commands.length;
  };
  while (reader.at < reader.text.length) {
    if (skipBlank(reader)) continue;
    const character = reader.text.charAt(reader.at);
    const within = cases - (open.words.some(({ text }) => text === 'esac') ? 1 : 0);
    const isPattern = character === ')' && (end !== ')' || within > 0 || open.words[0]?.text === 'case');
    if (character === end && !isPattern) {
      reader.at++;
      break;
    }
    if (isPattern) {
      // `a|b)` of a `case`: what stands before it is no command.
      const patterns = reader.commands.splice(begin).filter(({ isSubstituted }) => isSubstituted);
      reader.commands.push(...patterns);
      if (open.words[0]?.text === 'case') cases += 1;
      open = nothing();
      reader.at++;
    } else if (readRedirect(reader, open)) continue;
    else if (character === '\n') {
      closePipeline();
      reader.at++;
      readBodies(reader);
    } else if (character === '(') {
      close();
      reader.at++;
      readWithin(reader, ')', false);
    } else if (/[;&|]/.test(character)) {
      const operator = /^(?:\|\||\|&?|&&|;;&|;;|;&|[;&])/.exec(reader.text.slice(reader.at, reader.at + 3))?.[0] ?? ';';
      if (operator === '|' || operator === '|&') close();
      else closePipeline();
      reader.at += operator.length;
    } else {
      const before = reader.at;
      open.words.push(readWord(reader));
      reader.at = Math.max(reader.at, before + 1);
    }
  }
  close();
}

/** The here-documents that begin at the next line. */
function readBodies(reader: Reader): void {
  for (const { name, stripsTabs, isQuoted, into } of reader.waiting.splice(0)) {
    let body = '';
    while (reader.at < reader.text.length) {
      const end = reader.text.indexOf('\n', reader.at);
      const whole = reader.text.slice(reader.at, end < 0 ? undefined : end + 1);
      reader.at += whole.length;
      const line = stripsTabs ? whole.replace(/^\t+/, '') : whole;
      if (line.replace(/\r?\n$/, '') === name) break;
      body += line;
    }
    into.push(body);
    if (!isQuoted) substitutionsIn(newReader(body, reader.within, reader));
  }
}

function commandFrom(words: readonly Word[]): Pick<ShellCommand, 'assignments' | 'words'> {
  let at = 0;
  const isPrefix = (): boolean => PREFIXES.has(words[at]?.text ?? '') && !/^(?:-|$)/.test(words[at + 1]?.text ?? '');
  while (KEYWORDS.has(words[at]?.text ?? '') || isPrefix()) at++;
  const first = at;
  while (/^[A-Za-z_]\w*\+?=/.test(words[at]?.text ?? '')) at++;
  return { assignments: words.slice(first, at), words: words.slice(at) };
}
