// The engines of the bench. Their content can be thrown away, which nobody may do with the engine that is there.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { size } from '../src/text/units.ts';

const script = path.join(import.meta.dirname, '../scripts/engine.sh');

/** An engine as a variable of the environment tells it to docker. */
export interface Engine {
  readonly env: Readonly<Record<string, string>>;
  /** Which image store it has. */
  readonly store: 'overlay2' | 'containerd';
  /** Throws away layers and mounts, not the images: then it is as one on a fresh runner. */
  empty(): void;
}

/** One engine whose mounts and layers are kept, and one that is emptied before each build. */
export interface Engines {
  readonly kept: Engine;
  readonly fresh: Engine;
  /** Whether they are engines of the bench; else both are the one that is there. */
  readonly areOwn: boolean;
  stop(): Promise<void>;
}

/** The longest that anything of docker's beside a measured build may take. An engine without room does not fail, it hangs. */
const longestMs = 300_000;
/** What the engines of a large service take, with some room. */
const neededBytes = 12e9;

/** Starts both with the given images. Without root both are the engine that is there, which is never emptied. */
export async function startEngines(images: readonly string[], store: Engine['store']): Promise<Engines> {
  for (const image of images) requireImage(image);
  if (process.getuid?.() !== 0) {
    const driver = docker({}, ['info', '--format', '{{.Driver}}']).trim();
    const there: Engine = { env: {}, store: driver === 'overlay2' ? 'overlay2' : 'containerd', empty: () => undefined };
    return { kept: there, fresh: there, areOwn: false, stop: async () => undefined };
  }
  const folders = ['kept', 'fresh'].map((name) => path.join(engineRoot(), name));
  const stop = async (): Promise<void> => {
    for (const folder of folders) {
      execFileSync('bash', [script, 'down'], {
        env: rootedIn(folder),
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: longestMs,
      });
      await rm(folder, { recursive: true, force: true });
    }
  };
  await mkdir(engineRoot(), { recursive: true });
  const { bavail, bsize } = await statfs(engineRoot());
  if (bavail * bsize < neededBytes)
    throw new Error(`${engineRoot()} has room for ${size(bavail * bsize)}, and engines need ${size(neededBytes)}.`);
  try {
    const engines: Engine[] = [];
    for (const folder of folders) engines.push(await startEngine(folder, store, images));
    const [kept, fresh] = engines;
    if (kept === undefined || fresh === undefined) throw new Error('An engine is missing.');
    return { kept, fresh, areOwn: true, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Brings an image from one engine to another. An empty environment is the engine that is there. */
export function copyImage(image: string, from: Engine['env'], to: Engine['env']): void {
  if (from['DOCKER_HOST'] === to['DOCKER_HOST']) return;
  const [source, target] = [from, to].map(({ DOCKER_HOST = '' }) => (DOCKER_HOST === '' ? '' : `-H ${DOCKER_HOST}`));
  const pipe = `set -o pipefail; docker ${source} save "$1" | docker ${target} load`;
  execFileSync('bash', ['-c', pipe, 'bash', image], { stdio: ['ignore', 'ignore', 'pipe'], timeout: longestMs });
}

/** Runs docker on an engine, and gives what it prints. Throws with its message. */
export function docker(env: Engine['env'], args: readonly string[]): string {
  return execFileSync('docker', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
    env: { ...process.env, ...env },
  });
}

/** A fixed place: engines of a bench that was killed are replaced by those of the next. */
function engineRoot(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');
  return path.join(cache, 'cached-go-docker-build/bench-engines');
}

function rootedIn(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CACHED_GO_DOCKER_BUILD_ENGINE_ROOT: folder,
    // It measures the machine as it is, with its disk.
    CACHED_GO_DOCKER_BUILD_ENGINE_DATA: 'folder',
  };
}

async function startEngine(folder: string, store: Engine['store'], images: readonly string[]): Promise<Engine> {
  await mkdir(folder, { recursive: true });
  const told = execFileSync('bash', [script, 'second', '--store', store, '--fresh'], {
    env: rootedIn(folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
  });
  const env = { DOCKER_HOST: /^DOCKER_HOST=(\S+)$/m.exec(told)?.[1] ?? '' };
  for (const image of images) copyImage(image, {}, env);
  return { env, store, empty: () => void docker(env, ['buildx', 'prune', '--all', '--force']) };
}

function requireImage(image: string): void {
  try {
    docker({}, ['image', 'inspect', image]);
  } catch {
    docker({}, ['pull', '--quiet', image]);
  }
}
