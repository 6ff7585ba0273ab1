import path from 'node:path';
import type { Files } from '../platform/files.ts';
import { expandGlob, isGlob, matchesGlob, subfolders } from './globs.ts';
import { readModules } from './read-modules.ts';
import type { ModuleSet } from './read-modules.ts';

/** Where to look. Folders and files are absolute. */
export interface ModuleSearch {
  readonly workspace: string;
  readonly context: string;
  readonly dockerfile: string;
  /** The input `cache-dependency-path`. */
  readonly dependencyPaths: readonly string[];
  /** What the Dockerfile copies from the context, as written; empty when that is not known. */
  readonly copySources: readonly string[];
}

/** Which modules feed an image, and why these. */
export type FoundModules =
  | (ModuleSet & { readonly kind: 'modules'; readonly reason: string; readonly restore: ModulesRestore })
  | { readonly kind: 'none'; readonly reason: string; readonly fix: string };

/** Whether downloaded modules can be restored for them. `needless`: there is nothing to download. */
export type ModulesRestore =
  | { readonly kind: 'possible' }
  | { readonly kind: 'needless'; readonly reason: string }
  | { readonly kind: 'impossible'; readonly reason: string; readonly fix: string };

const searchDepth = 4;

/** Finds the go.mod, go.sum and go.work files of an image: the surest sign first, a search of the context last. */
export async function findGoModules(files: Files, search: ModuleSearch): Promise<FoundModules> {
  const place = await firstPlace(files, search);
  if (place.kind === 'none') return place;
  const set = await readModules(files, place.dirs, place.workspaceFile);
  if (set.modules.length === 0) {
    return {
      kind: 'none',
      reason: `${place.reason}, but there is no go.mod`,
      fix: 'Commit the go.mod, or name it in `cache-dependency-path`.',
    };
  }
  return { kind: 'modules', ...set, reason: place.reason, restore: modulesRestore(set, search.workspace) };
}

type Place =
  | {
      readonly kind: 'place';
      readonly dirs: readonly string[];
      readonly workspaceFile?: string;
      readonly reason: string;
    }
  | { readonly kind: 'none'; readonly reason: string; readonly fix: string };

async function firstPlace(files: Files, search: ModuleSearch): Promise<Place> {
  if (search.dependencyPaths.length > 0) return namedPlace(files, search);
  return (
    (await workspacePlace(files, search)) ??
    (await copiedFilesPlace(files, search)) ??
    (await folderPlace(files, search.context, 'go.mod at the root of the context')) ??
    (await copiedFoldersPlace(files, search)) ??
    (await besideDockerfilePlace(files, search)) ??
    searchedPlace(files, search)
  );
}

/** The user's word: files or globs, `!` takes matches away again. */
async function namedPlace(files: Files, { workspace, dependencyPaths }: ModuleSearch): Promise<Place> {
  const wanted = dependencyPaths.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = dependencyPaths
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => path.resolve(workspace, pattern.slice(1)));
  const found = (await Promise.all(wanted.map((pattern) => expandGlob(files, workspace, pattern)))).flat();
  const kept = found.filter((file) => !unwanted.some((pattern) => matchesGlob(pattern, file)));
  const folders = await Promise.all(
    kept.map(async (file) => ((await files.kindOf(file)) === 'folder' ? file : path.dirname(file))),
  );
  const named = `\`cache-dependency-path\` names ${wanted.join(', ')}`;
  if (kept.length === 0) {
    return {
      kind: 'none',
      reason: `${named}, and there is no such file`,
      fix: 'Write paths of go.sum or go.mod files from the root of the repository, for example `services/api/go.sum`.',
    };
  }
  const workspaceFile = kept.find((file) => /^go\.work(\.sum)?$/.test(path.basename(file)));
  return {
    kind: 'place',
    dirs: folders,
    ...(workspaceFile === undefined ? {} : { workspaceFile: path.join(path.dirname(workspaceFile), 'go.work') }),
    reason: named,
  };
}

async function workspacePlace(files: Files, { context, copySources }: ModuleSearch): Promise<Place | undefined> {
  const workspaceFile = path.join(context, 'go.work');
  if ((await files.kindOf(workspaceFile)) !== 'file') return undefined;
  // A go.work that stays outside the image does not count in it.
  if (copySources.length > 0 && !copySources.some((source) => brings(source, 'go.work'))) return undefined;
  return { kind: 'place', dirs: [], workspaceFile, reason: 'go.work at the root of the context' };
}

