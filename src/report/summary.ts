import {
  balances,
  cacheNames,
  degradedPhases,
  phaseTimes,
  restoredText,
  savedText,
  skippedPhases,
  totalMs,
  verdictText,
} from './cache-text.ts';
import type { KeptRecord } from './kept-record.ts';
import { markdownCode, markdownText } from './markdown.ts';
import type { CacheReport, Diagnosis, Failure, Finding, RunReport, StepReport } from './run-report.ts';
import { duration, size } from '../text/units.ts';

/** The runner refuses more than 1 MiB for a whole step; a page that somebody reads is far below. */
const summaryLimitBytes = 64 * 1024;

const slowestSteps = 5;

/** The job summary: one table that answers the questions, why it failed, what to improve, then details to unfold. */
export function summaryFrom(report: RunReport, record?: KeptRecord): string {
  const sections = [
    `### Go image build: ${report.result}\n\n${overview(report, record)}`,
    failureSection(report.failure),
    details('Slowest steps', stepTable(report.steps)),
    details('Keys', keyTable(report.caches)),
  ];
  const used = sections.reduce((bytes, section) => bytes + Buffer.byteLength(section) + 2, 0);
  const [first = '', failure = '', ...rest] = sections;
  const findings = findingTable(report.findings, summaryLimitBytes - used - 256);
  return `${[first, failure, findings, ...rest].filter((section) => section !== '').join('\n\n')}\n`;
}

/** Where it failed, and what the step said. */
function failureSection(failure: Failure | undefined): string {
  if (failure === undefined) return '';
  const { step, file, line, message, excerpt, diagnosis } = failure;
  const place = file === '' ? '' : ` at ${markdownCode(line === 0 ? file : `${file}:${line}`)}`;
  const said = excerpt.map((text) => markdownText(text)).join('<br>');
  return [
    `**Failed${place}**${step === '' ? '' : `: ${markdownCode(step)}`}`,
    ...(diagnosis === undefined ? [] : [diagnosisText(diagnosis)]),
    markdownText(message),
    ...(said === '' ? [] : [`<pre>${said}</pre>`]),
  ].join('\n\n');
}

/** The cause, the line that names it, and what to do. */
function diagnosisText({ cause, evidence, remedy, docs }: Diagnosis): string {
  const more = /^https:\/\/[\w./#-]+$/.test(docs) ? ` ([more](${docs}))` : '';
  return [
    `**Cause**: ${markdownText(cause)}`,
    markdownCode(evidence, 300),
    `**Remedy**: ${markdownText(remedy, 600)}${more}`,
  ].join('<br>');
}

function overview(report: RunReport, record: KeptRecord | undefined): string {
  const skipped = skippedPhases(report).map(({ name, reason }) => markdownText(`${name}: ${reason}`));
  const degraded = degradedPhases(report).map((phase) => row(`No ${phase.name}`, markdownText(phase.reason)));
  return [
    row('Result', `**${report.result}** in ${duration(totalMs(report))}`),
    '|---|---|',
    row('Gain', gainCell(report)),
    row('Time', markdownText(phaseTimes(report))),
    ...report.caches.map((cache) => row(cacheNames[cache.kind], cacheCell(cache))),
    ...degraded,
    ...(record?.kind === 'kept' ? [row('Build record', recordCell(record))] : []),
    ...(skipped.length === 0 ? [] : [row('Skipped', skipped.join('<br>'))]),
  ].join('\n');
}

function recordCell({ name, url, bytes }: KeptRecord & { readonly kind: 'kept' }): string {
  return `[${markdownCode(name)}](${url}), ${size(bytes)}, for \`docker buildx history import\` and Docker Desktop`;
}

/** The whole run, then each cache. */
function gainCell({ verdict, caches }: RunReport): string {
  const each = balances(caches).map(({ name, text }) => markdownText(`${name}: ${text}`));
  return [`**${markdownText(verdictText(verdict))}**`, ...each].join('<br>');
}

function cacheCell(cache: CacheReport): string {
  const facts = cache.hit === 'off' ? [] : [restoredText(cache), savedText(cache)];
  return [`**${cache.hit}**: ${markdownText(cache.reason)}`, ...facts.map((fact) => markdownText(fact))].join('<br>');
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

function placeText(finding: Finding): string {
  if (finding.file === '') return '';
  return markdownCode(finding.line === 0 ? finding.file : `${finding.file}:${finding.line}`);
}

function stepTable(steps: readonly StepReport[]): string {
  const slowest = steps.toSorted((a, b) => b.ms - a.ms).slice(0, slowestSteps);
  if (slowest.length === 0) return '';
  const rows = slowest.map((step) =>
    row(markdownCode(withoutDigest(step.name)), step.cached ? 'cached' : duration(step.ms)),
  );
  return ['| Step | Time |', '|---|--:|', ...rows].join('\n');
}

/** The digest of a base image says nothing in a table of times. */
function withoutDigest(name: string): string {
  return name.replace(/@sha256:[0-9a-f]+/, '');
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

/** A row of a Markdown table; the cells are Markdown already. */
function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
