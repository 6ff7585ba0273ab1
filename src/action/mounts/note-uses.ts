import { errorText } from '../../platform/error-text.ts';
import type { Analysis } from '../request/analysis.ts';
import type { CacheRun } from '../caches/cache-run.ts';
import type { MountUse } from '../caches/job-record.ts';
import { jobRecordFile, mountsOf, recordUses } from '../caches/job-record.ts';
import type { Services } from '../services/services.ts';

/** Tells later steps of this job what the mounts hold. They do without, if that cannot be written. */
export async function noteUses(
  services: Pick<Services, 'log' | 'files'>,
  analysis: Analysis,
  runs: readonly CacheRun[],
): Promise<void> {
  const uses = runs.flatMap((run) => mountUse(analysis, run));
  try {
    await recordUses(services.files, jobRecordFile(analysis.facts), uses);
  } catch (error) {
    services.log.debug(`The use of the mounts could not be recorded: ${errorText(error)}`);
  }
}

function mountUse(analysis: Analysis, run: CacheRun): readonly MountUse[] {
  const { extracted, stamp } = run;
  // A record takes nothing out of the mounts.
  const taken = run.prepared?.role === 'record' ? undefined : run.prepared;
  const isGone = extracted !== undefined && extracted.replaced === extracted.mounts;
  if (stamp === undefined || isGone) return [];
  return [
    {
      kind: run.kind,
      mounts: mountsOf(analysis.builder.name, analysis.namespace, run.plan.group),
      primary: run.plan.keys.primary,
      stamp,
      hit: run.hit,
      matchedKey: run.matchedKey,
      foundKey: run.foundKey,
      manifest: run.manifest === undefined ? '' : JSON.stringify(run.manifest),
      entries: extracted?.total ?? 0,
      readAt: extracted?.readAt ?? 0,
      savesAs: taken?.key ?? run.adopted?.savesAs ?? '',
    },
  ];
}