/** go.mod files that a COPY names; the one at the root too, if a COPY takes everything. */
async function copiedFilesPlace(files: Files, { context, copySources }: ModuleSearch): Promise<Place | undefined> {
  const named = copySources.filter((source) => path.posix.basename(source).startsWith('go.'));
  const expanded = (await Promise.all(named.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const goMods = expanded.filter((file) => path.basename(file) === 'go.mod' && isInside(context, file));
  if (goMods.length === 0) return undefined;
  const root = path.join(context, 'go.mod');
  const takesAll = copySources.some(isEverything) && (await files.kindOf(root)) === 'file';
  return {
    kind: 'place',
    dirs: [...goMods, ...(takesAll ? [root] : [])].map((file) => path.dirname(file)),
    reason: 'the go.mod that the Dockerfile copies',
  };
}

async function copiedFoldersPlace(files: Files, { context, copySources }: ModuleSearch): Promise<Place | undefined> {
  const sources = copySources.filter((source) => !isEverything(source));
  const expanded = (await Promise.all(sources.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const dirs = (
    await Promise.all(expanded.filter((dir) => isInside(context, dir)).map((dir) => hasGoMod(files, dir)))
  ).flat();
  return dirs.length === 0
    ? undefined
    : { kind: 'place', dirs, reason: 'the go.mod in a folder that the Dockerfile copies' };
}

async function besideDockerfilePlace(files: Files, { context, dockerfile }: ModuleSearch): Promise<Place | undefined> {
  for (let dir = path.dirname(dockerfile); isInside(context, dir); dir = path.dirname(dir)) {
    const place = await folderPlace(files, dir, 'the go.mod nearest to the Dockerfile');
    if (place !== undefined || dir === path.dirname(dir)) return place;
  }
  return undefined;
}

async function searchedPlace(files: Files, { context }: ModuleSearch): Promise<Place> {
  const dirs = await foldersWithGoMod(files, context, searchDepth);
  if (dirs.length === 0) {
    return {
      kind: 'none',
      reason: `no go.mod in the context, down to ${searchDepth} folders deep`,
      fix: 'If the image is built with Go, set `context` to the folder of its go.mod, or name its go.sum in `cache-dependency-path`.',
    };
  }
  const reason =
    dirs.length === 1
      ? 'the only go.mod in the context'
      : `all ${dirs.length} go.mod files in the context, as none is nearer than the others`;
  return { kind: 'place', dirs, reason };
}

async function foldersWithGoMod(files: Files, folder: string, depth: number): Promise<readonly string[]> {
  const here = await hasGoMod(files, folder);
  if (depth === 0) return here;
  const below = await Promise.all(
    (await subfolders(files, folder)).map((sub) => foldersWithGoMod(files, sub, depth - 1)),
  );
  return [...here, ...below.flat()];
}

async function folderPlace(files: Files, dir: string, reason: string): Promise<Place | undefined> {
  const dirs = await hasGoMod(files, dir);
  return dirs.length === 0 ? undefined : { kind: 'place', dirs, reason };
}

async function hasGoMod(files: Files, dir: string): Promise<readonly string[]> {
  return (await files.kindOf(path.join(dir, 'go.mod'))) === 'file' ? [dir] : [];
}

function brings(source: string, name: string): boolean {
  const plain = fromContext(source);
  return isEverything(source) || (isGlob(plain) ? matchesGlob(plain, name) : plain === name);
}

function isEverything(source: string): boolean {
  return ['', '.', '*'].includes(fromContext(source));
}

/** A COPY source counts from the context's root, with or without a slash before it. */
function fromContext(source: string): string {
  const plain = path.posix.normalize(`/${source}`).replace(/^\/+|\/+$/g, '');
  return plain === '' ? '.' : plain;
}

function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

function modulesRestore(set: ModuleSet, workspace: string): ModulesRestore {
  if (set.vendored) return { kind: 'needless', reason: 'the modules are vendored' };
  const lacking = set.modules.filter((module) => module.goSumFile === undefined && needsSum(module.goMod, set));
  const [first] = lacking;
  if (first !== undefined && set.sums.length === 0) {
    return {
      kind: 'impossible',
      reason: `there is no go.sum beside ${path.relative(workspace, first.goModFile)}, and without it nothing can vouch for a restored module`,
      fix: 'Run `go mod tidy` and commit the go.sum.',
    };
  }
  return set.sums.length === 0 ? { kind: 'needless', reason: 'the module requires no others' } : { kind: 'possible' };
}

/** A requirement that is replaced by a folder, or is a member of the workspace, is not downloaded. */
function needsSum(goMod: ModuleSet['modules'][number]['goMod'], set: ModuleSet): boolean {
  const replaced = [...goMod.replace, ...(set.workspace?.replace ?? [])].filter(
    (replacement) => replacement.by.kind === 'folder',
  );
  const local = new Set([
    ...replaced.map((replacement) => replacement.module),
    ...set.modules.map((module) => module.goMod.module),
  ]);
  return goMod.require.some((requirement) => !local.has(requirement.module));
}
