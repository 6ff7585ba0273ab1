import type { CacheKind } from '../config/cache-kind.ts';

/** One archive of a snapshot: a tar file, compressed, that BuildKit's ADD can unpack. */
export interface Layer {
  readonly role: 'base' | 'delta';
  /** The entry of the store that holds it. */
  readonly key: string;
  /** Its file in that entry. */
  readonly file: string;
  /** `sha256:…` of the compressed file. */
  readonly digest: string;
  /** Size of the compressed file. */
  readonly sizeBytes: number;
}

/** What one run took, for the verdict of later runs. Times in milliseconds. */
export interface Timing {
  readonly at: string;
  readonly hit: 'exact' | 'partial' | 'miss' | 'off';
  readonly buildMs: number;
  readonly costMs: number;
}

/** What a snapshot is for, what it consists of and how much of it was in use when it was written. */
export interface Manifest {
  readonly schema: 1;
  readonly kind: CacheKind;
  /** `go version` of the image that wrote it, as in `go1.26.8`; empty when it could not be asked. */
  readonly goVersion: string;
  /** Whether it has what a whole build needs: the one that wrote it succeeded, or had all of such a snapshot to begin with. */
  readonly complete: boolean;
  readonly layers: readonly Layer[];
  /** Content of the base before compression. */
  readonly baseBytes: number;
  readonly live: { readonly entries: number; readonly bytes: number };
  /** Newest last, at most 20. */
  readonly timings: readonly Timing[];
}

/** The manifest's file name in an entry of the store. */
export const manifestFile = 'manifest.json';

const keptTimings = 20;
/** More than any build makes: one for each of its mounts, twice. */
const mostLayers = 64;

/** The timings of a snapshot with one more run. */
export function timingsWith(timings: readonly Timing[], timing: Timing): readonly Timing[] {
  return [...timings, timing].slice(-keptTimings);
}

/** Reads a manifest. Anything unexpected is `undefined`: an entry that cannot be read is a miss. */
export function parseManifest(text: string | undefined, kind: CacheKind): Manifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (!isRecord(value) || value['schema'] !== 1 || value['kind'] !== kind) return undefined;
  const layers = listOf(value['layers']).map(layerFrom);
  const live = value['live'];
  if (!isRecord(live) || layers.includes(undefined) || layers.length === 0 || layers.length > mostLayers)
    return undefined;
  return {
    schema: 1,
    kind,
    goVersion: textOf(value['goVersion']),
    complete: value['complete'] === true,
    layers: layers.filter((layer) => layer !== undefined),
    baseBytes: countOf(value['baseBytes']),
    live: { entries: countOf(live['entries']), bytes: countOf(live['bytes']) },
    timings: listOf(value['timings']).flatMap(timingFrom).slice(-keptTimings),
  };
}

const layerFiles = /^(base|delta)-\d+\.tar\.(zst|gz)$/;

function layerFrom(value: unknown): Layer | undefined {
  if (!isRecord(value)) return undefined;
  const { role, key, file, digest } = value;
  if (role !== 'base' && role !== 'delta') return undefined;
  if (typeof key !== 'string' || typeof file !== 'string' || typeof digest !== 'string') return undefined;
  // The name becomes a path on the runner and a word of a Dockerfile.
  if (!layerFiles.test(file) || !/^sha256:[0-9a-f]{64}$/.test(digest)) return undefined;
  return { role, key, file, digest, sizeBytes: countOf(value['sizeBytes']) };
}

function timingFrom(value: unknown): readonly Timing[] {
  if (!isRecord(value)) return [];
  const hit = (['exact', 'partial', 'miss', 'off'] as const).find((name) => name === value['hit']);
  if (hit === undefined || typeof value['at'] !== 'string') return [];
  return [{ at: value['at'], hit, buildMs: countOf(value['buildMs']), costMs: countOf(value['costMs']) }];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : 0;
}
