import type { BuildError } from '../buildx/progress/failure.ts';
import type { Diagnosis } from '../report/run-report.ts';
import { docsAt } from './docs-anchor.ts';
import { allRules } from './rules/failure-rules.ts';
import type { Rank, Rule, Speaker } from './rules/rule.ts';

/** Messages of programs are shorter; what is behind is data. */
const longestLine = 2000;

/** From what explains the most. */
const ranks: readonly Rank[] = ['machine', 'cause', 'symptom'];

/** Why a build failed, by what its step and BuildKit said; undefined where no rule knows the words. */
export function diagnose(error: Pick<BuildError, 'output' | 'message'>): Diagnosis | undefined {
  const lines = linesOf(error);
  const found = allRules.flatMap((rule) => {
    const isSaid = saying(rule);
    const at = lines.findLastIndex(isSaid);
    return at < 0 ? [] : [{ rule, isSaid, at }];
  });
  const rankOf = ({ rank }: Rule): number => ranks.indexOf(rank);
  // A stable sort: of one line the first rule of the table.
  const [first] = found.toSorted((a, b) => rankOf(a.rule) - rankOf(b.rule) || b.at - a.at);
  if (first === undefined) return undefined;
  const { id, heading, cause, remedy } = first.rule;
  const evidence = lines.find(first.isSaid)?.text.trim() ?? '';
  return { id, cause, evidence, remedy, docs: docsAt(heading) };
}

interface SpokenLine {
  readonly text: string;
  readonly by: ReadonlySet<Speaker>;
}

/** Whether a line says what the rule is about. */
function saying({ by: speaker, pattern }: Rule): (line: SpokenLine) => boolean {
  const words = new RegExp(pattern, 'i');
  return ({ text, by }) => (speaker === undefined || by.has(speaker)) && words.test(text);
}

/** The output, then BuildKit's last words, which are nearest to the end. */
function linesOf({ output, message }: Pick<BuildError, 'output' | 'message'>): readonly SpokenLine[] {
  const printed = output
    .map((line) => line.slice(0, longestLine).trimEnd())
    .filter((line) => !isTold.test(line))
    .map((text) => ({ text, by: new Set<Speaker>(ofModules.test(text) ? ['module', 'program'] : ['program']) }));
  const last = withoutCommand(message)
    .split('\n')
    .map((line) => ({ text: line.slice(0, longestLine).trimEnd(), by: new Set<Speaker>(['buildkit']) }));
  return [...printed, ...last];
}

/** What go is about to do, what a test prints, and what `set -x` shows of commands: no message of a tool. */
const isTold = /^go: (?:downloading|finding|extracting) |^\s*[\w-]+_test\.go:\d+: |^\++ /;

/** go's own words about modules, and those of git and ssh, which go prints with a tab in front. */
const ofModules =
  /(?:^|\s)go: |\.go:\d+:\d+: |@v\d|^\t|^(?:fatal|error|ssh|remote|failed): |^failed to initialize|^verifying /;

/** BuildKit quotes the whole command of a RUN, which may have any words in it. */
function withoutCommand(message: string): string {
  const end = message.lastIndexOf('" did not complete successfully');
  return end < 0 ? message : message.slice(end + 1);
}
