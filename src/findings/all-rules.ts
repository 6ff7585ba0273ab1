import type { Finding } from '../report/run-report.ts';
import { baseFindings } from './facts/bases.ts';
import type { PreflightFacts } from './facts/facts.ts';
import { goSumFindings, missingSourceFindings } from './rules/missing-sums.ts';
import { ignorePatternFindings } from './rules/bad-ignore-patterns.ts';
import { replaceFindings, workspaceFindings } from './rules/named-folders.ts';
import { placeFindings } from './rules/disk.ts';
import { replacedGoFindings } from './rules/replaced-go.ts';
import { toolchainFindings } from './rules/toolchain.ts';
import { vcsFindings } from './rules/vcs.ts';
import { vendorFindings } from './rules/vendor.ts';

/** Each looks at all that is known and tells what will go wrong. */
const rules: readonly ((facts: PreflightFacts) => readonly Finding[])[] = [
  baseFindings,
  missingSourceFindings,
  toolchainFindings,
  replacedGoFindings,
  goSumFindings,
  replaceFindings,
  workspaceFindings,
  vendorFindings,
  vcsFindings,
  ignorePatternFindings,
  placeFindings,
];

/**
 * What is known to go wrong before anything was run, each once: of a place that several commands meet, the one that ends the
 * build counts.
 */
export function preflightFindings(facts: PreflightFacts): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const finding of rules.flatMap((rule) => rule(facts))) {
    const key = JSON.stringify([finding.rule, finding.file, finding.line]);
    const known = found.get(key);
    if (known === undefined || (known.level === undefined && finding.level === 'error')) found.set(key, finding);
  }
  return [...found.values()];
}
