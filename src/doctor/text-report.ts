import type { DoctorFinding, RuleLevel } from './frame/doctor-rule.ts';
import type { Hunk } from './frame/patch.ts';
import { docsOf } from './rule-docs.ts';

/** What is told of a project. */
export interface DoctorOutcome {
  /** What is there, after `--fix` what is left. */
  readonly findings: readonly DoctorFinding[];
  /** What `--fix` has mended; absent without it. */
  readonly fixed?: readonly DoctorFinding[];
  /** Patches that `--fix` could not apply: the file has changed in the meantime. */
  readonly stale?: readonly DoctorFinding[];
}

/** The findings for people, by file. */
export function textReport({ findings, fixed, stale = [] }: DoctorOutcome): string {
  const files = [...new Set(findings.map(({ file }) => file))];
  const done = fixed === undefined ? [] : [...fixed.map(fixedLine), ...stale.map(staleLine), ''];
  return [
    ...done,
    ...files.flatMap((file) => [file, ...findings.filter((each) => each.file === file).flatMap(findingLines)]),
    lastLine(findings, fixed !== undefined),
  ].join('\n');
}

const fixedLine = ({ file, line, rule }: DoctorFinding): string => `fixed ${place(file, line)} ${rule.id}`;

const staleLine = ({ file, line, rule }: DoctorFinding): string =>
  `${place(file, line)} ${rule.id}: the patch no longer applies, because the file has changed.`;

const place = (file: string, line: number): string => (line === 0 ? file : `${file}:${line}`);

function findingLines({ file, line, level, rule, message, fix, patch = [] }: DoctorFinding): readonly string[] {
  return [
    `  ${place(file, line)}  ${level}  ${rule.id}`,
    `    ${message}`,
    `    ${fix}`,
    ...patch.flatMap((hunk) => hunkLines(hunk, file)).map((each) => `      ${each}`),
    `    ${docsOf(rule.id)}`,
    '',
  ];
}

/** The lines that differ, without those around them that a hunk has for its place. */
function hunkLines({ file, line, removed, inserted }: Hunk, own: string): readonly string[] {
  const most = Math.min(removed.length, inserted.length);
  const start = firstIndex(most, (at) => removed[at] !== inserted[at]);
  const end = firstIndex(most - start, (at) => removed.at(-1 - at) !== inserted.at(-1 - at));
  return [
    `@@ ${file === own ? '' : `${file}, `}line ${line + start} @@`,
    ...removed.slice(start, removed.length - end).map((text) => `- ${text}`),
    ...inserted.slice(start, inserted.length - end).map((text) => `+ ${text}`),
  ];
}

function firstIndex(length: number, isIt: (at: number) => boolean): number {
  for (let at = 0; at < length; at++) if (isIt(at)) return at;
  return length;
}

function lastLine(findings: readonly DoctorFinding[], isFix: boolean): string {
  if (findings.length === 0) return isFix ? 'Nothing is left.' : 'Nothing was found.';
  const levels = (['error', 'warning', 'notice'] as const).flatMap((level) => counted(findings, level));
  const patched = findings.filter(({ patch }) => patch !== undefined).length;
  const mended = findings.length === 1 ? 'it' : patched === findings.length ? 'all of them' : `${patched} of them`;
  const help = patched === 0 || isFix ? '' : ` \`doctor --fix\` mends ${mended}.`;
  return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}: ${levels.join(', ')}.${help}`;
}

function counted(findings: readonly DoctorFinding[], level: RuleLevel): readonly string[] {
  const count = findings.filter((each) => each.level === level).length;
  return count === 0 ? [] : [`${count} ${level}${count === 1 ? '' : 's'}`];
}
