import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

/** The registry of Docker itself, on this machine's 127.0.0.1. */
export interface DockerRegistry {
  /** `127.0.0.1:PORT`, the first part of an image's name. */
  readonly host: string;
  readonly majorVersion: number;
  /** Its requests since the last `clear`, the oldest first. */
  requests(): readonly RegistryRequest[];
  clear(): void;
  /** Starts it again with the same content, at the same address, so that nobody may write. */
  refuseWrites(): Promise<void>;
  /** Stops it, has its own command delete what nothing names any more, and starts it again with what is left. */
  collectGarbage(...flags: readonly '--delete-untagged'[]): Promise<void>;
  /** The bytes of all manifests and layers that it keeps. */
  storedBytes(): Promise<number>;
  close(): Promise<void>;
}

const engineScript = path.join(import.meta.dirname, '../../scripts/engine.sh');

interface RegistryRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Of the body of its answer. */
  readonly bytes: number;
  /** Who asked, as they call themselves. */
  readonly client: string;
}

interface DockerRegistryOptions {
  /** It lets nobody in but `me`, with the password `pw`. */
  readonly wantsLogin?: boolean;
}

/** Starts it with a folder of its own; nothing of it is left after `close`. */
export async function startDockerRegistry({ wantsLogin = false }: DockerRegistryOptions = {}): Promise<DockerRegistry> {
  const { stdout } = await promisify(execFile)('bash', [engineScript, 'registry']);
  const program = /^REGISTRY=(.+)$/m.exec(stdout)?.[1] ?? 'docker-registry';
  const folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
  const host = `127.0.0.1:${await freePort()}`;
  const htpasswd = path.join(folder, 'htpasswd');
  // Of bcrypt, which is all that it takes.
  if (wantsLogin) await writeFile(htpasswd, 'me:$2b$05$Iuakosz/P0nhFx7TFYE1Y.ypaSPiflwUlmDsWU57WFkHjh40BgmCK\n');
  const auth = wantsLogin ? { htpasswd: { realm: 'registry', path: htpasswd } } : {};
  const setting = { folder, host, auth, isReadOnly: false };
  let running = await start(program, setting);
  const { stdout: version } = await promisify(execFile)(program, ['--version']);
  return {
    host,
    majorVersion: Number(/ v?(\d+)\./.exec(version)?.[1]),
    requests: () => running.requests(),
    clear: () => running.clear(),
    refuseWrites: async () => {
      await running.stop();
      running = await start(program, { ...setting, isReadOnly: true });
    },
    collectGarbage: async (...flags) => {
      await running.stop();
      await promisify(execFile)(program, ['garbage-collect', configIn(folder), ...flags]);
      running = await start(program, setting);
    },
    storedBytes: async () => bytesBelow(path.join(folder, 'docker/registry/v2/blobs')),
    close: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Setting {
  readonly folder: string;
  readonly host: string;
  readonly auth: object;
  readonly isReadOnly: boolean;
}

const configIn = (folder: string): string => path.join(folder, 'config.json');

async function bytesBelow(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(path.join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function start(program: string, { folder, host, auth, isReadOnly }: Setting) {
  const config = configIn(folder);
  const maintenance = { readonly: { enabled: isReadOnly }, uploadpurging: { enabled: false } };
  const storage = { filesystem: { rootdirectory: folder }, delete: { enabled: true }, maintenance };
  // It reads YAML, of which JSON is a part.
  const log = { formatter: 'json' };
  await writeFile(config, JSON.stringify({ version: 0.1, log, storage, auth, http: { addr: host } }));
  const child = spawn(program, ['serve', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text));
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  for (let tries = 100; tries > 0; tries -= 1) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer !== undefined) break;
    if (tries === 1 || child.exitCode !== null) {
      await stop();
      throw new Error(`docker-registry does not answer: ${output}`);
    }
    await wait(100);
  }
  output = '';
  const access = /"(GET|HEAD|PUT|PATCH|POST|DELETE) (\S+) HTTP\/[\d.]+" (\d{3}) (\d+) "[^"]*" "([^"]*)"/g;
  return {
    stop,
    clear: () => void (output = ''),
    requests: () =>
      [...output.matchAll(access)].map(([, method = '', url = '', status, bytes, client = '']) => {
        return { method, path: url, status: Number(status), bytes: Number(bytes), client };
      }),
  };
}
