import { errorText } from '../../platform/error-text.ts';
import type { Analysis } from '../request/analysis.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { earlierStep, foundKeyOf, stampIn } from '../caches/cache-run.ts';
import type { MountUse } from '../caches/job-record.ts';
import { jobRecordFile, mountsOf, recordUses } from '../caches/job-record.ts';
import type { Services } from '../services/services.ts';

/** Tells later steps of this job what the mounts hold. They do without, if that cannot be written. */
export async function noteUses(
  services: Pick<Services, 'log' | 'files'>,
  analysis: Analysis,
  runs: readonly ReadCache[],
): Promise<void> {
  const uses = runs.flatMap((run) => mountUse(analysis, run));
  try {
    await recordUses(services.files, jobRecordFile(analysis.asked.facts), uses);
  } catch (error) {
    services.log.debug(`The use of the mounts could not be recorded: ${errorText(error)}`);
  }
}

function mountUse(analysis: Analysis, run: ReadCache): readonly MountUse[] {
  const { extracted, standing, saving } = run;
  const stamp = stampIn(run);
  // A record takes nothing out of the mounts.
  const taken = saving.snapshot?.role === 'record' ? undefined : saving.snapshot;
  const isGone = extracted !== undefined && extracted.reading.replaced === extracted.reading.mounts;
  if (stamp === undefined || isGone) return [];
  return [
    {
      kind: run.kind,
      mounts: mountsOf(analysis.asked.builder.name, analysis.serving.namespace, run.plan),
      primary: run.plan.keys.primary,
      stamp,
      hit: standing.hit,
      matchedKey: standing.matchedKey,
      foundKey: foundKeyOf(run),
      manifest: standing.manifest === undefined ? '' : JSON.stringify(standing.manifest),
      entries: extracted?.contents.total ?? 0,
      readAt: extracted?.reading.readAt ?? 0,
      savesAs: taken?.key ?? earlierStep(run)?.savesAs ?? '',
    },
  ];
}
