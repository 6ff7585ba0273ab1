import type { BuildError } from '../buildx/progress/failure.ts';
import type { Diagnosis } from '../report/run-report.ts';
import { docsAt } from './docs-anchor.ts';
import { allRules } from './rules/failure-rules.ts';
import type { Rank, Rule } from './rules/rule.ts';
import { type SpokenLine, spokenLines } from './spoken-lines.ts';

/** From what explains the most. */
const ranks: readonly Rank[] = ['machine', 'cause', 'symptom'];

/** Why a build failed, by what its step and BuildKit said; undefined where no rule knows the words. */
export function diagnose(error: Pick<BuildError, 'output' | 'message'>): Diagnosis | undefined {
  const lines = spokenLines(error);
  const hasFailedTest = lines.some(({ text, by }) => by.has('program') && failedTest.test(text));
  const found = allRules.flatMap((rule) => {
    const isSaid = saying(rule, hasFailedTest);
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

/** Whether a line says what the rule is about. */
function saying({ by: speaker, pattern, rank }: Rule, hasFailedTest: boolean): (line: SpokenLine) => boolean {
  const words = new RegExp(pattern, 'i');
  // Tests print what programs do on purpose to fail: such words explain nothing else.
  const mayBeLogged = hasFailedTest && rank !== 'symptom';
  return ({ text, by }) =>
    (speaker === undefined || by.has(speaker)) && !(mayBeLogged && isOfProgramOnly(by)) && words.test(text);
}

function isOfProgramOnly(by: SpokenLine['by']): boolean {
  return by.has('program') && by.size === 1;
}

/** A test failed, and was not merely not compiled (`[build failed]`). The tab is go's own. */
const failedTest = /^ *--- FAIL: |^FAIL\t\S+\t[\d.]+s$/;
