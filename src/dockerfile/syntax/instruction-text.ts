import { isSpace, splitAtBlank, trimEnds } from './whitespace.ts';

/** `--name=value` before an instruction's arguments, quotes and escapes taken away. */
export interface Flag {
  readonly name: string;
  readonly value: string;
}

/** An instruction's joined text in its parts. */
export interface InstructionParts {
  /** As written. */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** What follows the flags. */
  readonly args: string;
  /** The arguments when they are written as a JSON list, for the instructions that know that form. */
  readonly json: readonly string[] | undefined;
}

type CommandRead =
  | { readonly kind: 'command'; readonly command: InstructionParts }
  | { readonly kind: 'invalid'; readonly message: string };

const JSON_FORM = new Set(['ADD', 'COPY', 'CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);

/** Parts a logical line into keyword, flags and arguments, as BuildKit does. */
export function readCommand(text: string, escape: string): CommandRead {
  const [keyword, rest = ''] = splitAtBlank(trimEnds(text));
  const { flags, args } = splitFlags(rest, escape);
  const command = { keyword, flags: flags.map(flagFrom), args: trimEnds(args) };
  if (keyword.toUpperCase() === 'ONBUILD') {
    const inner = readCommand(command.args, escape);
    if (inner.kind === 'invalid') return inner;
  }
  const list = JSON_FORM.has(keyword.toUpperCase()) ? jsonList(command.args) : { kind: 'none' as const };
  if (list.kind === 'mixed') return { kind: 'invalid', message: 'a JSON list of arguments must hold strings only' };
  return { kind: 'command', command: { ...command, json: list.kind === 'list' ? list.items : undefined } };
}

function flagFrom(word: string): Flag {
  const equals = word.indexOf('=');
  if (equals < 0) return { name: word.slice(2), value: '' };
  return { name: word.slice(2, equals), value: word.slice(equals + 1) };
}

type JsonList = { readonly kind: 'list'; readonly items: readonly string[] } | { readonly kind: 'none' | 'mixed' };

function jsonList(text: string): JsonList {
  if (!text.startsWith('[')) return { kind: 'none' };
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch {
    // Not JSON means that the text is for the shell: `[ -f go.mod ] && go build`.
    return { kind: 'none' };
  }
  if (!Array.isArray(items)) return { kind: 'none' };
  const strings = items.filter((item): item is string => typeof item === 'string');
  return strings.length === items.length ? { kind: 'list', items: strings } : { kind: 'mixed' };
}

function splitFlags(text: string, escape: string): { flags: string[]; args: string } {
  const flags: string[] = [];
  // BuildKit reads flags byte by byte: a letter beyond ASCII becomes the letters of its bytes there.
  const bytes = Buffer.from(text).toString('latin1');
  const rest = (from: number): string => Buffer.from(bytes.slice(from), 'latin1').toString();
  let at = 0;
  for (;;) {
    while (at < bytes.length && isSpace(bytes.charAt(at))) at++;
    if (!bytes.startsWith('--', at)) return { flags, args: rest(at) };
    const word = flagWord(bytes, at, escape);
    at = word.end;
    if (word.text === '--') return { flags, args: rest(at) };
    flags.push(word.text);
  }
}

function flagWord(text: string, start: number, escape: string): { text: string; end: number } {
  let word = '';
  let quote = '';
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === '' && isSpace(character)) break;
    if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else if (character === escape) word += text.charAt(++at);
    else word += character;
  }
  return { text: word, end: Math.min(at, text.length) };
}

/** Words at blanks with their quotes kept, as ARG, ENV and LABEL are split. */
export function quotedWords(text: string, escape: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === '' && isSpace(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else if (character === escape && quote !== "'") {
      // An escape at the very end is dropped.
      if (at + 1 < text.length) word += character + text.charAt(++at);
    } else {
      if (quote === '' && (character === "'" || character === '"')) quote = character;
      else if (character === quote) quote = '';
      word += character;
    }
  }
  return word === '' ? words : [...words, word];
}

/** `KEY=value …`, or the old form `KEY value`: the pairs of an ENV, unexpanded. Undefined when it is neither. */
export function keyValues(text: string, escape: string): readonly (readonly [string, string])[] | undefined {
  const words = quotedWords(text, escape);
  if (!words[0]?.includes('=')) {
    const [key, value] = splitAtBlank(text);
    return value === undefined || key === '' ? undefined : [[key, value]];
  }
  const pairs = words.map((word): readonly [string, string] => {
    const equals = word.indexOf('=');
    return [word.slice(0, Math.max(equals, 0)), word.slice(equals + 1)];
  });
  return pairs.every(([key]) => key !== '') ? pairs : undefined;
}

/**
 * The fields of one line of comma-separated values (RFC 4180), as `--mount` is read; undefined when a quote is
 * misplaced.
 */
export function csvFields(text: string): readonly string[] | undefined {
  const line = text.replace(/\r?\n$/, '');
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const match = /^(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/.exec(line.slice(at));
    if (!match) return undefined;
    fields.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] !== ',') return fields;
    at += match[0].length;
  }
}
