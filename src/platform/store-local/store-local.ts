import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../clock.ts';
import { type Deadline, withinLimits } from '../store/deadline.ts';
import { entryFiles, linkOrCopy, moveFiles, requireEmptyFolder, totalBytes } from '../store/entry-files.ts';
import { diskErrorText, errorCode } from '../error-text.ts';
import { groupsProblem, keyProblem } from '../store/key-problems.ts';
import {
  type Damage,
  type Entry,
  entryFolder,
  filesFolder,
  incomingFolder,
  readEntry,
  readSpace,
  spaceFolder,
  usedFile,
} from './entries.ts';
import { hasRoomFor, incomingName, removeEntry, type Sweep, sweepStore } from './sweep.ts';
import { makePrivate, publishEntry, writeEntry } from './write.ts';
import { inLookupOrder } from '../store/lookup-order.ts';
import type { Limits, Lookup, PrefixGroups, Restored, Saved, SnapshotStore } from '../store/store.ts';

/** A store in a folder. */
interface LocalStoreOptions {
  readonly root: string;
  /** The space that entries are written to, and looked for first: one per ref. */
  readonly space: string;
  /** Further spaces that are read, in order: the pull request's base, the default branch. */
  readonly readable: readonly string[];
  /** Above it the entries that were not used for the longest time are deleted, no ref's for another alone (`evicted`); no limit when absent. */
  readonly maxBytes?: number;
  readonly clock: Pick<Clock, 'now'>;
  /** Gets notes on damaged entries and on cleaning that failed. */
  readonly log: (line: string) => void;
}

/** Snapshots in a folder of this machine, or one that several machines share. Jobs may use it at the same time. */
export function localStore(options: LocalStoreOptions): SnapshotStore {
  return {
    kind: 'local',
    find: (groups, limits) => guarded(options, limits, groupsProblem(groups), () => find(options, groups)),
    restore: (groups, target, limits) =>
      guarded(options, limits, groupsProblem(groups), (deadline) => restore(options, groups, target, deadline)),
    save: (key, source, limits, standsOn = []) =>
      guarded(options, limits, keyProblem(key), (deadline) => save(options, { key, source, standsOn }, deadline)),
  };
}

interface Degraded {
  readonly kind: 'degraded';
  readonly reason: string;
}

async function guarded<T>(
  options: LocalStoreOptions,
  limits: Limits,
  problem: string | undefined,
  body: (deadline: Deadline) => Promise<T>,
): Promise<T | Degraded> {
  if (problem !== undefined) return { kind: 'degraded', reason: problem };
  try {
    return await withinLimits(limits, `the cache folder ${options.root}`, body);
  } catch (error) {
    return { kind: 'degraded', reason: diskErrorText(error, options.root) };
  }
}

async function find(options: LocalStoreOptions, groups: PrefixGroups): Promise<Lookup> {
  const { candidates, damages } = await lookUp(options, groups);
  const [best] = candidates;
  return best === undefined ? nothing(damages) : { kind: 'found', key: best.key };
}

async function restore(
  options: LocalStoreOptions,
  groups: PrefixGroups,
  target: string,
  deadline: Deadline,
): Promise<Restored> {
  const startedAt = performance.now();
  await requireEmptyFolder(target);
  const { candidates, damages } = await lookUp(options, groups);
  for (const entry of candidates) {
    if (!(await take(entry, target, deadline))) continue;
    await markUsed(options, entry);
    return { kind: 'restored', key: entry.key, sizeBytes: totalBytes(entry.files), ms: performance.now() - startedAt };
  }
  return nothing(damages);
}

/** Puts the files of an entry into `target`; false when another process has removed it meanwhile. */
async function take(entry: Entry, target: string, deadline: Deadline): Promise<boolean> {
  // Beside the target, so that the last step is a rename; a run that gave up in between finds nothing in its folder.
  const staging = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const { name } of entry.files) await linkOrCopy(join(filesFolder(entry.folder), name), join(staging, name));
    deadline.check();
    await moveFiles(entry.files, staging, target);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

interface NewEntry {
  readonly key: string;
  /** The folder of its files. */
  readonly source: string;
  readonly standsOn: readonly string[];
}

