import { posix } from 'node:path';
import type { PlacedCommand, ShellText } from '../called/placed-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { Word } from '../shell/shell-commands.ts';

/** The absolute paths that a shell makes of a word: a variable may hold several, and `{a,b}` are two. Empty for what only the shell knows. */
export function wordPaths({ folder, valueOf }: PlacedCommand, word: Word): readonly string[] {
  const value = valueOf(word) ?? '';
  if (value === '') return [];
  // A word with blanks of its own is quoted.
  const parts = /\s/.test(word.text) ? [value] : value.split(/\s+/).filter((part) => part !== '');
  return parts.flatMap(braced).map((part) => posix.resolve(folder, part));
}

const mostBraces = 6;
const mostParts = 64;
/** Longer words are no paths, and would take long to search. */
const longestWord = 1000;

function braced(text: string): readonly string[] {
  if (text.length > longestWord) return [text];
  let parts: readonly string[] = [text];
  for (let round = 0; round < mostBraces && parts.some((part) => part.includes('{')); round++)
    parts = parts.flatMap(firstBraces).slice(0, mostParts);
  return parts;
}

function firstBraces(text: string): readonly string[] {
  const [all, before = '', inner = '', after = ''] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(text) ?? [];
  return all === undefined ? [text] : inner.split(',').map((each) => `${before}${each}${after}`);
}

/** A text with what `$(go env GOMODCACHE)`, `$(go list -m -f '{{.Dir}}' MODULE)`, `$(dirname …)` and the like give written out. */
export function withKnownOutputs(text: ShellText, run: GoRun): ShellText {
  const told = (written: string): string => withPaths(withModuleFolders(withGoEnv(written, run), run));
  return {
    args: told(text.args),
    json: text.json?.map(told),
    heredocs: text.heredocs.map((heredoc) => ({ ...heredoc, content: told(heredoc.content) })),
  };
}

const GO_ENV = String.raw`\bgo\s+(?:-C\s*\S+\s+)?env\s+(\w+(?:[^\S\n]+\w+)*)`;
const SUBSTITUTED_ENV = new RegExp(
  String.raw`\$\(\s*[^\s(]*${GO_ENV}\s*\)|${'`'}\s*[^\s${'`'}]*${GO_ENV}\s*${'`'}`,
  'g',
);
const PIPED_ENV = new RegExp(String.raw`${GO_ENV}\s*\|\s*xargs\s+([^\n;&|]*)`, 'g');

function withGoEnv(written: string, run: GoRun): string {
  const gopath = run.environment.env.get('GOPATH')?.split(':')[0] || run.paths.gomodcache.replace(/\/pkg\/mod$/, '');
  const values = new Map([
    ['GOMODCACHE', run.paths.gomodcache],
    ['GOCACHE', run.paths.gocache],
    ['GOPATH', gopath],
  ]);
  const valuesOf = (names: string): string | undefined => {
    const each = names.split(/\s+/).map((name) => values.get(name));
    return each.includes(undefined) ? undefined : each.join(' ');
  };
  return written
    .replaceAll(SUBSTITUTED_ENV, (all: string, one?: string, other?: string) => valuesOf(one ?? other ?? '') ?? all)
    .replaceAll(PIPED_ENV, (all: string, names: string, command: string) => {
      const found = valuesOf(names);
      return found === undefined ? all : `${command.trim()} ${found}`;
    });
}

/** The folders of modules: of which versions only go knows, but it has checked what they hold. */
function withModuleFolders(written: string, run: GoRun): string {
  return written.replaceAll(/\$\(\s*[^\s(]*\bgo\s+(?:-C\s*\S+\s+)?list\s([^()\n]*)\)/g, (all: string, args: string) => {
    const words = args.trim().split(/\s+/);
    const isModule = words.includes('-m') && args.includes('.Dir') && /^[\w.~!/-]+$/.test(words.at(-1) ?? '');
    return isModule ? `${run.paths.gomodcache}/MODULE@VERSION` : all;
  });
}

function withPaths(written: string): string {
  return written.replaceAll(
    /\$\(\s*(dirname|realpath|readlink\s+-\w+)\s+["']?([^\s"'()`]+)["']?\s*\)/g,
    (_all, program: string, path: string) => (program === 'dirname' ? posix.dirname(path) : path),
  );
}
