// The Go project under measurement: a private copy, with edits of known reach.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtPackage, goImageOf, withNonce } from './dockerfile.ts';
import type { Change } from './history-plan.ts';
import type { Options } from './options.ts';

/** A package of the project that goes into the image. */
export interface GoPackage {
  readonly folder: string;
  readonly importPath: string;
  readonly name: string;
  readonly file: string;
  /** How many other packages of the image import it. */
  readonly importers: number;
  /** All its code is made by a program: nobody edits it. */
  readonly isGenerated: boolean;
}

export interface App {
  readonly folder: string;
  readonly dockerfile: string;
  /** The Go image that its Dockerfile names; empty when that is not plain to see. */
  readonly image: string;
  readonly packages: readonly GoPackage[];
  /** How many modules of others go into the image. */
  readonly modules: number;
  /** A package that few others import, and one that many do. */
  readonly leaf: GoPackage;
  readonly wide: GoPackage;
  remove(): Promise<void>;
}

/** Copies the project; the copy's Dockerfile declares the nonce. */
export async function openApp(options: Options): Promise<App> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-app-'));
  try {
    await cp(options.app, folder, { recursive: true, filter: (from) => path.basename(from) !== '.git' });
    const file = path.join(folder, options.dockerfile);
    const text = await readFile(file, 'utf8');
    await writeFile(file, withNonce(text));
    const { packages, modules } = packagesOf(folder, options.package || builtPackage(text));
    const used = packages
      .filter(({ name, importers, isGenerated }) => name !== 'main' && importers > 0 && !isGenerated)
      .toSorted((a, b) => a.importers - b.importers || (a.importPath < b.importPath ? -1 : 1));
    const [only] = packages;
    const leaf = used[0] ?? only;
    const wide = used.at(-1) ?? only;
    if (leaf === undefined || wide === undefined) throw new Error(`There is no Go package in ${options.app}.`);
    return {
      folder,
      dockerfile: options.dockerfile,
      image: options.image || (goImageOf(text) ?? ''),
      packages,
      modules,
      leaf,
      wide,
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

let names = 0;

/** Adds a function to a package: it is compiled anew, and so is what imports it. */
export async function editPackage(target: GoPackage): Promise<void> {
  names += 1;
  const name = `Bench${process.pid}x${names}`;
  await appendFile(
    path.join(target.folder, target.file),
    `\n// ${name} is here to be compiled.\nfunc ${name}() string { return "${name}" }\n`,
  );
}

/** Makes a change of the history in the copy. */
export async function applyChange(app: App, change: Change): Promise<void> {
  if (change.kind === 'bump') return bumpModule(app.folder, `${change.module}@${change.version}`);
  const place = change.kind === 'edit' ? change.package : change.importer;
  const target = app.packages.find(({ importPath }) => importPath === place);
  if (target === undefined) throw new Error(`There is no package ${place}.`);
  if (change.kind === 'edit') return editPackage(target);
  const folder = path.join(target.folder, change.name);
  const importing = path.join(target.folder, `${change.name}.go`);
  if (change.kind === 'remove') {
    await rm(folder, { recursive: true });
    await rm(importing);
    return;
  }
  await mkdir(folder);
  await writeFile(path.join(folder, 'added.go'), addedSource(change.name));
  await writeFile(importing, `package ${target.name}\n\nimport _ "${target.importPath}/${change.name}"\n`);
}

/** Enough code that its compiled package is not lost beside the others. */
function addedSource(name: string): string {
  const functions = Array.from(
    { length: 100 },
    (_, index) =>
      `// Text${index} tells of itself.\nfunc Text${index}(n int) string { return fmt.Sprintf("${name} ${index} %d", n) }`,
  );
  return `// Package ${name} comes and goes.\npackage ${name}\n\nimport "fmt"\n\n${functions.join('\n\n')}\n`;
}

/** Requires another version of a module, as a dependency update does. */
export function bumpModule(folder: string, moduleAtVersion: string): void {
  go(folder, ['get', moduleAtVersion]);
  go(folder, ['mod', 'tidy']);
}

/** Runs go on this machine in a folder, without flags that the machine has set, and gives what it prints. Throws with its message. */
export function go(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  return execFileSync('go', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '', ...env },
  });
}

interface Listed {
  readonly Dir: string;
  readonly ImportPath: string;
  readonly Name: string;
  readonly GoFiles?: readonly string[];
  readonly Imports?: readonly string[];
  readonly Module?: { readonly Path: string; readonly Main?: boolean };
}

function packagesOf(folder: string, pattern: string): Pick<App, 'packages' | 'modules'> {
  const text = go(folder, ['list', '-deps', '-json=Dir,ImportPath,Name,GoFiles,Imports,Module', pattern]);
  const all: readonly Listed[] = JSON.parse(`[${text.replaceAll(/^\}\n\{/gm, '},{')}]`);
  const own = all.filter(({ Module }) => Module?.Main === true);
  const others = all.flatMap(({ Module }) => (Module === undefined || Module.Main === true ? [] : [Module.Path]));
  const packages = own.flatMap(({ Dir, ImportPath, Name, GoFiles = [] }) => {
    const written = GoFiles.find((name) => !isMade(path.join(Dir, name)));
    const file = written ?? GoFiles[0];
    if (file === undefined) return [];
    const importers = own.filter(({ Imports }) => Imports?.includes(ImportPath)).length;
    return [{ folder: Dir, importPath: ImportPath, name: Name, file, importers, isGenerated: written === undefined }];
  });
  return { packages, modules: new Set(others).size };
}

/** By the line that go's documentation asks of generators (go generate). */
function isMade(file: string): boolean {
  return /^\/\/ Code generated .* DO NOT EDIT\.$/m.test(readFileSync(file, 'utf8'));
}
