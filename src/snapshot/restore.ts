import path from 'node:path';
import type { Clock } from '../platform/clock.ts';
import type { Files } from '../platform/files.ts';
import type { Limits, PrefixGroups, SnapshotStore } from '../platform/store.ts';
import type { CacheKeys } from './keys.ts';
import { isOfSameSum } from './keys.ts';
import type { Layer, Manifest } from './manifest.ts';
import { manifestFile, parseManifest } from './manifest.ts';
import type { Judgement } from './streak.ts';

/** A layer that is on the runner, complete and as its manifest says. */
export interface RestoredLayer {
  readonly layer: Layer;
  readonly path: string;
}

/** What a lookup brought. */
export type RestoredSnapshot =
  | {
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
      /** Part of it could not be fetched because the store did not work. */
      readonly storeFailed: boolean;
    }
  /** `key` names a snapshot that was found and is no good: a new one may take its place. Empty when there is none. */
  | { readonly kind: 'miss'; readonly key: string; readonly reason: string }
  /** `key` names one that is left alone: its record says that restoring it does not pay. */
  | { readonly kind: 'skipped'; readonly key: string; readonly reason: string }
  | { readonly kind: 'degraded'; readonly reason: string };

interface Tools {
  readonly store: SnapshotStore;
  readonly files: Files;
  readonly clock: Clock;
  /** The marks of the layers that the mounts have. */
  readonly present: (manifest: Manifest) => Promise<readonly string[]>;
}

/** Decides by its manifest whether a snapshot is used, before the layers that lie in other entries are fetched. */
export type Judge = (manifest: Manifest, isSameSum: boolean) => Judgement;

/**
 * Looks for a snapshot and downloads it into new folders of the run. Ends at `deadline` (monotonic ms), or later where a layer is
 * so big that it needs longer even from a store that is quick enough.
 */
export async function restoreSnapshot(
  tools: Tools,
  keys: CacheKeys,
  deadline: number,
  signal: AbortSignal,
  judge: Judge = () => ({ kind: 'use', reason: '' }),
): Promise<RestoredSnapshot> {
  const groups = keys.groups.map((group) => group.map(({ prefix }) => prefix));
  const limits = limitsUntil(tools.clock, deadline, signal);
  const fetched = await fetchEntry(tools, `restored-${keys.kind}`, groups, limits);
  if (fetched.kind === 'degraded') return fetched;
  if (fetched.kind === 'none')
    return { kind: 'miss', key: '', reason: 'there is no snapshot that this run may read yet' };
  const found = await readSnapshot(tools, keys, fetched, deadline, signal, judge);
  if (found.kind !== 'restored') {
    await tools.files.remove(fetched.folder);
    return found;
  }
  const fallback = keys.groups.flat().find(({ prefix }) => fetched.key.startsWith(prefix));
  const why = [fallback?.reason ?? 'found by its key', found.reason].filter((text) => text !== '');
  return { ...found, reason: why.join('; ') };
}

async function readSnapshot(
  tools: Tools,
  keys: CacheKeys,
  { key, folder }: Entry,
  deadline: number,
  signal: AbortSignal,
  judge: Judge,
): Promise<RestoredSnapshot & { readonly kind: 'restored' | 'miss' | 'skipped' }> {
  const manifest = parseManifest(await tools.files.readText(path.join(folder, manifestFile)), keys.kind);
  if (manifest === undefined)
    return { kind: 'miss', key, reason: `the snapshot ${key} has no manifest that can be read` };
  const judged = judge(manifest, isOfSameSum(keys, key));
  if (judged.kind === 'skip') return { kind: 'skipped', key, reason: judged.reason };
  const marks = await tools.present(manifest);
  const present = manifest.layers.filter(({ mark }) => marks.includes(mark));
  const wanted = manifest.layers.filter((layer) => !present.includes(layer));
  const { layers, troubles, storeFailed } = await gatherLayers(tools, wanted, { key, folder }, deadline, signal);
  const trouble = [...new Set(troubles)].join(', and ');
  if (layers.length + present.length === 0) return { kind: 'miss', key, reason: `of the snapshot ${key}, ${trouble}` };
  const isComplete = manifest.complete || keys.incomplete === keys.primary;
  const hit = key.startsWith(keys.primary) && isComplete && trouble === '' ? 'exact' : 'partial';
  return { kind: 'restored', hit, key, manifest, layers, present, reason: judged.reason, trouble, storeFailed };
}

