import * as v from 'valibot';
import type { CacheKind } from '../config/cache-kind.ts';
import { cacheKindSchema } from '../config/cache-kind.ts';
import { keptTimings, timingSchema } from '../savings/timings.ts';
import { anyRecord, countOrZero, decodedText, itemsOf, listOf, objectOf, textOrEmpty } from '../text/json-schemas.ts';

const digestSchema = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));

/** A layer as manifests name it. */
export const layerSchema = v.pipe(
  v.object({
    role: v.picklist(['base', 'delta']),
    /** The entry of the store that holds it. */
    key: v.string(),
    /** Its file in that entry. The name becomes a path on the runner and a word of a Dockerfile. */
    file: v.pipe(v.string(), v.regex(/^(base|delta)-\d+\.tar\.(zst|gz)$/)),
    /** `sha256:…` of the compressed file. */
    digest: digestSchema,
    /** Size of the compressed file. */
    sizeBytes: countOrZero,
    /** What a cache mount calls it that it was taken from or put into: a file name there, and a word of a script. */
    mark: v.fallback(v.pipe(v.string(), v.regex(/^\w{1,64}-(modules|build)-\d+$/)), ''),
    /** The archive before compression; absent in older manifests. */
    bytes: v.exactOptional(countOrZero),
    /** Entries or module files in it; absent where nobody counted them. */
    entries: v.exactOptional(countOrZero),
    /** What the node built that it was taken from; absent where it may serve all. */
    platforms: v.exactOptional(listOf(v.string())),
  }),
  // Without a mark it is known by its content: no mount has it yet.
  v.transform((layer) => ({ ...layer, mark: layer.mark || `${layer.digest.slice('sha256:'.length)}-build-0` })),
  v.readonly(),
);

/** One archive of a snapshot: a tar file, compressed, that BuildKit's ADD can unpack. */
export interface Layer extends v.InferOutput<typeof layerSchema> {}

/** More than any build makes: one for each of its mounts on each node, in a base and the deltas of three refs. */
const mostLayers = 512;

/** Names of variables and flags, which findings print. */
const settingsSchema = v.record(
  v.pipe(v.string(), v.regex(/^-?\w{1,40}$/)),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
);

const manifestEntries = {
  schema: v.literal(1),
  kind: cacheKindSchema,
  /** `go version` of the image that wrote it, as in `go1.26.8`; empty when it could not be asked. */
  goVersion: textOrEmpty,
  /** What decided how the packages were compiled, by name, as hashes: tells the next run what has changed. Absent where nobody looked. */
  settings: v.exactOptional(v.fallback(settingsSchema, {})),
  /** Whether it has what a whole build needs: the one that wrote it succeeded, or had all of such a snapshot to begin with. */
  complete: v.fallback(v.boolean(), false),
  /** None where builds have left nothing: then it is a record of that. */
  layers: v.pipe(v.array(layerSchema), v.maxLength(mostLayers), v.readonly()),
  /** Hash of the mounts that it was taken from: they may still have it. Empty when not known. */
  mounts: textOrEmpty,
  /** Content of the base before compression. */
  baseBytes: countOrZero,
  live: v.pipe(
    anyRecord,
    objectOf({
      entries: countOrZero,
      bytes: countOrZero,
      /** How much of `bytes` lies in the base; absent where that was not counted. */
      baseBytes: v.exactOptional(countOrZero),
    }),
  ),
  /** Newest last, at most 20 (`timingsWith`). */
  timings: newest(timingSchema, keptTimings),
};

const wholeManifest = objectOf({
  ...manifestEntries,
  /** Digests of layers of other snapshots that no builder took: this one is not laid over them. Absent without any. */
  refused: v.exactOptional(v.pipe(newest(digestSchema, mostLayers), v.minLength(1))),
});

/** What a snapshot is for, what it consists of and how much of it was in use when it was written. */
export interface Manifest extends v.InferOutput<typeof wholeManifest> {}

const manifestSchema: v.GenericSchema<unknown, Manifest> = v.union([wholeManifest, objectOf(manifestEntries)]);

/** The manifest's file name in an entry of the store. */
export const manifestFile = 'manifest.json';

/** Reads a manifest. Anything unexpected is `undefined`: an entry that cannot be read is a miss. */
export function parseManifest(text: string | undefined, kind: CacheKind): Manifest | undefined {
  const read = decodedText(manifestSchema, text ?? '');
  return read?.kind === kind ? read : undefined;
}

/** The last `most` of the items that are as they have to be. */
function newest<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.fallback(itemsOf(item), []),
    v.transform((items) => items.slice(-most)),
    v.readonly(),
  );
}
