import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ReadableStream } from 'node:stream/web';
import { gunzipSync } from 'node:zlib';
import type { ImageFile, ImageFiles } from '../image-files.ts';

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type?: string;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  readonly linkname?: string;
  readonly pax?: Readonly<Record<string, string>>;
}

/** Reads archives from the disk, each as a stream: an image may be larger than the memory. */
export const tarImageFiles: ImageFiles = {
  list: async (archive) => {
    const files: ImageFile[] = [];
    await eachEntry(archive, async (header, body) => {
      const hash = createHash('sha256');
      for await (const chunk of body) hash.update(chunk);
      files.push({
        name: nameOf(header),
        about: aboutOf(header),
        sizeBytes: header.size,
        sha256: hash.digest('hex'),
      });
    });
    return files;
  },
  contents: async (archive, names) => {
    const contents = new Map<string, Buffer>();
    await eachEntry(archive, async (header, body) => {
      if (!names.has(nameOf(header))) return body.cancel();
      const chunks: Uint8Array[] = [];
      for await (const chunk of body) chunks.push(chunk);
      contents.set(nameOf(header), Buffer.concat(chunks));
    });
    return contents;
  },
  gunzip: (bytes) => {
    try {
      return gunzipSync(bytes, { maxOutputLength: mostUnpackedBytes });
    } catch {
      return undefined;
    }
  },
};

const mostUnpackedBytes = 512 * 1024 * 1024;

async function eachEntry(
  archive: string,
  onEntry: (header: Header, body: ReadableStream<Uint8Array>) => Promise<void>,
): Promise<void> {
  // Only whoever reads an archive loads it.
  const { createTarDecoder } = await import('modern-tar');
  const bytes: AsyncIterable<Uint8Array> = createReadStream(archive);
  for await (const { header, body } of ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true })))
    await onEntry(header, body);
}

function nameOf({ name }: Header): string {
  return `/${name.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '')}`;
}

/** Attributes that repeat what the header has, or that are times. */
const leftOut = new Set(['mtime', 'atime', 'ctime', 'path', 'linkpath', 'size', 'uid', 'gid', 'uname', 'gname']);

function aboutOf({ type = 'file', mode = 0, uid = 0, gid = 0, linkname = '', pax = {} }: Header): string {
  const attributes = Object.entries(pax)
    .filter(([name]) => !leftOut.has(name))
    .map(([name, value]) => `${name}=${value}`);
  const target = linkname === '' ? [] : [`to ${linkname}`];
  return [type, `mode ${mode.toString(8)}`, `owner ${uid}:${gid}`, ...target, ...attributes.toSorted()].join(', ');
}
