import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../error-text.ts';
import { totalBytes } from '../store/entry-files.ts';
import { type Evictable, evicted, type Maker } from '../store/eviction.ts';
import { type Entry, incomingFolder, namesIn, readSpace, spaceFolder, spacesFolder, usedFile } from './entries.ts';
import { isGone, type LockOwner, thisProcess, withLock } from './lock.ts';

/** What a killed writer left behind goes after this time. */
const leftoverAfterMs = 60 * 60 * 1000;
/** Even if a process with the writer's id is running: ids come back. */
const leftoverAtLatestMs = 24 * 60 * 60 * 1000;

export interface Sweep {
  readonly root: string;
  readonly nowMs: number;
  readonly maxBytes: number | undefined;
  /** The folder of the entry that was just written, which stays whatever the cap is, with what it stands on. */
  readonly keep: string;
  /** The spaces of the run that makes room: its own, and those that it reads. */
  readonly space: string;
  readonly readable: readonly string[];
}

/** As long as GitHub's cache service keeps what nobody reads. */
const staleAfterMs = 7 * 24 * 60 * 60 * 1000;

/** Removes leftovers, damaged entries and, above the size cap, what has to go first (`evicted`). */
export async function sweepStore(sweep: Sweep): Promise<void> {
  await withLock(join(sweep.root, 'sweep.lock'), sweep.nowMs, async () => {
    await removeLeftovers(sweep);
    const { entries, damages } = await readAll(sweep.root);
    for (const { folder } of damages) await removeEntry(sweep.root, folder);
    if (sweep.maxBytes !== undefined) await enforceCap(sweep, entries, sweep.maxBytes);
  });
}

/** A name in `incoming` that tells whose it is. */
export function incomingName(): string {
  const { host, pid } = thisProcess();
  return `${host.replace(/[^A-Za-z0-9.]+/g, '.')}-${pid}-${randomBytes(8).toString('hex')}`;
}

/** Takes an entry out of its space by one rename, then deletes it. Another process may have been faster. */
export async function removeEntry(root: string, folder: string): Promise<void> {
  const aside = join(incomingFolder(root), incomingName());
  try {
    await mkdir(incomingFolder(root), { recursive: true });
    await rename(folder, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

async function enforceCap(sweep: Sweep, entries: readonly Entry[], maxBytes: number): Promise<void> {
  const gone = evicted(await usedEntries(entries), maxBytes, (entry) => entry.folder === sweep.keep, makerOf(sweep));
  for (const { folder } of gone) await removeEntry(sweep.root, folder);
}

/** Whether an entry of that size fits, once the run has made all the room that it may. */
export async function hasRoomFor(
  sweep: Sweep & { readonly maxBytes: number },
  { key, standsOn, sizeBytes }: Pick<Evictable, 'key' | 'standsOn' | 'sizeBytes'>,
): Promise<boolean> {
  const { entries } = await readAll(sweep.root);
  const own = { folder: sweep.keep, space: dirname(sweep.keep), key, standsOn, sizeBytes, usedAtMs: sweep.nowMs };
  const all = [...(await usedEntries(entries)), own];
  const gone = evicted(all, sweep.maxBytes, ({ folder }) => folder === sweep.keep, makerOf(sweep));
  const left = all.filter((entry) => !gone.includes(entry));
  return left.reduce((sum, entry) => sum + entry.sizeBytes, 0) <= sweep.maxBytes;
}

function makerOf({ root, space, readable, nowMs }: Sweep): Maker {
  // What reads no other space is what others read.
  const shared = readable.length === 0 ? [space] : readable;
  return {
    space: spaceFolder(root, space),
    guarded: shared.map((name) => spaceFolder(root, name)),
    staleBeforeMs: nowMs - staleAfterMs,
  };
}

async function usedEntries(
  entries: readonly Entry[],
): Promise<readonly (Evictable & { readonly folder: string; readonly space: string })[]> {
  const oldestFirst = entries.toSorted((a, b) => Number(a.savedOrder - b.savedOrder));
  return Promise.all(
    oldestFirst.map(async (entry) => ({
      key: entry.key,
      standsOn: entry.standsOn,
      folder: entry.folder,
      space: dirname(entry.folder),
      usedAtMs: await usedAt(entry),
      sizeBytes: totalBytes(entry.files),
    })),
  );
}

async function usedAt(entry: Entry): Promise<number> {
  try {
    return Math.max(entry.savedAtMs, (await stat(usedFile(entry.folder))).mtimeMs);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return entry.savedAtMs;
    throw error;
  }
}

async function readAll(root: string): Promise<Awaited<ReturnType<typeof readSpace>>> {
  const folders = (await namesIn(spacesFolder(root))).map((name) => join(spacesFolder(root), name));
  const spaces = await Promise.all(folders.map(readSpace));
  return { entries: spaces.flatMap(({ entries }) => entries), damages: spaces.flatMap(({ damages }) => damages) };
}

async function removeLeftovers({ root, nowMs }: Sweep): Promise<void> {
  for (const name of await namesIn(incomingFolder(root))) {
    const folder = join(incomingFolder(root), name);
    const age = nowMs - (await changedAt(folder, nowMs));
    const owner = ownerOf(name);
    const isLeft = owner === undefined || isGone(owner) || owner.host !== thisProcess().host;
    if (age > leftoverAtLatestMs || (age > leftoverAfterMs && isLeft))
      await rm(folder, { recursive: true, force: true });
  }
}

async function changedAt(folder: string, otherwise: number): Promise<number> {
  try {
    return (await stat(folder)).mtimeMs;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return otherwise;
    throw error;
  }
}

function ownerOf(name: string): LockOwner | undefined {
  const [, host, pid] = /^(.+)-(\d+)-[0-9a-f]+$/.exec(name) ?? [];
  if (host === undefined || pid === undefined) return undefined;
  // The name holds the host in a file name's letters.
  const own = thisProcess().host;
  return { host: host === own.replace(/[^A-Za-z0-9.]+/g, '.') ? own : host, pid: Number(pid) };
}
