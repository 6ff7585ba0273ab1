/** What a netrc says of one host. */
interface NetrcMachine {
  /** The host, as written: with a port, go takes it for that port alone, and git never. Empty for `default`. */
  readonly host: string;
  readonly login: string;
  readonly password: string;
}

type ParsedNetrc =
  | { readonly kind: 'netrc'; readonly machines: readonly NetrcMachine[] }
  /** `line` counts from 1. No part of the text is repeated: any word of it may be a password. */
  | { readonly kind: 'invalid'; readonly line: number; readonly message: string };

interface Word {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads a netrc as Go and git do (cmd/go/internal/auth/netrc.go, curl's lib/netrc.c): words in any layout, `#` begins a
 * comment, and Go stops at `default`. A macro definition is refused: nothing here runs one.
 */
export function parseNetrc(text: string): ParsedNetrc {
  const machines: NetrcMachine[] = [];
  const words = wordsOf(text);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const { line } = word;
    if (word.text === 'default') machines.push({ host: '', login: '', password: '' });
    else if (['machine', 'login', 'password', 'account'].includes(word.text)) {
      const value = words.shift();
      if (value === undefined) return { kind: 'invalid', line, message: `nothing follows \`${word.text}\`` };
      const last = machines.at(-1);
      if (word.text === 'machine') machines.push({ host: value.text, login: '', password: '' });
      else if (last === undefined)
        return { kind: 'invalid', line, message: `\`${word.text}\` stands before any \`machine\`` };
      else if (word.text !== 'account') machines[machines.length - 1] = { ...last, [word.text]: value.text };
    } else if (word.text === 'macdef') return { kind: 'invalid', line, message: '`macdef` is not supported' };
    else
      return {
        kind: 'invalid',
        line,
        message: 'it contains a word other than `machine`, `login`, `password`, `account`, `default`',
      };
  }
  if (machines.length === 0) return { kind: 'invalid', line: 1, message: 'it names no `machine`' };
  const lacking = machines.find(({ host, password }) => password === '' || /[/@]/.test(host));
  if (lacking === undefined) return { kind: 'netrc', machines };
  const line = text.split(/\r?\n/).findIndex((each) => each.includes(lacking.host)) + 1;
  if (lacking.password === '') return { kind: 'invalid', line, message: 'a `machine` has no `password`' };
  return {
    kind: 'invalid',
    line,
    message: 'a `machine` is not a host name alone: leave out `https://` and the path',
  };
}

function wordsOf(text: string): Word[] {
  return text.split(/\r?\n/).flatMap((content, index) =>
    content
      .replace(/^\s*#.*$/, '')
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ text: word, line: index + 1 })),
  );
}
