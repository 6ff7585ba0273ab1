import { placedPhases } from '../cache-text.ts';
import { oneLine, shortened } from '../markdown.ts';
import type { PhaseReport, RunReport, StepReport } from '../run-report.ts';
import { shownStep } from './shown-step.ts';
import { duration } from '../../text/units.ts';

const mostSteps = 10;
/** A shorter step is no more than a line in the drawing. */
const leastStepMs = 100;
const longestLabel = 48;

interface Bar {
  readonly label: string;
  readonly startMs: number;
  readonly ms: number;
  readonly hasFailed: boolean;
}

/** Phases and the longest steps over the time of the run, as a Gantt diagram of Mermaid; empty where nothing took any time. */
export function timeline(report: RunReport): string {
  const placed = placedPhases(report).filter(({ phase }) => phase.outcome !== 'skipped' && phase.ms > 0);
  if (placed.length === 0) return '';
  const phases = placed.map(({ phase, startMs }) => phaseBar(phase, startMs));
  const build = placed.findLast(({ phase }) => phase.name === 'build');
  const steps = build === undefined ? [] : stepBars(report.steps, build.startMs);
  const endMs = Math.max(...[...phases, ...steps].map(({ startMs, ms }) => startMs + ms));
  return [
    '```mermaid',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${endMs < 3_600_000 ? '%M:%S' : '%H:%M:%S'}`,
    `  tickInterval ${tick(endMs)}`,
    '  todayMarker off',
    ...section('Phases', phases),
    ...section('Steps', steps),
    '```',
  ].join('\n');
}

function phaseBar({ name, ms, outcome }: PhaseReport, startMs: number): Bar {
  const hasFailed = outcome === 'failed' || outcome === 'degraded';
  return { label: `${duration(ms)} ${name}${hasFailed ? ' failed' : ''}`, startMs, ms, hasFailed };
}

function stepBars(steps: readonly StepReport[], buildStartMs: number): readonly Bar[] {
  return steps
    .flatMap(({ name, ms, cached, startMs }) =>
      cached || startMs === undefined || ms < leastStepMs
        ? []
        : [
            {
              label: `${duration(ms)} ${shortened(plainLabel(shownStep(name)) || 'step', longestLabel)}`,
              startMs: buildStartMs + startMs,
              ms,
              hasFailed: false,
            },
          ],
    )
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, mostSteps)
    .toSorted((a, b) => a.startMs - b.startMs);
}

/**
 * The text without what means something to Mermaid (`:`, `#`, `;`, `%`, `<`, the end of a line) or to Markdown, whose fence ends at
 * backticks. A colon becomes the sign of a ratio, which looks the same.
 */
function plainLabel(text: string): string {
  return oneLine(
    text
      .replaceAll(':', '\u2236')
      .replaceAll(';', ',')
      .replaceAll(/[^\p{L}\p{N} ._/=+\-\u2236,()[\]{}"'@*&|$~?!]/gu, ' '),
  );
}

/** A label begins with a time, so that it is no keyword of Mermaid, as `section` and `click` are at the begin of a line. */
function section(title: string, bars: readonly Bar[]): readonly string[] {
  if (bars.length === 0) return [];
  return [
    `  section ${title}`,
    ...bars.map(
      ({ label, startMs, ms, hasFailed }) =>
        `  ${label} :${hasFailed ? 'crit, ' : ''}${instant(startMs)}, ${Math.max(1, Math.round(ms))}ms`,
    ),
  ];
}

/** No run is longer, and no date ends before it. */
const mostMs = 366 * 24 * 3_600_000;

/** A day without a change of the clock, since Mermaid takes it for local time and draws it as such. */
function instant(ms: number): string {
  // A report that somebody else has written may have any number, or none that can be told from a date.
  const shownMs = Math.min(mostMs, Math.max(0, Math.round(ms))) || 0;
  return new Date(Date.UTC(2000, 0, 1) + shownMs).toISOString().replace('T', ' ').replace('Z', '');
}

/** So that there is room for the label of each. */
function tick(endMs: number): string {
  const seconds = [1, 2, 5, 10, 20, 30].find((each) => endMs <= each * 10_000);
  if (seconds !== undefined) return `${seconds}second`;
  return `${[1, 2, 5, 10, 30].find((each) => endMs <= each * 600_000) ?? 60}minute`;
}
