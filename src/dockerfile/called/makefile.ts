import { posix } from 'node:path';

/** What of a Makefile, with all that it includes, tells which commands a target runs. */
interface Makefile {
  readonly variables: ReadonlyMap<string, string>;
  readonly rules: readonly Rule[];
}

interface Rule {
  readonly targets: readonly string[];
  readonly prerequisites: readonly string[];
  readonly recipe: readonly string[];
}

/** The files that a Makefile includes, as written. */
export function includedFiles(text: string): readonly string[] {
  return joinedLines(text).flatMap((line) => /^(?:-?include|sinclude)\s+(.*)$/.exec(line)?.[1]?.split(/\s+/) ?? []);
}

/** Reads Makefiles in their order. A sketch of make's grammar: branches of `ifeq` are all taken, functions give nothing. */
export function parseMakefile(texts: readonly string[]): Makefile {
  const variables = new Map<string, string>();
  const rules: { targets: string[]; prerequisites: string[]; recipe: string[] }[] = [];
  let isDefinition = false;
  for (const line of texts.flatMap(joinedLines)) {
    if (/^\s*define\b/.test(line)) isDefinition = true;
    else if (/^\s*endef\b/.test(line)) isDefinition = false;
    else if (line.startsWith('\t')) rules.at(-1)?.recipe.push(line.slice(1));
    else if (!isDefinition && !readVariable(line, variables)) {
      const rule = ruleFrom(line);
      if (rule !== undefined) rules.push(rule);
    }
  }
  return { variables, rules };
}

// A backslash at the end of a line joins the next one to it.
function joinedLines(text: string): readonly string[] {
  return text.replaceAll(/\\\r?\n[\t ]*/g, ' ').split(/\r?\n/);
}

const ASSIGNMENT = /^ *(?:(?:export|override|private)\s+)*([\w.-]+)\s*(\?=|::?:?=|\+=|!=|=)\s*(.*)$/;

