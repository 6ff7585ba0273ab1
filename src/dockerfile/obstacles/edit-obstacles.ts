import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheConsumer } from './cache-consumers.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import { hiddenContent, preparedContent } from '../touches/cache-content.ts';
import { isRoot } from '../stages/go-paths.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { GoStage, ResolvedDockerfile } from '../go/go-stages.ts';
import type { Instruction } from '../syntax/parse.ts';
import type { Obstacle, ObstacleAt } from './obstacle.ts';
import { ownMountsAt } from './own-mounts.ts';
import { runObstacle } from './run-obstacles.ts';
import { fromChain, fromNames, sourceStage, type StageGraph } from '../stages/stage-graph.ts';
import { withheldObstacle, type WithheldMount } from './withheld-mounts.ts';

export interface Surroundings extends ResolvedDockerfile {
  readonly severalPlatforms: boolean;
  /** COPYs of the cache that both stages will have mounted: nothing of it is lost by them. */
  readonly carrying?: ReadonlySet<Instruction>;
  /** RUNs that are not to have the mount: by other users than those that call go, or with the author's own above it. */
  readonly bystanders?: ReadonlySet<GoRun>;
  /** Mounts that RUNs have failed with. */
  readonly withheld?: readonly WithheldMount[];
}

/** What stands against adding a mount of this kind to a stage's RUNs; undefined when nothing does. */
export function obstacle(stage: GoStage, kind: CacheKind, around: Surroundings): Obstacle | undefined {
  const runs = stage.goRuns.filter((run) => around.bystanders?.has(run) !== true);
  const folders = [...new Set(runs.map((run) => cacheFolder(run, kind)))];
  const checks: readonly (() => ObstacleAt | undefined)[] = [
    () => frontendObstacle(stage, around),
    () => imageObstacle(stage, around),
    () => baseObstacle(stage, runs, kind),
    () => first(runs, (run) => runObstacle(run, kind)),
    () => withheldObstacle(runs, kind, around.withheld ?? []),
    () => first(folders, (folder) => contentObstacle(stage, folder, around)),
    () => first(folders, (folder) => consumerObstacle(stage, folder, around)),
  ];
  return obstacleOf(
    stage,
    first(checks, (check) => check()),
  );
}

/** The same for those of a stage's RUNs that have a mount of the author's above the cache, which theirs goes into. */
export function innerObstacle(
  stage: GoStage,
  kind: CacheKind,
  runs: readonly GoRun[],
  around: Surroundings,
): Obstacle | undefined {
  const own = stage.goRuns.filter((run) => runs.includes(run));
  if (own.length === 0) return undefined;
  const found = obstacleOf(
    stage,
    frontendObstacle(stage, around) ??
      first(own, (run) => innerOwnerObstacle(run, kind)) ??
      first(own, (run) => runObstacle(run, kind)) ??
      withheldObstacle(own, kind, around.withheld ?? []),
  );
  return found && { ...found, explains: own.map(({ line }) => line) };
}

function obstacleOf(stage: GoStage, found: ObstacleAt | undefined): Obstacle | undefined {
  return (
    found && {
      stage: stage.name || String(stage.index),
      ...found,
      line: found.line || (stage.goRuns[0]?.line ?? stage.stage.line),
    }
  );
}

/** What BuildKit makes for a mount in another stays there, and is root's. */
function innerOwnerObstacle(run: GoRun, kind: CacheKind): ObstacleAt | undefined {
  const own = ownMountsAt(run, cacheFolder(run, kind));
  if (own.kind !== 'around' || isRoot(run.who.user)) return undefined;
  const { type, target } = own.mount;
  return {
    line: run.line,
    reason: `BuildKit would make the cache's folder in the ${type} mount at ${target} root's, and ${run.who.user} could not write there without the added mount`,
    fix: 'mount the cache folders themselves instead of one above them',
    byHand: true,
  };
}