async function save(options: LocalStoreOptions, entry: NewEntry, deadline: Deadline): Promise<Saved> {
  const { key, source, standsOn } = entry;
  const startedAt = performance.now();
  const files = await entryFiles(source);
  if (files.length === 0) return { kind: 'degraded', reason: `there are no files in ${source}` };
  const sizeBytes = totalBytes(files);
  const neededBytes = sizeBytes + (await bytesOf(options, standsOn));
  if (options.maxBytes !== undefined && neededBytes > options.maxBytes) {
    const what = neededBytes === sizeBytes ? 'the entry' : 'the entry, with what it stands on,';
    return {
      kind: 'degraded',
      reason: `${what} has ${neededBytes} bytes, and the whole store may have ${options.maxBytes} (\`cache-max-size\`)`,
    };
  }
  await makePrivate(options.root);
  const folder = entryFolder(options.root, options.space, key);
  const existing = await readEntry(folder);
  if (existing !== undefined && 'files' in existing) return { kind: 'exists' };
  if (existing !== undefined) await removeEntry(options.root, folder);
  const sweep = { ...options, nowMs: options.clock.now(), maxBytes: options.maxBytes, keep: folder };
  if (!(await fits(sweep, { key, standsOn, sizeBytes })))
    return {
      kind: 'degraded',
      reason: `there is no room for ${sizeBytes} bytes beside what the other refs keep of ${options.maxBytes} (\`cache-max-size\`)`,
    };
  const incoming = join(incomingFolder(options.root), incomingName());
  try {
    await writeEntry(incoming, { key, savedAtMs: await nextSavedAt(options), standsOn, files }, source, deadline);
    deadline.check();
    if (!(await publishEntry(incoming, folder))) return { kind: 'exists' };
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
  await clean(options, sweep);
  return { kind: 'saved', sizeBytes, ms: performance.now() - startedAt };
}

/** The bytes of these entries, as far as there is a limit that they count for. */
async function bytesOf(options: LocalStoreOptions, keys: readonly string[]): Promise<number> {
  if (options.maxBytes === undefined || keys.length === 0) return 0;
  const { candidates } = await lookUp(options, [[...keys]]);
  return candidates.filter(({ key }) => keys.includes(key)).reduce((sum, { files }) => sum + totalBytes(files), 0);
}

/** Now, or after the newest entry of the space when the clock went back: what is saved last is the newest. */
async function nextSavedAt({ root, space, clock }: LocalStoreOptions): Promise<number> {
  const { entries } = await readSpace(spaceFolder(root, space));
  return Math.max(clock.now(), ...entries.map(({ savedAtMs }) => savedAtMs + 1));
}

async function fits({ maxBytes, ...sweep }: Sweep, entry: Parameters<typeof hasRoomFor>[1]): Promise<boolean> {
  return maxBytes === undefined || hasRoomFor({ ...sweep, maxBytes }, entry);
}

async function clean(options: LocalStoreOptions, sweep: Sweep): Promise<void> {
  try {
    await sweepStore(sweep);
  } catch (error) {
    // The entry is saved; whoever saves next cleans.
    options.log(`cleaning the cache folder failed: ${diskErrorText(error, options.root)}`);
  }
}

async function markUsed(options: LocalStoreOptions, entry: Entry): Promise<void> {
  const now = new Date(options.clock.now());
  try {
    await utimes(usedFile(entry.folder), now, now);
  } catch (error) {
    // A store that may only be read has no order of use.
    options.log(`the use of ${entry.key} was not noted: ${diskErrorText(error, options.root)}`);
  }
}

async function lookUp(
  options: LocalStoreOptions,
  groups: PrefixGroups,
): Promise<{ readonly candidates: readonly Entry[]; readonly damages: readonly Damage[] }> {
  const names = [...new Set([options.space, ...options.readable])];
  const spaces = await Promise.all(names.map((name) => readSpace(spaceFolder(options.root, name))));
  const damages = spaces.flatMap((space) => space.damages);
  for (const { folder, reason } of damages) options.log(`a damaged entry is passed over: ${reason} (${folder})`);
  const candidates = inLookupOrder(
    spaces.map(({ entries }) => entries),
    groups,
    newestFirst,
  );
  const prefixes = groups.flat();
  const isAsked = ({ key }: Damage): boolean => key === undefined || prefixes.some((prefix) => key.startsWith(prefix));
  return { candidates, damages: damages.filter(isAsked) };
}

function newestFirst(a: Entry, b: Entry): number {
  return b.savedAtMs - a.savedAtMs || Number(b.savedOrder - a.savedOrder);
}

/** A damaged entry counts as absent; when that leaves nothing, it is the reason. */
function nothing(damages: readonly Damage[]): Degraded | { readonly kind: 'none' } {
  const [damage] = damages;
  return damage === undefined
    ? { kind: 'none' }
    : { kind: 'degraded', reason: `an entry is damaged: ${damage.reason}` };
}
