import path from 'node:path';
import type { Replacement } from './go-mod.ts';
import type { GoModule, ReadModules } from './read-modules.ts';

/** Whether downloaded modules can be restored for them. `needless`: there is nothing to download. */
export type ModulesRestore =
  | { readonly kind: 'possible' }
  | { readonly kind: 'needless'; readonly reason: string }
  | { readonly kind: 'impossible'; readonly reason: string; readonly fix: string };

/** Decides it from the sums: nothing else can vouch for a restored module. File names are told from `workspace` on. */
export function modulesRestore(set: ReadModules, workspace: string): ModulesRestore {
  if (set.vendored) return { kind: 'needless', reason: 'the modules are vendored' };
  if (set.sums.length > 0) return { kind: 'possible' };
  const lacking = set.modules.find((module) => module.goSumFile === undefined && needsSum(module, set));
  if (lacking === undefined) return { kind: 'needless', reason: 'the module requires no others' };
  return {
    kind: 'impossible',
    reason: `there is no go.sum beside ${path.relative(workspace, lacking.goModFile)}, and without it nothing can vouch for a restored module`,
    fix: 'Run `go mod tidy` and commit the go.sum.',
  };
}

/** A requirement that is replaced by a folder, or is a member of the workspace, is not downloaded. */
function needsSum({ goMod }: GoModule, set: ReadModules): boolean {
  const replacements = [...goMod.replace, ...(set.workspace?.replace ?? [])];
  const members = new Set(set.modules.map((module) => module.goMod.module));
  return goMod.require.some(
    ({ module, version }) => !members.has(module) && !isFolder(replacementOf(module, version, replacements)),
  );
}

/** A replacement of the very version counts before one of all versions (https://go.dev/ref/mod#go-mod-file-replace). */
export function replacementOf(
  module: string,
  version: string,
  replacements: readonly Replacement[],
): Replacement | undefined {
  const own = replacements.filter((replacement) => replacement.module === module);
  return (
    own.find((replacement) => replacement.version === version) ??
    own.find((replacement) => replacement.version === undefined)
  );
}

const isFolder = (replacement: Replacement | undefined): boolean => replacement?.by.kind === 'folder';
