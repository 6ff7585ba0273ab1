import path from 'node:path';
import type { CacheEntries, CacheEntry } from '../../src/platform/store/cache-entries.ts';
import type { Files } from '../../src/platform/files.ts';
import type { PrefixGroups, SnapshotStore } from '../../src/platform/store/store.ts';
import { archiveBytes } from './archive.ts';

/** What the cache service allows a repository. */
export interface ServiceRules {
  /** Above it the least recently used entries go at once. */
  readonly limitBytes: number;
  /** What was not read for so long goes. */
  readonly unusedForMs: number;
  readonly uploadsPerMinute: number;
  /** Lookups count too, since the service answers each with an address to download from. */
  readonly downloadsPerMinute: number;
  /** How far a lookup lies behind the state of the service, drawn anew for each: so a later one can know less. */
  readonly lagMs: () => number;
  /** Absent where nothing above `limitBytes` can be bought. */
  readonly paid?: PaidStorage;
}

/** Storage above what is free: as long as the budget lasts. Then the cache is read-only until it fits into what is free. */
interface PaidStorage {
  readonly freeBytes: number;
  readonly budgetByteMs: number;
}

/** What the service did so far. */
export interface ServiceCounts {
  uploads: number;
  uploadedBytes: number;
  downloads: number;
  downloadedBytes: number;
  lookups: number;
  lists: number;
  deletions: number;
  evictions: number;
  expirations: number;
  refusedUploads: number;
  refusedDownloads: number;
  readOnly: number;
}

interface Entry extends CacheEntry {
  readonly space: string;
  readonly files: ReadonlyMap<string, string>;
  readAtMs: number;
}

/** A model of the cache service of GitHub Actions for one repository. */
export interface CacheService {
  readonly counts: Readonly<ServiceCounts>;
  bytes(): number;
  entries(): Iterable<Readonly<Entry>>;
  /** The store of a run, which writes to `space` and reads that and the `readable` ones, in order. */
  store(files: Files, spaces: { readonly space: string; readonly readable: readonly string[] }): SnapshotStore;
  /** Its REST API; `spaceOf` names the space of a ref. */
  restApi(spaceOf: (ref: string) => string): CacheEntries;
}

/** Keys that are alike up to here lie together: a lookup need not go through all. */
const headLength = 40;

