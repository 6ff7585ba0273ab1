import path from 'node:path';
import type { Compress } from '../platform/compress.ts';
import type { Files } from '../platform/files.ts';
import type { CacheKeys } from './keys.ts';
import { rivalsOf, savingKey } from './keys.ts';
import type { Layer, Manifest } from './manifest.ts';
import { manifestFile } from './manifest.ts';

/** A snapshot that is ready to be uploaded: the files of one entry of the store. */
export interface PreparedSnapshot {
  readonly kind: CacheKeys['kind'];
  readonly key: string;
  /** What the keys of entries begin with that would make this one needless, the best first. */
  readonly rivals: readonly string[];
  readonly folder: string;
  readonly sizeBytes: number;
  readonly role: 'base' | 'delta';
  /** Keys of the entries that hold the base of a delta. */
  readonly standsOn: readonly string[];
}

export interface NewContent {
  readonly role: 'base' | 'delta';
  readonly tars: readonly string[];
  /** Content before compression. */
  readonly bytes: number;
  readonly live: Manifest['live'];
  readonly goVersion: string;
  readonly complete: boolean;
  /** The base that a delta stands on. */
  readonly standsOn: Manifest | undefined;
  readonly timings: Manifest['timings'];
}

/** Compresses what was extracted and writes the entry: its layers and the manifest, not the base that a delta stands on. */
export async function composeSnapshot(
  tools: { readonly files: Files; readonly compress: Compress },
  keys: CacheKeys,
  run: { readonly id: string; readonly attempt: string },
  content: NewContent,
  timeoutMs: number,
): Promise<PreparedSnapshot> {
  const folder = await tools.files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const packed = await Promise.all(
    content.tars.map(async (tar, index) => {
      const file = await tools.compress(tar, path.join(folder, `${content.role}-${index}.tar`), timeoutMs);
      await tools.files.remove(tar);
      const [hash, sizeBytes] = await Promise.all([tools.files.sha256(file), tools.files.sizeBytes(file)]);
      return { role: content.role, file: path.basename(file), digest: `sha256:${hash}`, sizeBytes };
    }),
  );
  const key = savingKey(keys, run, { complete: content.complete, digest: packed[0]?.digest ?? '' });
  const bases = content.role === 'base' ? [] : (content.standsOn?.layers.filter(({ role }) => role === 'base') ?? []);
  const layers: readonly Layer[] = [...bases, ...packed.map((layer) => ({ ...layer, key }))];
  const manifest: Manifest = {
    schema: 1,
    kind: keys.kind,
    goVersion: content.goVersion,
    complete: content.complete,
    layers,
    baseBytes: content.role === 'base' ? content.bytes : (content.standsOn?.baseBytes ?? 0),
    live: content.live,
    timings: content.timings,
  };
  await tools.files.writeText(path.join(folder, manifestFile), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const sizeBytes = packed.reduce((sum, layer) => sum + layer.sizeBytes, 0);
  const rivals = rivalsOf(keys, content.complete);
  const standsOn = [...new Set(bases.map((layer) => layer.key))];
  return { kind: keys.kind, key, rivals, folder, sizeBytes, role: content.role, standsOn };
}
