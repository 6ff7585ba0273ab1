import type { CacheKind } from '../../config/cache-kind.ts';
import type { TimedRun } from '../../savings/measured-steps.ts';
import type { ReadCache } from '../caches/cache-run.ts';

/** The RUNs that could leave something in the mounts of a cache. */
export function ownRuns(kind: CacheKind, timed: readonly TimedRun[]): readonly TimedRun[] {
  return timed.filter(({ mounts, onlyDownloads }) => mounts.includes(kind) && !(kind === 'build' && onlyDownloads));
}

/**
 * Whether the mounts of a cache were empty when the build had ended, although its RUNs were executed: they empty it again, or use
 * another folder.
 */
export function isLeftEmpty(run: ReadCache, timed: readonly TimedRun[]): boolean {
  const { kind, standing, lookup, extracted } = run;
  if (standing.hit !== 'miss' || lookup.kind === 'adopted' || extracted === undefined || extracted.reading.replaced > 0)
    return false;
  const own = ownRuns(kind, timed);
  return extracted.contents.total === 0 && own.length > 0 && own.every(({ ms }) => ms !== undefined);
}
