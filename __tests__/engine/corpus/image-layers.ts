import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';

/** What one layer holds, a line per path: all but times. */
export type LayerContent = readonly string[];

/** An image that was exported. */
export interface ExportedImage {
  /** Digests of its layers, from the base upwards. */
  readonly layers: readonly string[];
  content(digest: string): Promise<LayerContent>;
}

/** How an image is exported so that its files can be compared. */
export interface ImageExport {
  output(path: string): string;
  read(path: string): Promise<ExportedImage>;
}

/** Layer by layer, in a folder of the OCI layout. */
export const byLayers: ImageExport = {
  output: (folder) => `type=oci,tar=false,compression=uncompressed,dest=${folder}`,
  read: imageFolder,
};

/** All its files as if in one layer. Docker's older image store, overlay2, exports no other. */
export const asOneTree: ImageExport = {
  output: (file) => `type=tar,dest=${file}`,
  read: async (file) => {
    const content = await readFile(file);
    return { layers: [file], content: () => contentOf(content) };
  },
};

interface Descriptor {
  readonly digest: string;
}

async function imageFolder(folder: string): Promise<ExportedImage> {
  const blob = (digest: string): Promise<Buffer> => readFile(path.join(folder, 'blobs', digest.replace(':', '/')));
  const index = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8')) as {
    readonly manifests: readonly Descriptor[];
  };
  const [only, ...others] = index.manifests;
  if (only === undefined || others.length > 0)
    throw new Error(`${folder} holds ${index.manifests.length} images, not one`);
  const manifest = JSON.parse((await blob(only.digest)).toString()) as { readonly layers: readonly Descriptor[] };
  return {
    layers: manifest.layers.map(({ digest }) => digest),
    content: async (digest) => contentOf(await blob(digest)),
  };
}

/**
 * The layers in which two images differ, each with what it holds on either side. Layers of one digest, such as those of a
 * common base, are not read.
 */
export async function differingLayers(
  one: ExportedImage,
  other: ExportedImage,
): Promise<readonly { readonly one: LayerContent; readonly other: LayerContent }[]> {
  const places = Array.from({ length: Math.max(one.layers.length, other.layers.length) }, (_, index) => index);
  const pairs = await Promise.all(
    places.map(async (index) => {
      const [mine, theirs] = [one.layers[index], other.layers[index]];
      if (mine === theirs) return undefined;
      const [here, there] = await Promise.all([
        mine === undefined ? ['no such layer'] : one.content(mine),
        theirs === undefined ? ['no such layer'] : other.content(theirs),
      ]);
      return here.join('\n') === there.join('\n') ? undefined : { one: here, other: there };
    }),
  );
  return pairs.filter((pair) => pair !== undefined);
}

async function contentOf(bytes: Buffer): Promise<LayerContent> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const entries = await unpackTar(isGzip ? gunzipSync(bytes) : bytes);
  return entries
    .map(({ header, data }) => {
      const { name, type, mode = 0, uid = 0, gid = 0, linkname = '' } = header;
      const sum = createHash('sha256')
        .update(data ?? '')
        .digest('hex');
      return [name, type, mode.toString(8), `${uid}:${gid}`, data?.length ?? 0, linkname, sum].join(' ');
    })
    .toSorted();
}
