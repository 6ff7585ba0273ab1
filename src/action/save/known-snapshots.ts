import { sharedKeys } from '../../sharing/shared-keys.ts';
import type { KnownSnapshots } from '../../snapshot/superseded.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import { earlierStep, foundKeyOf } from '../caches/cache-run.ts';
import type { Asked } from '../request/analysis.ts';

/**
 * What a run that may write knows of its ref's snapshots; `undefined` when it may delete none: it could not see what is in use, or an
 * earlier step of the job has done it. In the cache service only a run of the default branch deletes.
 */
export function knownSnapshots(
  { config, facts }: Pick<Asked, 'config' | 'facts'>,
  runs: readonly CacheRun[],
  nowMs: number,
): KnownSnapshots | undefined {
  const isDefaultBranch = facts.defaultBranch !== undefined && facts.ref === `refs/heads/${facts.defaultBranch}`;
  const mayDelete = { github: facts.inActions && isDefaultBranch, registry: true, local: false }[config.cache.store];
  if (!mayDelete) return undefined;
  // In the cache service, what pull requests and branches have saved goes with them.
  const isOfRegistry = config.cache.store === 'registry';
  const writing = runs.filter(({ plan: { access } }) =>
    isOfRegistry ? access.write !== 'no' : access.write === 'yes',
  );
  if (writing.every(({ lookup }) => lookup.kind === 'adopted')) return undefined;
  if (runs.some(isUnread)) return undefined;
  const families = writing
    .filter(({ standing }) => standing.manifest !== undefined)
    .flatMap(({ kind, plan: { keys } }) =>
      kind === 'build' ? [keys.family, ...sharedKeys(keys).families] : [keys.family],
    );
  const named = runs.flatMap((run) => [
    foundKeyOf(run),
    run.standing.matchedKey,
    earlierStep(run)?.savesAs ?? '',
    ...(run.standing.manifest?.layers.map(({ key }) => key) ?? []),
  ]);
  const build = writing.find(({ kind, standing }) => kind === 'build' && standing.manifest !== undefined);
  const isShared = config.cache.sharing && build !== undefined && !isOfRegistry;
  return {
    families,
    named: new Set(named),
    maxBytes: config.cache.maxBytes,
    nowMs,
    ...(isShared ? { shared: sharedKeys(build.plan.keys) } : {}),
  };
}

/** What it has found cannot be told: the store did not answer, or a snapshot was no good. */
function isUnread(run: CacheRun): boolean {
  return run.lookup.kind === 'store-failed' || (foundKeyOf(run) !== '' && run.standing.manifest === undefined);
}
