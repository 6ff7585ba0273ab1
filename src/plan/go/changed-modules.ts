import path from 'node:path';
import type { GoPackage, ModuleUse } from './go-packages.ts';
import {
  allLanguages,
  type MainModules,
  type ModuleTexts,
  type ModuleVersions,
  moduleVersions,
  workAbove,
} from './module-versions.ts';

/** What changed in the versions of the modules that go builds together. */
export interface ModuleChanges {
  /** Why a package of a module is another one; `undefined` when it is the same. A phrase. */
  readonly of: (module: ModuleUse) => string | undefined;
  /** Modules that changed or may have: there is somebody to look for. */
  readonly any: boolean;
  /** The module that a package comes from which could not be listed; `undefined` when nobody can tell. */
  readonly moduleOf: (importPath: string) => ModuleUse | undefined;
}

/** Compares two commits. */
export function moduleChanges(base: ModuleTexts, head: ModuleTexts, main: MainModules): ModuleChanges {
  const [before, after] = [moduleVersions(base, main), moduleVersions(head, main)];
  const languages = { before: allLanguages(base), after: allLanguages(head) };
  const root = main.kind === 'workspace' ? path.dirname(main.file) : main.folder;
  const work = workChange(base, head, main, root);
  const of = (module: ModuleUse): string | undefined =>
    module.version === '' && module.replacement === ''
      ? (work ?? ownChange(module.path, before, after, languages))
      : (versionChange(module, before, after) ?? replacedLanguage(module, root, languages));
  const names = new Set([...before.required.keys(), ...after.required.keys()]);
  const all = [...names].map((name) => useOf(name, after));
  const isSame =
    sameEntries(before.sums, after.sums) &&
    sameEntries(before.replaced, after.replaced) &&
    [...languages.before].every(([key, value]) => (languages.after.get(key) ?? value) === value) &&
    before.workspaceLanguage === after.workspaceLanguage;
  return {
    of,
    any: work !== undefined || !isSame || all.some((module) => of(module) !== undefined),
    moduleOf: (importPath) => {
      const owner = [...after.required.keys()].filter(
        (name) => importPath === name || importPath.startsWith(`${name}/`),
      );
      const nearest = owner.toSorted((a, b) => b.length - a.length)[0];
      return nearest === undefined ? undefined : useOf(nearest, after);
    },
  };
}

/** The module of a package, also of one that could not be listed. */
export function moduleOfPackage({ module, path: name }: GoPackage, changes: ModuleChanges): ModuleUse | undefined {
  return module ?? changes.moduleOf(name);
}

function useOf(name: string, { required }: ModuleVersions): ModuleUse {
  return { path: name, version: required.get(name) ?? '', replacement: '' };
}

interface Languages {
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
}

/** A module of the repository: its files are compared one by one; what its go.mod asks of Go holds for all of them. */
function ownChange(
  name: string,
  before: ModuleVersions,
  after: ModuleVersions,
  languages: Languages,
): string | undefined {
  const [was, is] = [languages.before.get(name), languages.after.get(name)];
  if (was !== undefined && is !== undefined && was !== is) return `${name} asks for ${is} instead of ${was}`;
  if (before.workspaceLanguage !== after.workspaceLanguage && after.workspaceLanguage !== '')
    return `go.work asks for ${after.workspaceLanguage} instead of ${before.workspaceLanguage || 'nothing'}`;
  if (before.languages.size > 0 && before.languages.has(name) !== after.languages.has(name))
    return `go.work ${after.languages.has(name) ? 'uses' : 'no longer uses'} ${name}`;
  return undefined;
}

/** Another go.work chooses other versions and another language for all that is built. */
function workChange(base: ModuleTexts, head: ModuleTexts, main: MainModules, root: string): string | undefined {
  const [was, is] = [workAbove(base, root), workAbove(head, root)];
  // A go.work that is there, but that the build does not use, was not used before either.
  if (was === is || (main.kind === 'module' && is !== '')) return undefined;
  if (is === '') return 'go.work was removed';
  return was === '' ? 'go.work was added' : 'another go.work is the nearest one';
}

/** What the go.mod in a folder that replaces a module asks of Go. */
function replacedLanguage(
  { path: name, replacement }: ModuleUse,
  root: string,
  { before, after }: Languages,
): string | undefined {
  if (!/^\.{0,2}\//.test(replacement) && !path.isAbsolute(replacement)) return undefined;
  const keys = [path.resolve(root, replacement), name];
  const key = keys.find((each) => before.has(each) && after.has(each) && before.get(each) !== after.get(each));
  return key && `${name} asks for ${after.get(key)} instead of ${before.get(key)}`;
}

function versionChange(module: ModuleUse, before: ModuleVersions, after: ModuleVersions): string | undefined {
  const { path: name, version, replacement } = module;
  const [was, is] = [before.required.get(name), after.required.get(name)];
  if (was !== is) return `${name} ${was ?? '(new)'} became ${is ?? version}`;
  if (before.replaced.get(name) !== after.replaced.get(name)) return `the replacement of ${name} changed`;
  const key = replacement === '' ? `${name} ${version}` : replacement;
  const hash = after.sums.get(key);
  if (hash === undefined || before.sums.size === 0) return undefined;
  const earlier = before.sums.get(key);
  if (earlier === undefined) return `go.sum has ${key} now`;
  return earlier === hash ? undefined : `go.sum has another hash of ${key}`;
}

function sameEntries(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
