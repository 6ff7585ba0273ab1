import type { CacheKind } from '../config/cache-kind.ts';
import { countOf, isRecord, listOf, textOf } from '../text/json-values.ts';
import type { Timing } from '../savings/timings.ts';
import { keptTimings, timingFrom } from '../savings/timings.ts';

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
  /** What a cache mount calls it that it was taken from or put into. */
  readonly mark: string;
  /** The archive before compression; absent in older manifests. */
  readonly bytes?: number;
  /** Entries or module files in it; absent where nobody counted them. */
  readonly entries?: number;
}

/** What a snapshot is for, what it consists of and how much of it was in use when it was written. */
export interface Manifest {
  readonly schema: 1;
  readonly kind: CacheKind;
  /** `go version` of the image that wrote it, as in `go1.26.8`; empty when it could not be asked. */
  readonly goVersion: string;
  /** Whether it has what a whole build needs: the one that wrote it succeeded, or had all of such a snapshot to begin with. */
  readonly complete: boolean;
  /** None where builds have left nothing: then it is a record of that. */
  readonly layers: readonly Layer[];
  /** Hash of the mounts that it was taken from: they may still have it. Empty when not known. */
  readonly mounts: string;
  /** Content of the base before compression. */
  readonly baseBytes: number;
  readonly live: {
    readonly entries: number;
    readonly bytes: number;
    /** How much of `bytes` lies in the base; absent where that was not counted. */
    readonly baseBytes?: number;
  };
  /** Digests of layers of other snapshots that no builder took: this one is not laid over them. Absent without any. */
  readonly refused?: readonly string[];
  /** Newest last, at most 20 (`timingsWith`). */
  readonly timings: readonly Timing[];
}

/** The manifest's file name in an entry of the store. */
export const manifestFile = 'manifest.json';

/** More than any build makes: one for each of its mounts, twice. */
const mostLayers = 64;

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
  if (!isRecord(live) || !Array.isArray(value['layers']) || layers.includes(undefined) || layers.length > mostLayers)
    return undefined;
  return {
    schema: 1,
    kind,
    goVersion: textOf(value['goVersion']),
    complete: value['complete'] === true,
    layers: layers.filter((layer) => layer !== undefined),
    mounts: textOf(value['mounts']),
    baseBytes: countOf(value['baseBytes']),
    live: {
      entries: countOf(live['entries']),
      bytes: countOf(live['bytes']),
      ...(live['baseBytes'] === undefined ? {} : { baseBytes: countOf(live['baseBytes']) }),
    },
    ...refusedIn(value['refused']),
    timings: listOf(value['timings']).flatMap(timingFrom).slice(-keptTimings),
  };
}

function refusedIn(value: unknown): Pick<Manifest, 'refused'> {
  const refused = listOf(value).filter((each) => typeof each === 'string' && digests.test(each));
  return refused.length === 0 ? {} : { refused: refused.map(String).slice(-mostLayers) };
}

const digests = /^sha256:[0-9a-f]{64}$/;
/** A file name in a mount, and a word of a script. */
const layerMarks = /^\w{1,64}-(modules|build)-\d+$/;
const layerFiles = /^(base|delta)-\d+\.tar\.(zst|gz)$/;

function layerFrom(value: unknown): Layer | undefined {
  if (!isRecord(value)) return undefined;
  const { role, key, file, digest } = value;
  if (role !== 'base' && role !== 'delta') return undefined;
  if (typeof key !== 'string' || typeof file !== 'string' || typeof digest !== 'string') return undefined;
  // The name becomes a path on the runner and a word of a Dockerfile.
  if (!layerFiles.test(file) || !digests.test(digest)) return undefined;
  const mark = textOf(value['mark']);
  return {
    role,
    key,
    file,
    digest,
    sizeBytes: countOf(value['sizeBytes']),
    // Without a mark it is known by its content: no mount has it yet.
    mark: layerMarks.test(mark) ? mark : `${digest.slice('sha256:'.length)}-build-0`,
    ...(value['bytes'] === undefined ? {} : { bytes: countOf(value['bytes']) }),
    ...(value['entries'] === undefined ? {} : { entries: countOf(value['entries']) }),
  };
}
