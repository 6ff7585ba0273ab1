import { fromRestoreToBuildMs, medianOf } from '../cache-text.ts';
import type { Hit, RunReport } from '../run-report.ts';
import { duration } from '../../text/units.ts';

const heights = [...'▁▂▃▄▅▆▇█'];
const marks: Readonly<Record<Hit, string>> = { exact: 'w', partial: 'p', miss: 'c', off: '-' };

/** The runs on record and this one, a bar for each, the oldest on the left. Markdown; empty without earlier runs. */
export function trend(report: RunReport): string {
  const { history = [], caches, result } = report;
  const nowMs = fromRestoreToBuildMs(report);
  if (history.length === 0 || result === 'failure' || nowMs === 0) return '';
  const own = { hit: caches.find(({ kind }) => kind === 'build')?.hit ?? 'off', ms: nowMs };
  const runs = [...history, own];
  const times = runs.map(({ ms }) => ms);
  const most = Math.max(...times);
  const bars = times.map((ms) => heights[Math.min(heights.length - 1, Math.floor((ms / most) * heights.length))]);
  return [
    `**The last ${runs.length} runs** on record, the oldest on the left, from restore to build: ${duration(Math.min(...times))} at best, ${duration(medianOf(times))} in the median, ${duration(most)} at most, ${duration(nowMs)} now. The build cache was exact (w), partial (p), a miss (c) or off (-).`,
    `<pre>${bars.join(' ')}\n${runs.map(({ hit }) => marks[hit]).join(' ')}</pre>`,
  ].join('\n\n');
}
