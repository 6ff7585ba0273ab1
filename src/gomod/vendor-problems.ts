import type { GoMod, Replacement } from './go-mod.ts';
import type { VendorList } from './vendor-list.ts';

/** One thing in which vendor/modules.txt and the go.mod files differ, in Go's own words. */
interface VendorProblem {
  readonly module: string;
  readonly version: string;
  readonly message: string;
}

/**
 * What Go refuses a build for with `inconsistent vendoring` (cmd/go/internal/modload.checkVendorConsistency), for `go` lines
 * of 1.14 and later. Of a workspace only the requirements are compared: its replacements count from another folder.
 */
export function vendorProblems(list: VendorList, goMods: readonly GoMod[]): readonly VendorProblem[] {
  const explicit = new Set(list.modules.flatMap((each) => (each.explicit ? [keyOf(each)] : [])));
  const required = new Set(goMods.flatMap(({ require }) => require.map(keyOf)));
  return [
    ...goMods.flatMap(({ require }) =>
      require
        .filter((each) => !explicit.has(keyOf(each)))
        .map((each) =>
          problem(each, 'is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt'),
        ),
    ),
    ...(list.ofWorkspace ? [] : replaceProblems(list, goMods[0]?.replace ?? [])),
    ...list.modules
      .filter((each) => each.explicit && each.hasPackages && !required.has(keyOf(each)))
      .map((each) =>
        problem(each, 'is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod'),
      ),
  ];
}

/** Whether every version is one that Go leaves as it is; else only Go knows what it stands for. */
export function hasPlainVersions({ require }: GoMod): boolean {
  return require.every(({ version }) => /^v\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+incompatible)?$/.test(version));
}

function replaceProblems(list: VendorList, replace: readonly Replacement[]): readonly VendorProblem[] {
  const wanted = new Map(replace.map((each) => [`${each.module} ${each.version ?? ''}`, each]));
  const marked = new Map(list.modules.filter(({ replacedBy }) => replacedBy !== '').map((each) => [keyOf(each), each]));
  const unlike = [...wanted].flatMap(([key, each]) => {
    const target = each.by.kind === 'folder' ? each.by.path : `${each.by.module} ${each.by.version}`;
    const found = marked.get(key)?.replacedBy;
    if (found === target) return [];
    const name = { module: each.module, version: each.version ?? '' };
    return found === undefined
      ? [problem(name, 'is replaced in go.mod, but not marked as replaced in vendor/modules.txt')]
      : [problem(name, `is replaced by ${target} in go.mod, but marked as replaced by ${found} in vendor/modules.txt`)];
  });
  // One line of all versions stands for each of them.
  const extra = [...marked.values()].filter((each) => !wanted.has(keyOf(each)) && !wanted.has(`${each.module} `));
  return [
    ...unlike,
    ...extra.map((each) => problem(each, 'is marked as replaced in vendor/modules.txt, but not replaced in go.mod')),
  ];
}

interface Named {
  readonly module: string;
  readonly version: string;
}

const keyOf = ({ module, version }: Named): string => `${module} ${version}`;

function problem({ module, version }: Named, message: string): VendorProblem {
  return { module, version, message };
}
