import { restoreLimitMs, saveLimitMs } from '../limits.ts';
import type { Measures } from '../results.ts';
import { newestSnapshots } from '../snapshots.ts';
import type { Stage } from '../stage.ts';
import { phaseMeasures } from '../stage.ts';

/** The action with nothing in its store; it saves the first snapshots. */
export async function first(stage: Stage): Promise<Measures> {
  const run = await stage.ours('ours, first run');
  return { 'first.oursMs': run.ms, ...phaseMeasures('first', run) };
}

/** What the machine needs for the bytes of these snapshots without Docker. */
export async function limits(stage: Stage): Promise<Measures> {
  const snapshots = await newestSnapshots(stage.store);
  if (snapshots.size < 2) {
    stage.bench.note('The host limits: the first run saved no snapshot of both caches.');
    return {};
  }
  const saveMs = await saveLimitMs(snapshots);
  const restoreMs = await restoreLimitMs(stage.app, snapshots);
  stage.bench.say(
    `   host limits: restoring ${(restoreMs / 1000).toFixed(1)} s, first save ${(saveMs / 1000).toFixed(1)} s`,
  );
  return { 'limit.restoreMs': restoreMs, 'limit.saveMs': saveMs };
}
