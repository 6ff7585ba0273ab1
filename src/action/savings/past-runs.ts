import type { CacheKind } from '../../config/cache-kind.ts';
import type { PastRun } from '../../report/run-report.ts';
import type { Timing } from '../../savings/timings.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import type { Serving } from '../request/analysis.ts';
import { timingScope } from './step-times.ts';

/** The earlier runs of the same image that the snapshot in use has on record, the newest last. */
export function pastRuns(serving: Pick<Serving, 'caches'>, runs: readonly ReadCache[]): readonly PastRun[] {
  const timingsOf = (wanted: CacheKind): readonly Timing[] =>
    runs.find(({ kind }) => kind === wanted)?.standing.manifest?.timings ?? [];
  const build = timingsOf('build');
  const scope = timingScope(serving);
  // Other images share the modules.
  const told = build.length > 0 ? build : timingsOf('modules').filter(({ own }) => own?.scope === scope);
  return told.map(({ at, hit, buildMs, costMs }) => ({ at, hit, ms: buildMs + costMs }));
}
