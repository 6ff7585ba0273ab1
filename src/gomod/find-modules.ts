import path from 'node:path';
import type { Checkout } from '../platform/checkout.ts';
import type { BuildFiles } from '../context/build-files.ts';
import { fromContext, isBrought, isEverything, isBelowOrSame } from '../context/build-files.ts';
import { expandGlob, matchesGlob, subfolders } from '../context/globs.ts';
import type { ModulesRestore } from './modules-restore.ts';
import { modulesRestore } from './modules-restore.ts';
import { readModules } from './read-modules.ts';
import type { ReadModules } from './read-modules.ts';

/** Where to look. Folders and files are absolute. */
interface ModuleSearch extends BuildFiles {
  readonly workspace: string;
  readonly dockerfile: string;
  /** The input `cache-dependency-path`. */
  readonly dependencyPaths: readonly string[];
  /** Folders of the context, relative to it, in which go commands run; absent or empty when that is not known. */
  readonly goFolders?: readonly string[];
  /** Go commands of the build turn workspaces off (GOWORK=off). */
  readonly workspaceOff?: boolean;
  /** Go commands of the build ask for modules also where these are vendored. */
  readonly asksBesideVendor?: boolean;
}

/** Which modules feed an image, and why these. */
export type FoundModules =
  | (ReadModules & { readonly kind: 'modules'; readonly reason: string; readonly restore: ModulesRestore })
  /** `vendored`: the build takes all that it needs from a vendor folder. */
  | { readonly kind: 'none'; readonly reason: string; readonly fix: string; readonly vendored: boolean };

const searchDepth = 4;

