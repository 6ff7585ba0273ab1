import { columns } from './columns.ts';
import { closingLines, findingLines } from './log-lines.ts';
import { oneLine } from './markdown.ts';
import type { RunReport } from './run-report.ts';
import { duration } from '../text/units.ts';

/** A whole report for the terminal: what a run says at its end, then its steps and findings, and why it failed. */
export function reportLines(report: RunReport, failure: string): readonly string[] {
  const { image = '', repository = '', steps, findings } = report;
  const built = [repository, image].filter((text) => text !== '');
  return [
    ...(built.length === 0 ? [] : [oneLine(`Image: ${built.join(' ')}`)]),
    ...closingLines(report),
    ...part('Steps', columns(steps.map(({ name, ms, cached }) => [cached ? 'cached' : duration(ms), name]))),
    ...part('Findings', findings.length === 0 ? [] : findingLines(findings, findings)),
    ...part('Failure', failure === '' ? [] : columns(failure.split('\n').map((line) => [line]))),
  ];
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}
