import type { KnownSnapshots } from '../../snapshot/superseded.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import type { Analysis } from '../request/analysis.ts';

/**
 * What a run of the default branch that may write knows of its ref's snapshots; `undefined` when it may delete none: it
 * could not see what is in use, or an earlier step of the job has done it.
 */
export function knownSnapshots(
  { config, facts }: Pick<Analysis, 'config' | 'facts'>,
  runs: readonly CacheRun[],
  nowMs: number,
): KnownSnapshots | undefined {
  const isDefaultBranch = facts.defaultBranch !== undefined && facts.ref === `refs/heads/${facts.defaultBranch}`;
  if (config.cache.store !== 'github' || !facts.inActions || !isDefaultBranch) return undefined;
  const writing = runs.filter(({ plan }) => plan.access.write === 'yes');
  if (writing.every(({ adopted }) => adopted !== undefined)) return undefined;
  if (runs.some(({ storeFailed, foundKey, manifest }) => storeFailed || (foundKey !== '' && manifest === undefined)))
    return undefined;
  const families = writing.filter(({ manifest }) => manifest !== undefined).map(({ plan }) => plan.keys.family);
  const named = runs.flatMap(({ foundKey, matchedKey, adopted, manifest }) => [
    foundKey,
    matchedKey,
    adopted?.savesAs ?? '',
    ...(manifest?.layers.map(({ key }) => key) ?? []),
  ]);
  return { families, named: new Set(named), maxBytes: config.cache.maxBytes, nowMs };
}
