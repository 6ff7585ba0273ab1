/** The value without the prefix (or suffix) that the shell pattern matches; undefined when the pattern is none. */
export function trimPattern(
  value: string,
  pattern: string,
  { suffix, longest }: { readonly suffix: boolean; readonly longest: boolean },
): string | undefined {
  // The shortest suffix is found as the shortest prefix of the reversed text.
  const expression = expressionFrom(suffix ? reversedPattern(pattern) : pattern, longest);
  if (expression === undefined) return undefined;
  const text = suffix ? reversed(value) : value;
  const rest = text.replace(new RegExp(`^${expression}`, 'u'), '');
  return suffix ? reversed(rest) : rest;
}

/** The value with the first (or every) match of the shell pattern replaced; undefined when the pattern is none. */
export function replacePattern(
  value: string,
  pattern: string,
  { replacement, all }: { readonly replacement: string; readonly all: boolean },
): string | undefined {
  const expression = expressionFrom(pattern, true);
  if (expression === undefined) return undefined;
  return value.replace(new RegExp(expression, all ? 'gu' : 'u'), () => replacement);
}

// `*` and `?` are wild; a backslash makes them, and itself, plain. There are no brackets in BuildKit's patterns.
function expressionFrom(pattern: string, longest: boolean): string | undefined {
  const characters = Array.from(pattern);
  let expression = '';
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') expression += longest ? '.*' : '.*?';
    else if (character === '?') expression += '.';
    else if (character !== '\\') expression += quoted(character);
    else {
      const escaped = characters[++at] ?? '';
      if (!['*', '?', '\\', '}', '/'].includes(escaped)) return undefined;
      expression += quoted(escaped);
    }
  }
  return expression;
}

const quoted = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&');

const reversed = (text: string): string => Array.from(text).toReversed().join('');

const reversedPattern = (pattern: string): string => (pattern.match(/\\?[^]/gu) ?? []).toReversed().join('');
