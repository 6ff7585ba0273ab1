import type { CompileSetting } from './compile-settings.ts';

/** What their names begin with among the settings of a manifest: only a run that asked go has them. */
export const hashedPrefix = 'hashed_';

/**
 * What go hashes for the packages that it compiles, as settings: all values that each of them has in the build. `lines` are those of
 * GODEBUG=gocachehash (cmd/go/internal/work, buildActionID), unquoted and without what names a package or file of one; `line` is the
 * RUN's.
 */
export function hashedSettings(lines: readonly string[], line: number): readonly CompileSetting[] {
  const found = lines.flatMap(namedIn);
  const names = [...new Set(found.map(([name]) => name))].toSorted();
  return names.map((name) => {
    const values = found.flatMap(([each, value]) => (each === name ? [value] : []));
    return { name: `${hashedPrefix}${name}`, value: [...new Set(values)].toSorted().join('\n'), line };
  });
}

/** How such a setting is called to people. */
export function hashedName({ name }: Pick<CompileSetting, 'name'>): string {
  const own = name.slice(hashedPrefix.length);
  return told.get(own) ?? own;
}

const told: ReadonlyMap<string, string> = new Map([
  ['version', 'the version of Go'],
  ['compile', "Go's compiler"],
  ['asm', "Go's assembler"],
  ['cgo', "Go's cgo"],
  ['gcflags', '-gcflags'],
  ['asmflags', '-asmflags'],
  ['trimpath', '-trimpath'],
  ['cover', '-cover'],
  ['pgofile', 'the profile of -pgo'],
  ['dir', 'the folder of the sources'],
  ['CC', 'CC, CGO_CPPFLAGS, CGO_CFLAGS or CGO_LDFLAGS'],
  ['CC_ID', 'the C compiler'],
  ['CXX', 'CXX or CGO_CXXFLAGS'],
  ['CXX_ID', 'the C++ compiler'],
]);

type Named = readonly [name: string, value: string];

function namedIn(line: string): readonly Named[] {
  const [, goos, goarch] = /^goos (\S+) goarch (\S+)$/.exec(line) ?? [];
  if (goos !== undefined && goarch !== undefined)
    return [
      ['GOOS', goos],
      ['GOARCH', goarch],
    ];
  const [, tool, id, flags] = /^(compile|asm) (.*?) (\[.*\])$/.exec(line) ?? [];
  if (tool !== undefined && id !== undefined && flags !== undefined)
    return [
      [tool, id],
      [tool === 'asm' ? 'asmflags' : 'gcflags', flags],
    ];
  if (line.startsWith('dir ')) return [['dir', sourcesRoot(line.split(' ').slice(1))]];
  if (/^(?:go\d|devel )/.test(line)) return [['version', line]];
  const [, name = '', value = 'true'] = /^([A-Za-z]\w*(?: [A-Z]\w*)*)(?:[= ](.*))?$/.exec(line) ?? [];
  return name === ''
    ? []
    : [
        [
          name
            .replace(/^magic /, '')
            .replaceAll(' ', '_')
            .slice(0, longestName),
          value,
        ],
      ];
}

/** Of what a manifest takes for a name, what is left beside the prefix. */
const longestName = 40 - hashedPrefix.length;

/** Where the package's module or GOPATH is: its folder without what the two have in common at their ends. */
function sourcesRoot([first = '', ...rest]: readonly string[]): string {
  if (rest.length === 0) return first;
  const names = first.split('/');
  const folders = rest.join(' ').split('/');
  while (folders.length > 1 && names.length > 0 && folders.at(-1) === names.at(-1)) {
    folders.pop();
    names.pop();
  }
  return folders.join('/') || '/';
}
