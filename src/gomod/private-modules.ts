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
    return prefix.length === elements && (globExpression(glob)?.test(prefix.join('/')) ?? false);
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
 * meaning.
 */
function globExpression(glob: string): RegExp | undefined {
  let source = '';
  for (let rest = glob; rest !== '';) {
    const token = /^(?:\\.|\[\^?(?:(?:\\.|[^\]\\-])(?:-(?:\\.|[^\]\\-]))?)+\]|[^\\[])/s.exec(rest)?.[0];
    // Go takes a malformed pattern as one that matches nothing.
    if (token === undefined) return undefined;
    source += expressionOf(token);
    rest = rest.slice(token.length);
  }
  return new RegExp(`^${source}$`);
}

function expressionOf(token: string): string {
  if (token === '*') return '[^/]*';
  if (token === '?') return '[^/]';
  if (token.startsWith('[')) return classOf(token);
  return literal(token.startsWith('\\') ? token.slice(1) : token);
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
