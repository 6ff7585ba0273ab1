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

/** The least rate at which a big entry moves that is waited for, in bytes a millisecond: 4 MB/s. */
export const leastRate = 4000;

/** What a big layer may take, whatever `cache-timeout` says: its bytes at 4 MB/s, and no longer than ten minutes. */
function longestMs({ sizeBytes }: Layer): number {
  return Math.min(sizeBytes / leastRate, 600_000);
}

/** What a look-up of an image gets, which is some hundred bytes. */
const leastLookupMs = 10_000;

/** A missing or damaged layer is a miss for that layer alone. */
export async function gatherLayers(
  tools: GatherTools,
  wanted: readonly Layer[],
  known: readonly FetchedEntry[],
  until: Until,
): Promise<{
  readonly layers: readonly RestoredLayer[];
  readonly troubles: readonly string[];
  /** Digests of layers whose entry is there and does not have them. */
  readonly damaged: readonly string[];
  readonly storeFailed: boolean;
}> {
  const troubles: string[] = [];
  const damaged: string[] = [];
  const layers: RestoredLayer[] = [];
  const entries: Entries =
    tools.store.layerImage === undefined ? await fetchAll(tools, wanted, known, until) : new Map();
  let storeFailed = [...entries.values()].some(({ kind }) => kind === 'degraded');
  for (const layer of wanted) {
    const { key, file, role } = layer;
    if (tools.store.layerImage !== undefined) {
      // A registry that does not answer is not asked for each.
      if (storeFailed) continue;
      // The builder may have been pulling its base image until now: that is not the time of this question.
      const asked = Math.max(until.deadline, tools.clock.monotonicMs() + leastLookupMs);
      const image = await tools.store.layerImage(layer.digest, limitsUntil(tools.clock, asked, until.signal));
      if (image.kind === 'found') layers.push({ layer, source: { kind: 'image', reference: image.reference } });
      else troubles.push(`its ${role} ${imageFault(image)}`);
      storeFailed ||= image.kind === 'degraded';
      continue;
    }
    const fetched = entries.get(key) ?? { kind: 'none' };
    const fault = fetched.kind === 'lack' ? fetched.reason : await faultOf(tools.files, fetched, layer);
    if (fault === undefined && fetched.kind === 'entry')
      layers.push({ layer, source: { kind: 'file', path: path.join(fetched.folder, file) } });
    else troubles.push(`its ${role} ${fault}`);
    if (fault === notInside || fault === otherDigest) damaged.push(layer.digest);
  }
  return { layers, troubles, damaged, storeFailed };
}

/** The entries of layers, side by side: those of shared layers are several. */
async function fetchAll(
  tools: GatherTools,
  wanted: readonly Layer[],
  known: readonly FetchedEntry[],
  { deadline, signal }: Until,
): Promise<Entries> {
  const entries = new Map<string, Fetched | Lack>(known.map((entry) => [entry.key, { kind: 'entry', ...entry }]));
  const missing = wanted.filter(
    ({ key }, index) => !entries.has(key) && wanted.findIndex((layer) => layer.key === key) === index,
  );
  const begunAt = tools.clock.monotonicMs();
  const freeBytes = missing.length === 0 ? 0 : await tools.files.freeBytes(known[0]?.folder ?? '');
  let takenBytes = 0;
  const fetching = missing.map(async (layer): Promise<readonly [string, Fetched | Lack]> => {
    const reason = lackOfRoom(freeBytes - takenBytes, layer);
    if (reason !== undefined) return [layer.key, { kind: 'lack', reason }];
    takenBytes += layer.sizeBytes * roomFactor;
    const limits = limitsUntil(tools.clock, Math.max(deadline, begunAt + longestMs(layer)), signal);
    return [layer.key, await fetchEntry(tools, 'restored-base', [[layer.key]], limits)];
  });
  return new Map([...entries, ...(await Promise.all(fetching))]);
}

type Entries = ReadonlyMap<string, Fetched | Lack>;

/** A layer that has no room on the runner. */
interface Lack {
  readonly kind: 'lack';
  readonly reason: string;
}

/** A store may need the room twice for a moment, for what it downloads and what it unpacks. */
const roomFactor = 2.5;

/** Why a layer cannot be brought here, if so. */
function lackOfRoom(freeBytes: number, { sizeBytes }: Layer): string | undefined {
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
  if ((await files.kindOf(file)) !== 'file') return notInside;
  return `sha256:${await files.sha256(file)}` === layer.digest ? undefined : otherDigest;
}

const notInside = 'is not in its entry';
const otherDigest = 'is damaged: its digest is another than its manifest says';

/** The limits of a call that has to end at a deadline. */
export function limitsUntil(clock: Clock, deadline: number, signal: AbortSignal): Limits {
  return { timeoutMs: Math.max(1, deadline - clock.monotonicMs()), signal };
}
