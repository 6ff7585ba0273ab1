import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A squid on this machine's 127.0.0.1. */
export interface Squid {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  /** What went through it since the last `clear`: method, URL and status of each request, the oldest first. */
  requests(): Promise<readonly string[]>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface SquidOptions {
  /** Names that only squid knows, and what they stand for. */
  readonly hosts: Readonly<Record<string, string>>;
  /** It lets nobody else in. Letters and digits: squid hands others over in a form of its own. */
  readonly user?: { readonly name: string; readonly password: string };
}

const engineScript = path.join(import.meta.dirname, '../../scripts/engine.sh');

/** Starts a squid with a configuration, log and folder of its own; nothing of it is left after `close`. */
export async function startSquid(options: SquidOptions): Promise<Squid> {
  const { stdout } = await promisify(execFile)('bash', [engineScript, 'squid']);
  const program = /^SQUID=(.+)$/m.exec(stdout)?.[1] ?? 'squid';
  const folder = await mkdtemp(path.join(tmpdir(), 'squid-'));
  // Started by root, it goes on as another user.
  await chmod(folder, 0o777);
  const port = await freePort();
  const log = path.join(folder, 'access.log');
  const config = path.join(folder, 'squid.conf');
  const hosts = Object.entries(options.hosts).map(([name, address]) => `${address} ${name}\n`);
  await writeFile(path.join(folder, 'hosts'), hosts.join(''));
  await writeFile(config, await configuration(options, { folder, port, log }));
  const child = spawn(program, ['-N', '-f', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      output += String(error);
      resolve();
    });
    child.once('close', () => resolve());
  });
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const isUp = await Promise.race([ended.then(() => false), answers(port)]);
  if (!isUp) {
    const text = await readFile(path.join(folder, 'cache.log'), 'utf8').catch(() => '');
    await close();
    throw new Error(`squid does not answer: ${output}\n${text}`);
  }
  let seen = 0;
  const lines = async (): Promise<readonly string[]> =>
    (await readFile(log, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return {
    address: `127.0.0.1:${port}`,
    requests: async () => (await lines()).slice(seen),
    clear: async () => void (seen = (await lines()).length),
    close,
  };
}

async function configuration(
  { user }: SquidOptions,
  given: { readonly folder: string; readonly port: number; readonly log: string },
): Promise<string> {
  const { folder, port, log } = given;
  const helper = path.join(folder, 'who.sh');
  if (user !== undefined) {
    await writeFile(
      helper,
      `#!/bin/sh\nwhile read -r line; do [ "$line" = '${user.name} ${user.password}' ] && echo OK || echo ERR; done\n`,
    );
    await chmod(helper, 0o755);
  }
  const access =
    user === undefined
      ? ['http_access allow all']
      : [
          `auth_param basic program ${helper}`,
          'auth_param basic children 1',
          'acl known proxy_auth REQUIRED',
          'http_access allow known',
          'http_access deny all',
        ];
  return `${[
    `http_port 127.0.0.1:${port}`,
    'visible_hostname squid.test',
    `hosts_file ${folder}/hosts`,
    ...access,
    'cache deny all',
    'logformat short %rm %ru %>Hs',
    `access_log stdio:${log} short`,
    'buffered_logs off',
    `cache_log ${folder}/cache.log`,
    `pid_filename ${folder}/squid.pid`,
    `coredump_dir ${folder}`,
    'mime_table /dev/null',
    `icon_directory ${folder}`,
    'netdb_filename none',
    // Only a cache on disk needs it; it has to be there all the same.
    'unlinkd_program /bin/cat',
    'pinger_enable off',
    'shutdown_lifetime 0 seconds',
  ].join('\n')}\n`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function answers(port: number): Promise<boolean> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await wait(50)) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return true;
  }
  return false;
}
