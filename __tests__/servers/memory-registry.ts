import { execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const script = path.join(import.meta.dirname, '../../scripts/go-tool.sh');

/** A registry of images in memory (go-containerregistry), on this machine's loopback. It wants no login. */
export interface MemoryRegistry {
  /** `localhost:PORT`, the first part of an image's name. */
  readonly host: string;
  close(): Promise<void>;
}

export async function startMemoryRegistry(): Promise<MemoryRegistry> {
  const { stdout: program } = await promisify(execFile)('bash', [script, 'registry']);
  const port = await freePort();
  const child = spawn(program.trim(), ['-port', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('close', () => resolve());
  });
  const host = `localhost:${port}`;
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  for (let tries = 100; tries > 0; tries -= 1) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined);
    if (answer !== undefined) return { host, close };
    await wait(100);
  }
  await close();
  throw new Error('the registry in memory does not answer');
}
