import type { CacheKind } from '../../config/cache-kind.ts';
import { nameIn } from '../../findings/facts/file-names.ts';
import type { Finding } from '../../report/run-report.ts';
import { count } from '../../text/units.ts';
import type { Asked, ToBuild } from '../request/analysis.ts';
import type { ReadCache } from './cache-run.ts';
import type { Services } from '../services/services.ts';

/** Why nothing is saved of a mount that nobody can read in time. */
export const crowdedReason = 'its mount holds over a million files, more than any cache of Go';

/** What RUNs have left in the mounts that go does not put there: it is in no snapshot, and go may hang on it. */
export function leftoverFindings(
  { run: { folder } }: Pick<Services, 'run'>,
  analysis: { readonly asked: Pick<Asked, 'dockerfile'>; readonly toBuild: Pick<ToBuild, 'goStages'> },
  runs: readonly ReadCache[],
): readonly Finding[] {
  return runs.flatMap(({ kind, extracted }) => {
    if (extracted === undefined) return [];
    const place = { file: nameIn(folder, analysis.asked.dockerfile), line: firstLine(analysis.toBuild, kind) };
    const fix = 'Write only by go commands into a cache mount, and give other files a mount of their own.';
    const found = extracted.reading.isCrowded
      ? [`Nothing of the ${kind} cache is saved: ${crowdedReason}.`]
      : extracted.reading.strange > 0
        ? [
            `${count(extracted.reading.strange, 'name', 'names')} in the mount of the ${kind} cache ${extracted.reading.strange === 1 ? 'is' : 'are'} neither file nor folder (a pipe, a link or a socket): no snapshot has them, and the next run takes them out.`,
          ]
        : [];
    return found.map((message) => ({ rule: 'left-in-cache-mount', ...place, message, fix }));
  });
}

function firstLine({ goStages }: Pick<ToBuild, 'goStages'>, kind: CacheKind): number {
  return (
    goStages
      .flatMap(({ runs }) => runs)
      .find(({ cacheMounts: { served } }) => served.some((mount) => mount.kind === kind))?.line ?? 0
  );
}
