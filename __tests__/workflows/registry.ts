import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

/** An image registry on this machine, as much of it as a push needs. Docker takes it without TLS. */
export interface Registry {
  /** `127.0.0.1:PORT`, the first part of an image's name. */
  readonly host: string;
  /** Digests of what was pushed, by `name:tag`. */
  readonly tags: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

interface Content {
  readonly blobs: Map<string, Buffer>;
  readonly uploads: Map<string, Buffer>;
  readonly manifests: Map<string, { readonly type: string; readonly body: Buffer }>;
  readonly tags: Map<string, string>;
}

export async function startRegistry(): Promise<Registry> {
  const content: Content = { blobs: new Map(), uploads: new Map(), manifests: new Map(), tags: new Map() };
  const server = createServer((request, response) => {
    answer(content, request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    host: `127.0.0.1:${address.port}`,
    tags: content.tags,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(content: Content, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://registry');
  const body = await bodyOf(request);
  if (url.pathname === '/v2/') return void response.writeHead(200).end();
  const [, name = '', kind, reference = ''] =
    /^\/v2\/(.+)\/(blobs\/uploads|blobs|manifests)\/(.*)$/.exec(url.pathname) ?? [];
  switch (kind) {
    case 'blobs/uploads':
      return upload(content, { url, name, id: reference, method: request.method ?? '', body }, response);
    case 'blobs': {
      const blob = content.blobs.get(reference);
      return serve(blob && { type: 'application/octet-stream', body: blob }, reference, request, response);
    }
    case 'manifests': {
      if (request.method !== 'PUT') {
        const digest = content.tags.get(`${name}:${reference}`) ?? reference;
        return serve(content.manifests.get(digest), digest, request, response);
      }
      const digest = digestOf(body);
      content.manifests.set(digest, { type: request.headers['content-type'] ?? '', body });
      if (reference !== digest) content.tags.set(`${name}:${reference}`, digest);
      return void response.writeHead(201, { 'docker-content-digest': digest }).end();
    }
    default:
      return void response.writeHead(404).end();
  }
}

interface UploadCall {
  readonly url: URL;
  readonly name: string;
  readonly id: string;
  readonly method: string;
  readonly body: Buffer;
}

/** POST begins an upload, PATCH adds to it, PUT ends it; each may bring bytes. */
function upload(content: Content, call: UploadCall, response: ServerResponse): void {
  const id = call.method === 'POST' ? randomUUID() : path.basename(call.id);
  const bytes = Buffer.concat([content.uploads.get(id) ?? Buffer.alloc(0), call.body]);
  const digest = call.url.searchParams.get('digest');
  if (digest === null) {
    content.uploads.set(id, bytes);
    const headers = { location: `/v2/${call.name}/blobs/uploads/${id}`, range: `0-${Math.max(0, bytes.length - 1)}` };
    return void response.writeHead(202, headers).end();
  }
  content.uploads.delete(id);
  if (digestOf(bytes) !== digest) return void response.writeHead(400).end();
  content.blobs.set(digest, bytes);
  response.writeHead(201, { location: `/v2/${call.name}/blobs/${digest}`, 'docker-content-digest': digest }).end();
}

function serve(
  found: { readonly type: string; readonly body: Buffer } | undefined,
  digest: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (found === undefined) return void response.writeHead(404).end();
  const headers = { 'content-type': found.type, 'content-length': found.body.length, 'docker-content-digest': digest };
  response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : found.body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
