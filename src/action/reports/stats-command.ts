import path from 'node:path';
import { parseArgs } from 'node:util';
import { errorText } from '../../platform/error-text.ts';
import type { Files } from '../../platform/files.ts';
import type { Host } from '../../platform/machine/host.ts';
import { statsPage } from '../../stats/stats-page.ts';
import { statsLines } from '../../stats/stats-table.ts';
import { statisticsOf } from '../../stats/statistics.ts';
import { type ReadReport, readReport } from './read-report.ts';
import type { CommandEnd } from './report-command.ts';

type ReportFiles = Pick<Files, 'kindOf' | 'readText' | 'list' | 'writeText'>;

/** More are no folder of reports, but a disk. */
const mostFiles = 20_000;
const deepest = 8;
const named = 20;

/** The command `stats`: what all reports below a folder have in common, as a table and as a page with plots. */
export async function statsCommand(
  host: Pick<Host, 'folder'>,
  files: ReportFiles,
  words: readonly string[],
): Promise<CommandEnd> {
  const parsed = parsedWords(words);
  if (typeof parsed === 'string') return { out: '', trouble: `${parsed}\nSee \`stats --help\`.`, code: 2 };
  if (parsed.help) return { out: help, trouble: '', code: 0 };
  const root = path.resolve(host.folder, parsed.folder);
  if ((await files.kindOf(root)) !== 'folder')
    return {
      out: '',
      trouble: `${parsed.folder}: there is no such folder. Name one that has report.json files.`,
      code: 1,
    };
  const found = await jsonFiles(files, root, deepest);
  if (found.length > mostFiles)
    return {
      out: '',
      trouble: `${parsed.folder}: it has more than ${mostFiles} .json files. Name a folder of reports.`,
      code: 1,
    };
  const read: ReadReport[] = [];
  for (const file of found) read.push(await readReport(files, file, path.relative(root, file)));
  const reports = read.flatMap((each) => (each.kind === 'report' ? [each.report] : []));
  const refused = read.flatMap((each) => (each.kind === 'refused' ? [each.reason] : []));
  const trouble = refusedText(refused);
  if (reports.length === 0)
    return { out: '', trouble: [...trouble, `${parsed.folder}: there is no report in it.`].join('\n'), code: 1 };
  const { all, images } = statisticsOf(reports);
  const page = path.resolve(host.folder, parsed.html);
  try {
    await files.writeText(page, statsPage(all, images, refused));
  } catch (error) {
    return {
      out: statsLines(images, all).join('\n'),
      trouble: `${parsed.html} could not be written: ${errorText(error)}`,
      code: 1,
    };
  }
  return {
    out: [...statsLines(images, all), '', `Plots: ${parsed.html}`].join('\n'),
    trouble: trouble.join('\n'),
    code: 0,
  };
}

/** Below a folder, in the order of their names. */
async function jsonFiles(files: ReportFiles, folder: string, depth: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await files.list(folder)) {
    const at = path.join(folder, name);
    const kind = await files.kindOf(at);
    if (kind === 'folder' && depth > 0) found.push(...(await jsonFiles(files, at, depth - 1)));
    else if (kind === 'file' && name.endsWith('.json')) found.push(at);
    if (found.length > mostFiles) break;
  }
  return found;
}

function refusedText(refused: readonly string[]): readonly string[] {
  if (refused.length === 0) return [];
  const rest = refused.length - named;
  const count = `${refused.length} ${refused.length === 1 ? 'file was' : 'files were'} not counted:`;
  return [count, ...refused.slice(0, named).map((text) => `  ${text}`), ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

interface StatsWords {
  readonly folder: string;
  readonly html: string;
  readonly help: boolean;
}

/** A text says what is wrong. */
function parsedWords(words: readonly string[]): StatsWords | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        html: { type: 'string', default: 'go-cache-stats.html' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    const [folder, ...others] = positionals;
    if (others.length > 0) return `There can be one folder: \`${positionals.join('` or `')}\`.`;
    if (folder === undefined && !values.help) return 'The folder with the reports is missing.';
    return { folder: folder ?? '', html: values.html, help: values.help };
  } catch (error) {
    return errorText(error).split('\n')[0] ?? '';
  }
}

const help = [
  'Prints what the reports (report.json) below a folder have in common, and writes a page with plots.',
  '',
  'Usage: cached-go-docker-build stats [--html <file>] <folder>',
  '',
  'The page is one file that loads nothing; without --html it is go-cache-stats.html. Files that are no reports of this schema are',
  'named and not counted.',
].join('\n');
