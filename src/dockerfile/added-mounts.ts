import { createHash } from 'node:crypto';
import type { CacheKind } from '../config/cache-kind.ts';
import { type CacheMount, effectiveId, isInside, mountIdentity } from './cache-mounts.ts';
import { cacheFolder } from './cache-folder.ts';
import { type CarriedCache, carriedCaches } from './carried-caches.ts';
import { obstacle, type Surroundings } from './edit-obstacles.ts';
import type { Obstacle } from './obstacle.ts';
import { runText } from './go-commands.ts';
import type { GoRun } from './go-runs.ts';
import type { GoStage } from './go-stages.ts';
import { fromChain } from './stages.ts';
import { cacheUsers } from './cache-users.ts';

/** A flag to write into a RUN. */
export interface AddedFlag {
  readonly run: GoRun;
  readonly flag: string;
}

export interface Wished {
  readonly flags: readonly AddedFlag[];
  readonly skipped: readonly Obstacle[];
}

export interface WishedMounts extends Wished {
  /** The COPYs that must get by without their source, which will be in a mount. */
  readonly carried: readonly CarriedCache[];
}

/** The cache mounts that the RUNs of Go stages lack, and why some of them must not have them. */
export function addedMounts(
  stages: readonly GoStage[],
  kinds: readonly CacheKind[],
  around: Surroundings,
): WishedMounts {
  const flags: AddedFlag[] = [];
  const skipped: Obstacle[] = [];
  const carried: CarriedCache[] = [];
  for (const kind of kinds) {
    const carries = carriedCaches(kind, stages, around);
    for (const family of families(stages, carries, around)) {
      const users = cacheUsers(family, kind);
      const runs = lackingRuns(family, kind).filter((run) => !users.bystanders.has(run));
      if (runs.length === 0 && !hasInheritedGo(family, kind)) continue;
      const carrying = new Set(carries.map(({ instruction }) => instruction));
      const within = { ...around, carrying, bystanders: users.bystanders };
      // What one RUN puts into a mount the next one must find: the mount is added to all of them or to none.
      const found = family.flatMap((stage) => obstacle(stage, kind, within) ?? []);
      const obstacles = found.length > 0 ? found : users.obstacles;
      if (obstacles.length > 0) {
        skipped.push(...obstacles.map((each) => ({ ...each, caches: [kind] })));
        continue;
      }
      flags.push(...runs.map((run) => ({ run, flag: mountFlag(run, kind, family) })));
      carried.push(...carries.filter(({ to }) => family.some((stage) => stage.index === to)));
    }
  }
  return { flags, skipped: distinctObstacles(skipped), carried };
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
function lackingRuns(family: readonly GoStage[], kind: CacheKind): readonly GoRun[] {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => !run.inherited);
  return runs.filter((run) => {
    const folder = cacheFolder(run, kind);
    return !hasMountAt(run, folder) && (declaredAt(folder, kind, family).length === 0 || gains(run, kind));
  });
}

// They have no line of their own to add a mount to: what stands against it is all that can be told.
function hasInheritedGo(family: readonly GoStage[], kind: CacheKind): boolean {
  const runs = family.flatMap((stage) => stage.goRuns).filter((run) => run.inherited && run.callsGo !== 'no');
  return runs.some((run) => !hasMountAt(run, cacheFolder(run, kind)));
}

function hasMountAt(run: GoRun, folder: string): boolean {
  return run.allMounts.some(({ type, target, absoluteTarget }) => {
    if (type === 'secret' || type === 'ssh' || target === '') return false;
    return absoluteTarget === folder || isInside(absoluteTarget, folder) || isInside(folder, absoluteTarget);
  });
}

function declaredAt(
  folder: string,
  kind: CacheKind,
  family: readonly GoStage[],
): readonly { readonly run: GoRun; readonly mount: CacheMount }[] {
  const runs = family.flatMap((stage) => stage.runs);
  return runs.flatMap((run) =>
    run.mounts.flatMap((mount) => (mount.kind === kind && mount.absoluteTarget === folder ? [{ run, mount }] : [])),
  );
}

const USES: Readonly<Record<CacheKind, RegExp>> = {
  modules: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|get|install|list|mod|run|test|tool|vet)\b/,
  build: /\bgo\s+(?:-C\s*\S+\s+)?(?:build|generate|install|run|test|tool|vet)\b/,
};

function gains(run: GoRun, kind: CacheKind): boolean {
  return run.callsGo === 'maybe' || (run.callsGo === 'yes' && USES[kind].test(runText(run.instruction)));
}

const USUAL_FOLDERS: Readonly<Record<CacheKind, string>> = { modules: '/go/pkg/mod', build: '/root/.cache/go-build' };

function mountFlag(run: GoRun, kind: CacheKind, family: readonly GoStage[]): string {
  const target = cacheFolder(run, kind);
  const declared = declaredRecord(run, kind, family);
  const suffix =
    target === USUAL_FOLDERS[kind] ? '' : `-${createHash('sha256').update(target).digest('hex').slice(0, 8)}`;
  const id = declared?.id ?? `cached-go-docker-build-${kind}${suffix}`;
  const sharing = declared && declared.sharing !== 'shared' ? `,sharing=${declared.sharing}` : '';
  return `--mount=type=cache,id=${id},target=${target}${sharing}${ownerFields(run, declared)}`;
}

/** As other RUNs declare it, else what makes the mount the user's own: BuildKit's default is root. */
function ownerFields({ owner }: GoRun, declared: DeclaredRecord | undefined): string {
  if (declared !== undefined) return declared.ownerFields;
  return 'uid' in owner && owner.uid !== 0 ? `,uid=${owner.uid},gid=${owner.gid}` : '';
}

interface DeclaredRecord {
  readonly id: string;
  readonly sharing: string;
  readonly ownerFields: string;
}

/**
 * The record that other RUNs of these stages mount there, when there is one and it can be written once more for this RUN's
 * user: then all share it. A text with variables may be another record on another platform.
 */
function declaredRecord(run: GoRun, kind: CacheKind, family: readonly GoStage[]): DeclaredRecord | undefined {
  const target = cacheFolder(run, kind);
  const declared = declaredAt(target, kind, family);
  const mount = declared[0]?.mount;
  if (
    !mount ||
    declared.some(
      ({ mount: other }) => mountIdentity(other) !== mountIdentity(mount) || other.sharing !== mount.sharing,
    )
  )
    return undefined;
  if (
    declared.some((each) =>
      each.run.instruction.flags.some(({ name, value }) => name === 'mount' && value.includes('$')),
    )
  )
    return undefined;
  const isOwn = 'uid' in run.owner && run.owner.uid === Number(mount.uid);
  const numbers = Object.entries({ uid: mount.uid, gid: mount.gid, mode: mount.mode }).filter(
    ([, text]) => text !== '',
  );
  const plain = mount.from === '' && mount.source === '' && numbers.every(([, text]) => /^\d+$/.test(text));
  const id = effectiveId(mount);
  if (!isOwn || !plain || !/^[A-Za-z0-9_./-]+$/.test(id)) return undefined;
  return { id, sharing: mount.sharing, ownerFields: numbers.map(([name, text]) => `,${name}=${text}`).join('') };
}
