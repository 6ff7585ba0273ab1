import type { GoDockerfile } from '../go/go-dockerfile.ts';
import { posix } from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import { textBefore } from './cut-stage.ts';
import { isRoot } from '../stages/go-paths.ts';
import type { GoRun } from '../go/go-runs.ts';
import { type GoStage, lowestGoStage } from '../go/go-stages.ts';
import { type StageUsers, userKey } from '../stages/build-scope.ts';
import { reachedFrom, type StageGraph } from '../stages/stage-graph.ts';

/** What has to be looked up in a stage, right before its first go command. */
export interface UserQuestion {
  /** The Dockerfile's text up to there. */
  readonly text: string;
  readonly stage: GoStage;
  readonly users: readonly UnknownUser[];
  /** Go has to tell where its caches are: the image could not be inspected. */
  readonly asksGo: boolean;
}

interface UnknownUser {
  /** As in force at the RUN; empty for root. */
  readonly user: string;
  /** Stages whose RUNs he has, by index. */
  readonly stages: readonly number[];
  /** Folders for mounts, absolute or below his home as `~/…`. */
  readonly folders: readonly string[];
}

interface UnknownUsers {
  readonly questions: readonly UserQuestion[];
  /** Those that cannot be looked up, with the reasons. */
  readonly unseen: StageUsers;
}

/**
 * Users other than root whose RUNs are to have Go's cache mounts, and those of stages whose base may have something in the caches: only their stage knows the number of a name, the home
 * folder, and whether BuildKit would have to make folders in which the user writes. Each is looked up in the lowest stage that
 * runs go, before anything is run there that the mounts are for. `hindered` names the stages that have no mounts added for the
 * sake of an unknown user alone.
 */
export function unknownUsers(
  { dockerfile, graph, goStages: stages }: GoDockerfile,
  hindered: ReadonlySet<string>,
): UnknownUsers {
  const byStage = new Map<number, { readonly lowest: GoStage; readonly runs: readonly GoRun[] }>();
  const unseen = new Map<string, { readonly kind: 'unseen'; readonly reason: string }>();
  for (const stage of stages) {
    const lowest = lowestGoStage(stage, stages, graph);
    const why = whyNot(lowest, stages, graph);
    const isWanted = hindered.has(stage.name || String(stage.index));
    const isAsked = (run: GoRun): boolean =>
      isRoot(run.who.user) ? isWanted && stage.baseDoubt !== '' : isWanted || hasUnowned(run);
    for (const run of stage.goRuns.filter((each) => isUnknown(each) && isAsked(each))) {
      const reason = why === '' ? whyNotUser(run) : why;
      if (reason !== '') unseen.set(userKey(stage.index, run.who.user), { kind: 'unseen', reason });
      else byStage.set(lowest.index, { lowest, runs: [...(byStage.get(lowest.index)?.runs ?? []), run] });
    }
  }
  const stageOf = new Map(stages.flatMap((stage) => stage.goRuns.map((run) => [run, stage.index] as const)));
  const questions = [...byStage.values()].map(({ lowest, runs }) => ({
    text: textBefore(dockerfile.text, lowest.goRuns[0]?.line ?? 1),
    stage: lowest,
    asksGo: !lowest.imageKnown,
    // Root by the image comes before any USER, and so before the others.
    users: [...new Set(runs.map(({ who: { user } }) => user))]
      .toSorted((a, b) => Number(a !== '') - Number(b !== ''))
      .map((user) => {
        const own = runs.filter((run) => run.who.user === user);
        return {
          user,
          stages: [...new Set(own.flatMap((run) => stageOf.get(run) ?? []))],
          folders: [...new Set(own.flatMap((run) => [folderOf(run, 'modules'), folderOf(run, 'build')]))],
        };
      }),
  }));
  return { questions, unseen };
}

function isUnknown(run: GoRun): boolean {
  return run.who.sight === undefined && !run.inherited && run.callsGo !== 'no';
}

/** It has a mount by hand, of which nobody knows whose it is. */
function hasUnowned({ cacheMounts: { served }, who: { owner } }: GoRun): boolean {
  return 'name' in owner && served.some(({ permissions }) => !/^\d+$/.test(permissions.uid));
}

function whyNot(lowest: GoStage, stages: readonly GoStage[], graph: StageGraph): string {
  const [first] = lowest.goRuns;
  if (lowest.basePlatform.startsWith('windows')) return 'the stage builds on Windows';
  if (first === undefined || first.inherited) return 'ONBUILD of its base runs go';
  const before = reachedFrom(graph, lowest.index);
  const other = stages.find(({ index }) => index !== lowest.index && before.has(index));
  // That stage would be built for it before its mounts are filled.
  return other === undefined ? '' : `the stage takes files from ${other.name || other.index}, which runs go too`;
}

function whyNotUser({ who: { user }, paths: { gomodcache, gocache } }: GoRun): string {
  if (user !== '' && !/^[\w.-]+(?::[\w.-]+)?$/.test(user)) return `${user} is no user that can be looked up`;
  const odd = [gomodcache, gocache].find((folder) => !/^\/[A-Za-z0-9_.@+/-]+$/.test(folder));
  return odd === undefined ? '' : `${odd} has characters that do not go into a mount`;
}

function folderOf(run: GoRun, kind: CacheKind): string {
  const folder = cacheFolder(run, kind);
  return !run.paths.homeKnown && run.paths.belowHome[kind] ? `~/${posix.relative(run.paths.home, folder)}` : folder;
}
