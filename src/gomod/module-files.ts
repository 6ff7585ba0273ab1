import path from 'node:path';
import { archivePaths } from './archive-paths.ts';
import type { FoundModules } from './find-modules.ts';
import { parseGoMod } from './go-mod.ts';
import type { ModuleFiles } from '../mounts/inject.ts';
import type { Checkout } from '../platform/checkout.ts';

/**
 * The files with which Go checks modules against go.sum without the sources: go.mod and go.sum of each module, those of the
 * folders that a `replace` names, and the workspace's. Their places to each other stay as they are. The modules in
 * `leftOut` are not for the archive.
 */
export async function moduleFiles(
  files: Checkout,
  found: FoundModules & { readonly kind: 'modules' },
  leftOut: readonly string[] = [],
): Promise<ModuleFiles> {
  const dirs = new Set(found.modules.map(({ dir }) => dir));
  const replaced = found.modules.flatMap(({ dir, goMod }) => folders(dir, goMod.replace));
  const workspace = found.workspace;
  const open = [
    ...replaced,
    ...(workspace === undefined ? [] : folders(path.dirname(workspace.file), workspace.replace)),
  ];
  for (let dir = open.pop(); dir !== undefined; dir = open.pop()) {
    if (dirs.has(dir)) continue;
    const text = await files.readText(path.join(dir, 'go.mod'));
    if (text === undefined) continue;
    dirs.add(dir);
    open.push(...folders(dir, parseGoMod(text).replace));
  }
  const named = [
    ...[...dirs].flatMap((dir) => [path.join(dir, 'go.mod'), path.join(dir, 'go.sum')]),
    ...(workspace === undefined ? [] : [workspace.file, `${workspace.file}.sum`]),
  ];
  const read = await Promise.all(named.map(async (file) => ({ file, text: await files.readText(file) })));
  const root = commonFolder(named.map((file) => path.dirname(file)));
  const relative = (file: string): string => path.relative(root, file).split(path.sep).join('/') || '.';
  const starts = workspace === undefined ? found.modules.map(({ dir }) => dir) : [path.dirname(workspace.file)];
  return {
    root,
    files: read.flatMap(({ file, text }) => (text === undefined ? [] : [{ name: relative(file), text }])),
    folders: starts.map(relative),
    wanted: [...archivePaths(found.sums.filter(({ module }) => !leftOut.includes(module)))].toSorted(),
  };
}

/** The module files of several images as those of one; `undefined` where there are none. */
export function joinModuleFiles(all: readonly ModuleFiles[]): ModuleFiles | undefined {
  const [first] = all;
  if (first === undefined || all.length === 1) return first;
  const root = commonFolder(all.map((each) => each.root));
  const moved = (from: string, name: string): string =>
    path.relative(root, path.join(from, name)).split(path.sep).join('/') || '.';
  const files = new Map(all.flatMap((each) => each.files.map(({ name, text }) => [moved(each.root, name), text])));
  return {
    root,
    files: [...files].map(([name, text]) => ({ name, text })),
    folders: [...new Set(all.flatMap((each) => each.folders.map((folder) => moved(each.root, folder))))],
    wanted: [...new Set(all.flatMap(({ wanted }) => wanted))].toSorted(),
  };
}

function folders(
  dir: string,
  replacements: readonly { readonly by: { readonly kind: string; readonly path?: string } }[],
): readonly string[] {
  return replacements.flatMap(({ by }) => (by.path === undefined ? [] : [path.resolve(dir, by.path)]));
}

function commonFolder(dirs: readonly string[]): string {
  const [first = path.sep, ...rest] = dirs;
  let common = first;
  for (const dir of rest) {
    while (dir !== common && !dir.startsWith(common.endsWith(path.sep) ? common : `${common}${path.sep}`))
      common = path.dirname(common);
  }
  return common;
}
