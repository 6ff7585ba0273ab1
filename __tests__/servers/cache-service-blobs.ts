import { createReadStream, createWriteStream } from 'node:fs';
import { appendFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Fault } from './cache-service-faults.ts';

/**
 * The object storage behind the service: as much of Azure's Blob service as the cache library uses. Objects are
 * files.
 */
export interface BlobStorage {
  pathOf(id: number): string;
  putBlob(id: number, request: IncomingMessage, response: ServerResponse): Promise<void>;
  putBlock(id: number, blockId: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
  putBlockList(id: number, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** HEAD, and GET with or without a range. */
  read(id: number, fault: Fault | undefined, request: IncomingMessage, response: ServerResponse): Promise<void>;
  remove(id: number): Promise<void>;
}

export function blobStorage(folder: string): BlobStorage {
  const pathOf = (id: number): string => path.join(folder, `${id}.blob`);
  const blockPath = (id: number, blockId: string): string =>
    path.join(folder, `${id}.${Buffer.from(blockId).toString('hex')}.block`);
  return {
    pathOf,
    putBlob: async (id, request, response) => {
      await pipeline(request, createWriteStream(pathOf(id)));
      created(response);
    },
    putBlock: async (id, blockId, request, response) => {
      await pipeline(request, createWriteStream(blockPath(id, blockId)));
      created(response);
    },
    putBlockList: async (id, request, response) => {
      const blocks = [...(await textOf(request)).matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
        ([, block = '']) => blockPath(id, block),
      );
      await concatenate(blocks, pathOf(id));
      created(response);
    },
    read: (id, fault, request, response) => readBlob(pathOf(id), fault, request, response),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

/** The whole body of a request as text. */
export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function created(response: ServerResponse): void {
  response.writeHead(201, {
    'content-length': 0,
    'x-ms-request-id': 'request',
    'x-ms-version': '2024-01-01',
    etag: '"0x1"',
    'last-modified': new Date().toUTCString(),
  });
  response.end();
}

async function concatenate(parts: readonly string[], to: string): Promise<void> {
  const [first, ...others] = parts;
  if (first === undefined) return writeFile(to, '');
  await rename(first, to);
  for (const part of others) {
    await appendFile(to, createReadStream(part, { highWaterMark: 1 << 20 }));
    await rm(part);
  }
}

async function readBlob(
  file: string,
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const stored = (await stat(file)).size;
  const size = fault?.kind === 'truncate' ? Math.min(stored, fault.afterBytes) : stored;
  const range = rangeOf(request, size);
  const length = range.end - range.start + 1;
  response.writeHead(range.partial ? 206 : 200, {
    'content-length': length,
    'content-type': 'application/octet-stream',
    'accept-ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-request-id': 'request',
    'x-ms-version': '2024-01-01',
    etag: '"0x1"',
    'last-modified': new Date(0).toUTCString(),
    ...(range.partial ? { 'content-range': `bytes ${range.start}-${range.end}/${size}` } : {}),
  });
  if (request.method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  const content = createReadStream(file, { start: range.start, end: range.end });
  await pipeline(content, spoiled(fault, range.start, stored), response).catch((error: unknown) => {
    // A reader that went away, or a cut that was asked for.
    if (!response.destroyed) throw error;
  });
}

function rangeOf(
  request: IncomingMessage,
  size: number,
): { readonly start: number; readonly end: number; readonly partial: boolean } {
  const header = request.headers['x-ms-range'] ?? request.headers.range ?? '';
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(String(header)) ?? [];
  if (start === undefined) return { start: 0, end: size - 1, partial: false };
  return {
    start: Number(start),
    end: Math.min(size - 1, end === undefined || end === '' ? size - 1 : Number(end)),
    partial: true,
  };
}

/** Passes the bytes of a download through as the fault wants them. */
function spoiled(fault: Fault | undefined, start: number, size: number): Transform {
  let sent = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const from = start + sent;
      sent += chunk.length;
      switch (fault?.kind) {
        case 'corrupt':
          return done(null, corrupted(chunk, from, Math.floor(size / 2)));
        case 'slow':
          return void setTimeout(() => done(null, chunk), (1000 * chunk.length) / fault.bytesPerSecond);
        case 'stall':
          // Without `done` nothing more is read, and the connection stays.
          return sent <= fault.afterBytes
            ? done(null, chunk)
            : void this.push(chunk.subarray(0, Math.max(0, fault.afterBytes - (sent - chunk.length))));
        case 'cut':
          return sent <= fault.afterBytes ? done(null, chunk) : done(new Error('cut'));
        default:
          return done(null, chunk);
      }
    },
  });
}

function corrupted(chunk: Buffer, from: number, middle: number): Buffer {
  const copy = Buffer.from(chunk);
  for (let at = Math.max(middle, from); at < Math.min(middle + 16, from + chunk.length); at += 1) {
    copy.writeUInt8(copy.readUInt8(at - from) ^ 0xff, at - from);
  }
  return copy;
}
