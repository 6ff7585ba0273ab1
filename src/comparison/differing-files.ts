import type { ImageFile } from '../platform/image-files.ts';

/** A file in which the image of the cold build and that of the warm build differ. */
export type FileDifference =
  | { readonly kind: 'one-sided'; readonly name: string; readonly side: 'cold' | 'warm' }
  /** Another type, mode, owner, link target or attribute. */
  | { readonly kind: 'about'; readonly name: string; readonly cold: string; readonly warm: string }
  | { readonly kind: 'content'; readonly name: string; readonly cold: ImageFile; readonly warm: ImageFile };

/** Compares two images file by file, by their names. Times of files are left out: a build sets them anew. */
export function differingFiles(cold: readonly ImageFile[], warm: readonly ImageFile[]): readonly FileDifference[] {
  const [before, after] = [byName(cold), byName(warm)];
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => differenceOf(name, before.get(name), after.get(name)));
}

function differenceOf(
  name: string,
  cold: ImageFile | undefined,
  warm: ImageFile | undefined,
): readonly FileDifference[] {
  if (cold === undefined) return [{ kind: 'one-sided', name, side: 'warm' }];
  if (warm === undefined) return [{ kind: 'one-sided', name, side: 'cold' }];
  if (cold.about !== warm.about) return [{ kind: 'about', name, cold: cold.about, warm: warm.about }];
  return cold.sha256 === warm.sha256 ? [] : [{ kind: 'content', name, cold, warm }];
}

function byName(files: readonly ImageFile[]): ReadonlyMap<string, ImageFile> {
  return new Map(files.map((file) => [file.name, file]));
}

/** Files whose contents are compared, and how large they may be together: they are all in memory. */
const mostExplained = 20;
const mostExplainedBytes = 768 * 1024 * 1024;

/** The files whose difference is looked into; the others are told by size and hash alone. */
export function filesToExplain(differences: readonly FileDifference[]): ReadonlySet<string> {
  const names = new Set<string>();
  let bytes = 0;
  for (const difference of differences) {
    if (difference.kind !== 'content' || names.size === mostExplained) continue;
    const both = difference.cold.sizeBytes + difference.warm.sizeBytes;
    if (bytes + both > mostExplainedBytes) continue;
    bytes += both;
    names.add(difference.name);
  }
  return names;
}
