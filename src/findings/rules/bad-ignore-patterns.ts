import type { Finding } from '../../report/run-report.ts';
import type { PreflightFacts } from '../facts/facts.ts';
import { nameIn } from '../facts/file-names.ts';

/**
 * Patterns that BuildKit takes at first and cannot use: a range that runs backwards. It then reads no context by them, or, where a
 * second COPY asks, ends with its whole engine (github.com/moby/patternmatcher 0.6.0, Pattern.match).
 */
export function ignorePatternFindings({ folder, ignoreFile, ignoreText }: PreflightFacts): readonly Finding[] {
  return ignoreText.split(/\r?\n/).flatMap((line, index) => {
    const range = line.startsWith('#') ? undefined : backwardsRange(line);
    if (range === undefined) return [];
    return [
      {
        rule: 'ignore-pattern',
        file: nameIn(folder, ignoreFile),
        line: index + 1,
        message: `The pattern \`${line.trim()}\` has the range ${range}, which runs backwards: BuildKit ends with an error, or crashes, when it meets it.`,
        fix: `Write ${[...range].toReversed().join('')} for the range, or \\- for the character itself.`,
      },
    ];
  });
}

function backwardsRange(pattern: string): string | undefined {
  const sets = pattern.match(/\[[^\]]+\]/g) ?? [];
  const ranges = sets.flatMap((set) => set.match(/[^\\[\]^!-]-[^\\[\]-]/g) ?? []);
  return ranges.find(([from = '', , to = '']) => from > to);
}
