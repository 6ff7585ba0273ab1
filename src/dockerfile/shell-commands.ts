/** One simple command of a shell text. */
export interface ShellCommand {
  /** `NAME=value` before the command's name. */
  readonly assignments: readonly Word[];
  readonly words: readonly Word[];
}

/** A word with its quotes taken away. */
export interface Word {
  readonly text: string;
  /** Whether it holds a `$(…)` or another part that only a shell knows. `$NAME` is left in the text. */
  readonly computed: boolean;
  /** Whether part of it was in single quotes, or an escaped `$`: variables there are not expanded. */
  readonly literal: boolean;
}

const BREAKS = new Set([';', '&', '|', '(', ')', '\n', '`']);
const KEYWORDS = new Set([
  'if',
  'then',
  'else',
  'elif',
  'fi',
  'for',
  'do',
  'done',
  'while',
  'until',
  'case',
  'esac',
  'in',
  '!',
  '{',
  '}',
  'time',
  'exec',
  'command',
  'nice',
  'nohup',
]);

/** The simple commands of a shell text in their order. A sketch of the shell's grammar: enough to see what runs. */
export function shellCommands(text: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: Word[] = [];
  const close = (): void => {
    if (words.length > 0) commands.push(commandFrom(words));
    words = [];
  };
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (BREAKS.has(character)) {
      close();
      at++;
    } else if (/\s/.test(character)) at++;
    else if (character === '#') at = endOfLine(text, at);
    else if (text.startsWith('$(', at)) {
      close();
      at += 2;
    } else {
      const word = readWord(text, at);
      words.push(word);
      at = Math.max(word.end, at + 1);
    }
  }
  close();
  return commands;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function commandFrom(words: readonly Word[]): ShellCommand {
  let at = 0;
  while (KEYWORDS.has(words[at]?.text ?? '')) at++;
  const first = at;
  while (/^[A-Za-z_]\w*=/.test(words[at]?.text ?? '')) at++;
  return { assignments: words.slice(first, at), words: words.slice(at) };
}

function readWord(text: string, start: number): Word & { readonly end: number } {
  let word = '';
  let computed = false;
  let literal = false;
  let quote = '';
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote === '' && (/\s/.test(character) || BREAKS.has(character) || text.startsWith('$(', at))) break;
    if (character === '\\' && quote !== "'") {
      literal ||= text.charAt(at + 1) === '$';
      word += text.charAt(++at) === '\n' ? '' : text.charAt(at);
    } else if (character === quote) quote = '';
    else if (quote === '' && (character === "'" || character === '"')) quote = character;
    else {
      literal ||= quote === "'" && character === '$';
      computed ||= quote !== "'" && (character === '`' || text.startsWith('$(', at));
      word += character;
    }
  }
  return { text: word, computed: computed || text.startsWith('$(', at) || text.charAt(at) === '`', literal, end: at };
}
