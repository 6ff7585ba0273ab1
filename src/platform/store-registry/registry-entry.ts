import * as v from 'valibot';
import { anyRecord, decodedText, listOf, objectOf } from '../../text/json-schemas.ts';

/** One manifest in a registry, as others name it (image-spec, descriptor). */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** What an entry says. */
export interface RegistryEntry {
  readonly key: string;
  readonly space: string;
  /** The text of its manifest.json; absent where an entry has none. */
  readonly manifest?: string;
}

/** The media type of an entry: an image index that names the images of its layers, so that a registry keeps them as long. */
export const entryType = 'application/vnd.oci.image.index.v1+json';

const name = (field: string): string => `io.github.cached-go-docker-build.${field}`;

/** The text of an entry as a registry keeps it. */
export function entryText({ key, space, manifest }: RegistryEntry, images: readonly Descriptor[]): string {
  const annotations = {
    [name('key')]: key,
    [name('space')]: space,
    ...(manifest === undefined ? {} : { [name('manifest')]: manifest }),
  };
  return JSON.stringify({ schemaVersion: 2, mediaType: entryType, manifests: images, annotations });
}

const entrySchema = v.pipe(
  objectOf({
    schemaVersion: v.literal(2),
    mediaType: v.literal(entryType),
    annotations: v.object({
      [name('key')]: v.string(),
      [name('space')]: v.string(),
      [name('manifest')]: v.exactOptional(v.string()),
    }),
  }),
);

/** Reads an entry; `undefined` for anything else. */
export function parseEntry(text: string): RegistryEntry | undefined {
  const annotations = decodedText(entrySchema, text)?.annotations;
  const [key, space, manifest] = ['key', 'space', 'manifest'].map((field) => annotations?.[name(field)]);
  if (key === undefined || space === undefined) return undefined;
  return { key, space, ...(manifest === undefined ? {} : { manifest }) };
}

const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
const namedSchema = objectOf({ manifests: listOf(objectOf({ digest })) });

/** The digests of the images that an entry names; none for anything else. */
export function imagesIn(text: string): readonly string[] {
  return decodedText(namedSchema, text)?.manifests.map((image) => image.digest) ?? [];
}

const sizeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const imageSchema = objectOf({ schemaVersion: v.literal(2), layers: listOf(objectOf({ size: sizeSchema })) });

/** The bytes of an image's layers by its manifest; `undefined` where it is none of an image. */
export function imageBytes(text: string): number | undefined {
  return decodedText(imageSchema, text)?.layers.reduce((sum, { size }) => sum + size, 0);
}

const layer = objectOf({ digest, key: v.string(), sizeBytes: sizeSchema });
const layersSchema = v.pipe(anyRecord, objectOf({ layers: listOf(layer) }));

/** The layers that a manifest.json names. Throws where it is not one. */
export function layersIn(manifest: string): readonly v.InferOutput<typeof layer>[] {
  const read = decodedText(layersSchema, manifest);
  if (read === undefined) throw new Error('its manifest names no layers of a registry');
  return read.layers;
}
