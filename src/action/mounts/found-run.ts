import type { NoSnapshot, RestoredSnapshot } from '../../snapshot/restore.ts';
import type { FoundCache } from '../caches/cache-run.ts';
import { standingOn } from '../caches/cache-run.ts';

/** A cache with what came of looking for its snapshot and downloading it. */
export function foundRun(run: FoundCache, found: RestoredSnapshot | NoSnapshot): FoundCache {
  const { reason } = found;
  switch (found.kind) {
    case 'degraded':
      return { ...run, lookup: { kind: 'store-failed', foundKey: '' }, standing: standingOn({ reason }) };
    case 'miss':
      return {
        ...run,
        lookup: { kind: 'done', foundKey: found.key },
        standing: standingOn({
          reason,
          manifest: found.record,
          ...(found.otherGo === undefined ? {} : { otherGo: found.otherGo }),
        }),
      };
    case 'skipped':
      return {
        ...run,
        lookup: { kind: 'left-alone', foundKey: found.key },
        standing: standingOn({ hit: 'off', reason }),
      };
    case 'restored': {
      const { hit, key, manifest, layers, present, damaged, storeFailed, trouble } = found;
      const told = [reason, trouble, presentReason(found)].filter((text) => text !== '').join('; ');
      return {
        ...run,
        lookup: { kind: storeFailed ? 'store-failed' : 'done', foundKey: key },
        standing: { hit, matchedKey: key, manifest, layers, present, damaged, reason: told },
      };
    }
  }
}

function presentReason({ present, layers }: RestoredSnapshot): string {
  if (present.length === 0) return '';
  return layers.length === 0 ? 'the builder still has the whole snapshot' : 'the builder still has the base';
}
