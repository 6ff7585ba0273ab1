/** A word with its quotes taken away. */
export interface Word {
  /** `$_`, which nobody sets, stands in it for each part that only a shell knows. */
  readonly text: string;
  /** Whether it holds a `$(…)` or another part that only a shell knows. `$NAME` is left in the text. */
  readonly computed: boolean;
  /** Whether part of it was in single quotes, or an escaped `$`: variables there are not expanded. */
  readonly literal: boolean;
}

/** Where a command reads from or writes to. */
export interface Redirect {
  /** `>`, `>>`, `<`, `<<<` and the like. */
  readonly operator: string;
  readonly target: Word;
}

/** A shell text, and how far it is read. */
export interface ShellReader {
  readonly text: string;
  at: number;
  /** What ends the subshell or substitution in hand; empty for the text itself. */
  end: string;
  /** Here-documents of the line in hand: their content begins after it. */
  readonly waiting: WaitingHeredoc[];
  /** Reads the commands up to the end of a substitution, that included. */
  readonly readSubstitution: (end: string) => void;
}

interface WaitingHeredoc {
  readonly name: string;
  readonly stripsTabs: boolean;
  /** Nothing in it is expanded. */
  readonly isQuoted: boolean;
  readonly into: string[];
}

/** Stands for what only the shell knows: a variable that nobody sets. */
const SUBSTITUTED = '$_';

const ENDS_WORD = /[\s;&|()<>]/;

/** Passes over blanks, joined lines and comments. False where there are none. */
export function skipBlank(reader: ShellReader): boolean {
  const { text, at } = reader;
  const blank = /^(?:[^\S\n]|\\\r?\n)+/.exec(text.slice(at, at + 200))?.[0] ?? '';
  if (blank !== '') reader.at += blank.length;
  else if (text.charAt(at) === '#') reader.at = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  else return false;
  return true;
}

/** Reads a redirection into the command in hand. False where there is none. */
export function readRedirect(
  reader: ShellReader,
  into: { readonly words: Word[]; readonly redirects: Redirect[]; readonly heredocs: string[] },
): boolean {
  const match = /^(?:\d*|&(?=>)|\{\w+\})(<<<|<<-|<<|<>|<&|>&|>>|>\||<|>)/.exec(
    reader.text.slice(reader.at, reader.at + 40),
  );
  const operator = match?.[1];
  if (match === null || operator === undefined) return false;
  if (/^[<>]\($/.test(reader.text.slice(reader.at, reader.at + 2))) {
    reader.at += 2;
    reader.readSubstitution(')');
    into.words.push({ text: SUBSTITUTED, computed: true, literal: false });
    return true;
  }
  reader.at += match[0].length;
  while (/[^\S\n]/.test(reader.text.charAt(reader.at))) reader.at++;
  const from = reader.at;
  const target = readWord(reader);
  if (operator === '<<' || operator === '<<-') {
    const isQuoted = /["'\\]/.test(reader.text.slice(from, reader.at));
    reader.waiting.push({ name: target.text, stripsTabs: operator === '<<-', isQuoted, into: into.heredocs });
  } else into.redirects.push({ operator, target });
  return true;
}

interface OpenWord {
  text: string;
  computed: boolean;
  literal: boolean;
}

/** Reads a word; what is substituted in it is read as commands of their own. */
export function readWord(reader: ShellReader): Word {
  const word: OpenWord = { text: '', computed: false, literal: false };
  let braces = 0;
  for (; reader.at < reader.text.length; reader.at++) {
    const character = reader.text.charAt(reader.at);
    if (braces === 0 && (ENDS_WORD.test(character) || (character === '`' && reader.end === '`'))) break;
    if (readSubstituted(reader, word)) continue;
    if (character === "'" || character === '"') readQuoted(reader, word, character);
    else if (character === '\\') {
      const next = reader.text.charAt(++reader.at);
      word.literal ||= next === '$';
      word.text += next === '\n' ? '' : next;
    } else {
      if (character === '$' && reader.text.charAt(reader.at + 1) === '{') braces += 1;
      if (character === '}' && braces > 0) braces -= 1;
      word.text += character;
    }
  }
  return word;
}

function readQuoted(reader: ShellReader, word: OpenWord, quote: string): void {
  for (reader.at++; reader.at < reader.text.length; reader.at++) {
    const character = reader.text.charAt(reader.at);
    if (character === quote) return;
    if (quote === "'") {
      word.literal ||= character === '$';
      word.text += character;
    } else if (readSubstituted(reader, word)) continue;
    else if (character === '\\' && /["$`\\\n]/.test(reader.text.charAt(reader.at + 1))) {
      const next = reader.text.charAt(++reader.at);
      word.literal ||= next === '$';
      word.text += next === '\n' ? '' : next;
    } else word.text += character;
  }
}

/** Reads `$(…)`, `$((…))` or backquotes, up to their last character. False where there are none. */
function readSubstituted(reader: ShellReader, word: OpenWord): boolean {
  const { text, at } = reader;
  if (text.startsWith('$((', at)) reader.at = endOfArithmetic(text, at);
  else if (text.startsWith('$(', at)) {
    reader.at += 2;
    reader.readSubstitution(')');
    reader.at -= 1;
  } else if (text.charAt(at) === '`' && reader.end !== '`') {
    reader.at += 1;
    reader.readSubstitution('`');
    reader.at -= 1;
  } else return false;
  word.text += SUBSTITUTED;
  word.computed = true;
  return true;
}

function endOfArithmetic(text: string, from: number): number {
  let depth = 0;
  for (let at = from + 1; at < text.length; at++) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** Reads the substitutions of a text that is otherwise no shell text, as that of a here-document. */
export function substitutionsIn(reader: ShellReader): void {
  const word: OpenWord = { text: '', computed: false, literal: false };
  for (; reader.at < reader.text.length; reader.at++) {
    if (reader.text.charAt(reader.at) === '\\') reader.at += 1;
    else readSubstituted(reader, word);
  }
}
