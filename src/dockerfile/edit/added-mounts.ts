import type { CacheKind } from '../../config/cache-kind.ts';
import { cacheFolder } from '../go/cache-folder.ts';
import { type CarriedCache, carriedCaches } from './carried-caches.ts';
import { innerObstacle, obstacle, type Surroundings } from '../obstacles/edit-obstacles.ts';
import type { Obstacle } from '../obstacles/obstacle.ts';
import { runText } from '../commands/go-commands.ts';
import type { GoRun } from '../go/go-runs.ts';
import type { GoStage } from '../go/go-stages.ts';
import { declaredAt, mountFlag } from './mount-flag.ts';
import { type OwnMounts, ownMountsAt } from '../obstacles/own-mounts.ts';
import { fromChain } from '../stages/stage-graph.ts';
import { cacheUsers } from '../obstacles/cache-users.ts';

/** A flag to write into a RUN. */
interface AddedFlag {
  readonly run: GoRun;
  readonly flag: string;
}

interface Wished {
  readonly flags: readonly AddedFlag[];
  readonly skipped: readonly Obstacle[];
}

interface WishedMounts extends Wished {
  /** The COPYs that must get by without their source, which will be in a mount. */
  readonly carried: readonly CarriedCache[];
}

/** The cache mounts that the RUNs of Go stages lack, and why some of them must not have them. */
export function addedMounts(
  stages: readonly GoStage[],
  kinds: readonly CacheKind[],
  around: Surroundings,
): WishedMounts {
  const found = kinds.flatMap((kind) => {
    const carries = carriedCaches(kind, stages, around);
    return families(stages, carries, around).flatMap((family) => [
      ...addedInside(family, kind, around),
      ...addedToFamily(family, kind, carries, around),
    ]);
  });
  return {
    flags: found.flatMap(({ flags }) => flags),
    skipped: distinctObstacles(found.flatMap(({ skipped }) => skipped)),
    carried: found.flatMap(({ carried }) => carried),
  };
}

// What one RUN puts into a mount the next one must find: the mount is added to all of them or to none.
function addedToFamily(
  family: readonly GoStage[],
  kind: CacheKind,
  carries: readonly CarriedCache[],
  around: Surroundings,
): readonly WishedMounts[] {
  const users = cacheUsers(family, kind);
  const runs = lackingRuns(family, kind, 'none').filter((run) => !users.bystanders.has(run));
  if (runs.length === 0 && !hasInheritedGo(family, kind)) return [];
  const inside = family.flatMap(({ goRuns }) => goRuns).filter((run) => isInside(run, kind));
  const carrying = new Set(carries.map(({ instruction }) => instruction));
  const within = { ...around, carrying, bystanders: new Set([...users.bystanders, ...inside]) };
  const found = family.flatMap((stage) => obstacle(stage, kind, within) ?? []);
  const skipped = found.length > 0 ? found : users.obstacles;
  if (skipped.length > 0)
    return [{ flags: [], skipped: skipped.map((each) => ({ ...each, caches: [kind] })), carried: [] }];
  return [
    {
      flags: flagsFor(runs, kind, family, around),
      skipped,
      carried: carries.filter(({ to }) => family.some((stage) => stage.index === to)),
    },
  ];
}

/**
 * RUNs with a mount of the author's above the cache. They see nothing of the stage's layers there and leave nothing in them, so
 * what else stands against a mount is nothing to them; and they share the cache with each other only.
 */
function addedInside(family: readonly GoStage[], kind: CacheKind, around: Surroundings): readonly WishedMounts[] {
  const runs = lackingRuns(family, kind, 'around');
  if (runs.length === 0) return [];
  const skipped = family.flatMap((stage) => innerObstacle(stage, kind, runs, around) ?? []);
  return [{ flags: skipped.length > 0 ? [] : flagsFor(runs, kind, family, around), skipped, carried: [] }];
}

const isInside = (run: GoRun, kind: CacheKind): boolean => ownMountsAt(run, cacheFolder(run, kind)).kind === 'around';

function flagsFor(
  runs: readonly GoRun[],
  kind: CacheKind,
  family: readonly GoStage[],
  { dockerfile, severalPlatforms }: Surroundings,
): readonly AddedFlag[] {
  const context = { family, escape: dockerfile.escape, severalPlatforms };
  return runs.map((run) => ({ run, flag: mountFlag(run, kind, context) }));
}

/** Without those that say the same of the same line. */
export function distinctObstacles(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const byText = new Map<string, Obstacle>();
  for (const found of obstacles.toReversed()) {
    const key = `${found.line} ${found.reason}`;
    const caches = [...new Set([...(found.caches ?? []), ...(byText.get(key)?.caches ?? [])])];
    byText.set(key, { ...found, ...(caches.length === 0 ? {} : { caches }) });
  }
  return [...byText.values()].toReversed();
}

/** Go stages that are built FROM one another, and so see each other's files, or that take the cache from one another. */
function families(
  stages: readonly GoStage[],
  carries: readonly CarriedCache[],
  { graph }: Surroundings,
): readonly (readonly GoStage[])[] {
  // Each stage points to one of its family; following that ends at the family's first stage.
  const towards = new Map<number, number>();
  const first = (index: number): number => {
    const next = towards.get(index);
    return next === undefined ? index : first(next);
  };
  const join = (one: number, other: number): void => {
    const [low = one, high = other] = [first(one), first(other)].toSorted((a, b) => a - b);
    if (low !== high) towards.set(high, low);
  };
  for (const { index } of stages) {
    for (const { stage } of fromChain(graph, index))
      if (stages.some((go) => go.index === stage.index)) join(index, stage.index);
  }
  for (const { from, to } of carries) for (const index of from) join(index, to);
  const byFirst = new Map<number, GoStage[]>();
  for (const stage of stages) byFirst.set(first(stage.index), [...(byFirst.get(first(stage.index)) ?? []), stage]);
  return [...byFirst.values()];
}

/**
 * Where no RUN of these stages declares the cache, all need it: a RUN may call go through a script. Where the author
 * has decided, only those that are seen to gain from it.
 */
function lackingRuns(
  family: readonly GoStage[],
  kind: CacheKind,
  own: Exclude<OwnMounts['kind'], 'taken'>,
): readonly GoRun[] {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  return runs.filter((run) => {
    const folder = cacheFolder(run, kind);
    return ownMountsAt(run, folder).kind === own && (declaredAt(folder, kind, family).length === 0 || gains(run, kind));
  });
}

// They have no line of their own to add a mount to: what stands against it is all that can be told.
function hasInheritedGo(family: readonly GoStage[], kind: CacheKind): boolean {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => run.inherited && run.callsGo !== 'no');
  return runs.some((run) => ownMountsAt(run, cacheFolder(run, kind)).kind === 'none');
}

const USES: Readonly<Record<CacheKind, RegExp>> = {
  modules: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|get|install|list|mod|run|test|tool|vet)\b/,
  build: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|install|run|test|tool|vet)\b/,
};

function gains(run: GoRun, kind: CacheKind): boolean {
  return run.callsGo === 'maybe' || (run.callsGo === 'yes' && USES[kind].test(runText(run.instruction)));
}
