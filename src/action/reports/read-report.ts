import * as v from 'valibot';
import { errorText } from '../../platform/error-text.ts';
import type { Files } from '../../platform/files.ts';
import { oneLine, shortened } from '../../report/markdown.ts';
import { reportSchemaVersion, type RunReport, runReportSchema } from '../../report/run-report.ts';

/** A file of a report, or why it is none. */
export type ReadReport =
  | { readonly kind: 'report'; readonly file: string; readonly report: RunReport }
  /** `reason` names the file, and says what to do. */
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string };

const whatItIs = 'Name a file that the output `report` or the input `report-file` of a step has named';

/** Reads a report.json, whoever wrote it: nothing in it is taken on trust. `file` is absolute, `shown` as the user wrote it. */
export async function readReport(
  files: Pick<Files, 'kindOf' | 'readText'>,
  file: string,
  shown: string,
): Promise<ReadReport> {
  const refused = (reason: string): ReadReport => ({
    kind: 'refused',
    file: shown,
    reason: `${oneLine(shown)}: ${reason}`,
  });
  try {
    const kind = await files.kindOf(file);
    if (kind === 'absent') return refused(`there is no such file. ${whatItIs}.`);
    if (kind === 'folder') return refused('it is a folder. Name files; `stats` takes a folder.');
    const text = kind === 'file' ? await files.readText(file) : '';
    if (text === undefined || text.trim() === '') return refused(`it is empty. ${whatItIs}.`);
    const value: unknown = JSON.parse(text);
    const problem = schemaProblem(value);
    if (problem !== undefined) return refused(problem);
    const read = v.safeParse(runReportSchema, value);
    if (read.success) return { kind: 'report', file: shown, report: read.output };
    const [issue] = read.issues;
    const place = v.getDotPath(issue) ?? '';
    return refused(
      `\`${oneLine(place)}\` is not as schema ${reportSchemaVersion} has it (${shortened(oneLine(issue.message), 200)}). Was the file edited? Its schema is docs/report.schema.json.`,
    );
  } catch (error) {
    const words = shortened(oneLine(errorText(error).split('\n')[0] ?? ''), 200);
    return refused(
      error instanceof SyntaxError ? `it is not JSON (${words}). ${whatItIs}.` : `it cannot be read: ${words}`,
    );
  }
}

/** Absent for a report of this schema. */
function schemaProblem(value: unknown): string | undefined {
  const head = v.safeParse(v.looseObject({ schema: v.number(), phases: v.array(v.unknown()) }), value);
  const schema = head.success ? head.output.schema : undefined;
  if (schema === undefined) return `it is JSON, but no report. ${whatItIs}.`;
  if (schema === reportSchemaVersion) return undefined;
  const what = `it has schema ${schema}, and this version reads schema ${reportSchemaVersion}`;
  return schema > reportSchemaVersion
    ? `${what}. Update cached-go-docker-build to the version that wrote it.`
    : `${what}. Read it with the version that wrote it.`;
}
