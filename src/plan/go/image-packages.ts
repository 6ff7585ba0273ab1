import path from 'node:path';
import { isBelowOrSame } from '../../context/build-files.ts';
import type { GoGraph, GoPackage } from './go-packages.ts';
import type { GoView } from './go-query.ts';

/** Packages that a go command names, with the graph for the platform that it builds for. */
export interface NamedPackages {
  readonly graph: GoGraph;
  readonly view: GoView;
  /** The folder that the command runs in, absolute. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly tests: boolean;
}

/** A package of an image, and how the image came to it. */
export interface UsedPackage {
  readonly pack: GoPackage;
  /** The package that the go command names. */
  readonly root: GoPackage;
  /** What imports it; `undefined` for the root itself. */
  readonly importer: GoPackage | undefined;
  readonly tests: boolean;
}

/** The packages that are named, in the graph; those of the tests are marked. */
export function rootsOf({ graph, folder, names }: NamedPackages): readonly GoPackage[] {
  return [...graph.values()].filter((pack) => names.some((name) => isNamed(pack, folder, name)));
}

/** All packages that the named ones consist of, each once, the nearest way first. */
export function usedPackages(named: NamedPackages): readonly UsedPackage[] {
  const { graph, tests } = named;
  const used = new Map<string, UsedPackage>();
  const ahead: UsedPackage[] = rootsOf(named).map((root) => ({ pack: root, root, importer: undefined, tests }));
  for (let at = 0; at < ahead.length; at++) {
    const here = ahead[at];
    if (here === undefined || used.has(here.pack.path)) continue;
    used.set(here.pack.path, here);
    const imports = here.tests ? [...here.pack.imports, ...here.pack.testImports] : here.pack.imports;
    for (const name of imports) {
      const pack = graph.get(name);
      if (pack !== undefined && !used.has(name))
        ahead.push({ pack, root: here.root, importer: here.pack, tests: false });
    }
  }
  return [...used.values()];
}

function isNamed({ dir, path: importPath }: GoPackage, folder: string, name: string): boolean {
  if (name.endsWith('.go')) return dir === path.resolve(folder, path.dirname(name));
  const takesAll = /(?:^|\/)\.\.\.$/.test(name);
  const plain = name.replace(/\/?\.\.\.$/, '');
  if (/^\.{0,2}(?:\/|$)|^\//.test(plain)) {
    const at = path.resolve(folder, plain);
    const isOthers = /(?:^|\/)(?:vendor|testdata)(?:\/|$)/.test(path.relative(at, dir));
    return dir === at || (takesAll && dir !== '' && isBelowOrSame(at, dir) && !isOthers);
  }
  return importPath === plain || (takesAll && importPath.startsWith(`${plain}/`));
}
