import type { ModuleVersion, Replacement } from './go-mod.ts';
import { replacementOf } from './modules-restore.ts';
import type { SumLine } from './go-sum.ts';

/**
 * The requirements that no line of the sums is for. `go mod tidy` writes at least the hash of each one's go.mod; what is
 * replaced by a folder, or in `local`, has none.
 */
export function uncoveredModules(
  require: readonly ModuleVersion[],
  replace: readonly Replacement[],
  sums: readonly SumLine[],
  local: ReadonlySet<string> = new Set(),
): readonly ModuleVersion[] {
  const known = new Set(sums.map(({ module, version }) => `${module} ${version}`));
  return require.filter(({ module, version }) => {
    const by = replacementOf(module, version, replace)?.by;
    if (local.has(module) || by?.kind === 'folder') return false;
    return !known.has(by === undefined ? `${module} ${version}` : `${by.module} ${by.version}`);
  });
}
