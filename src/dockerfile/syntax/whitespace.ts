const LEADING = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

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
  return trimEnd(trimStart(text), isSpace);
}

/** The text without such characters at its end. A pattern that ends in `+$` would look at a long run again from each of its places. */
export function trimEnd(text: string, isTrimmed: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isTrimmed(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text cut at its first run of blanks, as BuildKit parts a keyword or a name from the rest. */
export function splitAtBlank(text: string): readonly [string] | readonly [string, string] {
  const blank = /[\t\v\f\r ]+/.exec(text);
  if (!blank) return [text];
  return [text.slice(0, blank.index), text.slice(blank.index + blank[0].length)];
}
