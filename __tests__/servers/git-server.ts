import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Git repositories below `/`, and a module proxy below `/proxy/`, over HTTPS and with a login. */
export interface GitServer {
  readonly port: number;
  /** The certificate of the authority that vouches for the server. */
  readonly ca: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export interface GitServerOptions {
  readonly host: string;
  readonly login: string;
  readonly password: string;
  /** Bare repositories; what the proxy has lies below `modules`, as in GOMODCACHE/cache/download. */
  readonly repositories: string;
  readonly modules: string;
}

/** Serves them on 127.0.0.1 by git's own `http-backend`; without the login everything is 401. */
export async function startGitServer(options: GitServerOptions): Promise<GitServer> {
  const keys = await mkdtemp(path.join(tmpdir(), 'git-server-'));
  const at = (name: string): string => path.join(keys, name);
  const subject = ['-subj', `/CN=${options.host}`, '-addext', `subjectAltName=DNS:${options.host}`];
  await run('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...subject,
    '-keyout',
    at('key'),
    '-out',
    at('ca'),
  ]);
  const [key, ca] = await Promise.all([readFile(at('key'), 'utf8'), readFile(at('ca'), 'utf8')]);
  await rm(keys, { recursive: true });
  const wanted = `Basic ${Buffer.from(`${options.login}:${options.password}`).toString('base64')}`;
  const requests: string[] = [];
  const server = createServer({ key, cert: ca }, (request, response) => {
    const url = request.url ?? '/';
    const isKnown = request.headers.authorization === wanted;
    requests.push(`${isKnown ? 'known' : 'unknown'} ${url}`);
    if (!isKnown) response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    else if (url.startsWith('/proxy/')) void proxied(options.modules, url.slice('/proxy/'.length), response);
    else backend(options.repositories, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    ca,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function proxied(modules: string, name: string, response: ServerResponse): Promise<void> {
  const file = await readFile(path.join(modules, path.posix.normalize(`/${name}`))).catch(() => undefined);
  if (file === undefined) response.writeHead(404).end('not found');
  else response.end(file);
}

/** CGI, as git-http-backend(1) describes it. */
function backend(repositories: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'https://x');
  const child = spawn('git', ['-c', 'safe.directory=*', 'http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: repositories,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: [request.headers['git-protocol']].flat()[0],
      REMOTE_USER: 'reader',
      REMOTE_ADDR: '127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.once('close', () => {
    const whole = Buffer.concat(parts);
    const end = whole.indexOf('\r\n\r\n');
    const headers = whole
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(/: (.*)/s));
    const status = Number(headers.find(([name]) => name === 'Status')?.[1]?.split(' ')[0] ?? 200);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.end(whole.subarray(end + 4));
  });
}
