import path from 'node:path';
import type { BuildError } from '../buildx/progress/failure.ts';
import type { Failure } from '../report/run-report.ts';

/** So many lines of a step's output tell why it failed; more are in the log. */
const shownLines = 10;

/** Words by which compilers, go, shells and package managers say that something is wrong. */
const tellsWhy =
  /\b(?:error|fatal|panic|undefined|cannot|can't|denied|refused|missing|killed|unknown|invalid)\b|\bno such\b|\bnot found\b|\bnot in std\b|^--- FAIL|^FAIL\b|\.go:\d+(?::\d+)?: /i;

/**
 * Where and why the user's build failed. BuildKit names the Dockerfile without its folder; an edited copy has the lines of the user's
 * own. `dockerfile` is that one's path, relative to the workspace.
 */
export function failureAt({ message, step, output, file, line }: BuildError, dockerfile: string): Failure {
  const isOwn = file !== '' && file === path.basename(dockerfile);
  return { step, message, file: isOwn ? dockerfile : file, line, excerpt: tellingLines(output) };
}

/** The last lines of an output; where others before them tell why, the first of those and fewer of the last. */
export function tellingLines(output: readonly string[]): readonly string[] {
  const lines = output.map((line) => line.trimEnd()).filter((line) => line !== '');
  if (lines.length <= shownLines) return lines;
  const half = shownLines / 2;
  const before = lines.slice(0, -half).filter((line) => tellsWhy.test(line));
  const isAtTheEnd = lines.slice(-shownLines, -half).some((line) => tellsWhy.test(line));
  if (before.length === 0 || (isAtTheEnd && before.length <= half)) return lines.slice(-shownLines);
  return [...before.slice(0, half), '…', ...lines.slice(-half)];
}

/** The failure in words, with what its step printed. */
export function failureText({ step, file, line, message, excerpt }: Failure): string {
  const place = file === '' ? '' : ` (${file}${line > 0 ? `:${line}` : ''})`;
  const failed = `The build failed${step === '' ? '' : ` at ${step}`}${place}: ${message}`;
  return [failed, ...(excerpt.length === 0 ? [] : ['Its output says:', ...excerpt.map((text) => `  ${text}`)])].join(
    '\n',
  );
}
