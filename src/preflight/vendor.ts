import type { Finding } from '../report/run-report.ts';
import { hasPlainVersions, vendorProblems } from '../gomod/vendor-problems.ts';
import { lineOfDirective } from '../gomod/go-mod.ts';
import type { GoUse, PreflightFacts } from './facts.ts';
import { surelyHasGo } from './installed-go.ts';
import { nameIn } from './names.ts';
import { isVendored, vendorChoice } from './verbs.ts';

const shownAtMost = 3;

/** A vendor folder that is not what the go.mod says: Go refuses it before it compiles anything. */
export function vendorFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => (isVendored(use) && !use.isRewritten ? findingOf(use, facts) : []));
}

function findingOf(use: GoUse, { folder }: PreflightFacts): readonly Finding[] {
  const { call, module, workspace, isSure } = use;
  const vendor = workspace === undefined ? module?.vendor : workspace.vendor;
  const members = workspace?.members.map(({ goMod }) => goMod) ?? [module?.goMod];
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
