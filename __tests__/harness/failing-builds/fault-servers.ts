import { createHash, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import type { CacheService } from '../../servers/cache-service.ts';
import { startCacheService } from '../../servers/cache-service.ts';
import { ownCertificate } from '../../servers/file-server.ts';
import { freePort } from '../../servers/free-port.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';
import { startSshServer } from '../../servers/ssh-server.ts';
import { expiredCertificate } from './expired-certificate.ts';
import { registryAnswer } from './fault-registry.ts';

/** Servers of this machine that fail as those of the world do; all on 127.0.0.1. */
export interface FaultServers {
  /** A module proxy that works. */
  readonly modules: string;
  /** `status(404)`: the URL below which everything is answered with this status. */
  readonly status: (code: number) => string;
  /** Connections are reset. */
  readonly reset: string;
  /** Nothing listens. */
  readonly closed: string;
  /** Takes connections and says nothing. */
  readonly silent: string;
  /** With a certificate that nobody trusts, for 127.0.0.1; `otherHost`: for another name. */
  readonly secure: string;
  readonly otherHost: string;
  readonly expired: string;
  /** A network proxy that wants a login. */
  readonly networkProxy: string;
  /** GOSUMDB for a checksum database at a URL. */
  readonly sumdb: (url: string) => string;
  /** `127.0.0.1:PORT` of a registry; the first part of an image's name says how it fails. */
  readonly registry: string;
  readonly cache: CacheService;
  /** OpenSSH, which lets nobody in; 0 unless it is asked for, since it needs root. */
  readonly sshPort: number;
  close(): Promise<void>;
}

const bodies: Readonly<Record<number, string>> = {
  404: 'not found: no such module',
  410: 'gone: this module is not served here',
  429: 'Too Many Requests',
};

export async function startFaultServers({ ssh = false } = {}): Promise<FaultServers> {
  const servers: Server[] = [];
  const listening = async (server: Server): Promise<string> => {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const plain = await listening(createServer(answer));
  const proxy: GoProxy = await startGoProxy();
  const cache = await startCacheService({
    tokens: { [readingToken]: { ref: 'refs/heads/main', readable: [], write: false } },
  });
  const sshServer = ssh ? await startSshServer('/nowhere') : undefined;
  return {
    modules: proxy.url,
    sshPort: sshServer?.port ?? 0,
    status: (code) => `http://${plain}/status/${code}`,
    reset: `http://${plain}/reset`,
    closed: `http://127.0.0.1:${await freePort()}`,
    silent: `https://${await listening(createTcpServer((socket) => socket.on('error', () => undefined)))}`,
    secure: `https://${await listening(createSecureServer(ownCertificate(), answer))}`,
    otherHost: `https://${(await listening(createSecureServer(ownCertificate(), answer))).replace('127.0.0.1', 'localhost')}`,
    expired: `https://${await listening(createSecureServer(expiredCertificate(), answer))}`,
    networkProxy: `http://${await listening(
      createServer((_, response) => {
        response.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
      }),
    )}`,
    sumdb: (url) => `${databaseKey()} ${url}`,
    registry: await listening(createServer(registryAnswer)),
    cache,
    close: async () => {
      for (const server of servers) {
        server.close();
        if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function')
          server.closeAllConnections();
      }
      await Promise.all([proxy.close(), cache.close(), sshServer?.close() ?? Promise.resolve()]);
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const status = Number(/^\/status\/(\d+)/.exec(url)?.[1] ?? 404);
  if (url.startsWith('/reset')) return void response.socket?.resetAndDestroy();
  response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="git"' } : {});
  response.end(bodies[status] ?? '');
}

/** A verifier key of a checksum database (golang.org/x/mod/sumdb/note), of which nobody has the other half. */
function databaseKey(): string {
  const name = 'sum.example.test';
  const { publicKey } = generateKeyPairSync('ed25519');
  const key = Buffer.concat([Buffer.of(1), publicKey.export({ type: 'spki', format: 'der' }).subarray(-32)]);
  const hash = createHash('sha256').update(`${name}\n`).update(key).digest('hex').slice(0, 8);
  return `${name}+${hash}+${key.toString('base64')}`;
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const scopes = JSON.stringify([{ Scope: 'refs/heads/main', Permission: 1 }]);
/** A job's token as the cache service gives it: BuildKit reads its scopes and times. */
export const readingToken = `${part({ alg: 'none', typ: 'JWT' })}.${part({ ac: scopes, nbf: 1, exp: 4_102_444_800 })}.AAAA`;
