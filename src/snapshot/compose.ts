import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Archive } from '../mounts/extracted.ts';
import type { Files } from '../platform/files.ts';
import type { CacheKeys } from './keys.ts';
import { rivalsOf, savingKey } from './keys.ts';
import { isBelow } from './lay-over-base-branch.ts';
import type { Layer, Manifest } from './manifest.ts';
import { manifestFile } from './manifest.ts';
import type { ModuleSet } from './module-set.ts';

/** A snapshot that is ready to be uploaded: the files of one entry of the store. */
export interface PreparedSnapshot {
  readonly kind: CacheKeys['kind'];
  readonly key: string;
  /** What the keys of entries begin with that would make this one needless, the best first. */
  readonly rivals: readonly string[];
  readonly folder: string;
  readonly sizeBytes: number;
  /** `record`: no archive of its own, only a manifest that names those of the snapshot it stands on. */
  readonly role: 'base' | 'delta' | 'record';
  /** Keys of the entries that hold layers it stands on. */
  readonly standsOn: readonly string[];
}

interface NewContent {
  readonly role: 'base' | 'delta';
  readonly archives: readonly Archive[];
  /** Content before compression. */
  readonly bytes: number;
  /** `baseBytes` of it is filled in for a base, all of whose content is live. */
  readonly live: Manifest['live'];
  /** All the modules that the snapshot has, with those of the base; absent for the build cache. */
  readonly modules?: ModuleSet;
  /** What compiled it. */
  readonly madeBy: Pick<Manifest, 'goVersion' | 'settings'>;
  /** Hash of the mounts that it comes from. */
  readonly mounts: string;
  readonly complete: boolean;
  /** The base that a delta stands on. */
  readonly standsOn: Manifest | undefined;
  /** Layers that several images share and that a base leaves out. */
  readonly shared: readonly Layer[];
  /** Digests of layers that no builder took. */
  readonly refused: readonly string[];
  readonly timings: Manifest['timings'];
}

/** Writes the entry: the archives that were extracted and the manifest, not the base that a delta stands on. */
export async function composeSnapshot(
  files: Files,
  keys: CacheKeys,
  run: { readonly id: string; readonly attempt: string },
  content: NewContent,
): Promise<PreparedSnapshot> {
  const folder = await files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const packed = await Promise.all(
    content.archives.map(async ({ path: from, ...archive }, index) => {
      // Of an image, which the builder has pushed, it is but a name.
      const file = `${content.role}-${index}.tar${from === undefined ? '.zst' : path.extname(from)}`;
      if (from !== undefined) await files.link(from, path.join(folder, file));
      return { role: content.role, file, ...archive };
    }),
  );
  const { complete, modules } = content;
  const key = savingKey(keys, run, {
    complete,
    digest: packed[0]?.digest ?? '',
    ...(modules === undefined ? {} : { modules }),
  });
  const below =
    content.role === 'base' ? content.shared : (content.standsOn?.layers.filter((layer) => isBelow(keys, layer)) ?? []);
  const layers: readonly Layer[] = [...below, ...packed.map((layer) => ({ ...layer, key }))];
  const manifest: Manifest = {
    schema: 1,
    kind: keys.kind,
    ...content.madeBy,
    complete,
    layers,
    mounts: content.mounts,
    baseBytes: content.role === 'base' ? content.bytes : (content.standsOn?.baseBytes ?? 0),
    live: content.role === 'base' ? { ...content.live, baseBytes: content.live.bytes } : content.live,
    ...(content.refused.length === 0 ? {} : { refused: content.refused }),
    timings: content.timings,
  };
  await files.writeText(path.join(folder, manifestFile), manifestText(manifest));
  const sizeBytes = packed.reduce((sum, layer) => sum + layer.sizeBytes, 0);
  const rivals = rivalsOf(keys, complete);
  const standsOn = [...new Set(below.map((layer) => layer.key))];
  return { kind: keys.kind, key, rivals, folder, sizeBytes, role: content.role, standsOn };
}

/** Writes an entry that brings nothing new but the timings of its manifest: a few kilobytes, which a later run reads first. */
export async function composeRecord(
  files: Files,
  keys: CacheKeys,
  run: { readonly id: string; readonly attempt: string },
  manifest: Manifest,
): Promise<PreparedSnapshot> {
  const folder = await files.makeTemporaryFolder(`snapshot-${keys.kind}`);
  const text = manifestText(manifest);
  await files.writeText(path.join(folder, manifestFile), text);
  const { complete, kind, live } = manifest;
  const digest = createHash('sha256').update(text).digest('hex');
  const modules = kind === 'modules' ? { modules: { files: live.entries, names: digest } } : {};
  const key = savingKey(keys, run, { complete, digest, ...modules });
  const standsOn = [...new Set(manifest.layers.map((layer) => layer.key))];
  const rivals = rivalsOf(keys, complete);
  return { kind: keys.kind, key, rivals, folder, sizeBytes: Buffer.byteLength(text), role: 'record', standsOn };
}

function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
