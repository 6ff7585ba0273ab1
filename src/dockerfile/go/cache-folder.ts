import type { CacheKind } from '../../config/cache-kind.ts';
import type { GoRun } from './go-runs.ts';

/** The folder of one of Go's caches in a RUN. */
export function cacheFolder(run: GoRun, kind: CacheKind): string {
  return kind === 'modules' ? run.paths.gomodcache : run.paths.gocache;
}
