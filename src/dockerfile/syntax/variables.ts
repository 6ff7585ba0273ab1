import { replacePattern, trimPattern } from './shell-pattern.ts';
import { isSpace } from './whitespace.ts';

/** The value of a variable, undefined when it is not set. */
export type VariableLookup = (name: string) => string | undefined;

export type Expansion =
  | {
      readonly kind: 'expanded';
      readonly value: string;
      /** The value split at the blanks that were not quoted. */
      readonly words: readonly string[];
      /** Variables that the text names and that are not set. */
      readonly unset: readonly string[];
    }
  | { readonly kind: 'bad'; readonly message: string };

interface ExpansionOptions {
  /** The Dockerfile's escape character. */
  readonly escape: string;
  readonly keepQuotes?: boolean;
  readonly keepEscapes?: boolean;
  /** `$NAME` of a variable that is not set stays as written, instead of being empty. */
  readonly keepUnset?: boolean;
}

/**
 * Quotes, escapes and variables of one text, as BuildKit's shell lexer treats them (frontend/dockerfile/shell): `$X`,
 * `${X}` and the modifiers `:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`.
 */
export function expand(text: string, lookup: VariableLookup, options: ExpansionOptions): Expansion {
  const reader: Reader = {
    characters: Array.from(text),
    at: 0,
    unset: new Set(),
    keepEscapes: options.keepEscapes ?? false,
    lookup,
    options,
  };
  try {
    const { value, words } = readUntil('', reader.keepEscapes, reader);
    return { kind: 'expanded', value, words, unset: [...reader.unset] };
  } catch (error) {
    if (error instanceof ExpansionError) return { kind: 'bad', message: error.message };
    throw error;
  }
}

interface Reader {
  readonly characters: readonly string[];
  at: number;
  readonly unset: Set<string>;
  keepEscapes: boolean;
  readonly lookup: VariableLookup;
  readonly options: ExpansionOptions;
}

interface Output {
  value: string;
  word: string;
  readonly words: string[];
}

class ExpansionError extends Error {}

// The end of the text is '', which no character is.
const peek = (reader: Reader): string => reader.characters[reader.at] ?? '';
const next = (reader: Reader): string => reader.characters[reader.at++] ?? '';

function readUntil(stop: string, keepEscapes: boolean, reader: Reader): Output {
  const before = reader.keepEscapes;
  reader.keepEscapes = keepEscapes;
  const out: Output = { value: '', word: '', words: [] };
  while (peek(reader) !== '' && peek(reader) !== stop) readOne(reader, out);
  reader.keepEscapes = before;
  if (stop !== '' && next(reader) === '') throw new ExpansionError(`the text ends before the matching ${stop}`);
  closeWord(out);
  return out;
}

function readOne(reader: Reader, out: Output): void {
  switch (peek(reader)) {
    case "'":
      return addQuoted(out, readSingleQuoted(reader));
    case '"':
      return addQuoted(out, readDoubleQuoted(reader));
    case '$':
      return addPlain(out, readVariable(reader));
    case '<':
      return addQuoted(out, readHeredocMark(reader));
    default: {
      const character = next(reader);
      if (character !== reader.options.escape) return addPlain(out, character);
      return addQuoted(out, (reader.keepEscapes ? character : '') + next(reader));
    }
  }
}

function addQuoted(out: Output, text: string): void {
  out.value += text;
  out.word += text;
}

function addPlain(out: Output, text: string): void {
  out.value += text;
  for (const character of text) {
    if (isSpace(character)) closeWord(out);
    else out.word += character;
  }
}

function closeWord(out: Output): void {
  if (out.word !== '') out.words.push(out.word);
  out.word = '';
}

function readSingleQuoted(reader: Reader): string {
  const quote = next(reader);
  let text = '';
  while (peek(reader) !== quote) {
    if (peek(reader) === '') throw new ExpansionError('a single quote is not closed');
    text += next(reader);
  }
  next(reader);
  return reader.options.keepQuotes ? quote + text + quote : text;
}

