import path from 'node:path';
import { type GoMod, type GoWork, parseGoMod, parseGoWork, type Replacement } from '../../gomod/go-mod.ts';
import { isBelowOrSame } from '../../context/build-files.ts';
import { parseGoSum } from '../../gomod/go-sum.ts';

/** The texts of go.mod, go.sum, go.work and go.work.sum of the repository in one commit, by absolute path. */
export type ModuleTexts = ReadonlyMap<string, string>;

/** The modules that go builds together: those of a workspace, or one alone. Paths are absolute. */
export type MainModules =
  | { readonly kind: 'workspace'; readonly file: string }
  | { readonly kind: 'module'; readonly folder: string };

/** What these say of the versions of others. */
export interface ModuleVersions {
  /** The highest version that any of them requires, by module. */
  readonly required: ReadonlyMap<string, string>;
  /** What each replacement is, by module. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The hashes of zip files in all go.sum files: by module and version. */
  readonly sums: ReadonlyMap<string, string>;
  /** Paths of the modules themselves, with the language that each asks for. */
  readonly languages: ReadonlyMap<string, string>;
  /** Go and toolchain of the go.work; empty without one. */
  readonly workspaceLanguage: string;
}

/** Reads them from the texts of a commit; a file that is not there says nothing. */
export function moduleVersions(texts: ModuleTexts, main: MainModules): ModuleVersions {
  const work = main.kind === 'workspace' ? parseGoWork(texts.get(main.file) ?? '') : undefined;
  const root = main.kind === 'workspace' ? path.dirname(main.file) : main.folder;
  const folders = work === undefined ? [root] : work.use.map((use) => path.resolve(root, use));
  const goMods = folders.flatMap((folder) => modIn(texts, folder));
  const required = new Map<string, string>();
  for (const { module, version } of goMods.flatMap(({ require }) => require)) {
    const before = required.get(module);
    if (before === undefined || compareVersions(version, before) > 0) required.set(module, version);
  }
  const sumFiles = [
    ...folders.map((folder) => path.join(folder, 'go.sum')),
    ...(work ? [`${rootFile(main)}.sum`] : []),
  ];
  const lines = sumFiles.flatMap((file) => parseGoSum(texts.get(file) ?? '').lines);
  return {
    required,
    replaced: replacementTexts(root, [...goMods.flatMap(({ replace }) => replace), ...(work?.replace ?? [])]),
    sums: new Map(
      lines.flatMap(({ module, version, kind, hash }) => (kind === 'zip' ? [[`${module} ${version}`, hash]] : [])),
    ),
    languages: new Map(goMods.map((goMod) => [goMod.module, languageOf(goMod)])),
    workspaceLanguage: work === undefined ? '' : languageOf(work),
  };
}

/** The language of each module of the repository, members of no workspace too: by module, and by folder. */
export function allLanguages(texts: ModuleTexts): ReadonlyMap<string, string> {
  const files = [...texts].filter(([file]) => path.basename(file) === 'go.mod');
  return new Map(
    files.flatMap(([file, text]) => {
      const goMod = parseGoMod(text);
      const language = languageOf(goMod);
      return [[path.dirname(file), language] as const, [goMod.module, language] as const];
    }),
  );
}

/** The go.work that go finds from a folder; empty when there is none. */
export function workAbove(texts: ModuleTexts, folder: string): string {
  for (let at = folder; ; at = path.dirname(at)) {
    const file = path.join(at, 'go.work');
    if (texts.has(file)) return file;
    if (at === path.dirname(at)) return '';
  }
}

function rootFile(main: MainModules): string {
  return main.kind === 'workspace' ? main.file : path.join(main.folder, 'go.mod');
}

function modIn(texts: ModuleTexts, folder: string): readonly GoMod[] {
  const text = texts.get(path.join(folder, 'go.mod'));
  return text === undefined ? [] : [parseGoMod(text)];
}

function languageOf({ go, toolchain, godebug }: GoMod | GoWork): string {
  const settings = godebug.toSorted().map((each) => `godebug ${each}`);
  return [`go ${go ?? '(none)'}`, ...(toolchain === undefined ? [] : [`toolchain ${toolchain}`]), ...settings].join(
    ', ',
  );
}

function replacementTexts(root: string, replacements: readonly Replacement[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>();
  for (const { module, version, by } of replacements) {
    const text = by.kind === 'folder' ? path.resolve(root, by.path) : `${by.module} ${by.version}`;
    texts.set(module, [...(texts.get(module) ?? []), `${version ?? ''} => ${text}`]);
  }
  return new Map([...texts].map(([module, each]) => [module, each.toSorted().join(', ')]));
}

/** Orders versions of modules as Go does (https://go.dev/ref/mod#versions). */
function compareVersions(one: string, other: string): number {
  const [a, b] = [versionParts(one), versionParts(other)];
  for (let index = 0; index < 3; index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  // A version without a pre-release comes after all that have one.
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
  for (let index = 0; index < Math.max(a.pre.length, b.pre.length); index++) {
    const difference = compareIdentifiers(a.pre[index], b.pre[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function versionParts(version: string): { readonly numbers: readonly number[]; readonly pre: readonly string[] } {
  const [, core = '', pre = ''] = /^v?([\d.]+)(?:-([^+]*))?/.exec(version) ?? [];
  return { numbers: core.split('.').map(Number), pre: pre === '' ? [] : pre.split('.') };
}

function compareIdentifiers(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)];
  if (isNumber && isOther) return Number(one) - Number(other);
  if (isNumber !== isOther) return isNumber ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}

/** Folders of the modules that are built together, and of those that replace others; of a module alone nothing. Absolute. */
export function joinedFolders(texts: ModuleTexts, main: MainModules): readonly string[] {
  const root = main.kind === 'workspace' ? path.dirname(main.file) : main.folder;
  const work = main.kind === 'workspace' ? parseGoWork(texts.get(main.file) ?? '') : undefined;
  const members = work?.use.map((use) => path.resolve(root, use)) ?? [];
  const replacing = (folder: string, replacements: readonly Replacement[]): readonly string[] =>
    replacements.flatMap(({ by }) => (by.kind === 'folder' ? [path.resolve(folder, by.path)] : []));
  const replaced = [...members, root].flatMap((folder) =>
    modIn(texts, folder).flatMap(({ replace }) => replacing(folder, replace)),
  );
  return [...members, ...replaced, ...replacing(root, work?.replace ?? [])];
}

/** Folders that the go.mod or go.work of a folder names and that are not below it. */
export function outsideFolders(texts: ModuleTexts, folder: string): readonly string[] {
  const [mod, work] = ['go.mod', 'go.work'].map((name) => texts.get(path.join(folder, name)));
  const replaced = parseGoMod(mod ?? '').replace.flatMap(({ by }) => (by.kind === 'folder' ? [by.path] : []));
  const named = [...replaced, ...parseGoWork(work ?? '').use];
  return named.map((each) => path.resolve(folder, each)).filter((each) => !isBelowOrSame(folder, each));
}
