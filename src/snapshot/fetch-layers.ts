import path from 'node:path';
import type { LayerSource } from '../mounts/layer-source.ts';
import type { Clock } from '../platform/clock.ts';
import type { Files } from '../platform/files.ts';
import type { LayerImage, Limits, PrefixGroups, SnapshotStore } from '../platform/store/store.ts';
import type { Layer } from './manifest.ts';

/** A layer that a helper build can take, complete and as its manifest says. */
export interface RestoredLayer {
  readonly layer: Layer;
  readonly source: LayerSource;
}

/** What brings entries to the runner. */
export interface GatherTools {
  readonly store: SnapshotStore;
  readonly files: Files;
  readonly clock: Clock;
}

/** How long anything may take: `deadline` is in monotonic ms. */
export interface Until {
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** What a big layer may take, whatever `cache-timeout` says: its bytes at 4 MB/s, and no longer than ten minutes. */
function longestMs({ sizeBytes }: Layer): number {
  return Math.min(sizeBytes / 4000, 600_000);
}

/** What a look-up of an image gets, which is some hundred bytes. */
const leastLookupMs = 10_000;

/** A missing or damaged layer is a miss for that layer alone. */
export async function gatherLayers(
  tools: GatherTools,
  wanted: readonly Layer[],
  known: readonly FetchedEntry[],
  { deadline, signal }: Until,
): Promise<{
  readonly layers: readonly RestoredLayer[];
  readonly troubles: readonly string[];
  readonly storeFailed: boolean;
}> {
  const entries = new Map<string, Fetched>(known.map((entry) => [entry.key, { kind: 'entry', ...entry }]));
  const troubles: string[] = [];
  const layers: RestoredLayer[] = [];
  const begunAt = tools.clock.monotonicMs();
  let storeFailed = false;
  for (const layer of wanted) {
    const { key, file, role } = layer;
    if (tools.store.layerImage !== undefined) {
      // A registry that does not answer is not asked for each.
      if (storeFailed) continue;
      // The builder may have been pulling its base image until now: that is not the time of this question.
      const asked = Math.max(deadline, tools.clock.monotonicMs() + leastLookupMs);
      const image = await tools.store.layerImage(layer.digest, limitsUntil(tools.clock, asked, signal));
      if (image.kind === 'found') layers.push({ layer, source: { kind: 'image', reference: image.reference } });
      else troubles.push(`its ${role} ${imageFault(image)}`);
      storeFailed ||= image.kind === 'degraded';
      continue;
    }
    const here = entries.get(key);
    const lack = here === undefined ? await lackOfRoom(tools.files, known[0]?.folder ?? '', layer) : undefined;
    const limits = limitsUntil(tools.clock, Math.max(deadline, begunAt + longestMs(layer)), signal);
    const fetched =
      here ??
      (lack === undefined ? await fetchEntry(tools, 'restored-base', [[key]], limits) : { kind: 'none' as const });
    entries.set(key, fetched);
    const fault = lack ?? (await faultOf(tools.files, fetched, layer));
    if (fault === undefined && fetched.kind === 'entry')
      layers.push({ layer, source: { kind: 'file', path: path.join(fetched.folder, file) } });
    else troubles.push(`its ${role} ${fault}`);
  }
  storeFailed ||= [...entries.values()].some(({ kind }) => kind === 'degraded');
  return { layers, troubles, storeFailed };
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

/** An entry of the store in a folder of the run. */
export interface FetchedEntry {
  readonly key: string;
  readonly folder: string;
}

/** What fetching an entry came to. */
type Fetched =
  | (FetchedEntry & { readonly kind: 'entry' })
  | { readonly kind: 'none' }
  | { readonly kind: 'degraded'; readonly reason: string };

/** Downloads an entry into a new folder, of which nothing is left when there is none. */
export async function fetchEntry(
  { store, files }: GatherTools,
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

function imageFault(image: Exclude<LayerImage, { kind: 'found' }>): string {
  return image.kind === 'none' ? 'is not in the store any more' : `could not be found: ${image.reason}`;
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

/** The limits of a call that has to end at a deadline. */
export function limitsUntil(clock: Clock, deadline: number, signal: AbortSignal): Limits {
  return { timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal };
}
