import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as v from 'valibot';
import { decodedText, objectOf } from '../../text/json-schemas.ts';
import { errorCode } from '../error-text.ts';

const lockOwnerSchema = objectOf({ host: v.string(), pid: v.number() });

/** Who holds something in a folder that several machines may share. */
export interface LockOwner extends v.InferOutput<typeof lockOwnerSchema> {}

/** This process. */
export function thisProcess(): LockOwner {
  return { host: hostname(), pid: process.pid };
}

/** Whether the owner is known to be gone: a process of this machine that no longer runs. Others cannot be asked. */
export function isGone(owner: LockOwner): boolean {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return errorCode(error) === 'ESRCH';
  }
}

/** A lock whose owner cannot be asked is stale after this time; what it guards takes far less. */
const staleAfterMs = 10 * 60 * 1000;

/**
 * Runs `body` while holding the lock file `path`, or not at all (`undefined`) while another process holds it.
 * The lock of a process that is gone, or one that is too old, is taken over.
 */
export async function withLock<T>(path: string, nowMs: number, body: () => Promise<T>): Promise<T | undefined> {
  const mark = JSON.stringify({ ...thisProcess(), id: randomBytes(8).toString('hex') });
  if (!(await takeLock(path, mark)) && !((await removeStale(path, nowMs)) && (await takeLock(path, mark))))
    return undefined;
  try {
    return await body();
  } finally {
    if ((await textOf(path)) === mark) await rm(path, { force: true });
  }
}

async function takeLock(path: string, mark: string): Promise<boolean> {
  try {
    await writeFile(path, mark, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock; false when it is held, or when another process was faster. */
async function removeStale(path: string, nowMs: number): Promise<boolean> {
  const text = await textOf(path);
  if (text === undefined) return true;
  if (!(await isStale(path, text, nowMs))) return false;
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    await rename(path, aside);
    if ((await textOf(aside)) === text) return true;
    // A fresh lock came in between: it goes back, unless there is a yet fresher one.
    await link(aside, path);
    return false;
  } catch (error) {
    if (['ENOENT', 'EEXIST'].includes(errorCode(error))) return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function isStale(path: string, text: string, nowMs: number): Promise<boolean> {
  // One that is half written has no owner: only its age can tell.
  const owner = decodedText(lockOwnerSchema, text);
  if (owner !== undefined && isGone(owner)) return true;
  try {
    return nowMs - (await stat(path)).mtimeMs > staleAfterMs;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
