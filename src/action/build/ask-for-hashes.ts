import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { runMsFrom } from '../../buildx/progress/run-state.ts';
import { repeatedRun } from '../../dockerfile/cut/repeated-run.ts';
import { hashedName, hashedSettings } from '../../dockerfile/go/hashed-settings.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import { askForHashes, type HashAnswer } from '../../mounts/in-stage/go-hashes.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import type { Analysis } from '../request/analysis.ts';
import { inUserStage } from '../request/buildx-inputs.ts';
import { stageName } from '../request/mount-groups.ts';
import { mountingRuns } from '../savings/step-times.ts';
import type { Services } from '../services/services.ts';

/** Longest time for the RUN that is run once more. */
const longestRepetitionMs = 1_200_000;

/**
 * The caches, the build cache with what go hashes for what it compiled, where the run asks for that. The RUN that compiled longest is
 * run once more for it; what comes of that changes neither the build nor its result.
 */
export async function withHashes(
  services: Pick<Services, 'run' | 'log' | 'shell' | 'files' | 'checkout'>,
  analysis: Analysis,
  runs: readonly ReadCache[],
  end: BuildEnd,
): Promise<readonly ReadCache[]> {
  if (!analysis.asked.config.cache.goHashes || end.result.kind !== 'success') return runs;
  const answer = await answerFor(services, analysis, end);
  if (answer.kind === 'failed') {
    services.log.warning(`What go hashes is not known in this run: ${answer.reason}`, { title: 'go-hashes' });
    return runs;
  }
  const hashed = hashedSettings(answer.lines, answer.line);
  services.log.info('What go hashes for all packages that it compiles, beside their names, files and imports:');
  for (const setting of hashed)
    for (const value of setting.value.split('\n')) services.log.info(`  ${hashedName(setting)}: ${value}`);
  return runs.map((run) => (run.kind === 'build' ? { ...run, hashed } : run));
}

async function answerFor(
  services: Parameters<typeof withHashes>[0],
  analysis: Analysis,
  end: BuildEnd,
): Promise<HashAnswer & { readonly line: number }> {
  const { asked, toBuild, delivery } = analysis;
  const longest = longestCompiling(analysis, end);
  const placed = toBuild.dockerfile;
  if (longest === undefined || placed === undefined)
    return { kind: 'failed', reason: 'no RUN with the build cache was executed by a shell', line: 0 };
  const { run, stage } = longest;
  services.log.info(`The RUN of line ${run.line} runs once more, to ask go what it hashes.`);
  const limits = { timeoutMs: longestRepetitionMs, workMs: longestRepetitionMs };
  const answer = await inUserStage(
    services,
    { asked, delivery, platform: placed.scope.platform, limits },
    (setting, own) =>
      askForHashes(services.shell, services.files, setting, {
        text: (words) => repeatedRun(placed, stage, run.instruction, words),
        stage: own,
      }),
  );
  return { ...answer, line: run.line };
}

/** The RUN with the build cache that took longest, of those that a shell runs. */
function longestCompiling(
  { toBuild }: Pick<Analysis, 'toBuild'>,
  end: BuildEnd,
): { readonly run: GoRun; readonly stage: number } | undefined {
  // Lines of other images are those of other files.
  const timed = mountingRuns({ ...toBuild, beside: [] }).flatMap(({ run, place }) => {
    const ms = isRepeatable(run) ? runMsFrom(end.allSteps, place) : undefined;
    const stage = toBuild.goStages.find((each) => stageName(each) === place.stage);
    return ms === undefined || stage === undefined ? [] : [{ run, stage: stage.index, ms }];
  });
  return timed.toSorted((one, other) => other.ms - one.ms)[0];
}

function isRepeatable({ instruction, inherited, leavesCachesAlone, cacheMounts }: GoRun): boolean {
  const mountsBuild = cacheMounts.served.some(({ kind }) => kind === 'build');
  return mountsBuild && instruction.json === undefined && !inherited && !leavesCachesAlone;
}
