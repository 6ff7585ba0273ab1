import type { Finding } from '../../report/run-report.ts';
import type { PreflightFacts } from './facts.ts';
import { nameIn } from './file-names.ts';

/** Images, platforms and stages without a value: BuildKit ends before it builds anything. */
export function baseFindings({ bases, folder, dockerfile }: PreflightFacts): readonly Finding[] {
  return bases.map(({ line, message, fix, isReached }) => ({
    rule: 'from-without-image',
    file: nameIn(folder, dockerfile),
    line,
    message,
    fix,
    ...(isReached ? { level: 'error' } : {}),
  }));
}
