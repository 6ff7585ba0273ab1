import { fromRestoreToBuildMs, medianOf } from '../cache-text.ts';
import type { Hit, PastRun, RunReport } from '../run-report.ts';
import { duration } from '../../text/units.ts';

const heights = [...'▁▂▃▄▅▆▇█'];
const marks: Readonly<Record<Hit, string>> = { exact: 'w', partial: 'p', miss: 'c', off: '-' };

const mostBars = 20;

/** The runs on record and this one, a bar for each, the oldest on the left. Markdown; empty without earlier runs. */
export function trend(report: RunReport): string {
  const { history = [], caches } = report;
  const nowMs = report.result === 'failure' ? 0 : fromRestoreToBuildMs(report);
  const own = { hit: caches.find(({ kind }) => kind === 'build')?.hit ?? 'off', ms: nowMs };
  // The time of a build that failed says nothing.
  const before = history.slice(nowMs === 0 ? -mostBars : 1 - mostBars);
  if (before.length === 0) return '';
  const runs = nowMs === 0 ? before : [...before, own];
  const last = before.length === 1 ? 'last run' : `last ${before.length} runs`;
  const title = nowMs === 0 ? `The ${last} on record` : `This run and the ${last} on record`;
  const now = nowMs === 0 ? '' : `, ${duration(nowMs)} now`;
  return [
    `**${title}**, the oldest on the left, from restore to build: ${spread(runs)}${now}. On record are runs that saved a snapshot or their time. The build cache was exact (w), partial (p), not restored (c) or off (-).`,
    `<pre>${bars(runs)}\n${runs.map(({ hit }) => marks[hit]).join(' ')}</pre>`,
  ].join('\n\n');
}

type Bar = Pick<PastRun, 'hit' | 'ms'>;

function spread(runs: readonly Bar[]): string {
  const times = runs.map(({ ms }) => ms);
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${duration(least)} at best, ${duration(medianOf(times))} in the median, ${duration(most)} at most`;
}

function bars(runs: readonly Bar[]): string {
  const most = Math.max(...runs.map(({ ms }) => ms));
  const height = (ms: number): number => Math.min(heights.length - 1, Math.floor((ms / most) * heights.length));
  return runs.map(({ ms }) => heights[height(ms)]).join(' ');
}