export function cacheService(rules: ServiceRules, now: () => number): CacheService {
  const counts: ServiceCounts = {
    uploads: 0,
    uploadedBytes: 0,
    downloads: 0,
    downloadedBytes: 0,
    lookups: 0,
    lists: 0,
    deletions: 0,
    evictions: 0,
    expirations: 0,
    refusedUploads: 0,
    refusedDownloads: 0,
    readOnly: 0,
  };
  /** The least recently used first. */
  const byUse = new Map<number, Entry>();
  const shelves = new Map<string, Entry[]>();
  const minute = { at: -1, uploads: 0, downloads: 0 };
  const owed = { sinceMs: now(), byteMs: 0 };
  let bytes = 0;
  let lastId = 0;

  const shelvesOf = ({ space, key }: Pick<Entry, 'space' | 'key'>): readonly string[] => [
    space,
    `${space}\n${key.slice(0, headLength)}`,
  ];
  const remove = (entry: Entry): void => {
    byUse.delete(entry.id);
    bytes -= entry.sizeBytes;
    for (const name of shelvesOf(entry)) {
      const left = (shelves.get(name) ?? []).filter((other) => other !== entry);
      if (left.length > 0) shelves.set(name, left);
      else shelves.delete(name);
    }
  };
  const touch = (entry: Entry): void => {
    entry.readAtMs = now();
    byUse.delete(entry.id);
    byUse.set(entry.id, entry);
  };
  const settle = (): void => {
    if (Math.floor(now() / 60_000) !== minute.at)
      Object.assign(minute, { at: Math.floor(now() / 60_000), uploads: 0, downloads: 0 });
    owed.byteMs += Math.max(0, bytes - (rules.paid?.freeBytes ?? Infinity)) * (now() - owed.sinceMs);
    owed.sinceMs = now();
    for (const entry of byUse.values()) {
      if (now() - entry.readAtMs < rules.unusedForMs) break;
      remove(entry);
      counts.expirations += 1;
    }
  };
  const isReadOnly = (): boolean =>
    rules.paid !== undefined && owed.byteMs >= rules.paid.budgetByteMs && bytes >= rules.paid.freeBytes;
  const makeRoom = (): void => {
    for (const entry of byUse.values()) {
      if (bytes <= rules.limitBytes) break;
      remove(entry);
      counts.evictions += 1;
    }
  };
  const mayDownload = (): boolean => {
    settle();
    minute.downloads += 1;
    if (minute.downloads <= rules.downloadsPerMinute) return true;
    counts.refusedDownloads += 1;
    return false;
  };
  const inSpace = (space: string, prefix: string, seenMs: number): Entry | undefined => {
    const name = prefix.length < headLength ? space : `${space}\n${prefix.slice(0, headLength)}`;
    const visible = (shelves.get(name) ?? []).filter(
      ({ key, createdAtMs }) => createdAtMs <= seenMs && key.startsWith(prefix),
    );
    return visible.find(({ key }) => key === prefix) ?? visible.at(-1);
  };
  /** Group by group, each one request. */
  const lookUp = (spaces: readonly string[], groups: PrefixGroups): Entry | 'refused' | undefined => {
    for (const prefixes of groups) {
      if (!mayDownload()) return 'refused';
      counts.lookups += 1;
      const seenMs = now() - rules.lagMs();
      for (const space of spaces)
        for (const prefix of prefixes) {
          const found = inSpace(space, prefix, seenMs);
          if (found !== undefined) return found;
        }
    }
    return undefined;
  };
  const add = (entry: Omit<Entry, 'id'>): void => {
    lastId += 1;
    const added = { ...entry, id: lastId };
    byUse.set(lastId, added);
    for (const name of shelvesOf(added)) shelves.set(name, [...(shelves.get(name) ?? []), added]);
    bytes += added.sizeBytes;
    counts.uploads += 1;
    counts.uploadedBytes += added.sizeBytes;
    makeRoom();
  };

  return {
    counts,
    bytes: () => bytes,
    entries: () => byUse.values(),
    store: (files, { space, readable }) => ({
      kind: 'github',
      find: async (groups) => {
        const found = lookUp([space, ...readable], groups);
        if (found === 'refused') return tooMany;
        return found === undefined ? { kind: 'none' } : { kind: 'found', key: found.key };
      },
      restore: async (groups, folder) => {
        const found = lookUp([space, ...readable], groups);
        if (found === 'refused') return tooMany;
        if (found === undefined) return { kind: 'none' };
        touch(found);
        counts.downloads += 1;
        counts.downloadedBytes += found.sizeBytes;
        for (const [name, text] of found.files) await files.writeText(path.join(folder, name), text);
        return { kind: 'restored', key: found.key, sizeBytes: found.sizeBytes, ms: 1 };
      },
      save: async (key, folder) => {
        settle();
        minute.uploads += 1;
        if (minute.uploads > rules.uploadsPerMinute) {
          counts.refusedUploads += 1;
          return tooMany;
        }
        if (isReadOnly()) {
          counts.readOnly += 1;
          return { kind: 'degraded', reason: 'the budget of the cache is spent: it is read-only' };
        }
        if (shelves.get(`${space}\n${key.slice(0, headLength)}`)?.some((entry) => entry.key === key) === true)
          return { kind: 'exists' };
        const content = new Map<string, string>();
        for (const name of await files.list(folder))
          content.set(name, (await files.readText(path.join(folder, name))) ?? '');
        const sizeBytes = [...content.values()].reduce((sum, text) => sum + archiveBytes(text), 0);
        add({ key, space, files: content, sizeBytes, createdAtMs: now(), readAtMs: now() });
        return { kind: 'saved', sizeBytes, ms: 1 };
      },
    }),
    restApi: (spaceOf) => ({
      list: async (ref, prefix) => {
        counts.lists += 1;
        const kept = (shelves.get(spaceOf(ref)) ?? []).filter(({ key }) => key.startsWith(prefix));
        return { kind: 'listed', entries: kept.toSorted((a, b) => b.readAtMs - a.readAtMs).slice(0, 1000) };
      },
      remove: async (id) => {
        const entry = byUse.get(id);
        if (entry === undefined) return { kind: 'gone' };
        counts.deletions += 1;
        remove(entry);
        return { kind: 'removed' };
      },
    }),
  };
}

const tooMany = { kind: 'degraded', reason: 'too many requests in this minute' } as const;
