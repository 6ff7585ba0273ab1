import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { isCompleteKey, isIncompleteKey } from '../../snapshot/keys.ts';
import type { CacheRun } from './cache-run.ts';
import { usedLayers } from './used-layers.ts';

/**
 * Whether the mounts have what a whole build of this go.sum needs. A build that failed takes nothing out of them: what it
 * began with is still there.
 */
export function isWhole(run: CacheRun, end: BuildEnd): boolean {
  const { plan, hit, adopted } = run;
  if (end.result.kind === 'success' || hit === 'exact' || run.fetched?.isWhole === true) return true;
  if (adopted !== undefined) return isCompleteKey(plan.keys, adopted.savesAs);
  return beganWhole(run);
}

/** Whether what was restored is all that a whole build of this go.sum has left. */
export function beganWhole(run: CacheRun): boolean {
  const { plan, matchedKey, manifest } = run;
  // A layer that was missing or damaged is not among those that were restored.
  return (
    manifest?.complete === true &&
    usedLayers(run).length === manifest.layers.length &&
    isCompleteKey(plan.keys, matchedKey)
  );
}

/** Whether what an earlier step has taken is as good as taken by this one: it saves it, and not as less than this one can. */
export function isTaken(run: CacheRun, end: BuildEnd): boolean {
  const { adopted, plan } = run;
  if (adopted === undefined || adopted.savesAs === '') return false;
  return !isIncompleteKey(plan.keys, adopted.savesAs) || !isWhole(run, end);
}
