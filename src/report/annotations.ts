import type { Finding } from './run-report.ts';

/** A remark at a place in one of the user's files; the same shape as a place of the log. */
interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly place: { readonly title: string; readonly file?: string; readonly line?: number };
}

/** GitHub shows ten notices, ten warnings and ten errors of a step; what is beyond is in the log and the summary. */
const shownAtMost = 10;

/** The findings as annotations, each once, errors first: what is wrong, then what to do. */
export function annotationsFrom(findings: readonly Finding[]): readonly Annotation[] {
  return shownOf(findings).map((finding) => ({
    level: finding.level ?? 'warning',
    message: finding.fix === '' ? finding.message : `${finding.message}\n${finding.fix}`,
    place: {
      title: finding.rule,
      ...(finding.file === '' ? {} : { file: finding.file }),
      ...(finding.file === '' || finding.line === 0 ? {} : { line: finding.line }),
    },
  }));
}

/** The findings that are beyond what annotations show, each once. */
export function beyondAnnotations(findings: readonly Finding[]): readonly Finding[] {
  const shown = new Set(shownOf(findings));
  return distinct(findings).filter((finding) => !shown.has(finding));
}

function shownOf(findings: readonly Finding[]): readonly Finding[] {
  const unique = distinct(findings);
  return (['error', undefined, 'notice'] as const).flatMap((wanted) =>
    unique.filter(({ level }) => level === wanted).slice(0, shownAtMost),
  );
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
