import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { errorText } from '../error-text.ts';

const chunkBytes = 1 << 20;

/**
 * The content of a file in the zstd format, which is one frame and nothing else. Throws when it is damaged, ends too early or
 * goes on after its end. Node reads it from 22.15 on; below, the program `zstd` does.
 */
export function contentOfZstd(file: string): AsyncIterable<Uint8Array> {
  return 'createZstdDecompress' in zlib ? readByNode(file) : readByProgram(file);
}

async function* readByNode(file: string): AsyncGenerator<Uint8Array> {
  const { size } = await stat(file);
  const decompress = zlib.createZstdDecompress({ chunkSize: chunkBytes });
  const piped = pipeline(createReadStream(file, { highWaterMark: chunkBytes }), decompress);
  // Its error comes out of the loop; here it would be nobody's.
  piped.catch(() => undefined);
  yield* bytesOf(decompress);
  await piped;
  // Whatever follows the frame is passed over by Node.
  if (decompress.bytesWritten !== size) throw new Error('something follows the end of the compressed content');
}

async function* readByProgram(file: string): AsyncGenerator<Uint8Array> {
  const child = spawn('zstd', ['-dcq', '--', file], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endOf(child, child.stderr);
  try {
    yield* bytesOf(child.stdout);
    await ended;
  } finally {
    child.kill();
  }
}

/**
 * Writes content that is compressed already as a file in the zstd format, with a checksum: quickly, since it gets no smaller.
 * Takes what reading takes. Is done with a chunk before it asks for the next one.
 */
export async function writeZstd(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  const output = createWriteStream(file, { highWaterMark: chunkBytes });
  if ('createZstdCompress' in zlib) {
    const { ZSTD_c_compressionLevel: level, ZSTD_c_checksumFlag: checksum } = zlib.constants;
    const compress = zlib.createZstdCompress({ chunkSize: chunkBytes, params: { [level]: 1, [checksum]: 1 } });
    await Promise.all([writeAll(compress, content), pipeline(compress, output)]);
    return;
  }
  const child = spawn('zstd', ['-1', '-q', '-c'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = endOf(child, child.stderr);
  await Promise.all([writeAll(child.stdin, content), pipeline(child.stdout, output), ended]);
}

/**
 * Ends the stream only when it is done with the last chunk: where the end is known before, Node writes an empty frame after
 * the one with the content.
 */
export async function writeAll(stream: Writable, content: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of content)
      await new Promise<void>((resolve, reject) => {
        stream.write(chunk, (error) => (error ? reject(error) : resolve()));
      });
    stream.end();
  } catch (error) {
    stream.destroy();
    throw error;
  }
}

/** Throws when the program failed, or is not there. */
function endOf(child: ChildProcess, stderr: Readable): Promise<void> {
  const said = textOf(stderr);
  const ended = once(child, 'close').then(
    async ([code]: readonly unknown[]) => {
      if (code !== 0) throw new Error((await said).trim() || `zstd ended with code ${String(code)}`);
    },
    (error: unknown) => {
      throw new Error(`the zstd format takes Node 22.15 or the program zstd: ${errorText(error)}`);
    },
  );
  // Whoever waits for it may be told of another failure first.
  ended.catch(() => undefined);
  return ended;
}

async function* bytesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
  return text;
}
