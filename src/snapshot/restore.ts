import path from 'node:path';
import type { Files } from '../platform/files.ts';
import type { Limits } from '../platform/store/store.ts';
import type { FetchedEntry, GatherTools, RestoredLayer, Until } from './fetch-layers.ts';
import { fetchEntry, gatherLayers, limitsUntil } from './fetch-layers.ts';
import { basesOf, onGround, withOwnBase } from './lay-over-base-branch.ts';
import type { CacheKeys } from './keys.ts';
import { isOfSameSum, otherGoIn } from './keys.ts';
import type { Layer, Manifest } from './manifest.ts';
import { manifestFile, parseManifest } from './manifest.ts';
import type { Judgement } from '../savings/streak.ts';

/** A snapshot by its manifest: what it consists of is known, and not all of it is on the runner yet. */
export interface FoundSnapshot {
  readonly kind: 'found';
  readonly keys: CacheKeys;
  readonly key: string;
  /** Of its own entry, and as it is laid over that of the base branch: the same where it is not. */
  readonly own: Manifest;
  readonly manifest: Manifest;
  /** Entries that are on the runner already. */
  readonly entries: readonly [FetchedEntry, ...FetchedEntry[]];
  readonly reason: string;
}

/** A snapshot that is on the runner. */
export interface RestoredSnapshot {
  readonly kind: 'restored';
  readonly hit: 'exact' | 'partial';
  readonly key: string;
  readonly manifest: Manifest;
  /** The base's before the delta's; without those that were missing or damaged. */
  readonly layers: readonly RestoredLayer[];
  /** Layers that the mounts have: they were not fetched. */
  readonly present: readonly Layer[];
  readonly reason: string;
  /** Why some of it could not be used; empty when all of it could. */
  readonly trouble: string;
  /** Digests of layers that are in the store and damaged. */
  readonly damaged: readonly string[];
  /** Part of it could not be fetched because the store did not work. */
  readonly storeFailed: boolean;
}

/**
 * `key` names a snapshot that was found and is no good: a new one may take its place. Empty when there is none. `record` tells of
 * runs that left nothing.
 */
interface Miss {
  readonly kind: 'miss';
  readonly key: string;
  readonly reason: string;
  readonly record?: Manifest;
  /** There is a snapshot, which another version of Go has compiled. */
  readonly otherGo?: string;
}

/** What comes of looking for a snapshot where there is none to download. */
export type NoSnapshot =
  | Miss
  /** `key` names one that is left alone: its record says that restoring it does not pay. */
  | { readonly kind: 'skipped'; readonly key: string; readonly reason: string }
  | { readonly kind: 'degraded'; readonly reason: string };

/** Decides by its manifest whether a snapshot is used, before the layers that lie in other entries are fetched. */
export type Judge = (manifest: Manifest, isSameSum: boolean) => Judgement;

/** Looks for the best snapshot that a run may read, and brings its manifest, with its entry, into a new folder of the run. */
export async function findSnapshot(
  tools: GatherTools,
  keys: CacheKeys,
  until: Until,
  judge: Judge = () => ({ kind: 'use', reason: '' }),
): Promise<FoundSnapshot | NoSnapshot> {
  const groups = keys.groups.map((group) => group.map(({ prefix }) => prefix));
  const limits = limitsUntil(tools.clock, until.deadline, until.signal);
  const [fetched, grounds] = await Promise.all([
    fetchEntry(tools, `restored-${keys.kind}`, groups, limits),
    findGround(tools, keys, limits),
  ]);
  if (fetched.kind === 'degraded') return fetched;
  if (fetched.kind === 'none') return missOf(await otherGoOf(tools, keys, limits));
  const ground = fetched.key.startsWith(keys.primary) ? grounds : undefined;
  const found = await readSnapshot(tools, keys, { own: fetched, ground }, until, judge);
  if (found.kind !== 'found') await tools.files.remove(fetched.folder);
  return found;
}

/**
 * Downloads what the mounts lack of a snapshot; `marks` are those of the layers that they have. Ends at the deadline, or later where a
 * layer is so big that it needs longer even from a store that is quick enough.
 */
