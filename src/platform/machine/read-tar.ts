import { ReadableStream } from 'node:stream/web';

/** One file of an archive. Its content has to be read before the next file comes; what is left of it is passed over. */
interface TarFile {
  readonly name: string;
  readonly sizeBytes: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Whatever an archive holds, as its header tells. */
export interface TarEntry extends TarFile {
  /** `file`, `directory`, `symlink`, `link`, … */
  readonly type: string;
  /** Names of the extended attributes, as of POSIX.1-2001. */
  readonly attributes: readonly string[];
}

/** Reads a tar archive as it comes, file by file; anything but a regular file is left out. Throws when it ends too early. */
export async function readTar(
  bytes: AsyncIterable<Uint8Array>,
  onFile: (file: TarFile) => Promise<void>,
): Promise<void> {
  await readTarEntries(bytes, async (entry) => {
    if (entry.type === 'file') await onFile(entry);
  });
}

/** The same for all that is in the archive. */
export async function readTarEntries(
  bytes: AsyncIterable<Uint8Array>,
  onEntry: (entry: TarEntry) => Promise<void>,
): Promise<void> {
  // Only whoever reads an archive loads it.
  const { createTarDecoder } = await import('modern-tar');
  for await (const entry of ReadableStream.from(bytes).pipeThrough(createTarDecoder({ strict: true }))) {
    const { name, type = 'file', size, pax = {} } = entry.header;
    let readBytes = 0;
    const content = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of entry.body) {
        readBytes += chunk.length;
        yield chunk;
      }
      if (readBytes !== size) throw new Error(`${name} ends after ${readBytes} of ${size} bytes`);
    };
    await onEntry({ name, type, sizeBytes: size, attributes: Object.keys(pax), content: content() });
    // The next file comes only when this one is out of the way.
    if (!entry.body.locked) await entry.body.cancel();
  }
}

/** Content that ends in an error once it has more than so many bytes: a small archive can hold any amount. */
export async function* atMost(limitBytes: number, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > limitBytes)
      throw new Error(`it holds more than ${limitBytes} bytes, which no snapshot of its size does`);
    yield chunk;
  }
}

/** What the tar programs note of a file's owner and times; anything else changes what the file is or where it goes. */
const harmlessAttributes = ['mtime', 'atime', 'ctime', 'uid', 'gid', 'uname', 'gname'];

/** Throws for an entry with an attribute that says more than whose it is and when it was made. */
export function refuseAttributes({ name, attributes }: TarEntry): void {
  const attribute = attributes.find((each) => !harmlessAttributes.includes(each));
  if (attribute !== undefined) throw new Error(`${shownName(name)} has the attribute ${shownName(attribute)}`);
}

/** A name out of an archive as it may be printed. */
export function shownName(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '?');
  return JSON.stringify(plain.length > 80 ? `${plain.slice(0, 80)}...` : plain);
}