/** What a big layer may take, whatever `cache-timeout` says: its bytes at 4 MB/s, and no longer than ten minutes. */
function longestMs({ sizeBytes }: Layer): number {
  return Math.min(sizeBytes / 4000, 600_000);
}

/** A missing or damaged layer is a miss for that layer alone. */
async function gatherLayers(
  tools: Tools,
  wanted: readonly Layer[],
  entry: Entry,
  deadline: number,
  signal: AbortSignal,
): Promise<{
  readonly layers: readonly RestoredLayer[];
  readonly troubles: readonly string[];
  readonly storeFailed: boolean;
}> {
  const entries = new Map<string, Fetched>([[entry.key, { kind: 'entry', ...entry }]]);
  const troubles: string[] = [];
  const layers: RestoredLayer[] = [];
  const begunAt = tools.clock.monotonicMs();
  for (const layer of wanted) {
    const { key, file, role } = layer;
    const here = entries.get(key);
    const lack = here === undefined ? await lackOfRoom(tools.files, entry.folder, layer) : undefined;
    const limits = limitsUntil(tools.clock, Math.max(deadline, begunAt + longestMs(layer)), signal);
    const fetched =
      here ??
      (lack === undefined ? await fetchEntry(tools, 'restored-base', [[key]], limits) : { kind: 'none' as const });
    entries.set(key, fetched);
    const fault = lack ?? (await faultOf(tools.files, fetched, layer));
    if (fault === undefined && fetched.kind === 'entry') layers.push({ layer, path: path.join(fetched.folder, file) });
    else troubles.push(`its ${role} ${fault}`);
  }
  return { layers, troubles, storeFailed: [...entries.values()].some(({ kind }) => kind === 'degraded') };
}

/** A store may need the room twice for a moment, for what it downloads and what it unpacks. */
const roomFactor = 2.5;

/** Why a layer cannot be brought here, if so. */
async function lackOfRoom(files: Files, folder: string, { sizeBytes }: Layer): Promise<string | undefined> {
  const freeBytes = await files.freeBytes(folder);
  if (freeBytes >= sizeBytes * roomFactor) return undefined;
  return `of ${megabytes(sizeBytes)} has no room on the runner, where ${megabytes(freeBytes)} are free`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}

interface Entry {
  readonly key: string;
  readonly folder: string;
}

type Fetched =
  | (Entry & { readonly kind: 'entry' })
  | { readonly kind: 'none' }
  | { readonly kind: 'degraded'; readonly reason: string };

/** Downloads an entry into a new folder, of which nothing is left when there is none. */
async function fetchEntry(
  { store, files }: Tools,
  name: string,
  groups: PrefixGroups,
  limits: Limits,
): Promise<Fetched> {
  const folder = await files.makeTemporaryFolder(name);
  const restored = await store.restore(groups, folder, limits);
  if (restored.kind === 'restored') return { kind: 'entry', key: restored.key, folder };
  await files.remove(folder);
  return restored;
}

async function faultOf(files: Files, fetched: Fetched, layer: Layer): Promise<string | undefined> {
  if (fetched.kind === 'degraded') return `could not be fetched: ${fetched.reason}`;
  // A lookup takes its text for a prefix as well.
  if (fetched.kind === 'none' || fetched.key !== layer.key) return 'is not in the store any more';
  const file = path.join(fetched.folder, layer.file);
  if ((await files.kindOf(file)) !== 'file') return 'is not in its entry';
  return `sha256:${await files.sha256(file)}` === layer.digest
    ? undefined
    : 'is damaged: its digest is another than its manifest says';
}

function limitsUntil(clock: Clock, deadline: number, signal: AbortSignal): Limits {
  return { timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal };
}
