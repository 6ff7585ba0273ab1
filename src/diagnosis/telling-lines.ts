/** So many lines of a step's output tell why it failed; more are in the log. */
const shownLines = 10;

/** Words by which compilers, go, shells and package managers say that something is wrong. */
const tellsWhy =
  /\b(?:error|fatal|panic|undefined|cannot|can't|denied|refused|missing|killed|unknown|invalid)\b|\bno such\b|\bnot found\b|\bnot in std\b|^--- FAIL|^FAIL\b|\.go:\d+(?::\d+)?: /i;

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
