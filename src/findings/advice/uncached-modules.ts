import path from 'node:path';
import type { Finding } from '../../report/run-report.ts';
import type { BuildFacts } from '../facts/build-facts.ts';

/** Why modules are not cached, and what cannot be read of Go's files. */
export function uncachedModuleFindings({ modules, config, place }: BuildFacts): readonly Finding[] {
  const { folder, dockerfile } = place;
  if (modules.kind === 'none') {
    if (config.cache.mode === 'off' || modules.vendored) return [];
    const message = `Modules are not cached: ${modules.reason}.`;
    return [{ rule: 'go-mod-missing', file: dockerfile, line: 0, message, fix: modules.fix }];
  }
  const findings: Finding[] = [];
  if (modules.restore.kind === 'impossible') {
    const lacking = modules.modules.find(({ goSumFile }) => goSumFile === undefined);
    findings.push({
      rule: 'go-sum-missing',
      file: lacking === undefined ? dockerfile : path.relative(folder, lacking.goModFile),
      line: lacking === undefined ? 0 : 1,
      message: `Modules are not cached: ${modules.restore.reason}.`,
      fix: modules.restore.fix,
    });
  }
  for (const problem of modules.problems) {
    findings.push({
      rule: 'go-files',
      file: path.relative(folder, problem.file),
      line: problem.line,
      message: problem.message,
      fix: 'Correct this line; `go mod tidy` writes these files again.',
    });
  }
  return findings;
}
