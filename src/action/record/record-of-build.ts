import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { recordSettingsFrom } from '../../config/run/record-settings.ts';
import type { Asked } from '../request/analysis.ts';
import type { PostState } from '../caches/post-state.ts';
import type { Services } from '../services/services.ts';

/** What post does with the record of the build, as DOCKER_BUILD_SUMMARY and its like say. Warns of those that mean nothing. */
export function recordOfBuild(
  { run, log }: Pick<Services, 'run' | 'log'>,
  { facts, config }: Pick<Asked, 'facts' | 'config'>,
  { ref, result }: BuildEnd,
): Pick<PostState, 'record' | 'noSummary'> {
  if (!facts.inActions) return {};
  const { summary, upload, retentionDays, problems } = recordSettingsFrom(run.env);
  for (const problem of problems) log.warning(problem);
  const { call } = config.build;
  const isBuild = (call === undefined || call === 'build') && result.kind !== 'cancelled';
  return {
    ...(summary ? {} : { noSummary: true as const }),
    ...(upload && isBuild && ref !== undefined
      ? { record: { ref, ...(retentionDays === undefined ? {} : { retentionDays }) } }
      : {}),
  };
}
