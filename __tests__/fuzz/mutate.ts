/** Numbers that look random and are the same for the same seed (mulberry32). `below` gives a whole number. */
export interface Random {
  below(limit: number): number;
  pick<T>(values: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('nothing to pick from');
      return value;
    },
  };
}

/** Pieces that parsers look for, and some that nobody expects. */
const pieces = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '\\\n',
    '\\',
    '`',
    '"',
    "'",
    '$',
    '${',
    '}',
    '(',
    ')',
    '[',
    ']',
    '{',
    ',',
    '=',
    ':',
    '#',
  ],
  ...[
    '<<EOF\n',
    'EOF\n',
    'RUN ',
    'COPY ',
    'FROM ',
    'ARG ',
    'ENV ',
    'ONBUILD ',
    'USER ',
    '--mount=type=cache,target=',
    '--from=',
  ],
  ...[
    ' && ',
    ' || ',
    ';',
    '|',
    '$(',
    '*',
    '**/',
    '?',
    '[z-a]',
    '!',
    '../',
    '/',
    '//',
    '.',
    '@',
    'go mod download',
    'go build',
  ],
  ...['=> ', 'replace ', 'use (', 'h1:', 'v1.0.0', '/go.mod', '::error::x', '##[error]x', '# syntax=', '# escape=`\n'],
  ...[
    '\u0000',
    '\u0085',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\u00ad',
    '\ud800',
    '🚀',
    '\u001b[2J',
    '%0A',
    '-1',
    '1e999',
    '__proto__',
  ],
];

const mostLength = 20_000;

/** A text that is nearly the one that is given. */
export function mutated(given: string, random: Random, others: readonly string[]): string {
  let text = given;
  for (let turn = 1 + random.below(6); turn > 0; turn--) {
    const from = random.below(text.length + 1);
    const to = Math.min(text.length, from + random.below(40));
    const [before, cut, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    switch (random.below(8)) {
      case 0:
        text = before + after;
        break;
      case 1:
        text = before + cut + cut + after;
        break;
      case 2:
        text = before + random.pick(pieces) + cut + after;
        break;
      case 3:
        text = before + random.pick(pieces) + after;
        break;
      case 4:
        text = before + (cut === '' ? random.pick(pieces) : cut).repeat(1 + random.below(300)) + after;
        break;
      case 5: {
        const other = random.pick(others);
        text = before + other.slice(random.below(other.length + 1)).slice(0, 400) + after;
        break;
      }
      case 6:
        text = before + random.pick(pieces).repeat(1 + random.below(2000)) + after;
        break;
      case 7:
        text = before + String.fromCharCode(random.below(0x10000)) + cut.slice(1) + after;
        break;
    }
    text = text.slice(0, mostLength);
  }
  return text;
}
