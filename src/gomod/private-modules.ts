import { wildcardMatch } from '../context/globs.ts';

/**
 * Whether any of the comma-separated globs matches a prefix of the module path, element by element: how Go reads
 * GOPRIVATE, GONOPROXY and
 * GONOSUMDB (golang.org/x/mod/module.MatchPrefixPatterns).
 */
export function matchesPrefixPatterns(patterns: string, module: string): boolean {
  return patterns.split(',').some((pattern) => {
    const glob = pattern.replace(/\/$/, '');
    if (glob === '') return false;
    const elements = glob.split('/').length;
    const prefix = module.split('/').slice(0, elements);
    return prefix.length === elements && globMatches(glob, prefix.join('/'));
  });
}

/** The private ones among `modules`, each once, in the given order. */
export function privateModules(
  patterns: readonly (string | undefined)[],
  modules: readonly string[],
): readonly string[] {
  const known = patterns.filter((pattern) => pattern !== undefined && pattern !== '');
  return [...new Set(modules)].filter((module) =>
    known.some((pattern) => matchesPrefixPatterns(pattern ?? '', module)),
  );
}

/**
 * The syntax of Go's path.Match: `*` and `?` do not match a slash, `[a-z]` and `[^a-z]` are classes, `\` takes away a
 * meaning. Both texts may be those of whoever wants a pattern to be tried for ever.
 */
function globMatches(glob: string, text: string): boolean {
  const parts: Part[] = [];
  for (let rest = glob; rest !== '';) {
    const token = /^(?:\\.|\[\^?(?:(?:\\.|[^\]\\-])(?:-(?:\\.|[^\]\\-]))?)+\]|[^\\[])/s.exec(rest)?.[0];
    // Go takes a malformed pattern as one that matches nothing.
    if (token === undefined) return false;
    parts.push(partOf(token));
    rest = rest.slice(token.length);
  }
  return wildcardMatch(parts.length, text.length, {
    isAny: (part) => parts[part]?.kind === 'any',
    isOne: (part, at) => partMatches(parts[part], text.charAt(at)),
    isLimit: (at) => text.charAt(at) === '/',
  });
}

type Part =
  | { readonly kind: 'any' | 'one' }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'class'; readonly members: RegExp };

function partOf(token: string): Part {
  if (token === '*') return { kind: 'any' };
  if (token === '?') return { kind: 'one' };
  if (token.startsWith('[')) return { kind: 'class', members: new RegExp(`^${classOf(token)}$`) };
  return { kind: 'letter', letter: token.startsWith('\\') ? token.slice(1) : token };
}

function partMatches(part: Part | undefined, letter: string): boolean {
  switch (part?.kind) {
    case 'one':
      return letter !== '/';
    case 'letter':
      return part.letter === letter;
    case 'class':
      return part.members.test(letter);
    case 'any':
    case undefined:
      return false;
  }
}

function classOf(token: string): string {
  const isNegated = token.startsWith('[^');
  const ranges = token.slice(isNegated ? 2 : 1, -1).matchAll(/(?:\\(.)|(.))(?:-(?:\\(.)|(.)))?/gs);
  const members = [...ranges].map(([, escapedLow, plainLow, escapedHigh, plainHigh]) => {
    const low = escapedLow ?? plainLow ?? '';
    const high = escapedHigh ?? plainHigh ?? low;
    // A range such as z-a is empty for Go, but an error in a regular expression.
    return low <= high ? `${literal(low)}-${literal(high)}` : '';
  });
  return `[${isNegated ? '^' : ''}${members.join('')}]`;
}

function literal(character: string): string {
  return character.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