export async function downloadSnapshot(
  tools: GatherTools,
  found: FoundSnapshot,
  marks: readonly string[],
  until: Until,
): Promise<RestoredSnapshot | Miss> {
  const { keys, key, own, entries } = found;
  const gather = async (manifest: Manifest): Promise<Gathered> => {
    const present = manifest.layers.filter(({ mark }) => marks.includes(mark));
    const wanted = manifest.layers.filter((layer) => !present.includes(layer));
    return { manifest, present, ...(await gatherLayers(tools, wanted, entries, until)) };
  };
  const laidOver = await gather(found.manifest);
  // Where the ground has lost its base, there may be one of its own.
  const gathered = lacksBase(laidOver, own) ? await gather(withOwnBase(keys, own, laidOver.manifest)) : laidOver;
  const { manifest, present, layers, troubles, damaged, storeFailed } = gathered;
  const trouble = [...new Set(troubles)].join(', and ');
  if (layers.length + present.length === 0) {
    await tools.files.remove(entries[0].folder);
    return { kind: 'miss', key, reason: `of the snapshot ${key}, ${trouble}` };
  }
  const isComplete = manifest.complete || keys.incomplete === keys.primary;
  const hit = key.startsWith(keys.primary) && isComplete && trouble === '' ? 'exact' : 'partial';
  const { reason } = found;
  return { kind: 'restored', hit, key, manifest, layers, present, reason, trouble, damaged, storeFailed };
}

function reasonOf(keys: CacheKeys, key: string): string {
  return keys.groups.flat().find(({ prefix }) => key.startsWith(prefix))?.reason ?? 'found by its key';
}

function missOf(otherGo: string | undefined): Miss {
  const reason = 'there is no snapshot that this run may read yet';
  if (otherGo === undefined) return { kind: 'miss', key: '', reason };
  return { kind: 'miss', key: '', reason: `${reason} but of ${otherGo}`, otherGo };
}

/** Where there is nothing to use: the Go of the newest snapshot that is there. Without an answer nothing is said of it. */
async function otherGoOf({ store }: GatherTools, keys: CacheKeys, limits: Limits): Promise<string | undefined> {
  if (keys.anyGo === undefined) return undefined;
  const found = await store.find([[keys.anyGo]], limits);
  return found.kind === 'found' ? otherGoIn(keys, found.key) : undefined;
}

function joined(reasons: readonly string[]): string {
  return reasons.filter((reason) => reason !== '').join('; ');
}

/** The newest snapshot of the refs that this one is made from, if it is not of one itself. Without an answer there is none. */
async function findGround({ store }: GatherTools, keys: CacheKeys, limits: Limits): Promise<string | undefined> {
  const [, ...others] = keys.groups[0] ?? [];
  if (others.length === 0) return undefined;
  const found = await store.find(
    others.map(({ prefix }) => [prefix]),
    limits,
  );
  return found.kind === 'found' ? found.key : undefined;
}

async function readSnapshot(
  tools: GatherTools,
  keys: CacheKeys,
  { own, ground }: { readonly own: FetchedEntry; readonly ground: string | undefined },
  until: Until,
  judge: Judge,
): Promise<FoundSnapshot | NoSnapshot> {
  const { key } = own;
  const ownManifest = await manifestIn(tools.files, keys, own);
  if (ownManifest === undefined)
    return { kind: 'miss', key, reason: `the snapshot ${key} has no manifest that can be read` };
  const judged = judge(ownManifest, isOfSameSum(keys, key));
  if (judged.kind === 'skip') return { kind: 'skipped', key, reason: judged.reason };
  if (judged.kind === 'probe') return { kind: 'miss', key, reason: judged.reason };
  if (ownManifest.layers.length === 0)
    return { kind: 'miss', key, reason: 'the runs before it left nothing in its mounts', record: ownManifest };
  const limits = limitsUntil(tools.clock, until.deadline, until.signal);
  const below = ground === undefined ? undefined : await fetchEntry(tools, 'restored-ground', [[ground]], limits);
  const belowManifest = below?.kind === 'entry' ? await manifestIn(tools.files, keys, below) : undefined;
  const manifest = onGround(keys, ownManifest, belowManifest);
  const laid = manifest === ownManifest ? '' : `laid over ${reasonOf(keys, ground ?? '')}`;
  return {
    kind: 'found',
    keys,
    key,
    own: ownManifest,
    manifest,
    entries: below?.kind === 'entry' ? [own, below] : [own],
    reason: joined([reasonOf(keys, key), judged.reason, laid]),
  };
}

type Gathered = Awaited<ReturnType<typeof gatherLayers>> & {
  readonly manifest: Manifest;
  readonly present: readonly Layer[];
};

function lacksBase({ manifest, present, layers }: Gathered, own: Manifest): boolean {
  const there = [...present, ...layers.map(({ layer }) => layer)];
  const bases = basesOf(manifest.layers);
  // Some of them may be layers that images share, which are not all of it.
  const isThere = bases.length > 0 && bases.every((base) => there.includes(base));
  return (
    !isThere && basesOf(own.layers).some(({ digest }) => manifest.layers.every((layer) => layer.digest !== digest))
  );
}

async function manifestIn(files: Files, keys: CacheKeys, { folder }: FetchedEntry): Promise<Manifest | undefined> {
  return parseManifest(await files.readText(path.join(folder, manifestFile)), keys.kind);
}
