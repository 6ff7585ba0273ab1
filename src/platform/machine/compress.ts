import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { Shell } from '../shell.ts';
import { writeAll } from './zstd.ts';

/** A compressed file as it was written. */
export interface Packed {
  readonly path: string;
  /** Of the content, before compression. */
  readonly bytes: number;
  /** Of the file. */
  readonly sizeBytes: number;
  /** `sha256:…` of the file. */
  readonly digest: string;
}

/**
 * Compresses content as it comes into the file `to` plus the ending that names the format; BuildKit's ADD unpacks each format.
 * The next chunks are read while earlier ones wait to be written, so the content must not use a chunk's buffer again.
 * Throws when the content ends in an error, or does not come in time: what was written is no archive then.
 */
export type Compress = (
  content: AsyncIterable<Uint8Array>,
  to: string,
  timeoutMs: number,
  signal?: AbortSignal,
) => Promise<Packed>;

/**
 * The zstd program where there is one, since it uses all cores; else the zstd of Node 22.15 and later, on one core (its own
 * threads crash the stream); else gzip.
 */
export function compressor(shell: Shell): Compress {
  return async (content, to, timeoutMs, signal) => {
    const source = countedSource(content);
    let written: Written | undefined;
    const exit = await shell.run({
      argv: ['zstd', '-q', '-T0', '-3', '-c'],
      stdin: source.chunks(),
      stdoutTo: async (output) => void (written = await writeTo(`${to}.zst`, output)),
      timeoutMs,
      ...(signal === undefined ? {} : { signal }),
    });
    source.check();
    if (exit.kind === 'exited' && exit.code === 0 && written !== undefined)
      return { path: `${to}.zst`, bytes: source.bytes(), ...written };
    if (exit.kind !== 'not-started')
      throw new Error(`zstd could not compress an archive: ${exit.stderr.trim() || exit.kind}`);
    const inNode = 'createZstdCompress' in zlib;
    const file = inNode ? `${to}.zst` : `${to}.gz`;
    const limit = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])]);
    const stream = inNode ? zlib.createZstdCompress() : zlib.createGzip({ level: 3 });
    const [output] = await Promise.all([writeTo(file, stream, limit), writeAll(stream, source.chunks())]);
    return { path: file, bytes: source.bytes(), ...output };
  };
}

/** A program that reads the content only sees that it ends, not why. */
function countedSource(content: AsyncIterable<Uint8Array>) {
  let bytes = 0;
  let failure: { readonly error: unknown } | undefined;
  return {
    chunks: async function* (): AsyncGenerator<Uint8Array> {
      try {
        for await (const chunk of content) {
          bytes += chunk.length;
          yield chunk;
        }
      } catch (error) {
        failure = { error };
        throw error;
      }
    },
    check: (): void => {
      if (failure !== undefined) throw failure.error;
    },
    bytes: (): number => bytes,
  };
}

type Written = Pick<Packed, 'sizeBytes' | 'digest'>;

async function writeTo(file: string, content: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<Written> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(file),
    { ...(signal === undefined ? {} : { signal }) },
  );
  return { sizeBytes, digest: `sha256:${hash.digest('hex')}` };
}
