const LEADING = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
const TRAILING = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/u;

/**
 * Whether BuildKit takes the character for white space: Go's unicode.IsSpace, which differs from `\s` in two
 * characters.
 */
export function isSpace(character: string): boolean {
  return LEADING.test(character);
}

/** The text without leading white space. */
export function trimStart(text: string): string {
  return text.replace(LEADING, '');
}

/** The text without white space at its ends. */
export function trimEnds(text: string): string {
  return trimStart(text).replace(TRAILING, '');
}

/** The text cut at its first run of blanks, as BuildKit parts a keyword or a name from the rest. */
export function splitAtBlank(text: string): readonly [string] | readonly [string, string] {
  const blank = /[\t\v\f\r ]+/.exec(text);
  if (!blank) return [text];
  return [text.slice(0, blank.index), text.slice(blank.index + blank[0].length)];
}
