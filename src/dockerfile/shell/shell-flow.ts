import type { Instruction } from '../syntax/parse.ts';

/** Stands for what only the shell knows: a variable that nobody sets. */
const SUBSTITUTED = '$_';

/** Takes `$(…)` and backquotes out: what is in them decides nothing about the command around them. */
export function withoutSubstitutions(text: string): string {
  let plain = text.replaceAll(/`[^`]*`/g, () => SUBSTITUTED);
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replaceAll(/\$\([^()]*\)/g, () => SUBSTITUTED);
  }
  return plain;
}

/**
 * Whether each command of a text ends the RUN when it fails: commands joined by `&&` alone, or, after `set -e`, by `;` and
 * line ends too.
 */
export function isPlainChain(text: string, { json, heredocs }: Instruction): boolean {
  if (json !== undefined) return /^(?:go|\/usr\/local\/go\/bin\/go) /.test(text);
  const bare = bareText(text);
  if (BRANCHES.test(bare)) return false;
  if (/^set\s+-\w*e/.test(bare)) return !/[|(){}]|(?<!&)&(?!&)/.test(bare);
  return heredocs.length === 0 && !/[;|(){}\n]|(?<!&)&(?!&)/.test(bare);
}

/**
 * Whether a RUN's commands run one after the other as they are written, each in the place where the ones before it have left the shell:
 * without branches, loops, groups and subshells. `text` is without substitutions.
 */
export function isStraight(text: string, { json, args, heredocs }: Instruction): boolean {
  if (json !== undefined) return json.every((word) => /^[^\s$;&|<>(){}]+$/.test(word));
  if (heredocs.length > 0 && !/^\s*<<-?(['"]?)\w+\1\s*$/.test(args)) return false;
  if (heredocs.some(({ content }) => /^\s*#!|<</.test(content))) return false;
  const bare = bareText(text).replaceAll(/\$\{[^{}]*\}/g, '_');
  return !BRANCHES.test(bare) && !/[(){}]/.test(bare);
}

const BRANCHES = /\|\||(?:^|[\s;&(])(?:if|for|while|until|case|trap|exit|!|set\s+\+e)(?=[\s;]|$)/;

/** Without what quotes hide and lines that are comments, continued lines joined. */
function bareText(text: string): string {
  return text
    .replaceAll(/^[ \t]*#.*$/gm, '')
    .replaceAll(/'[^']*'|"(?:[^"\\]|\\.)*"/g, '_')
    .replaceAll(/\\\r?\n/g, ' ')
    .replaceAll(/\d*>&\d/g, ' ')
    .trim();
}
