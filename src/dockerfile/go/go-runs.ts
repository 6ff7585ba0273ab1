import { posix } from 'node:path';
import type { CacheKind } from '../../config/cache-kind.ts';
import { type CacheMount, type IdleMount, type MountPlacement, placementOf, type Unserved } from './cache-mounts.ts';
import type { Environment, InstructionStep } from '../stages/environment.ts';
import {
  type CallsGo,
  callsGo,
  inlineSettings,
  type KnownScripts,
  leavesCachesAlone,
} from '../commands/go-commands.ts';
import { type GoPaths, goPaths, type Owner, ownerOf, saysFolder } from '../stages/go-paths.ts';
import { MICROSOFT_BUILD_FOLDER } from '../stages/microsoft-go.ts';
import type { Instruction } from '../syntax/parse.ts';
import { type RunMount, runMounts } from '../stages/run-mounts.ts';
import type { CalledText, StageUser, UserSight } from '../stages/build-scope.ts';

/** Who executes a RUN. */
interface RunUser {
  /** As in force; empty for root. */
  readonly user: string;
  readonly owner: Owner;
  /** What is known of a user other than root; absent where nobody has looked. */
  readonly sight?: UserSight;
}

/** The mounts of a RUN. */
interface MountsOfRun {
  /** Those at Go's caches that can be restored and saved. */
  readonly served: readonly CacheMount[];
  readonly unserved: readonly Unserved[];
  readonly idle: readonly IdleMount[];
  readonly all: readonly RunMount[];
}

/** A RUN of a stage with where its go commands find their caches, and the mounts that it has there. */
export interface GoRun {
  readonly line: number;
  readonly instruction: Instruction;
  /** It comes from ONBUILD of the base and has no text in this file. */
  readonly inherited: boolean;
  readonly environment: Environment;
  readonly who: RunUser;
  readonly paths: GoPaths;
  /** Why the paths are not certain; empty when they are. */
  readonly unclear: string;
  readonly callsGo: CallsGo;
  /** It is known to have nothing to do with Go's caches, whatever it mounts. */
  readonly leavesCachesAlone: boolean;
  /** What it runs of the context's scripts and Makefiles. */
  readonly called: readonly CalledText[];
  readonly cacheMounts: MountsOfRun;
}

export interface RunContext {
  readonly stage: number;
  readonly escape: string;
  readonly imageKnown: boolean;
  /** The chain of FROM begins with nothing: there may be no /etc/passwd, and then root's HOME is `/`. */
  readonly scratch: boolean;
  /** What `go env -w` wrote before. */
  readonly written: ReadonlyMap<string, string>;
  /** Names of scripts that were put there before. */
  readonly scripts: KnownScripts;
  /** Whether `from` names a stage or a named context. */
  readonly isStage: (from: string) => boolean;
  readonly sightOf: (user: string) => UserSight | undefined;
  readonly calledAt: (line: number) => readonly CalledText[];
}

interface GoRunRead {
  readonly run: GoRun;
  readonly written: ReadonlyMap<string, string>;
}

/** Reads one RUN. */
export function goRun({ instruction, before, inherited }: InstructionStep, context: RunContext): GoRunRead {
  const inline = inlineSettings(instruction, before.env);
  const settings =
    inline.kind === 'settings' ? inline : { env: new Map<string, string>(), written: new Map<string, string>() };
  const written = new Map([...context.written, ...settings.written]);
  const environment = { ...before, env: new Map([...before.env, ...settings.env]) };
  const sight = context.sightOf(before.user);
  const seen = sight?.kind === 'seen' ? sight : undefined;
  const found = goPaths(environment, written, seen?.home);
  const known = { ...found, homeKnown: found.homeKnown && (seen !== undefined || !context.scratch) };
  const paths = context.imageKnown ? known : withCaches(known, environment.env, seen?.caches);
  const unclear = inline.kind === 'unclear' ? inline.reason : '';
  const read = runMounts(instruction, before, context.escape);
  const allMounts = read.kind === 'mounts' ? read.mounts : [];
  const called = callsGo(instruction, context.scripts);
  const isTold = context.imageKnown || seen?.caches !== undefined;
  const unsure = unclear !== '' || !paths.homeKnown || !isTold;
  const sorted = allMounts.map((mount) => sortMount(mount, { context, paths, unsure, called, line: instruction.line }));
  const mounts = sorted.flatMap(({ served }) => served);
  const isServed = ({ kind }: { readonly kind: CacheKind }): boolean => mounts.some((mount) => mount.kind === kind);
  // Where the RUN has a mount at the cache itself, the others take nothing from it.
  const unserved = sorted.flatMap((each) => each.unserved).filter((each) => !(isServed(each) && isOutdone(each)));
  const idle = sorted.flatMap((each) => each.idle).filter(isServed);
  const owner = seen === undefined ? ownerOf(before.user) : { uid: seen.uid, gid: seen.gid };
  return {
    written,
    run: {
      line: instruction.line,
      instruction,
      inherited,
      environment: before,
      who: { user: before.user, owner, ...(sight === undefined ? {} : { sight }) },
      paths: { ...paths, ...mountedPaths(mounts) },
      unclear,
      callsGo: called,
      leavesCachesAlone: called === 'no' && leavesCachesAlone(instruction, context.scripts),
      called: inherited ? [] : context.calledAt(instruction.line),
      cacheMounts: { served: mounts, unserved, idle, all: allMounts },
    },
  };
}