function first<T, R>(items: readonly T[], check: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = check(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function frontendObstacle(stage: GoStage, { frontend }: Surroundings): ObstacleAt | undefined {
  if (stage.basePlatform.startsWith('windows')) {
    return { line: 0, reason: 'it builds on Windows', fix: 'build in a Linux stage', byHand: false };
  }
  if (frontend.cacheMounts) return undefined;
  return {
    line: 1,
    reason: `the frontend ${frontend.name} may not support cache mounts`,
    fix: 'use # syntax=docker/dockerfile:1 or leave the line out',
    byHand: false,
  };
}

function imageObstacle(stage: GoStage, { graph, target }: Surroundings): ObstacleAt | undefined {
  if (target === undefined) return undefined;
  if (!fromChain(graph, target.index).some((placed) => placed.stage.index === stage.index)) return undefined;
  return {
    line: 0,
    reason:
      'the stage is the image itself, or the image is built FROM it: the modules and compiled packages in it would be gone',
    fix: 'build in a stage of its own and COPY --from it only what runs, or declare the mounts if the image needs neither',
    byHand: true,
  };
}

/** What the base image may have in the cache's folder; known where the stage has been looked into. */
function baseObstacle(
  { baseDoubt, baseImage, stage }: GoStage,
  runs: readonly GoRun[],
  kind: CacheKind,
): ObstacleAt | undefined {
  if (baseDoubt === '') return undefined;
  const rest = {
    line: stage.line,
    fix: 'declare the mounts, if its base has no modules or compiled packages that the build needs',
    byHand: true,
  };
  // A stage is looked into for the RUNs that use the caches.
  const users = runs.filter(({ callsGo, inherited }) => callsGo !== 'no' && !inherited);
  if (users.length === 0) return { ...rest, reason: baseDoubt };
  return first(users, (run) => {
    const {
      who: { sight },
    } = run;
    const folder = cacheFolder(run, kind);
    if (sight === undefined) return { ...rest, reason: baseDoubt, ...(baseImage === '' ? {} : { needsLook: true }) };
    if (sight.kind === 'unseen') return { ...rest, reason: `${baseDoubt}, and ${sight.reason}` };
    switch (sight.folders.get(folder)) {
      case 'free':
      // Of a user other than root another check tells.
      case 'parentless':
        return undefined;
      case 'full':
        return { ...rest, reason: `${folder} has content in ${baseImage}, which a mount would hide` };
      case undefined:
        return { ...rest, reason: `${baseDoubt}, and the content of ${folder} is unknown` };
    }
  });
}

function contentObstacle(
  stage: GoStage,
  folder: string,
  { graph, steps, dockerfile, carrying }: Surroundings,
): ObstacleAt | undefined {
  const rest = { fix: 'put the content elsewhere', byHand: false };
  const chain = fromChain(graph, stage.index).flatMap((placed) => steps[placed.stage.index]?.steps ?? []);
  const copied = first(chain, (step) => {
    const harmless = carrying?.has(step.instruction) === true || isToolCopy(step.instruction, graph);
    const hidden = harmless ? '' : hiddenContent(step, folder, dockerfile.escape);
    return hidden === ''
      ? undefined
      : { line: step.instruction.line, reason: `${hidden}, and a mount at ${folder} would hide it`, ...rest };
  });
  if (copied) return copied;
  // What has been looked up is known better than by what RUNs mention.
  if (stage.goRuns.some(({ who: { sight } }) => sight?.kind === 'seen' && sight.folders.get(folder) === 'free'))
    return undefined;
  const before = stage.runs.slice(0, stage.runs.length - stage.goRuns.length);
  return first(before, (run) => {
    const prepared = preparedContent(run, folder);
    return prepared === ''
      ? undefined
      : { line: run.line, reason: `${prepared}, and a mount at ${folder} would hide it`, ...rest };
  });
}

// `COPY --from=xx / /` is how the cross-compilation helpers of tonistiigi/xx are taken in: scripts, and nothing of
// Go's.
function isToolCopy(instruction: Instruction, { stages }: StageGraph): boolean {
  return fromNames(instruction).some(({ name, number }) => {
    const index = sourceStage(
      name,
      stages.map((placed) => placed.stage),
      number,
    );
    const placed = index === undefined ? undefined : stages[index];
    const image = placed ? (placed.stage.instructions.length === 0 ? placed.reference : '') : name;
    return /(?:^|\/)tonistiigi\/xx(?:[:@]|$)/.test(image);
  });
}

function consumerObstacle(stage: GoStage, folder: string, around: Surroundings): ObstacleAt | undefined {
  const found = cacheConsumer(stage.index, folder, around, around.carrying);
  if (!found) return undefined;
  const { line, keyword, path } = found;
  const reason = `${keyword} reads ${path} of the stage, which holds ${folder}: a cache mount is in no layer`;
  return { line, reason, fix: 'read only the files that are needed', byHand: false };
}
