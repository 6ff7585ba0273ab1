/** A part of a shell text, and what stands right after it. */
export interface SubshellPart {
  readonly text: string;
  readonly end: '(' | ')' | '';
}

/** A shell text without substitutions, split at the parentheses of its subshells: folders and variables change inside alone. */
export function subshellParts(text: string): readonly SubshellPart[] {
  // What is quoted stays as long as it is, so that positions hold.
  const bare = text.replaceAll(/\\[^]|'[^']*'|"(?:[^"\\]|\\[^])*"/g, (quoted) => '_'.repeat(quoted.length));
  const parts: SubshellPart[] = [];
  let from = 0;
  for (const { 0: end, index } of bare.matchAll(/[()]/g)) {
    parts.push({ text: text.slice(from, index), end: end === '(' ? '(' : ')' });
    from = index + 1;
  }
  return [...parts, { text: text.slice(from), end: '' }];
}