/** What go itself has told counts where the Dockerfile does not say otherwise. */
function withCaches(paths: GoPaths, env: Environment['env'], caches: StageUser['caches']): GoPaths {
  if (caches === undefined) return paths;
  const isSaid = { modules: saysFolder(env, 'modules'), build: saysFolder(env, 'build') };
  return {
    ...paths,
    gomodcache: isSaid.modules ? paths.gomodcache : caches.modules,
    gocache: isSaid.build ? paths.gocache : caches.build,
    belowHome: { modules: paths.belowHome.modules && isSaid.modules, build: paths.belowHome.build && isSaid.build },
  };
}
// A cache mount within the cache keeps a part of it, also where the cache has a mount.
const isOutdone = ({ placed, type }: Unserved): boolean => placed !== 'at' && (placed !== 'below' || type !== 'cache');

// Where the paths were a guess, a mount at a usual place says where they are.
function mountedPaths(mounts: readonly CacheMount[]): Partial<GoPaths> {
  const modules = mounts.find((mount) => mount.kind === 'modules');
  const build = mounts.find((mount) => mount.kind === 'build');
  return {
    ...(modules ? { gomodcache: modules.absoluteTarget } : {}),
    ...(build ? { gocache: build.absoluteTarget } : {}),
  };
}

interface MountContext {
  readonly context: RunContext;
  readonly paths: GoPaths;
  readonly unsure: boolean;
  readonly called: CallsGo;
  readonly line: number;
}

interface Sorted {
  readonly served: readonly CacheMount[];
  readonly unserved: readonly Unserved[];
  /** It is idle if the RUN has another mount at that cache. */
  readonly idle: readonly IdleMount[];
}

const nothing: Sorted = { served: [], unserved: [], idle: [] };

function sortMount(mount: RunMount, around: MountContext): Sorted {
  if (mount.type === 'secret' || mount.type === 'ssh' || mount.target === '') return nothing;
  const placement = placementOf(mount, around.paths, around.unsure);
  if (placement.kind === 'none' || (placement.kind !== 'at' && around.called === 'no')) return nothing;
  const problem = problemOf(mount, placement, around);
  const caches = 'caches' in placement ? placement.caches : [placement.cache];
  if (!problem) return { ...nothing, served: caches.map((kind) => cacheMount(mount, kind, around)) };
  const {
    line,
    context: { stage },
  } = around;
  const placed = placement.kind;
  const unserved = caches.map((kind): Unserved => ({ kind, stage, line, placed, type: mount.type, ...problem }));
  // A bind mount beside a cache is the user's own business.
  if (placed !== 'beside') return { ...nothing, unserved };
  if (mount.type !== 'cache') return nothing;
  const { target } = mount;
  const idle = caches.map((kind): IdleMount => {
    const folders = foldersOf([kind], around.paths);
    return { kind, target, line, reason: `go does not use it: ${folders} has a mount of its own, so this one may go` };
  });
  return { ...nothing, unserved, idle };
}

interface Problem {
  readonly reason: string;
  readonly fix: string;
}

function problemOf(
  mount: RunMount,
  placement: Exclude<MountPlacement, { readonly kind: 'none' }>,
  { context, paths }: MountContext,
): Problem | undefined {
  const caches = 'caches' in placement ? placement.caches : [placement.cache];
  const folders = foldersOf(caches, paths);
  const them = caches.length === 1 ? 'it' : 'them';
  const fix = `mount the cache folder${caches.length === 1 ? ' itself' : 's themselves'}: ${ownMounts(caches, paths)}`;
  if (placement.kind === 'at') {
    if (mount.type === 'cache') return problemOfRecord(mount, context);
    return { reason: `a ${mount.type} mount is at ${mount.target}, which is not kept between builds`, fix };
  }
  if (placement.kind === 'beside') {
    const folder = folderOf(placement.cache, paths);
    const whose = posix.basename(folder) === MICROSOFT_BUILD_FOLDER ? "the Microsoft build of Go's" : "go's";
    return {
      reason: `the cache mount is at ${mount.target}, but ${whose} ${nameOf(placement.cache)} is ${folder} there`,
      fix,
    };
  }
  return { reason: `the ${mount.type} mount at ${mount.target} is ${placement.kind} ${folders}, not at ${them}`, fix };
}

const nameOf = (kind: CacheKind): string => (kind === 'modules' ? 'GOMODCACHE' : 'GOCACHE');

const folderOf = (kind: CacheKind, paths: GoPaths): string => (kind === 'modules' ? paths.gomodcache : paths.gocache);

function foldersOf(kinds: readonly CacheKind[], paths: GoPaths): string {
  return kinds.map((kind) => `${nameOf(kind)} (${folderOf(kind, paths)})`).join(' and ');
}

function ownMounts(kinds: readonly CacheKind[], paths: GoPaths): string {
  return kinds.map((kind) => `--mount=type=cache,target=${folderOf(kind, paths)}`).join(' ');
}

function problemOfRecord(mount: RunMount, context: RunContext): Problem | undefined {
  if (mount.from !== '' && context.isStage(mount.from)) {
    return {
      reason: `from=${mount.from} makes the mount a new one in every builder`,
      fix: 'leave out from=: the cache mount is filled by this action',
    };
  }
  if (mount.unset.length > 0 && !context.imageKnown) {
    const names = mount.unset.map((name) => `$${name}`).join(', ');
    return {
      reason: `${names} may be set by the base image, which could not be inspected`,
      fix: 'write the value into the mount, or declare it with ARG or ENV',
    };
  }
  return undefined;
}

function cacheMount(mount: RunMount, kind: CacheKind, { context: { stage }, line }: MountContext): CacheMount {
  const { target, absoluteTarget, id, from, source, permissions, sharing, text } = mount;
  const record = { target, absoluteTarget, id, from, source, permissions, sharing };
  return { kind, ...record, readonly: mount.readonly, text, stage, line };
}
