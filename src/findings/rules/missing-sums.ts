import { runText } from '../../dockerfile/commands/go-commands.ts';
import { lineOfDirective } from '../../gomod/go-mod.ts';
import { uncoveredModules } from '../../gomod/sum-coverage.ts';
import type { Finding } from '../../report/run-report.ts';
import type { FileState, GoUse, MissingSource, ModuleInBuild, PreflightFacts } from '../facts/facts.ts';
import { nameIn } from '../facts/file-names.ts';
import { asksGoSum, isVendored } from '../facts/module-verbs.ts';

const shownAtMost = 3;

/**
 * Requirements without a line in go.sum, or without a go.sum. Never an error: since `go 1.17` Go asks for a line only where it
 * needs the module.
 */
export function goSumFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    const { call, module, workspace, isRewritten } = use;
    const isMeant = asksGoSum(call) && !isRewritten && !addsSums(use) && !isVendored(use) && workspace === undefined;
    if (!isMeant || module === undefined) return [];
    return module.sumState.kind === 'missing'
      ? notInImage(use, module, module.sumState, facts)
      : uncovered(module, facts);
  });
}

/** `go mod download` with names writes the lines into go.sum, and without them it does not. */
function addsSums({ view }: GoUse): boolean {
  const texts = [...view.earlier, view.step.instruction].map(runText);
  return texts.some((text) => /\bgo\s+mod\s+download(?:\s+-\S+)*\s+[\w.$"']/.test(text) || /-mod[= ]mod\b/.test(text));
}

/** One that lies in the context and does not come into the build; of one that is nowhere others tell. */
function notInImage(
  { call }: GoUse,
  { goMod }: ModuleInBuild,
  { why, file }: FileState & { readonly kind: 'missing' },
  { folder, context, dockerfile, ignoreFile }: PreflightFacts,
): readonly Finding[] {
  const isIgnored = why === 'ignored';
  const [first] = uncoveredModules(goMod.require, goMod.replace, []);
  if (first === undefined || !(isIgnored || why === 'not-copied')) return [];
  const name = nameIn(context, file);
  const ignore = nameIn(folder, ignoreFile);
  return [
    {
      rule: 'go-sum-incomplete',
      file: nameIn(folder, dockerfile),
      line: call.line,
      message: `${isIgnored ? `${ignore} keeps ${name} out of the build` : `${name} is not copied before this line`}: without it Go refuses ${first.module} ${first.version} (missing go.sum entry).`,
      fix: isIgnored ? `Add the line !${name} at the end of ${ignore}.` : `Copy ${name} together with go.mod.`,
    },
  ];
}

function uncovered(module: ModuleInBuild, { folder }: PreflightFacts): readonly Finding[] {
  if (module.sum === undefined) return [];
  const missing = uncoveredModules(module.goMod.require, module.goMod.replace, module.sum.lines);
  const [first] = missing;
  if (first === undefined) return [];
  const more = missing.length - shownAtMost;
  const names = missing.slice(0, shownAtMost).map(({ module: name, version }) => `${name} ${version}`);
  return [
    {
      rule: 'go-sum-incomplete',
      file: nameIn(folder, module.file),
      line: lineOfDirective(module.text, 'require', first.module),
      message: `go.sum has no line for ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}: Go refuses a module without one (missing go.sum entry).`,
      fix: 'Run `go mod tidy` and commit go.mod and go.sum.',
    },
  ];
}

/** Go's files that a COPY names and that are not there: BuildKit fails at once. */
export function missingSourceFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.missingSources.map((missing) => ({
    rule: 'copied-file-missing',
    file: nameIn(facts.folder, facts.dockerfile),
    line: missing.line,
    message: missing.isIgnored
      ? `${missing.keyword} names ${missing.source}, but ${nameIn(facts.folder, facts.ignoreFile)} keeps it out of the build.`
      : `${missing.keyword} names ${missing.source}, but this file does not exist in the context \`${nameIn(facts.folder, facts.context)}\`.`,
    fix: fixOf(missing, facts),
    level: 'error',
  }));
}

function fixOf({ source, isIgnored }: MissingSource, { folder, ignoreFile }: PreflightFacts): string {
  if (isIgnored) return `Add the line !${source} at the end of ${nameIn(folder, ignoreFile)}.`;
  if (source.endsWith('.sum'))
    return `Run \`go mod tidy\` and commit ${source}; where there are no requirements, and so no file, write ${source}* in its place.`;
  return `Commit ${source}, or set \`context\` to the folder that has it.`;
}
