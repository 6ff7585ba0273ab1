import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { isCompleteKey, isIncompleteKey } from '../../snapshot/keys.ts';
import type { PreparedCache } from './cache-run.ts';
import { earlierStep, unpreparedNodes, usedLayers } from './cache-run.ts';

/**
 * Whether the mounts have what a whole build of this go.sum needs. A build that failed takes nothing out of them: what it
 * began with is still there.
 */
export function isWhole(run: PreparedCache, end: BuildEnd): boolean {
  const { plan, standing, lookup } = run;
  // What those have used is not known.
  if (unpreparedNodes(run).length > 0) return false;
  if (end.result.kind === 'success' || standing.hit === 'exact' || run.fetched?.isWhole === true) return true;
  if (lookup.kind === 'adopted') return isCompleteKey(plan.keys, lookup.use.savesAs);
  return beganWhole(run);
}

/** Whether what was restored is all that a whole build of this go.sum has left. */
export function beganWhole(run: PreparedCache): boolean {
  const { matchedKey, manifest } = run.standing;
  // A layer that was missing or damaged is not among those that were restored.
  return (
    manifest?.complete === true &&
    usedLayers(run).length === manifest.layers.length &&
    isCompleteKey(run.plan.keys, matchedKey)
  );
}

/** Whether what an earlier step has taken is as good as taken by this one: it saves it, and not as less than this one can. */
export function isTaken(run: PreparedCache, end: BuildEnd): boolean {
  const savesAs = earlierStep(run)?.savesAs ?? '';
  return savesAs !== '' && (!isIncompleteKey(run.plan.keys, savesAs) || !isWhole(run, end));
}
