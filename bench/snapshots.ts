// What lies in a local store, read from its folder without the action.
import { execFileSync } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '../src/snapshot/manifest.ts';
import { manifestFile, parseManifest } from '../src/snapshot/manifest.ts';
import type { SnapshotSize } from './results.ts';

/** A snapshot with the archives that it consists of. */
export interface StoredSnapshot {
  readonly manifest: Manifest;
  readonly layers: readonly { readonly role: 'base' | 'delta'; readonly digest: string; readonly file: string }[];
}

const kinds = ['modules', 'build'] as const;

/** The newest snapshot of each cache. */
export async function newestSnapshots(store: string): Promise<ReadonlyMap<string, StoredSnapshot>> {
  const files = (await readdir(store, { recursive: true })).filter((file) => path.basename(file) === manifestFile);
  const entries = await Promise.all(
    files.map(async (file) => {
      const place = path.join(store, file);
      const text = await readFile(place, 'utf8');
      const manifest = kinds.map((kind) => parseManifest(text, kind)).find((parsed) => parsed !== undefined);
      return { folder: path.dirname(place), manifest, at: (await stat(place)).mtimeMs };
    }),
  );
  const newest = new Map<string, StoredSnapshot>();
  for (const { manifest } of entries.toSorted((a, b) => a.at - b.at)) {
    if (manifest === undefined) continue;
    const layers = manifest.layers.flatMap(({ key, file, role, digest }) => {
      // The last layer of a manifest is always one of its own entry.
      const home = entries.find((entry) => entry.manifest?.layers.at(-1)?.key === key);
      return home === undefined ? [] : [{ role, digest, file: path.join(home.folder, file) }];
    });
    newest.set(manifest.kind, { manifest, layers });
  }
  return newest;
}

/** What a snapshot takes, against what is live. Contents are remembered by digest: bases are large. */
export function snapshotSize(snapshot: StoredSnapshot, known: Map<string, number>): SnapshotSize {
  const contentBytes = snapshot.layers.reduce((sum, { digest, file }) => {
    const bytes = known.get(digest) ?? listedBytes(listing(file));
    known.set(digest, bytes);
    return sum + bytes;
  }, 0);
  return {
    packedBytes: snapshot.manifest.layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    contentBytes,
    liveBytes: snapshot.manifest.live.bytes,
  };
}

/** What a run's report says that was saved, with the layer that the newest snapshot ends in. */
export function savedRoles(
  caches: readonly { readonly kind: string; readonly saved: { readonly key: string } | null }[],
  newest: ReadonlyMap<string, StoredSnapshot>,
): Readonly<Record<string, 'base' | 'delta'>> {
  return Object.fromEntries(
    caches.flatMap(({ kind, saved }) => {
      const last = newest.get(kind)?.manifest.layers.at(-1);
      return saved === null || last === undefined ? [] : [[kind, last.role]];
    }),
  );
}

function listing(file: string): string {
  const script = file.endsWith('.zst') ? 'zstd -dcq "$1" | tar tv' : 'tar tvzf "$1"';
  return execFileSync('sh', ['-c', script, 'sh', file], { encoding: 'utf8', maxBuffer: 512e6 });
}

/** The sizes of the files in what `tar tv` prints: kind and mode, owner, size, … */
export function listedBytes(text: string): number {
  return text
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .reduce((sum, line) => sum + Number(line.split(/\s+/)[2] ?? 0), 0);
}
