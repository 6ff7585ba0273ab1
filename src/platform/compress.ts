import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { Shell } from './shell.ts';

/** Compresses `from` to `to` plus the ending that names the format, and gives the whole path. BuildKit's ADD unpacks each format. */
export type Compress = (from: string, to: string, timeoutMs: number, signal?: AbortSignal) => Promise<string>;

/**
 * The zstd program where there is one, since it uses all cores; else the zstd of Node 22.15 and later, on one core (its own
 * threads crash the stream); else gzip.
 */
export function compressor(shell: Shell): Compress {
  return async (from, to, timeoutMs, signal) => {
    const exit = await shell.run({
      argv: ['zstd', '-q', '-f', '-T0', '-3', from, '-o', `${to}.zst`],
      timeoutMs,
      ...(signal === undefined ? {} : { signal }),
    });
    if (exit.kind === 'exited' && exit.code === 0) return `${to}.zst`;
    if (exit.kind !== 'not-started')
      throw new Error(`zstd could not compress an archive: ${exit.stderr.trim() || exit.kind}`);
    const inNode = 'createZstdCompress' in zlib;
    const packed = inNode ? `${to}.zst` : `${to}.gz`;
    await pipeline(
      createReadStream(from, { highWaterMark: 1 << 20 }),
      inNode ? zlib.createZstdCompress() : zlib.createGzip({ level: 3 }),
      createWriteStream(packed),
      { signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal === undefined ? [] : [signal])]) },
    );
    return packed;
  };
}
