import path from 'node:path';
import type { GoPackage, ModuleUse } from './go-packages.ts';

/** A Go file of a package; `unread` where it is too large to be read, and may import and embed anything. */
interface GoSource {
  readonly name: string;
  readonly text: string;
  readonly unread: boolean;
}

/** Where a package is. Folders are absolute. */
interface PackagePlace {
  readonly dir: string;
  readonly module: ModuleUse;
  readonly moduleFolder: string;
}

/** A package as its text tells, without Go: for all platforms and tags at once. */
export function scannedPackage(
  importPath: string,
  { dir, module, moduleFolder }: PackagePlace,
  sources: readonly GoSource[],
): GoPackage {
  const isTest = ({ name }: GoSource): boolean => name.endsWith('_test.go');
  const [own, tests] = [sources.filter((each) => !isTest(each)), sources.filter(isTest)];
  const imports = importsOf(own);
  const isUnread = own.some(({ unread }) => unread);
  return {
    path: importPath,
    dir,
    module,
    imports,
    testImports: importsOf(tests),
    files: {
      built: undefined,
      ignored: new Set(),
      tests: new Set(tests.map(({ name }) => name)),
      embeds: isUnread ? ['all:*'] : own.flatMap(embedsIn),
      testEmbeds: tests.flatMap(embedsIn),
      cFolders:
        isUnread || imports.includes('C') ? [moduleFolder, ...own.flatMap((each) => cFoldersIn(each, dir))] : [],
    },
    error: '',
  };
}

/** A package of another module, of which nothing is known but its path. */
export function unlistedPackage(importPath: string, module: ModuleUse | undefined): GoPackage {
  const nothing = new Set<string>();
  const files = { built: nothing, ignored: nothing, tests: nothing, embeds: [], testEmbeds: [], cFolders: [] };
  return { path: importPath, dir: '', module, imports: [], testImports: [], files, error: 'not listed' };
}

const importLine = /(?:^|;)\s*import\s*(?:\(([^)]*)\)|([^\s"`(]*[^\S\n]*(?:"[^"\n]*"|`[^`]*`)))/gm;

function importsOf(sources: readonly GoSource[]): readonly string[] {
  const found = sources.flatMap(({ text }) =>
    [...withoutComments(text).matchAll(importLine)].flatMap(([, block, line]) =>
      [...(block ?? line ?? '').matchAll(/["`]([^"`\s]+)["`]/g)].flatMap(([, name]) => name ?? []),
    ),
  );
  return [...new Set(found)];
}

/** Each comment becomes what it is for Go: a blank, or the end of a line. What looks like one in a string is left. */
function withoutComments(text: string): string {
  const parts = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  return text.replaceAll(parts, (part) => (part.startsWith('/') ? (part.includes('\n') ? '\n' : ' ') : part));
}

function embedsIn({ text }: GoSource): readonly string[] {
  return [...text.matchAll(/^\/\/go:embed\s+(.*)$/gm)].flatMap(([, patterns = '']) =>
    [...patterns.matchAll(/"([^"]+)"|`([^`]+)`|(\S+)/g)].flatMap(
      ([, quoted, raw, plain]) => quoted ?? raw ?? plain ?? [],
    ),
  );
}

function cFoldersIn({ text }: GoSource, dir: string): readonly string[] {
  const flags = [...text.matchAll(/#cgo[^\n:]*FLAGS:([^\n]*)/g)].flatMap(([, line = '']) => line.trim().split(/\s+/));
  return flags.flatMap((flag) => {
    const named = /^-[IL](.+)$/.exec(flag)?.[1];
    return named === undefined ? [] : [path.resolve(dir, named.replaceAll('${SRCDIR}', dir))];
  });
}
