/** A module at a version. */
export interface ModuleVersion {
  readonly module: string;
  readonly version: string;
}

/** One `replace` line. Without `version` it is for every version of the module. */
export interface Replacement {
  readonly module: string;
  readonly version: string | undefined;
  readonly by:
    | { readonly kind: 'folder'; readonly path: string }
    | { readonly kind: 'module'; readonly module: string; readonly version: string };
}

/** What a go.mod or go.work says, as far as a build's modules depend on it. */
export interface GoMod {
  readonly module: string;
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
  readonly require: readonly (ModuleVersion & { readonly indirect: boolean })[];
  readonly replace: readonly Replacement[];
  /** Package paths. */
  readonly tool: readonly string[];
  /** Settings of the runtime, as `name=value`. */
  readonly godebug: readonly string[];
  readonly problems: readonly LineProblem[];
}

export interface GoWork {
  readonly go: string | undefined;
  readonly toolchain: string | undefined;
  /** Folders, from the one of go.work, as written. */
  readonly use: readonly string[];
  readonly replace: readonly Replacement[];
  readonly godebug: readonly string[];
  readonly problems: readonly LineProblem[];
}

/** A line (from 1) that could not be understood. It is left out; Go itself will tell more about it. */
export interface LineProblem {
  readonly line: number;
  readonly message: string;
}

/** Reads a go.mod (https://go.dev/ref/mod#go-mod-file). Directives that do not matter here are passed over. */
export function parseGoMod(text: string): GoMod {
  const { directives, problems } = directivesOf(text);
  const replace = replacementsOf(directives);
  const require = directives.flatMap(({ name, words, comment }) => {
    const [module, version] = words;
    if (name !== 'require' || module === undefined || version === undefined) return [];
    return [{ module, version, indirect: /^indirect(;|$)/.test(comment) }];
  });
  return {
    module: wordOf(directives, 'module') ?? '',
    go: wordOf(directives, 'go'),
    toolchain: wordOf(directives, 'toolchain'),
    require,
    replace: replace.replacements,
    tool: firstWords(directives, 'tool'),
    godebug: firstWords(directives, 'godebug'),
    problems: [...problems, ...replace.problems, ...incomplete(directives, 'require', 2)],
  };
}

/** Reads a go.work (https://go.dev/ref/mod#go-work-file). */
export function parseGoWork(text: string): GoWork {
  const { directives, problems } = directivesOf(text);
  const replace = replacementsOf(directives);
  return {
    go: wordOf(directives, 'go'),
    toolchain: wordOf(directives, 'toolchain'),
    use: firstWords(directives, 'use'),
    replace: replace.replacements,
    godebug: firstWords(directives, 'godebug'),
    problems: [...problems, ...replace.problems],
  };
}

/**
 * The line (from 1) of the first directive of that name in a go.mod or go.work, with these words right behind it; 0 when
 * there is none.
 */
export function lineOfDirective(text: string, name: string, ...words: readonly string[]): number {
  const found = directivesOf(text).directives.find(
    (directive) => directive.name === name && words.every((word, index) => directive.words[index] === word),
  );
  return found?.line ?? 0;
}

interface Directive {
  readonly name: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly line: number;
}

/** The file as one flat list: a line in a `name ( … )` block becomes a directive of its own. */
function directivesOf(text: string): {
  readonly directives: readonly Directive[];
  readonly problems: readonly LineProblem[];
} {
  const directives: Directive[] = [];
  const problems: LineProblem[] = [];
  let block: string | undefined;
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    const { words, comment } = wordsOf(content);
    const [first, second] = words;
    if (first === undefined) continue;
    if (block !== undefined && first === ')') block = undefined;
    else if (block !== undefined) directives.push({ name: block, words, comment, line });
    else if (second === '(') block = first;
    else if (/^[a-z]+$/.test(first)) directives.push({ name: first, words: words.slice(1), comment, line });
    else problems.push({ line, message: `\`${first.slice(0, 60)}\` is no directive` });
  }
  return { directives, problems };
}

/** Words outside the comment; quotes in the two styles of Go are taken off, brackets stand alone. */
function wordsOf(content: string): { readonly words: readonly string[]; readonly comment: string } {
  const words: string[] = [];
  let rest = content.trimStart();
  while (rest !== '' && !rest.startsWith('//')) {
    const token = /^(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[()]|,|=>|(?:(?!\/\/)[^\s()",`])+|.)/.exec(rest)?.[0] ?? rest;
    words.push(unquoted(token));
    rest = rest.slice(token.length).trimStart();
  }
  return { words, comment: rest.replace(/^\/\/\s*/, '').trim() };
}

function unquoted(token: string): string {
  if (token.length >= 2 && token.startsWith('`')) return token.slice(1, -1);
  if (token.length >= 2 && token.startsWith('"')) return token.slice(1, -1).replaceAll(/\\(.)/g, '$1');
  return token;
}

function firstWords(directives: readonly Directive[], of: string): readonly string[] {
  return directives.flatMap(({ name, words }) => (name === of ? words.slice(0, 1) : []));
}

function wordOf(directives: readonly Directive[], name: string): string | undefined {
  return directives.find((directive) => directive.name === name)?.words[0];
}

function replacementsOf(directives: readonly Directive[]): {
  readonly replacements: readonly Replacement[];
  readonly problems: readonly LineProblem[];
} {
  const replacements: Replacement[] = [];
  const problems: LineProblem[] = [];
  for (const { name, words, line } of directives) {
    if (name !== 'replace') continue;
    const arrow = words.indexOf('=>');
    const [module, version] = words.slice(0, Math.max(arrow, 0));
    const [target, targetVersion] = words.slice(arrow + 1);
    if (arrow === -1 || module === undefined || target === undefined)
      problems.push({ line, message: 'a `replace` needs the form `module => folder` or `module => module version`' });
    else if (targetVersion !== undefined)
      replacements.push({ module, version, by: { kind: 'module', module: target, version: targetVersion } });
    else replacements.push({ module, version, by: { kind: 'folder', path: target } });
  }
  return { replacements, problems };
}

function incomplete(directives: readonly Directive[], name: string, count: number): readonly LineProblem[] {
  return directives
    .filter((directive) => directive.name === name && directive.words.length < count)
    .map(({ line }) => ({ line, message: `a \`${name}\` needs a module and a version` }));
}
