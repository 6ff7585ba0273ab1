import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isEntryFileName } from '../../src/platform/store/entry-files.ts';
import { groupsProblem, keyProblem } from '../../src/platform/store/key-problems.ts';
import type { Limits, Lookup, PrefixGroups, Restored, Saved, SnapshotStore } from '../../src/platform/store/store.ts';

/** What the fake keeps; shared by the fakes of several refs. */
export interface FakeEntry {
  readonly space: string;
  readonly key: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly standsOn?: readonly string[];
}

export interface FakeStore extends SnapshotStore {
  /** Oldest first. */
  readonly entries: FakeEntry[];
  /** All calls so far, in order. */
  readonly calls: readonly { readonly method: 'find' | 'restore' | 'save'; readonly keys: readonly string[] }[];
}

export interface FakeStoreOptions {
  readonly kind?: SnapshotStore['kind'];
  readonly space?: string;
  readonly readable?: readonly string[];
  /** The memory behind several fakes that stand for several refs. */
  readonly entries?: FakeEntry[];
  /** When set, this call degrades with this reason. */
  readonly trouble?: Partial<Record<'find' | 'restore' | 'save', string>>;
}

/** A store in memory. It keeps the same rules as the real ones: the contract suite runs on all of them. */
export function fakeStore(options: FakeStoreOptions = {}): FakeStore {
  const entries = options.entries ?? [];
  const calls: { method: 'find' | 'restore' | 'save'; keys: readonly string[] }[] = [];
  const spaces = [options.space ?? 'main', ...(options.readable ?? [])];
  const degraded = (
    method: 'find' | 'restore' | 'save',
    keys: readonly string[],
    limits: Limits,
    problem: string | undefined,
  ): string | undefined => {
    calls.push({ method, keys });
    return problem ?? (limits.signal?.aborted === true ? 'cancelled' : options.trouble?.[method]);
  };
  return {
    kind: options.kind ?? 'local',
    entries,
    calls,
    async find(groups, limits): Promise<Lookup> {
      const reason = degraded('find', groups.flat(), limits, groupsProblem(groups));
      if (reason !== undefined) return { kind: 'degraded', reason };
      const entry = lookUp(entries, spaces, groups);
      return entry === undefined ? { kind: 'none' } : { kind: 'found', key: entry.key };
    },
    async restore(groups, folder, limits): Promise<Restored> {
      const reason = degraded('restore', groups.flat(), limits, groupsProblem(groups));
      if (reason !== undefined) return { kind: 'degraded', reason };
      await mkdir(folder, { recursive: true });
      if ((await readdir(folder)).length > 0) return { kind: 'degraded', reason: `the folder ${folder} is not empty` };
      const entry = lookUp(entries, spaces, groups);
      if (entry === undefined) return { kind: 'none' };
      for (const [name, content] of entry.files) await writeFile(path.join(folder, name), content);
      return { kind: 'restored', key: entry.key, sizeBytes: bytesOf(entry), ms: 1 };
    },
    async save(key, folder, limits, standsOn = []): Promise<Saved> {
      const reason = degraded('save', [key], limits, keyProblem(key));
      if (reason !== undefined) return { kind: 'degraded', reason };
      const names = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
      const odd = names.find((name) => !name.isFile());
      if (odd !== undefined) return { kind: 'degraded', reason: `${odd.name} is not a regular file` };
      const unknown = names.find(({ name }) => !isEntryFileName(name));
      if (unknown !== undefined)
        return { kind: 'degraded', reason: `${unknown.name} is not the name of a file of a snapshot` };
      if (names.length === 0) return { kind: 'degraded', reason: `there are no files in ${folder}` };
      const files = new Map<string, Uint8Array>();
      for (const { name } of names) files.set(name, await readFile(path.join(folder, name)));
      const entry = { space: spaces[0] ?? '', key, files, ...(standsOn.length === 0 ? {} : { standsOn }) };
      // Nothing awaits between the look and the write: of two that save at once, one is first.
      if (entries.some((other) => other.space === entry.space && other.key === key)) return { kind: 'exists' };
      entries.push(entry);
      return { kind: 'saved', sizeBytes: bytesOf(entry), ms: 1 };
    },
  };
}

function lookUp(entries: readonly FakeEntry[], spaces: readonly string[], groups: PrefixGroups): FakeEntry | undefined {
  for (const prefixes of groups) {
    for (const space of spaces) {
      const visible = entries.filter((entry) => entry.space === space).toReversed();
      for (const prefix of prefixes) {
        const found = visible.find(({ key }) => key === prefix) ?? visible.find(({ key }) => key.startsWith(prefix));
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

function bytesOf(entry: FakeEntry): number {
  return [...entry.files.values()].reduce((sum, content) => sum + content.byteLength, 0);
}