/** Finds the go.mod, go.sum and go.work files of an image: the surest sign first, a search of the context last. */
export async function findGoModules(files: Checkout, search: ModuleSearch): Promise<FoundModules> {
  const place = await firstPlace(files, search);
  if (place.kind === 'none') return { ...place, vendored: place.vendored === true };
  const usesVendor = (list: string): boolean => search.asksBesideVendor !== true && isBrought(search, list);
  const set = await readModules(files, { ...place, usesVendor });
  if (set.modules.length === 0) {
    return {
      kind: 'none',
      vendored: false,
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
  | { readonly kind: 'none'; readonly reason: string; readonly fix: string; readonly vendored?: boolean };

async function firstPlace(files: Checkout, search: ModuleSearch): Promise<Place> {
  if (search.dependencyPaths.length > 0) return namedPlace(files, search);
  return (
    (await workspacePlace(files, search)) ??
    (await copiedFilesPlace(files, search)) ??
    (await goFoldersPlace(files, search)) ??
    (isBrought(search, path.join(search.context, 'go.mod')) ? await rootPlace(files, search) : undefined) ??
    (await copiedFoldersPlace(files, search)) ??
    (await rootPlace(files, search)) ??
    (await vendorAlone(files, search)) ??
    (await besideDockerfilePlace(files, search)) ??
    searchedPlace(files, search)
  );
}

/** The user's word: files or globs, `!` takes matches away again. */
async function namedPlace(files: Checkout, { workspace, dependencyPaths }: ModuleSearch): Promise<Place> {
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

async function workspacePlace(files: Checkout, search: ModuleSearch): Promise<Place | undefined> {
  const workspaceFile = path.join(search.context, 'go.work');
  if (search.workspaceOff === true || (await files.kindOf(workspaceFile)) !== 'file') return undefined;
  // A go.work that stays outside the image does not count in it.
  if (!isBrought(search, workspaceFile)) return undefined;
  return { kind: 'place', dirs: [], workspaceFile, reason: 'go.work at the root of the context' };
}

/** go.mod files that a COPY names; if a COPY takes everything, those of the folders that go runs in too, or the root's. */
async function copiedFilesPlace(files: Checkout, search: ModuleSearch): Promise<Place | undefined> {
  const { context, copySources } = search;
  const named = copySources.filter((source) => path.posix.basename(source).startsWith('go.'));
  const expanded = (await Promise.all(named.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const goMods = expanded.filter((file) => path.basename(file) === 'go.mod' && isBelowOrSame(context, file));
  if (goMods.length === 0) return undefined;
  const takesAll = copySources.some(isEverything);
  const more = takesAll ? ((await goFoldersPlace(files, search)) ?? (await rootPlace(files, search))) : undefined;
  return {
    kind: 'place',
    dirs: [...goMods.map((file) => path.dirname(file)), ...(more?.dirs ?? [])],
    reason: 'the go.mod that the Dockerfile copies',
  };
}

type FoundPlace = Place & { readonly kind: 'place' };

/** The modules of the folders that go commands run in: Go itself looks for go.mod there and then above. */
async function goFoldersPlace(
  files: Checkout,
  { context, goFolders = [] }: ModuleSearch,
): Promise<FoundPlace | undefined> {
  const found = await Promise.all(goFolders.map((folder) => nearestModule(files, context, path.join(context, folder))));
  const dirs = [...new Set(found.flat())];
  return dirs.length === 0
    ? undefined
    : { kind: 'place', dirs, reason: 'the go.mod of the folder in which the Dockerfile runs go' };
}

async function nearestModule(files: Checkout, context: string, folder: string): Promise<readonly string[]> {
  if (!isBelowOrSame(context, folder)) return [];
  const here = await hasGoMod(files, folder);
  return here.length > 0 ? here : nearestModule(files, context, path.dirname(folder));
}

async function rootPlace(files: Checkout, { context }: ModuleSearch): Promise<FoundPlace | undefined> {
  const dirs = await hasGoMod(files, context);
  return dirs.length === 0 ? undefined : { kind: 'place', dirs, reason: 'go.mod at the root of the context' };
}

async function copiedFoldersPlace(files: Checkout, { context, copySources }: ModuleSearch): Promise<Place | undefined> {
  const sources = copySources.filter((source) => !isEverything(source));
  const expanded = (await Promise.all(sources.map((source) => expandGlob(files, context, fromContext(source))))).flat();
  const dirs = (
    await Promise.all(expanded.filter((dir) => isBelowOrSame(context, dir)).map((dir) => hasGoMod(files, dir)))
  ).flat();
  return dirs.length === 0
    ? undefined
    : { kind: 'place', dirs, reason: 'the go.mod in a folder that the Dockerfile copies' };
}

/** A vendor folder at the root without a go.mod: other modules of the context are none of such a build. */
async function vendorAlone(files: Checkout, search: ModuleSearch): Promise<Place | undefined> {
  const list = path.join(search.context, 'vendor', 'modules.txt');
  if (!isBrought(search, list) || (await files.kindOf(list)) !== 'file') return undefined;
  return {
    kind: 'none',
    reason: 'no go.sum of a module in the build: the vendor folder at the root of the context is used without a go.mod',
    fix: nameItFix,
    vendored: search.asksBesideVendor !== true,
  };
}

const nameItFix = 'If the build downloads modules, name their go.sum in `cache-dependency-path`.';

async function besideDockerfilePlace(files: Checkout, search: ModuleSearch): Promise<Place | undefined> {
  const found = await nearestModule(files, search.context, path.dirname(search.dockerfile));
  const dirs = found.filter((dir) => mayBeBrought(search, dir));
  return dirs.length === 0 ? undefined : { kind: 'place', dirs, reason: 'the go.mod nearest to the Dockerfile' };
}

async function searchedPlace(files: Checkout, search: ModuleSearch): Promise<Place> {
  const all = await foldersWithGoMod(files, search.context, searchDepth);
  const dirs = all.filter((dir) => mayBeBrought(search, dir));
  if (all.length > 0 && dirs.length === 0) {
    const reason = `no go.sum of a module in the build: the Dockerfile copies no go.mod of the context`;
    return { kind: 'none', reason, fix: nameItFix };
  }
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

/** Whether the go.mod of a folder may come into the build: by a variable, nobody here knows. */
function mayBeBrought(search: ModuleSearch, dir: string): boolean {
  const file = path.join(dir, 'go.mod');
  return isBrought(search, file) || search.copySources.some((source) => source.includes('$'));
}

async function foldersWithGoMod(files: Checkout, folder: string, depth: number): Promise<readonly string[]> {
  const here = await hasGoMod(files, folder);
  if (depth === 0) return here;
  const below = await Promise.all(
    (await subfolders(files, folder)).map((sub) => foldersWithGoMod(files, sub, depth - 1)),
  );
  return [...here, ...below.flat()];
}

async function hasGoMod(files: Checkout, dir: string): Promise<readonly string[]> {
  return (await files.kindOf(path.join(dir, 'go.mod'))) === 'file' ? [dir] : [];
}
