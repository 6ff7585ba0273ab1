import { readFile } from 'node:fs/promises';
import type { MainRun, Report } from './action-run.ts';
import { validReport } from './valid-report.ts';

/** The report that a step has named in its outputs; post has written it. */
export async function reportIn({ outputs }: MainRun): Promise<Report> {
  return validReport(JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'))) as Report;
}
