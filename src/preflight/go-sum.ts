import { lineOfDirective } from '../gomod/go-mod.ts';
import { uncoveredModules } from '../gomod/sum-coverage.ts';
import type { Finding } from '../report/run-report.ts';
import type { GoUse, MissingSource, PreflightFacts } from './facts.ts';
import { nameIn } from './names.ts';
import { isVendored, loadsModule } from './verbs.ts';

const shownAtMost = 3;

/**
 * Requirements without a line in go.sum. Never an error: since `go 1.17` Go asks for a line only where it needs the module,
 * and `go mod download` adds what is missing in the image.
 */
export function goSumFindings(facts: PreflightFacts): readonly Finding[] {
  return facts.uses.flatMap((use) => {
    const isMeant = loadsModule(use.call) && !use.isRewritten && !isVendored(use) && use.workspace === undefined;
    return isMeant ? uncovered(use, facts) : [];
  });
}

function uncovered({ module }: GoUse, { folder }: PreflightFacts): readonly Finding[] {
  if (module?.sum === undefined) return [];
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
      : `${missing.keyword} names ${missing.source}, but there is no such file in the context \`${nameIn(facts.folder, facts.context)}\`.`,
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
