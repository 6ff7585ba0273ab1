import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How the server treats a path. */
export type Treatment =
  | { readonly kind: 'body'; readonly body: string; readonly status?: number; readonly afterMs?: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** No answer, and the connection stays. */
  | { readonly kind: 'stall' }
  /** The beginning of an answer, and the connection stays. */
  | { readonly kind: 'stall-midway' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'reset-midway' };

export interface FileServer {
  readonly url: string;
  /** What a client has to trust to take its answers; empty where it has none. */
  readonly certificate: string;
  /** What was asked for, with the authorisation that came with it. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/** A server on this machine alone. `secure`: with a certificate that nobody trusts. */
export async function startFileServer(
  treatments: Readonly<Record<string, Treatment>>,
  { secure = false, otherwise = notThere }: { readonly secure?: boolean; readonly otherwise?: Treatment } = {},
): Promise<FileServer> {
  const requests: { path: string; authorization: string | undefined }[] = [];
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const { url = '/', headers } = request;
    requests.push({ path: url, authorization: headers.authorization });
    treat(response, treatments[url] ?? otherwise);
  };
  const own = secure ? ownCertificate() : { key: '', cert: '' };
  const server = secure ? createSecureServer(own, onRequest) : createServer(onRequest);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    certificate: own.cert,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const notThere: Treatment = { kind: 'body', body: 'not there', status: 404 };

function treat(response: ServerResponse, treatment: Treatment): void {
  switch (treatment.kind) {
    case 'body':
      setTimeout(() => {
        response.writeHead(treatment.status ?? 200);
        response.end(treatment.body);
      }, treatment.afterMs ?? 0);
      return;
    case 'redirect':
      response.writeHead(treatment.status ?? 302, { location: treatment.to });
      response.end('moved');
      return;
    case 'stall':
      return;
    case 'stall-midway':
      response.writeHead(200, { 'content-length': '100' });
      response.write('beginning');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'reset-midway':
      response.writeHead(200, { 'content-length': '100' });
      response.write('beginning', () => response.socket?.resetAndDestroy());
  }
}

/** For these names, or this machine's own address if none is given; `subject` is its owner's, as openssl takes it. */
export function ownCertificate({
  names = ['IP:127.0.0.1'],
  subject = '/CN=127.0.0.1',
}: {
  readonly names?: readonly string[];
  readonly subject?: string;
} = {}): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'certificate-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name));
  if (key === undefined || cert === undefined) throw new Error('two names are two files');
  try {
    const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', subject];
    request.push('-addext', `subjectAltName=${names.join(',')}`);
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
