interface Rule {
  readonly needs: readonly string[];
  readonly lines: string[];
}

/**
 * The lines that make runs for these targets, or for the first one, with the file's own variables in them. Where a target is not in
 * the file, all of it: an included file or a pattern may have it. A sketch, as far as it tells whether go is called.
 */
export function makefileRecipes(text: string, targets: readonly string[]): string {
  const lines = text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/);
  const variables = new Map<string, string>();
  const rules = new Map<string, Rule>();
  let first = '';
  let current: readonly Rule[] = [];
  for (const line of lines) {
    const [, name, value] = /^(?:export\s+|override\s+)?([\w.-]+)\s*[:?+]{0,3}=\s*(.*)$/.exec(line) ?? [];
    const [, names, needs, recipe] = /^([^\s#:=][^#:=]*)::?(?!=)\s*([^=;]*)(?:;\s*(.*))?$/.exec(line) ?? [];
    if (line.startsWith('\t')) for (const rule of current) rule.lines.push(line.trim().replace(/^[@+-]+/, ''));
    else if (name !== undefined && value !== undefined) variables.set(name, value.replace(/\s+#.*$/, ''));
    else if (names !== undefined) {
      const made = names.trim().split(/\s+/);
      current = made.map((each) => ruleOf(rules, each, (needs ?? '').split(/[\s|]+/).filter(Boolean)));
      if (recipe !== undefined && recipe !== '') for (const rule of current) rule.lines.push(recipe);
      if (first === '' && made[0]?.startsWith('.') !== true) first = made[0] ?? '';
    }
  }
  const found = recipesOf(rules, targets.length === 0 ? [first] : targets);
  const recipes = found === undefined ? [...rules.values()].flatMap((rule) => rule.lines) : found;
  return withVariables(recipes.join('\n'), variables);
}

function ruleOf(rules: Map<string, Rule>, name: string, needs: readonly string[]): Rule {
  const known = rules.get(name);
  const rule = { needs: [...(known?.needs ?? []), ...needs], lines: known?.lines ?? [] };
  rules.set(name, rule);
  return rule;
}

/** `undefined` when a target is not in the file; what a rule needs may be a file. */
function recipesOf(rules: ReadonlyMap<string, Rule>, targets: readonly string[]): readonly string[] | undefined {
  if (targets.some((target) => !rules.has(target))) return undefined;
  const seen = new Set<string>();
  const open = [...targets];
  const lines: string[] = [];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const rule = rules.get(name);
    if (rule === undefined || seen.has(name)) continue;
    seen.add(name);
    lines.push(...rule.lines);
    const called = rule.lines.flatMap((line) => /^\$[({]MAKE[)}]\s+([\w.-]+)\s*$/.exec(line)?.[1] ?? []);
    open.push(...rule.needs, ...called);
  }
  return lines;
}

const deepest = 8;

function withVariables(text: string, variables: ReadonlyMap<string, string>): string {
  let expanded = text;
  for (let round = 0; round < deepest; round++) {
    const next = expanded.replaceAll(/\$[({]([\w.-]+)[)}]/g, (written, name: string) => variables.get(name) ?? written);
    if (next === expanded || next.length > 1_000_000) break;
    expanded = next;
  }
  return expanded.replaceAll(/\$[({]GO[)}]/g, 'go');
}