function readDoubleQuoted(reader: Reader): string {
  const quote = next(reader);
  let text = '';
  while (peek(reader) !== quote) {
    if (peek(reader) === '') throw new ExpansionError('a double quote is not closed');
    if (peek(reader) === '$') text += readVariable(reader);
    else text += readInDoubleQuotes(reader);
  }
  next(reader);
  return reader.options.keepQuotes ? quote + text + quote : text;
}

function readInDoubleQuotes(reader: Reader): string {
  const { escape } = reader.options;
  const character = next(reader);
  if (character !== escape) return character;
  const kept = reader.keepEscapes ? escape : '';
  const escaped = peek(reader);
  if (escaped === '') return kept;
  return kept + (['"', '$', escape].includes(escaped) ? next(reader) : character);
}

// `<< WORD` is one word, blanks included.
function readHeredocMark(reader: Reader): string {
  let mark = next(reader);
  if (peek(reader) !== '<') return mark;
  mark += next(reader);
  while (['\t', '\r', ' '].includes(peek(reader))) mark += next(reader);
  return mark;
}

function readVariable(reader: Reader): string {
  next(reader);
  if (peek(reader) === '{') return readBraced(reader);
  const name = readName(reader);
  if (name === '') return '$';
  return valueOf(reader, name) ?? (reader.options.keepUnset ? `$${name}` : '');
}

function readBraced(reader: Reader): string {
  next(reader);
  if (['', '{', '}', ':'].includes(peek(reader))) throw new ExpansionError('bad substitution');
  const name = readName(reader);
  const mark = next(reader);
  if (mark === '}') return valueOf(reader, name) ?? (reader.options.keepUnset ? `\${${name}}` : '');
  if (mark === '/') return readReplacement(reader, name);
  const nullIsUnset = mark === ':';
  const modifier = nullIsUnset ? next(reader) : mark;
  const trims = modifier === '#' || modifier === '%';
  if (!['+', '-', '?', '#', '%'].includes(modifier) || (nullIsUnset && trims)) {
    throw new ExpansionError(`unsupported modifier (${nullIsUnset ? ':' : ''}${modifier}) in substitution`);
  }
  const word = readUntil('}', trims, reader).value;
  const value = valueOf(reader, name);
  if (value === undefined && reader.options.keepUnset) return `\${${name}${nullIsUnset ? ':' : ''}${modifier}${word}}`;
  return modified({ name, value, modifier, word, nullIsUnset });
}

interface Modified {
  readonly name: string;
  readonly value: string | undefined;
  readonly modifier: string;
  readonly word: string;
  readonly nullIsUnset: boolean;
}

function modified({ name, value, modifier, word, nullIsUnset }: Modified): string {
  const present = value !== undefined && !(nullIsUnset && value === '');
  switch (modifier) {
    case '-':
      return present ? (value ?? '') : word;
    case '+':
      return present ? word : '';
    case '?':
      if (!present) throw new ExpansionError(`${name}: ${word || 'is not set'}`);
      return value ?? '';
    default: {
      const longest = word.startsWith(modifier);
      const result = trimPattern(value ?? '', longest ? word.slice(1) : word, { suffix: modifier === '%', longest });
      if (result === undefined) throw new ExpansionError(`invalid pattern (${word}) in substitution`);
      return result;
    }
  }
}

function readReplacement(reader: Reader, name: string): string {
  const all = peek(reader) === '/';
  if (all) next(reader);
  const pattern = readUntil('/', true, reader).value;
  const replacement = readUntil('}', true, reader).value;
  const value = valueOf(reader, name);
  if (value === undefined && reader.options.keepUnset) return `\${${name}/${pattern}/${replacement}}`;
  const result = replacePattern(value ?? '', pattern, { replacement, all });
  if (result === undefined) throw new ExpansionError(`invalid pattern (${pattern}) in substitution`);
  return result;
}

function valueOf(reader: Reader, name: string): string | undefined {
  const value = reader.lookup(name);
  if (value === undefined) reader.unset.add(name);
  return value;
}

function readName(reader: Reader): string {
  const first = peek(reader);
  if (/^[@*#?\-$!0]$/.test(first)) return next(reader);
  const letters = /^\p{Nd}$/u.test(first) ? /^\p{Nd}$/u : /^[\p{L}\p{Nd}_]$/u;
  let name = '';
  while (letters.test(peek(reader))) name += next(reader);
  return name;
}
