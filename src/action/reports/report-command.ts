import path from 'node:path';
import { parseArgs } from 'node:util';
import { failureText } from '../../diagnosis/failed-step.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Files } from '../../platform/files.ts';
import type { Host } from '../../platform/machine/host.ts';
import { reportLines } from '../../report/report-lines.ts';
import type { RunReport } from '../../report/run-report.ts';
import { summaryFrom } from '../../report/summary/summary.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { readReport } from './read-report.ts';

/** What a command prints, and its exit code: 1 where a file was refused, 2 for words that cannot be understood. */
export interface CommandEnd {
  readonly out: string;
  readonly trouble: string;
  readonly code: number;
}

const formats = ['text', 'markdown', 'json'] as const;

/** The command `report`: prints reports for people, as Markdown, or as JSON that was checked. */
export async function reportCommand(
  host: Pick<Host, 'folder'>,
  files: Pick<Files, 'kindOf' | 'readText'>,
  words: readonly string[],
): Promise<CommandEnd> {
  const parsed = parsedWords(words);
  if (typeof parsed === 'string') return { out: '', trouble: `${parsed}\nSee \`report --help\`.`, code: 2 };
  if (parsed.help) return { out: help, trouble: '', code: 0 };
  const read = await Promise.all(parsed.files.map((file) => readReport(files, path.resolve(host.folder, file), file)));
  const good = read.flatMap((each) => (each.kind === 'report' ? [each] : []));
  const refused = read.flatMap((each) => (each.kind === 'refused' ? [each.reason] : []));
  return {
    out: shown(good, parsed.format),
    trouble: refused.join('\n'),
    code: refused.length === 0 ? 0 : 1,
  };
}

interface ReportWords {
  readonly files: readonly string[];
  readonly format: (typeof formats)[number];
  readonly help: boolean;
}

/** A text says what is wrong. */
function parsedWords(words: readonly string[]): ReportWords | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    const format = formats.find((each) => each === values.format);
    if (format === undefined)
      return `\`--format ${values.format}\` is unknown.${didYouMean(values.format, formats)} Write ${formats.join(', ')}.`;
    if (positionals.length === 0 && !values.help) return 'The file of a report is missing.';
    return { files: positionals, format, help: values.help };
  } catch (error) {
    return errorText(error).split('\n')[0] ?? '';
  }
}

function shown(
  reports: readonly { readonly file: string; readonly report: RunReport }[],
  format: ReportWords['format'],
): string {
  switch (format) {
    case 'json': {
      const values = reports.map(({ report }) => report);
      return values.length === 0 ? '' : JSON.stringify(values.length === 1 ? values[0] : values, undefined, 2);
    }
    case 'markdown':
      return reports.map(({ report }) => summaryFrom(report).trimEnd()).join('\n\n');
    case 'text':
      return reports
        .map(({ file, report }) =>
          [
            ...(reports.length === 1 ? [] : [`== ${file}`]),
            ...reportLines(report, report.failure === undefined ? '' : failureText(report.failure)),
          ].join('\n'),
        )
        .join('\n\n');
  }
}

const help = [
  'Prints reports of runs (report.json) for people.',
  '',
  'Usage: cached-go-docker-build report [--format text|markdown|json] <file>...',
  '',
  'markdown is what the job summary shows. json is the report with the fields of its schema, of several files a list of them.',
  'A file that is no report of this schema is named on the standard error output, and the exit code is 1.',
].join('\n');
