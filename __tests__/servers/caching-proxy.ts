import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A module proxy as a team runs it, which keeps what it has handed out. A RUN reaches it with `network: host`. */
export interface CachingProxy {
  readonly url: string;
  close(): Promise<void>;
}

const script = path.join(import.meta.dirname, '../../scripts/go-tool.sh');

/** Starts goproxy (https://github.com/goproxy/goproxy) with an empty cache; it takes from `upstream` what it does not have. */
export async function startCachingProxy(upstream: string): Promise<CachingProxy> {
  const { stdout } = await promisify(execFile)('bash', [script, 'goproxy']);
  const folder = await mkdtemp(path.join(tmpdir(), 'caching-proxy-'));
  const port = await freePort();
  const argv = ['server', '--address', `127.0.0.1:${port}`, '--cacher-dir', path.join(folder, 'cache')];
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GOPROXY: upstream,
    GOSUMDB: 'off',
    GOMODCACHE: path.join(folder, 'mod'),
    GOTOOLCHAIN: 'local',
  };
  const child = spawn(stdout.trim(), [...argv, '--temp-dir', folder], { env, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await listening(port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, close };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

async function listening(port: number, tries = 300): Promise<void> {
  const there = await new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
  if (there) return;
  if (tries === 0) throw new Error(`the caching proxy does not listen at port ${port}`);
  await sleep(100);
  await listening(port, tries - 1);
}
