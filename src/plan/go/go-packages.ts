import path from 'node:path';
import * as v from 'valibot';
import { decodedText, itemsOf, textOrEmpty } from '../../text/json-schemas.ts';

/** A package as Go sees it for one platform; those of the standard library are left out. */
export interface GoPackage {
  /** Import path. */
  readonly path: string;
  /** Absolute; empty when its module is not on this machine. */
  readonly dir: string;
  readonly module: ModuleUse | undefined;
  readonly imports: readonly string[];
  /** What its tests import beside that. */
  readonly testImports: readonly string[];
  readonly files: PackageFiles;
  /** What is wrong with it; empty when it could be listed. */
  readonly error: string;
}

/** The module that a package comes from. */
export interface ModuleUse {
  readonly path: string;
  /** Empty for a module of the repository. */
  readonly version: string;
  /** What replaces it: a module with its version, or a folder; empty when nothing does. */
  readonly replacement: string;
}

/** Names, relative to the package's folder. */
interface PackageFiles {
  /** Compiled or embedded; `undefined` where nobody knows, and every source file counts. */
  readonly built: ReadonlySet<string> | undefined;
  /** Source files that build constraints keep out. */
  readonly ignored: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
  /** Patterns of `//go:embed`. */
  readonly embeds: readonly string[];
  readonly testEmbeds: readonly string[];
  /** Folders that its C compiler may look into, absolute: with cgo all of its module's, and those that flags name. */
  readonly cFolders: readonly string[];
}

/** Packages by import path. */
export type GoGraph = ReadonlyMap<string, GoPackage>;

const built = [
  ...[
    'GoFiles',
    'CgoFiles',
    'CFiles',
    'CXXFiles',
    'MFiles',
    'HFiles',
    'FFiles',
    'SFiles',
    'SwigFiles',
    'SwigCXXFiles',
    'SysoFiles',
  ],
  'EmbedFiles',
] as const;
const ignored = ['IgnoredGoFiles', 'IgnoredOtherFiles'] as const;
const tests = ['TestGoFiles', 'XTestGoFiles', 'TestEmbedFiles', 'XTestEmbedFiles'] as const;
const lists = [
  ...[...built, ...ignored, ...tests, 'Imports', 'TestImports', 'XTestImports', 'EmbedPatterns', 'TestEmbedPatterns'],
  ...['XTestEmbedPatterns', 'CgoCFLAGS', 'CgoCPPFLAGS', 'CgoCXXFLAGS', 'CgoLDFLAGS'],
] as const;

/** The fields of a package that `go list -json=…` is asked for. */
export const listedFields = ['ImportPath', 'Dir', 'Standard', 'ImportMap', 'Module', 'Error', ...lists].join(',');

const textList = v.fallback(itemsOf(v.string()), []);
const moduleSchema = v.object({
  Path: v.string(),
  Version: textOrEmpty,
  Dir: textOrEmpty,
  Replace: v.fallback(v.optional(v.object({ Path: v.string(), Version: textOrEmpty })), undefined),
});
const packageSchema = v.objectWithRest(
  {
    ImportPath: v.string(),
    Dir: textOrEmpty,
    Standard: v.fallback(v.boolean(), false),
    ImportMap: v.fallback(v.record(v.string(), v.string()), {}),
    Module: v.fallback(v.optional(moduleSchema), undefined),
    Error: v.fallback(v.optional(v.object({ Err: textOrEmpty })), undefined),
  },
  v.unknown(),
);

/** Reads one object of `go list -json`; `undefined` for the standard library. */
export function parseListed(text: string): GoPackage | undefined {
  const read = decodedText(packageSchema, text);
  if (read === undefined || read.Standard) return undefined;
  const list = (name: (typeof lists)[number]): readonly string[] => v.parse(textList, read[name] ?? []);
  const all = (names: readonly (typeof lists)[number][]): readonly string[] => names.flatMap(list);
  const mapped = (name: string): string => read.ImportMap[name] ?? name;
  const { Module: module, Dir: dir } = read;
  return {
    path: read.ImportPath,
    dir,
    module: module && { path: module.Path, version: module.Version, replacement: replacementOf(module) },
    imports: list('Imports').map(mapped),
    testImports: all(['TestImports', 'XTestImports']).map(mapped),
    files: {
      built: new Set(all(built)),
      ignored: new Set(all(ignored)),
      tests: new Set(all(tests)),
      embeds: list('EmbedPatterns'),
      testEmbeds: all(['TestEmbedPatterns', 'XTestEmbedPatterns']),
      cFolders:
        list('CgoFiles').length === 0
          ? []
          : [
              module?.Dir || dir,
              ...foldersOfFlags(all(['CgoCFLAGS', 'CgoCPPFLAGS', 'CgoCXXFLAGS', 'CgoLDFLAGS']), dir),
            ],
    },
    error: read.Error?.Err ?? '',
  };
}

function replacementOf({ Replace: by }: v.InferOutput<typeof moduleSchema>): string {
  if (by === undefined) return '';
  return by.Version === '' ? by.Path : `${by.Path} ${by.Version}`;
}

function foldersOfFlags(flags: readonly string[], dir: string): readonly string[] {
  return flags.flatMap((flag) => {
    const named = /^-[IL](.+)$/.exec(flag)?.[1] ?? (flag.startsWith('-') ? undefined : flag);
    return named === undefined ? [] : [path.resolve(dir, named.replaceAll('${SRCDIR}', dir))];
  });
}
