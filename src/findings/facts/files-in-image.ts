import path, { posix } from 'node:path';
import { isWithin, type Placement } from '../../dockerfile/stages/placements.ts';
import { expandGlob, isGlob } from '../../context/globs.ts';
import type { Checkout } from '../../platform/checkout.ts';

/** The context on this machine, and what stays out of the build. */
export interface ContextFiles {
  readonly files: Checkout;
  /** Absolute. */
  readonly context: string;
  /** By paths relative to the context. */
  readonly isIgnored: (file: string) => boolean;
}

/** Where a file of an image comes from. */
type Located =
  /** `file` is absolute, on this machine. */
  | { readonly kind: 'found'; readonly file: string }
  /** Nothing that was copied has it. */
  | { readonly kind: 'absent' }
  /** Something may have it that cannot be looked into. */
  | { readonly kind: 'unknown' };

/** Finds the file of the context that lies at a path of the image: what came last counts. */
export async function locate(
  source: ContextFiles,
  placements: readonly Placement[],
  imagePath: string,
): Promise<Located> {
  const tried = new Set<string>();
  for (const placement of placements.toReversed()) {
    if (!isWithin(placement.dest, imagePath)) continue;
    if (placement.kind === 'unknown') return { kind: 'unknown' };
    // The same instruction again would bring the same.
    const words = [placement.dest, placement.isFolder, placement.keepsParents, ...placement.sources].join('\0');
    if (tried.has(words)) continue;
    tried.add(words);
    for (const name of await candidates(source, placement, imagePath)) {
      const file = path.join(source.context, name);
      if (!source.isIgnored(name) && (await source.files.kindOf(file)) === 'file') return { kind: 'found', file };
    }
  }
  return { kind: 'absent' };
}

/** The same for the folder itself and those above it, the nearest first. */
export async function locateAbove(
  source: ContextFiles,
  placements: readonly Placement[],
  folder: string,
  name: string,
): Promise<Located & { readonly imageFolder: string }> {
  for (let at = folder; ; at = posix.dirname(at)) {
    const located = await locate(source, placements, posix.join(at, name));
    if (located.kind !== 'absent' || at === '/') return { ...located, imageFolder: at };
  }
}

/** Paths of the context, relative to it, that a placement would put at the image path. */
async function candidates(
  { files, context }: ContextFiles,
  placement: Placement & { readonly kind: 'context' },
  imagePath: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const source of placement.sources.toReversed()) {
    const names = isGlob(source)
      ? (await expandGlob(files, context, source)).map((file) => path.relative(context, file))
      : [source];
    for (const name of names) {
      const kind = await files.kindOf(path.join(context, name));
      if (kind === 'file') found.push(...(isFileAt(placement, name, imagePath) ? [name] : []));
      else if (kind === 'folder') found.push(...inFolder(placement, name, imagePath));
    }
  }
  return found;
}

function isFileAt(
  { dest, isFolder, keepsParents }: Placement & { kind: 'context' },
  name: string,
  at: string,
): boolean {
  if (keepsParents) return posix.join(dest, name) === at;
  // Without a slash at its end the target may still be a folder that is there.
  return posix.join(dest, posix.basename(name)) === at || (!isFolder && dest === at);
}

/** Of a folder its content is copied. */
function inFolder(
  { dest, keepsParents }: Placement & { kind: 'context' },
  name: string,
  at: string,
): readonly string[] {
  const root = keepsParents ? posix.join(dest, name) : dest;
  return isWithin(root, at) ? [posix.join(name, posix.relative(root, at))] : [];
}
