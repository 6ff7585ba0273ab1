// What the cache service accepts:
// https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching
const maxKeyLength = 512;
/** The most keys that one lookup of the cache service may name; a group of prefixes is one such lookup. */
const maxPrefixes = 10;

/** Why `key` cannot be the key of an entry, or `undefined` when it can. Every store refuses the same keys. */
export function keyProblem(key: string): string | undefined {
  if (key === '') return 'the key is empty';
  const shown = JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
  if (key.length > maxKeyLength) return `the key ${shown} is longer than ${maxKeyLength} characters`;
  if (key.includes(',')) return `the key ${shown} contains a comma`;
  if (/[\p{Cc}\p{Cs}\u2028\u2029\\]/u.test(key)) return `the key ${shown} contains a control character or a backslash`;
  if (key !== key.trim()) return `the key ${shown} begins or ends with a space`;
  if (key.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return `the key ${shown} looks like a path`;
  return undefined;
}

/** Why these groups of prefixes cannot be looked up, or `undefined` when they can. */
export function groupsProblem(groups: readonly (readonly string[])[]): string | undefined {
  if (groups.length === 0) return 'there is no prefix to look for';
  return groups.map(prefixesProblem).find((problem) => problem !== undefined);
}

function prefixesProblem(prefixes: readonly string[]): string | undefined {
  if (prefixes.length === 0) return 'there is no prefix to look for';
  if (prefixes.length > maxPrefixes) return `one lookup takes at most ${maxPrefixes} prefixes, not ${prefixes.length}`;
  // A prefix may end where a part of the key does.
  return prefixes.map((prefix) => keyProblem(prefix.replace(/\/$/, ''))).find((problem) => problem !== undefined);
}
