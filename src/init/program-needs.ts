import { posix } from 'node:path';
import { isBuilt } from '../plan/go/build-constraint.ts';
import type { GoView } from '../plan/go/go-query.ts';
import { scannedPackage } from '../plan/go/scanned-package.ts';

/** A Go file of the module that is not a test. */
export interface ModuleSource {
  /** From the module's folder; empty for that folder. */
  readonly folder: string;
  readonly name: string;
  readonly text: string;
}

/** What an image of a program needs, as far as the module's own text shows. */
export interface ProgramNeeds {
  /** What imports C; empty when nothing is seen that does. */
  readonly cgo: string;
  readonly certificates: boolean;
  readonly timeZones: boolean;
  /** Patterns of `//go:embed`, from the module's folder. */
  readonly embeds: readonly string[];
  readonly ports: readonly number[];
}

const view: GoView = { main: { kind: 'module', folder: '/' }, goos: 'linux', goarch: 'amd64', cgo: '1', tags: '' };

/** Modules that are cgo and nothing else: without it they compile, and fail when they run, or do not compile. */
const cgoModules = [
  'github.com/confluentinc/confluent-kafka-go',
  'github.com/godror/godror',
  'github.com/mattn/go-sqlite3',
  'gocv.io/x/gocv',
];

/** Folders with a `package main` that go builds for Linux, sorted. */
export function programFolders(sources: readonly ModuleSource[]): readonly string[] {
  const found = sources.filter(({ name, text }) => /^package main\b/m.test(text) && isBuilt(name, text, view));
  return [...new Set(found.map(({ folder }) => folder))].toSorted();
}

/** What the program of a folder needs, with all packages of the module that it imports. */
export function programNeeds(program: string, module: string, sources: readonly ModuleSource[]): ProgramNeeds {
  const built = sources.filter(({ name, text }) => isBuilt(name, text, view));
  const filesOf = (folder: string): readonly ModuleSource[] => built.filter((source) => source.folder === folder);
  const reached = new Set([program]);
  const imported = new Set<string>();
  const embeds: string[] = [];
  // A set that grows gives what is added to it, too.
  for (const folder of reached) {
    const files = filesOf(folder).map(({ name, text }) => ({ name, text, unread: false }));
    const use = { path: module, version: '', replacement: '' };
    const read = scannedPackage(folder, { dir: `/${folder}`, module: use, moduleFolder: '/' }, files);
    embeds.push(...read.files.embeds.map((pattern) => posix.join(folder, pattern.replace(/^all:/, ''))));
    for (const name of read.imports) {
      imported.add(name);
      if (name === module || name.startsWith(`${module}/`)) reached.add(name.slice(module.length + 1));
    }
  }
  const texts = [...reached].flatMap(filesOf);
  const isOthers = (name: string): boolean => /^[^/]*\./.test(name) && !isOf(module, name);
  return {
    cgo: cgoIn(texts) ?? [...imported].find((name) => cgoModules.some((each) => isOf(each, name))) ?? '',
    // Other modules are not read: any of them may open a connection.
    certificates: [...imported].some((name) => ['net/http', 'crypto/tls'].includes(name) || isOthers(name)),
    timeZones: texts.some(({ text }) => /\btime\.LoadLocation\(/.test(text)) && !imported.has('time/tzdata'),
    embeds,
    ports: portsIn(texts),
  };
}

function isOf(module: string, name: string): boolean {
  return name === module || name.startsWith(`${module}/`);
}

/** A file that names the tag `cgo` has another one beside it for builds without. */
function cgoIn(sources: readonly ModuleSource[]): string | undefined {
  const file = sources.find(
    ({ text }) => /^import\s+(?:\(\s*)?"C"/m.test(text) && !/^\/\/go:build.*\bcgo\b/m.test(text),
  );
  return file === undefined ? undefined : posix.join(file.folder, file.name);
}

/** Those that are written as `":8080"` where a program listens. */
function portsIn(sources: readonly ModuleSource[]): readonly number[] {
  const listens = /(?:\bListen(?:AndServe(?:TLS)?)?\([^)\n]*?|\bAddr:\s*)":(\d{2,5})"/g;
  const found = sources.flatMap(({ text }) => [...text.matchAll(listens)].map(([, port]) => Number(port)));
  return [...new Set(found)].filter((port) => port > 0 && port < 65_536).toSorted((a, b) => a - b);
}
