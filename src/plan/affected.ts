import path from 'node:path';
import { isBelowOrSame } from '../context/build-files.ts';
import { globMatcher } from '../context/globs.ts';
import { moduleOfPackage, type ModuleChanges } from './go/changed-modules.ts';
import type { Image, ImageVerdict } from './image.ts';
import { type NamedPackages, type UsedPackage, usedPackages } from './go/image-packages.ts';
import type { CountedPath } from './reads/stage-files.ts';
import { type SourceChange, touches } from './go/touched-packages.ts';

/** An image with all that it is made of. Paths are absolute. */
export interface ImageParts {
  readonly image: Image;
  /** Files that describe the build, each with what it is: the Dockerfile, its ignore file, the bake files. */
  readonly described: readonly { readonly file: string; readonly what: string }[];
  readonly counted: readonly CountedPath[];
  /** By paths relative to the context. */
  readonly isIgnored: (file: string) => boolean;
  readonly packages: readonly (NamedPackages & { readonly modules: ModuleChanges })[];
}

/** What is compared. */
interface ChangesOfPlan {
  readonly changes: readonly SourceChange[];
  /** Patterns of files that affect all images, and of those that affect none; by paths relative to `root`. */
  readonly always: readonly string[];
  readonly ignore: readonly string[];
  /** The folder of the repository, from which files are told. */
  readonly root: string;
}

/** Whether an image is affected: by the first of what it is made of that changed. */
export function verdictOf(parts: ImageParts, plan: ChangesOfPlan): ImageVerdict {
  const kept = plan.changes.filter(({ path: at }) => !matchesAny(plan.ignore, relativeTo(plan.root, at)));
  const guess = parts.image.isGuess
    ? 'no folder has all that its Dockerfile copies, so its context is not known'
    : undefined;
  const found =
    alwaysReason(kept, plan) ??
    descriptionReason(parts, kept, plan.root) ??
    packageReason(parts, kept, plan.root) ??
    countedReason(parts, kept, plan.root) ??
    contextReason(parts, kept, plan.root) ??
    guess;
  return found === undefined
    ? { affected: false, reason: 'nothing that it is made of changed' }
    : { affected: true, reason: found };
}

function alwaysReason(changes: readonly SourceChange[], { always, root }: ChangesOfPlan): string | undefined {
  const found = changes.find(({ path: at }) => matchesAny(always, relativeTo(root, at)));
  return found && `${relativeTo(root, found.path)} changed, which \`always\` names`;
}

function descriptionReason(
  { described }: ImageParts,
  changes: readonly SourceChange[],
  root: string,
): string | undefined {
  const found = described.find(({ file }) => changes.some((change) => change.path === file));
  return found && `${relativeTo(root, found.file)} changed, ${found.what}`;
}

function packageReason({ packages }: ImageParts, changes: readonly SourceChange[], root: string): string | undefined {
  const all = packages.map((named) => ({ named, used: usedPackages(named) }));
  const submodule = changes.find(({ kind }) => kind === 'folder');
  // Without Go, its packages are not among those that are known.
  if (submodule !== undefined && all.some(({ used }) => used.some(isScanned)))
    return `${relativeTo(root, submodule.path)} changed, a submodule whose packages are not known without Go`;
  for (const { named, used: uses } of all) {
    for (const used of uses) {
      const change = changes.find((each) => touches(used.pack, each, { view: named.view, tests: used.tests }));
      if (change !== undefined) return changedPackage(used, change, root);
      const module = moduleOfPackage(used.pack, named.modules);
      const bump = module && named.modules.of(module);
      if (bump !== undefined) return `${bump}, used by ${importerOf(used, root)}`;
    }
  }
  // What such a package imports is not known, so a change of any module may be one of it.
  const uses = all.flatMap(({ named, used }) => (named.modules.any ? used : []));
  const unlisted = uses.find(({ pack: { error, dir } }) => error !== '' && dir === '');
  return unlisted && `modules changed, and those that ${unlisted.pack.path} imports could not be listed`;
}

function isScanned({ pack: { dir, files } }: UsedPackage): boolean {
  return dir !== '' && files.built === undefined;
}

function changedPackage({ pack, root: named, importer }: UsedPackage, change: SourceChange, root: string): string {
  const file = relativeTo(root, change.path);
  if (importer === undefined) return `${file} changed`;
  const through = importer === named ? '' : ` through ${folderOf(importer.dir, importer.path, root)}`;
  const folder = folderOf(pack.dir, pack.path, root);
  const what =
    path.dirname(file) === folder
      ? `${folder} changed (${path.basename(file)})`
      : `${file} changed, a part of ${folder}`;
  return `${what}, imported by ${folderOf(named.dir, named.path, root)}${through}`;
}

function importerOf({ importer, root: named, pack }: UsedPackage, root: string): string {
  const by = importer ?? pack;
  const own = folderOf(by.dir, by.path, root);
  return by === named || by === pack ? own : `${folderOf(named.dir, named.path, root)} through ${own}`;
}

/** A package of the repository by its folder, any other by its path. */
function folderOf(dir: string, importPath: string, root: string): string {
  return dir !== '' && isBelowOrSame(root, dir) ? relativeTo(root, dir) || '.' : importPath;
}

function countedReason(
  { image: { context }, counted, isIgnored }: ImageParts,
  changes: readonly SourceChange[],
  root: string,
): string | undefined {
  for (const { path: at, kind } of changes) {
    if (!isBelowOrSame(context, at)) continue;
    const name = relativeTo(context, at);
    if (kind === 'file' && isIgnored(name)) continue;
    const found = counted.find(
      ({ pattern }) => isBelowPattern(pattern, name) || (kind === 'folder' && pattern.startsWith(`${name}/`)),
    );
    if (found !== undefined) return `${relativeTo(root, at)} changed: ${found.how}`;
  }
  return undefined;
}

function contextReason({ image }: ImageParts, changes: readonly SourceChange[], root: string): string | undefined {
  for (const [name, folder] of Object.entries(image.contexts)) {
    const found = path.isAbsolute(folder) ? changes.find(({ path: at }) => isBelowOrSame(folder, at)) : undefined;
    if (found !== undefined) return `${relativeTo(root, found.path)} changed, in the context \`${name}\``;
  }
  return undefined;
}

function isBelowPattern(pattern: string, name: string): boolean {
  if (pattern === '') return true;
  const above = name.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  return /[*?[]/.test(pattern) ? above.some(globMatcher(pattern)) : above.includes(pattern);
}

/** Whether a pattern of the user's matches a path or a folder above it. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => isBelowPattern(pattern.replace(/^\.?\//, '').replace(/\/$/, ''), name));
}

function relativeTo(root: string, at: string): string {
  return path.relative(root, at).split(path.sep).join('/');
}