function readVariable(line: string, variables: Map<string, string>): boolean {
  const [, name, operator, written = ''] = ASSIGNMENT.exec(line) ?? [];
  if (name === undefined) return false;
  const value = written.replace(/(?:^|\s)#.*$/, '').trim();
  const before = variables.get(name);
  if (operator === '+=' && before !== undefined) variables.set(name, `${before} ${value}`);
  else if (operator === '!=') variables.set(name, `$(shell ${value})`);
  // A reference to itself is the value before.
  else if (operator !== '?=' || before === undefined)
    variables.set(
      name,
      value.replaceAll(/\$[({](\w+)[)}]/g, (all, own) => (own === name ? (before ?? '') : all)),
    );
  return true;
}

function ruleFrom(line: string): { targets: string[]; prerequisites: string[]; recipe: string[] } | undefined {
  const [, targets, after = ''] = /^([^\t#:=][^#:=]*?)\s*&?::?(?!=)(.*)$/.exec(line) ?? [];
  // A variable of a target is no prerequisite.
  if (targets === undefined || /^\s*[\w.-]+\s*[?:+]*=/.test(after)) return undefined;
  const [prerequisites = '', ...recipe] = after.replace(/(?:^|\s)#.*$/, '').split(';');
  return {
    targets: wordsOf(targets),
    prerequisites: wordsOf(prerequisites.replace('|', ' ')),
    recipe: recipe.length === 0 ? [] : [recipe.join(';').trim()],
  };
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

/** How make is called. */
export interface MakeCall {
  /** Absolute. */
  readonly folder: string;
  /** Empty for make's own default. */
  readonly file: string;
  /** Empty for the first target of the file. */
  readonly targets: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
}

/** One line of a recipe, as the shell gets it. */
interface RecipeLine {
  readonly target: string;
  readonly text: string;
}

/** What make runs for its targets, those that they need first. `environment` are the variables that it is given by the shell. */
export function recipeLines(
  makefile: Makefile,
  call: MakeCall,
  environment: ReadonlyMap<string, string>,
): readonly RecipeLine[] {
  const variables = new Map([
    ...[['MAKE', 'make'] as const, ['RM', 'rm -f'] as const, ['CURDIR', call.folder] as const],
    ...environment,
    ...makefile.variables,
    ...call.variables,
  ]);
  const told = (text: string, automatic: Automatic): string => expanded(text, variables, automatic, 0);
  const lines: RecipeLine[] = [];
  const done = new Set<string>();
  const make = (target: string): void => {
    if (done.has(target) || done.size > mostTargets) return;
    done.add(target);
    for (const { rule, stem } of rulesFor(makefile, target, (text) => told(text, {}))) {
      const prerequisites = rule.prerequisites.flatMap((each) => wordsOf(told(each.replace('%', stem), {})));
      for (const each of prerequisites) make(each);
      const automatic = { '@': target, '<': prerequisites[0] ?? '', '^': prerequisites.join(' '), '*': stem };
      lines.push(...rule.recipe.map((line) => ({ target, text: told(line.replace(/^[@+-\s]+/, ''), automatic) })));
    }
  };
  const first = makefile.rules.flatMap(({ targets }) => targets).find((target) => !/^\.|%/.test(target));
  const targets = call.targets.length > 0 ? call.targets : [told(variables.get('.DEFAULT_GOAL') ?? first ?? '', {})];
  for (const target of targets) make(target);
  return lines;
}

const mostTargets = 200;

type Automatic = Readonly<Record<string, string>>;

function rulesFor(
  { rules }: Makefile,
  target: string,
  told: (text: string) => string,
): readonly { readonly rule: Rule; readonly stem: string }[] {
  const placed = rules.flatMap((rule) =>
    rule.targets.flatMap((text) => wordsOf(told(text)).map((name) => ({ rule, name }))),
  );
  const exact = placed.filter(({ name }) => name === target).map(({ rule }) => ({ rule, stem: '' }));
  if (exact.some(({ rule }) => rule.recipe.length > 0)) return exact;
  const matched = placed.flatMap(({ rule, name }) => {
    const [before = '', after, ...more] = name.split('%');
    if (after === undefined || more.length > 0 || name === '%') return [];
    const isMatch =
      target.startsWith(before) && target.endsWith(after) && target.length >= before.length + after.length;
    return isMatch ? [{ rule, stem: target.slice(before.length, target.length - after.length) }] : [];
  });
  return [...exact, ...matched.slice(0, 1)];
}

const deepest = 10;

/** `$(NAME)` and `${NAME}` by their values, `$(shell …)` as the shell's own substitution, `$$` as `$`. */
function expanded(text: string, variables: ReadonlyMap<string, string>, automatic: Automatic, depth: number): string {
  if (depth > deepest) return '';
  let result = '';
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== '$') {
      result += text.charAt(at);
      continue;
    }
    at += 1;
    const sign = text.charAt(at);
    if (sign === '$') result += '$';
    else if (sign !== '(' && sign !== '{') result += automatic[sign] ?? variables.get(sign) ?? '';
    else {
      const end = closing(text, at);
      const inner = text.slice(at + 1, end);
      const command = /^shell\s+(.*)$/s.exec(inner)?.[1];
      const value = (name: string): string => expanded(name, variables, automatic, depth + 1);
      if (command === undefined) result += value(variables.get(value(inner)) ?? automatic[inner.charAt(0)] ?? '');
      else result += `$(${value(command)})`;
      at = end;
    }
  }
  return result;
}

/** Where the bracket that opens at `at` closes. */
function closing(text: string, at: number): number {
  const [open, close] = text.charAt(at) === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text.charAt(end) === open) depth += 1;
    else if (text.charAt(end) === close) depth -= 1;
    if (depth === 0) return end;
  }
  return text.length;
}

/** Reads the words after `make`. */
export function makeCall(words: readonly string[], folder: string): MakeCall {
  let at = folder;
  let file = '';
  const targets: string[] = [];
  const variables = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const [, flag, glued] = /^(-C|-f|--directory|--file|--makefile)=?(.*)$/.exec(word) ?? [];
    const [, name, value = ''] = /^([\w.-]+)[:?+]?=(.*)$/s.exec(word) ?? [];
    if (flag !== undefined) {
      const given = glued === '' || glued === undefined ? (words[(index += 1)] ?? '') : glued;
      if (flag === '-C' || flag === '--directory') at = posix.resolve(at, given);
      else file = given;
    } else if (['-j', '-l', '-o', '-W', '-I'].includes(word) && /^[\d./]/.test(words[index + 1] ?? '')) index += 1;
    else if (word.startsWith('-')) continue;
    else if (name !== undefined) variables.set(name, value);
    else targets.push(word);
  }
  return { folder: at, file, targets, variables };
}
