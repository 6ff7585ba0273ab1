import path from 'node:path';
import type { Clock } from '../platform/clock.ts';
import type { Files } from '../platform/files.ts';
import type { SnapshotStore } from '../platform/store.ts';
import type { CacheKeys } from './keys.ts';
import type { Layer, Manifest } from './manifest.ts';
import { manifestFile, parseManifest } from './manifest.ts';

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
      readonly reason: string;
      /** Why some of it could not be used; empty when all of it could. */
      readonly trouble: string;
    }
  | { readonly kind: 'miss'; readonly reason: string }
  | { readonly kind: 'degraded'; readonly reason: string };

interface Tools {
  readonly store: SnapshotStore;
  readonly files: Files;
  readonly clock: Clock;
}

/** Looks for a snapshot and downloads it into new folders of the run. Ends at `deadline` (monotonic ms) at the latest. */
export async function restoreSnapshot(tools: Tools, keys: CacheKeys, deadline: number, signal: AbortSignal): Promise<RestoredSnapshot> {
  for (const group of keys.groups) {
    const folder = await tools.files.makeTemporaryFolder(`restored-${keys.kind}`);
    const restored = await tools.store.restore(group.map(({ prefix }) => prefix), folder, limitsUntil(tools.clock, deadline, signal));
    if (restored.kind === 'degraded') return { kind: 'degraded', reason: restored.reason };
    if (restored.kind === 'none') {
      await tools.files.remove(folder);
      continue;
    }
    const manifest = parseManifest(await tools.files.readText(path.join(folder, manifestFile)), keys.kind);
    if (manifest === undefined) return { kind: 'miss', reason: `the snapshot ${restored.key} has no manifest that can be read` };
    const fallback = group.find(({ prefix }) => restored.key.startsWith(prefix));
    const gathered = await gatherLayers(tools, manifest, { key: restored.key, folder }, deadline, signal);
    if (gathered.layers.length === 0) return { kind: 'miss', reason: gathered.trouble };
    return {
      kind: 'restored',
      hit: restored.key.startsWith(keys.primary) && gathered.trouble === '' ? 'exact' : 'partial',
      key: restored.key,
      manifest,
      layers: gathered.layers,
      reason: fallback?.reason ?? 'found by its key',
      trouble: gathered.trouble,
    };
  }
  return { kind: 'miss', reason: 'there is no snapshot that this run may read yet' };
}

/** A missing or damaged layer is a miss for that layer alone. */
async function gatherLayers(
  tools: Tools,
  manifest: Manifest,
  entry: { readonly key: string; readonly folder: string },
  deadline: number,
  signal: AbortSignal,
): Promise<{ readonly layers: readonly RestoredLayer[]; readonly trouble: string }> {
  const folders = new Map([[entry.key, entry.folder]]);
  const troubles: string[] = [];
  const layers: RestoredLayer[] = [];
  for (const layer of manifest.layers) {
    const folder = folders.get(layer.key) ?? (await fetchEntry(tools, layer.key, deadline, signal));
    if (folder !== undefined) folders.set(layer.key, folder);
    const file = folder === undefined ? undefined : path.join(folder, layer.file);
    const fault = file === undefined ? 'is not in the store any more' : await faultOf(tools.files, file, layer);
    if (fault === undefined && file !== undefined) layers.push({ layer, path: file });
    else troubles.push(`its ${layer.role} ${fault}`);
  }
  return { layers, trouble: [...new Set(troubles)].join(', and ') };
}

async function fetchEntry(tools: Tools, key: string, deadline: number, signal: AbortSignal): Promise<string | undefined> {
  const folder = await tools.files.makeTemporaryFolder('restored-base');
  const restored = await tools.store.restore([key], folder, limitsUntil(tools.clock, deadline, signal));
  return restored.kind === 'restored' && restored.key === key ? folder : undefined;
}

async function faultOf(files: Files, file: string, layer: Layer): Promise<string | undefined> {
  if ((await files.kindOf(file)) !== 'file') return 'is not in its entry';
  return `sha256:${await files.sha256(file)}` === layer.digest ? undefined : 'is damaged: its digest is another than its manifest says';
}

function limitsUntil(clock: Clock, deadline: number, signal: AbortSignal): { timeoutMs: number; signal: AbortSignal } {
  return { timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal };
}
