import path from 'node:path';
import { isBelowOrSame } from '../../context/build-files.ts';
import { parseGoMod } from '../../gomod/go-mod.ts';
import type { GoGraph, GoPackage, ModuleUse } from '../../plan/go/go-packages.ts';
import type { ModuleTexts } from '../../plan/go/module-versions.ts';
import { scannedPackage, unlistedPackage } from '../../plan/go/scanned-package.ts';
import type { Services } from '../services/services.ts';
import type { ProjectFiles } from './project-files.ts';

interface OwnModule {
  readonly path: string;
  readonly folder: string;
}

/**
 * The packages of the repository's modules as their text tells, without Go: which import which, whatever the platform. Of other
 * modules only the packages that are imported directly are known.
 */
export async function scanPackages(
  { checkout }: Pick<Services, 'checkout'>,
  project: ProjectFiles,
  texts: ModuleTexts,
): Promise<GoGraph> {
  const modules = [...texts].flatMap(([file, text]): readonly OwnModule[] => {
    const name = path.basename(file) === 'go.mod' ? parseGoMod(text).module : '';
    return name === '' ? [] : [{ path: name, folder: path.dirname(file) }];
  });
  const byFolder = new Map<string, string[]>();
  for (const file of project.files) {
    if (!file.endsWith('.go')) continue;
    const folder = path.dirname(file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path.basename(file)]);
  }
  const unread = new Set<string>();
  const packages = [...byFolder].map(async ([folder, names]): Promise<readonly GoPackage[]> => {
    const module = moduleOf(modules, folder);
    const below = module === undefined ? '' : path.relative(module.folder, folder).split(path.sep).join('/');
    if (module === undefined || /(?:^|\/)(?:vendor|testdata)(?:\/|$)/.test(below)) return [];
    const read = names.map(async (name) => {
      const text = await checkout.readText(path.join(folder, name));
      return { name, text: text ?? '', unread: text === undefined };
    });
    const use: ModuleUse = { path: module.path, version: '', replacement: '' };
    const importPath = below === '' ? module.path : `${module.path}/${below}`;
    const sources = await Promise.all(read);
    if (sources.some((source) => source.unread)) unread.add(importPath);
    return [scannedPackage(importPath, { dir: folder, module: use, moduleFolder: module.folder }, sources)];
  });
  const graph = new Map((await Promise.all(packages)).flat().map((pack) => [pack.path, pack]));
  for (const name of [...graph.values()].flatMap((pack) => [...pack.imports, ...pack.testImports]))
    // Only the standard library has no dot in the first part of its paths.
    if (!graph.has(name) && /^[^/]*\./.test(name)) graph.set(name, unlistedPackage(name, undefined));
  for (const name of unread) {
    const pack = graph.get(name);
    if (pack !== undefined) graph.set(name, { ...pack, imports: [...graph.keys()] });
  }
  return graph;
}

/** The module whose go.mod is the nearest above a folder. */
function moduleOf(modules: readonly OwnModule[], folder: string): OwnModule | undefined {
  const above = modules.filter((module) => isBelowOrSame(module.folder, folder));
  return above.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
