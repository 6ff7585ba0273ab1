import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer as createPlainServer, type Server, type Socket } from 'node:net';
import { createServer as createSecureServer, type TlsOptions } from 'node:tls';
import type { DialRequest } from '../../src/platform/connections.ts';
import { nodeConnections } from '../../src/platform/machine/node-connections.ts';
import { freePort } from '../servers/free-port.ts';
import { ownCertificate } from '../servers/file-server.ts';
import { fakeConnections } from '../fakes/connections.ts';

const own = ownCertificate();
const other = ownCertificate();
const servers: Server[] = [];
const sockets = new Set<Socket>();
/** The empty settings that an HTTP/2 server begins with. */
const settings = '\0\0\0\u0004\0\0\0\0\0';
const ports = new Map<string, number>();

async function serve(name: string, server: Server): Promise<void> {
  servers.push(server);
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  ports.set(name, typeof address === 'object' && address !== null ? address.port : 0);
}

const secured = (options: TlsOptions = {}): Server =>
  createSecureServer({ key: own.key, cert: own.cert, ...options }, (socket) =>
    socket.on('error', () => undefined).once('data', () => socket.write(settings)),
  ).on('tlsClientError', () => undefined);

beforeAll(async () => {
  await serve(
    'plain',
    createPlainServer((socket) => void socket.on('error', () => undefined).write('\0\0\0')),
  );
  await serve(
    'silent',
    createPlainServer((socket) => void socket.on('error', () => undefined).resume()),
  );
  await serve(
    'closing',
    createPlainServer((socket) => void socket.on('error', () => undefined).end()),
  );
  await serve('secure', secured());
  await serve('wanting', secured({ requestCert: true, rejectUnauthorized: true, ca: own.cert }));
  ports.set('none', await freePort());
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

const dial = (name: string, more: Partial<DialRequest> = {}) =>
  nodeConnections.dial({
    address: { host: '127.0.0.1', port: ports.get(name) ?? 0 },
    greeting: 'buildkit',
    timeoutMs: 1000,
    ...more,
  });
const trusting = { serverName: '127.0.0.1', ca: own.cert };

describe('a server that is dialled', () => {
  test.each<readonly [string, string, DialRequest['tls'] | undefined, unknown]>([
    ['answers', 'plain', undefined, { kind: 'answers' }],
    ['answers over TLS', 'secure', trusting, { kind: 'answers' }],
    ['is not there', 'none', undefined, { kind: 'failed', code: 'ECONNREFUSED' }],
    ['says nothing', 'silent', undefined, { kind: 'silent' }],
    ['shakes no hands', 'silent', trusting, { kind: 'silent' }],
    ['closes', 'closing', undefined, { kind: 'closed' }],
    ['speaks TLS, and is greeted without', 'secure', undefined, { kind: 'speaks-tls' }],
    [
      'has another certificate',
      'secure',
      { ...trusting, ca: other.cert },
      { kind: 'failed', code: expect.stringMatching(/SELF_SIGNED|UNABLE/) },
    ],
    [
      'has another name',
      'secure',
      { ...trusting, serverName: 'build.example.com' },
      { kind: 'failed', code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    ],
    [
      'wants a certificate',
      'wanting',
      trusting,
      { kind: 'failed', code: expect.stringContaining('CERTIFICATE_REQUIRED') },
    ],
    ['takes the certificate', 'wanting', { ...trusting, cert: own.cert, key: own.key }, { kind: 'answers' }],
    ['speaks no TLS', 'plain', trusting, { kind: 'speaks-plain' }],
    [
      'gets no PEM text for a certificate',
      'wanting',
      { ...trusting, cert: 'none', key: 'none' },
      { kind: 'failed', code: expect.stringMatching(/^ERR_OSSL_PEM_/) },
    ],
    [
      'gets a key of another certificate',
      'wanting',
      { ...trusting, cert: own.cert, key: other.key },
      { kind: 'failed', code: expect.stringMatching(/^ERR_OSSL_X509_/) },
    ],
  ])('%s', async (_, name, tls, answer) => {
    expect(await dial(name, tls === undefined ? {} : { tls })).toMatchObject(answer as object);
  });

  test.each([
    ['the real one', nodeConnections],
    ['the fake', fakeConnections()],
  ])('is not asked any more in a run that ends: %s', async (_, connections) => {
    const request = { address: { host: '127.0.0.1', port: ports.get('silent') ?? 0 }, greeting: 'docker' as const };
    expect(await connections.dial({ ...request, timeoutMs: 1000, signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    });
  });
});
