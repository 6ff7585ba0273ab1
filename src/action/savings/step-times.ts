import { runMsFrom, type RunPlace } from '../../buildx/progress/run-state.ts';
import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { goCalls } from '../../dockerfile/commands/go-calls.ts';
import { onlyDownloads } from '../../dockerfile/commands/download-commands.ts';
import type { GoRun } from '../../dockerfile/go/go-runs.ts';
import type { TimedRun } from '../../savings/measured-steps.ts';
import type { Serving, ToBuild } from '../request/analysis.ts';
import { planOf } from '../request/analysis.ts';
import { stageName } from '../request/mount-groups.ts';

/** A RUN that mounts caches, and where the output of the build tells of it. */
interface MountingRun {
  readonly run: GoRun;
  readonly place: RunPlace;
}

type BuiltText = Pick<ToBuild, 'goStages' | 'builtText' | 'beside'>;

/** The RUNs that mount a served cache, in the file's order; for each platform once, and those of other images last. */
export function mountingRuns({ goStages, builtText, beside = [] }: BuiltText): readonly MountingRun[] {
  const lines = builtText.split(/\r?\n/);
  const own = goStages.flatMap((stage) =>
    stage.runs
      .filter(({ cacheMounts: { served } }) => served.length > 0)
      .map((run) => {
        const { line, endLine } = run.instruction;
        const text = lines
          .slice(line - 1, endLine)
          .join('\n')
          .trim();
        return { run, place: { stage: stageName(stage), text } };
      }),
  );
  return [...own, ...beside.flatMap(mountingRuns)];
}

/** The same RUNs with their times: what tells which cache spared what. */
export function timedRuns(toBuild: BuiltText, end: BuildEnd): readonly TimedRun[] {
  // On several platforms it is the same RUN; two that read alike cannot be told apart in the output.
  const distinct = new Map(mountingRuns(toBuild).map((each) => [JSON.stringify(each.place), each]));
  // What has nothing to do with the caches shows nothing of them, also where it mounts them.
  const meant = [...distinct.values()].filter(({ run }) => !run.leavesCachesAlone);
  return meant.map(({ run, place }) => ({
    mounts: [...new Set(run.cacheMounts.served.map(({ kind }) => kind))],
    onlyDownloads: onlyDownloads(run.instruction),
    ms: runMsFrom(end.allSteps, place),
  }));
}

/** The RUN that links and took longest, with its line. */
export function longestLink(
  toBuild: BuiltText,
  end: BuildEnd,
): { readonly line: number; readonly ms: number } | undefined {
  // Lines of other images are those of other files.
  const linking = mountingRuns({ ...toBuild, beside: [] }).filter(({ run }) => links(run));
  const timed = linking.map(({ run, place }) => ({ line: run.line, ms: runMsFrom(end.allSteps, place) ?? 0 }));
  return timed.toSorted((one, other) => other.ms - one.ms)[0];
}

/** `go test` keeps results and `go run` programs; what these two link is in no cache. */
function links({ instruction, called, environment }: GoRun): boolean {
  const texts = [instruction, ...called.map((text) => ({ ...instruction, ...text.instruction }))];
  const calls = texts.flatMap((text) => goCalls(text, environment, new Map()));
  return calls.some(({ verb }) => verb === 'build' || verb === 'install');
}

/** What is built, as the build cache's key names it; empty when that cache is off. */
export function timingScope({ caches }: Pick<Serving, 'caches'>): string {
  const build = planOf(caches, 'build');
  if (build?.kind !== 'served') return '';
  return build.keys.parts.find(({ name }) => name === 'scope')?.value ?? '';
}
