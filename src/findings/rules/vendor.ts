import path from 'node:path';
import type { Finding } from '../../report/run-report.ts';
import { hasPlainVersions, vendorProblems } from '../../gomod/vendor-problems.ts';
import { lineOfDirective } from '../../gomod/go-mod.ts';
import type { FileState, GoUse, ModuleInBuild, PreflightFacts } from '../facts/facts.ts';
import { surelyHasGo } from '../facts/installed-go.ts';
import { nameIn } from '../facts/file-names.ts';
import { asksVendor, isVendored, vendorChoice } from '../facts/module-verbs.ts';

const shownAtMost = 3;

/** A vendor folder that is not what the go.mod says: Go refuses it before it compiles anything. */
export function vendorFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    if (use.isRewritten) return [];
    if (asksVendor(use) && use.module?.vendorState.kind === 'missing')
      return missingFolder(use, use.module, use.module.vendorState, facts);
    return isVendored(use) ? findingOf(use, facts) : [];
  });
}

/** `-mod=vendor` without the folder: then each requirement is one that it does not have. */
function missingFolder(
  use: GoUse,
  { goMod }: ModuleInBuild,
  { why, file }: FileState & { readonly kind: 'missing' },
  { folder, context, dockerfile, ignoreFile }: PreflightFacts,
): readonly Finding[] {
  if (goMod.require.length === 0) return [];
  const { line } = use.call;
  const ignore = nameIn(folder, ignoreFile);
  const texts = {
    ignored: [`${ignore} keeps it out`, `Add the line !${nameIn(context, path.dirname(file))} at the end of ${ignore}`],
    'not-copied': ['nothing copies it', `Copy the vendor folder before line ${line}`],
    absent: ['there is none', 'Run `go mod vendor` and commit the vendor folder'],
    outside: ['it is outside the context', `Set \`context\` to a folder that has it`],
  } as const;
  const [reason, mend] = texts[why];
  return [
    {
      rule: 'vendor-inconsistent',
      file: nameIn(folder, dockerfile),
      line,
      message: `-mod=vendor uses modules from the vendor folder, but ${nameIn(folder, file)} is not in the build: ${reason}.`,
      fix: `${mend}, or leave -mod=vendor out.`,
      ...(use.isSure && surelyHasGo(use, '1.14') ? { level: 'error' } : {}),
    },
  ];
}

function findingOf(use: GoUse, { folder }: PreflightFacts): readonly Finding[] {
  const { call, module, workspace, isSure } = use;
  const vendor = workspace === undefined ? module?.vendor : workspace.vendor;
  const members = workspace?.members.map(({ goMod }) => goMod?.goMod) ?? [module?.goMod];
  const goMods = members.filter((goMod) => goMod !== undefined);
  // What is not there, or not plain, is compared by nobody but Go.
  if (vendor === undefined || goMods.length < members.length || !goMods.every(hasPlainVersions)) return [];
  const own = new Set(goMods.map((goMod) => goMod.module));
  const compared = goMods.map((goMod) => ({
    ...goMod,
    require: goMod.require.filter((each) => !own.has(each.module)),
  }));
  const problems = vendorProblems(vendor.list, compared);
  const [first] = problems;
  if (first === undefined) return [];
  const more = problems.length - shownAtMost;
  const list = problems
    .slice(0, shownAtMost)
    .map((each) => `${each.module}${each.version === '' ? '' : `@${each.version}`} ${each.message}`);
  const command = workspace === undefined ? 'go mod vendor' : 'go work vendor';
  const at = workspace ?? module;
  return [
    {
      rule: 'vendor-inconsistent',
      file: nameIn(folder, workspace === undefined ? (module?.file ?? vendor.file) : vendor.file),
      line: workspace === undefined && at !== undefined ? lineOf(at.text, first) : 1,
      message: `Inconsistent vendoring: ${list.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
      fix: `Run \`${command}\` and commit the vendor folder, or build with -mod=mod.`,
      ...(isSure && vendorChoice(call) === 'yes' && surelyHasGo(use, '1.14') ? { level: 'error' } : {}),
    },
  ];
}

/** In a block the module is the first word of its line. */
function lineOf(text: string, { module }: { readonly module: string }): number {
  return lineOfDirective(text, 'require', module) || lineOfDirective(text, 'replace', module) || 1;
}
