import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

/** The registry of Docker itself, on this machine's 127.0.0.1. */
export interface DockerRegistry {
  /** `127.0.0.1:PORT`, the first part of an image's name. */
  readonly host: string;
  /** Its requests since the last `clear`, the oldest first: `PUT /v2/… 201`. */
  requests(): readonly string[];
  clear(): void;
  /** Starts it again with the same content, at the same address, so that nobody may write. */
  refuseWrites(): Promise<void>;
  close(): Promise<void>;
}

const engineScript = path.join(import.meta.dirname, '../../scripts/engine.sh');

/** Starts it with a folder of its own; nothing of it is left after `close`. */
export async function startDockerRegistry(): Promise<DockerRegistry> {
  const { stdout } = await promisify(execFile)('bash', [engineScript, 'registry']);
  const program = /^REGISTRY=(.+)$/m.exec(stdout)?.[1] ?? 'docker-registry';
  const folder = await mkdtemp(path.join(tmpdir(), 'registry-'));
  const host = `127.0.0.1:${await freePort()}`;
  let running = await start(program, folder, host, false);
  return {
    host,
    requests: () => running.requests(),
    clear: () => running.clear(),
    refuseWrites: async () => {
      await running.stop();
      running = await start(program, folder, host, true);
    },
    close: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(program: string, folder: string, host: string, isReadOnly: boolean) {
  const config = path.join(folder, 'config.json');
  const maintenance = { readonly: { enabled: isReadOnly }, uploadpurging: { enabled: false } };
  const storage = { filesystem: { rootdirectory: folder }, delete: { enabled: true }, maintenance };
  // It reads YAML, of which JSON is a part.
  await writeFile(config, JSON.stringify({ version: 0.1, log: { formatter: 'json' }, storage, http: { addr: host } }));
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
    if (answer?.status === 200) break;
    if (tries === 1 || child.exitCode !== null) {
      await stop();
      throw new Error(`docker-registry does not answer: ${output}`);
    }
    await wait(100);
  }
  output = '';
  const access = /"(GET|HEAD|PUT|PATCH|POST|DELETE) (\S+) HTTP\/[\d.]+" (\d{3})/g;
  return {
    stop,
    clear: () => void (output = ''),
    requests: () => [...output.matchAll(access)].map(([, method, url, status]) => `${method} ${url} ${status}`),
  };
}
