import { readFile } from 'node:fs/promises';
import type { MainRun, Report } from './action-run.ts';

/** The report that a step has named in its outputs; post has written it. */
export async function reportIn({ outputs }: MainRun): Promise<Report> {
  const report: Report = JSON.parse(await readFile(outputs['report'] ?? '', 'utf8'));
  return report;
}
