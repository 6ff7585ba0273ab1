import { cacheNames, phaseTimes, skippedPhases, totalMs } from '../cache-text.ts';
import type { KeptRecord } from '../kept-record.ts';
import { markdownCode, markdownText, row } from '../markdown.ts';
import type { CacheReport, Finding, RunReport, StepReport } from '../run-report.ts';
import { duration, size } from '../../text/units.ts';
import { cacheTable } from './cache-table.ts';
import { failureSection, otherFindings, placeText } from './failure-section.ts';
import { headline } from './headline.ts';
import { nextRun } from './next-run.ts';
import { shownStep } from './shown-step.ts';
import { timeline } from './timeline.ts';
import { trend } from './trend.ts';
import { untoldTroubles } from './troubles.ts';

/** The runner refuses more than 1 MiB for a whole step; a page that somebody reads is far below. */
const summaryLimitBytes = 64 * 1024;

const slowestSteps = 5;

/** What is known beside the report. */
interface Around {
  readonly record?: KeptRecord | undefined;
  readonly store?: 'github' | 'local' | 'registry' | undefined;
}

/** The job summary: the verdict, why it failed, what the caches did, what to improve, what comes next, then details to unfold. */
export function summaryFrom(report: RunReport, { record, store }: Around = {}): string {
  const top = [opening(report), failureSection(report), cacheTable(report), remarks(report, record)];
  const bottom = [
    nextRun(report, store),
    trend(report),
    titled('Time line', timeline(report)),
    details('Slowest steps', stepTable(report.steps)),
    details('Keys', keyTable(report.caches)),
  ];
  const findings = (room: number): string => findingTable(otherFindings(report), room);
  return `${withinLimit(top, findings, bottom).join('\n\n')}\n`;
}

/** The sections that there is room for; findings get what the others leave. */
function withinLimit(
  top: readonly string[],
  findings: (roomBytes: number) => string,
  bottom: readonly string[],
): readonly string[] {
  let room = summaryLimitBytes - 256;
  const fits = (section: string): boolean => {
    const bytes = Buffer.byteLength(section) + 2;
    if (section === '' || bytes > room) return false;
    room -= bytes;
    return true;
  };
  const [above, below] = [top.filter(fits), bottom.filter(fits)];
  return [...above, findings(room), ...below].filter((section) => section !== '');
}

function opening(report: RunReport): string {
  const { verdict, why } = headline(report);
  const image = report.image === undefined ? 'build' : markdownCode(report.image);
  return [
    `### Go image ${image}: ${report.result}`,
    `**${markdownText(verdict)}**${why === '' ? '' : `<br>${markdownText(why)}`}`,
  ].join('\n\n');
}

/** Times, what could not be done, and what was not needed. */
function remarks(report: RunReport, record: KeptRecord | undefined): string {
  const skipped = skippedPhases(report).map(({ name, reason }) => markdownText(`${name}: ${reason}`));
  return [
    ...untoldTroubles(report, headline(report).why).map(
      ({ name, reason }) => `- **No ${name}**: ${markdownText(reason)}`,
    ),
    `- Time: ${duration(totalMs(report))} (${markdownText(phaseTimes(report))})`,
    ...(skipped.length === 0 ? [] : [`- Skipped: ${skipped.join('; ')}`]),
    ...(record?.kind === 'kept' ? [`- Build record: ${recordText(record)}`] : []),
  ].join('\n');
}

function recordText({ name, url, bytes }: KeptRecord & { readonly kind: 'kept' }): string {
  return `[${markdownCode(name)}](${url}), ${size(bytes)}, for \`docker buildx history import\` and Docker Desktop`;
}

function findingTable(findings: readonly Finding[], limitBytes: number): string {
  if (findings.length === 0) return '';
  const head = ['| What to improve | Where | How |', '|---|---|---|'];
  const rows = findings.map((finding) =>
    row(markdownText(finding.message), placeText(finding), markdownText(finding.fix)),
  );
  let room = limitBytes;
  const shown = rows.filter((text) => (room -= Buffer.byteLength(text) + 1) > 0);
  const rest = rows.length - shown.length;
  return [...head, ...shown, ...(rest === 0 ? [] : [row(`and ${rest} more in the report`, '', '')])].join('\n');
}

function stepTable(steps: readonly StepReport[]): string {
  const slowest = steps.toSorted((a, b) => b.ms - a.ms).slice(0, slowestSteps);
  if (slowest.length === 0) return '';
  const rows = slowest.map((step) =>
    row(markdownCode(shownStep(step.name)), step.cached ? 'cached' : duration(step.ms)),
  );
  return ['| Step | Time |', '|---|--:|', ...rows].join('\n');
}

function keyTable(caches: readonly CacheReport[]): string {
  const keyed = caches.filter((cache) => cache.primaryKey !== '');
  if (keyed.length === 0) return '';
  const rows = keyed.map((cache) =>
    row(
      cacheNames[cache.kind],
      markdownCode(cache.primaryKey, 512),
      cache.matchedKey === '' ? '' : markdownCode(cache.matchedKey, 512),
    ),
  );
  return ['| Cache | Asked for | Restored |', '|---|---|---|', ...rows].join('\n');
}

function details(title: string, body: string): string {
  return body === '' ? '' : `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function titled(title: string, body: string): string {
  return body === '' ? '' : `**${title}**\n\n${body}`;
}
