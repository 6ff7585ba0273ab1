import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';

/** A module proxy on this machine that counts. A RUN reaches it with `network: host`. */
export interface GoProxy {
  readonly url: string;
  /** Paths that were asked for since the last `clear`, the oldest first. */
  readonly requests: readonly string[];
  clear(): void;
  close(): Promise<void>;
}

/** What becomes of a request: it is refused, its connection is reset, nothing ever answers; or a login is asked for. */
export type ProxyFault = 'none' | 'unavailable' | 'reset' | 'stall' | 'unauthorized' | 'missing';

/** Decides it by what is asked for, how often it was asked for before, and by whom (the `authorization` header). */
export type FaultRule = (asked: {
  readonly path: string;
  readonly before: number;
  readonly authorization: string;
}) => ProxyFault;

/** Hands on what the machine's own module proxy has, and keeps a copy, so that tests ask for each file once. */
export async function startGoProxy(rule: FaultRule = () => 'none'): Promise<GoProxy> {
  const upstream = execFileSync('go', ['env', 'GOPROXY'], { encoding: 'utf8' }).trim().split(/[,|]/)[0] ?? '';
  const folder = path.join(
    process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
    'cached-go-docker-build',
    'test-modules',
  );
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const before = requests.filter((each) => each === url).length;
    requests.push(url);
    const fault = rule({ path: url, before, authorization: request.headers.authorization ?? '' });
    if (fault !== 'none') return stumble(response, fault);
    void fetched(upstream, folder, url).then(
      (answer) => {
        response.writeHead(answer.status);
        response.end(answer.body);
      },
      (error: unknown) => {
        response.writeHead(502);
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    clear: () => void requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Those that got no answer stay open for ever.
        server.closeAllConnections();
      }),
  };
}

function stumble(response: ServerResponse, fault: Exclude<ProxyFault, 'none'>): void {
  switch (fault) {
    case 'unavailable':
      response.writeHead(503).end('try again later');
      return;
    case 'unauthorized':
      response.writeHead(401).end('who are you?');
      return;
    case 'missing':
      response.writeHead(404).end('not found: no such module');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'stall':
      return;
  }
}

async function fetched(upstream: string, folder: string, url: string): Promise<{ status: number; body: Buffer }> {
  // Only files of a version never change; lists and "latest" are asked for each time.
  const immutable = /\/@v\/[^/]+\.(info|mod|zip)$/.test(url);
  const file = path.join(folder, encodeURIComponent(url));
  const kept = immutable ? await readFile(file).catch(() => undefined) : undefined;
  if (kept !== undefined) return { status: 200, body: kept };
  const answer = await asked(`${upstream}${url}`);
  if (answer.status === 200 && immutable) {
    await mkdir(folder, { recursive: true });
    // Several builds ask for one file at the same time.
    const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
    await writeFile(temporary, answer.body);
    await rename(temporary, file);
  }
  return answer;
}

/** go asks once; a network that stumbles must not fail a test of something else. */
async function asked(url: string, tries = 3): Promise<{ status: number; body: Buffer }> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    if (answer.status >= 500 && tries > 1) return await asked(url, tries - 1);
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
  } catch (error) {
    if (tries === 1) throw error;
    return asked(url, tries - 1);
  }
}
