import type { BuildEnd } from '../../buildx/call/user-build.ts';
import { errorText } from '../../platform/error-text.ts';
import type { Finding } from '../../report/run-report.ts';
import type { ReadCache } from '../caches/cache-run.ts';
import { leftoverFindings } from '../caches/mount-leftovers.ts';
import { howToReport, stackText } from '../services/bug-report.ts';
import type { Services } from '../services/services.ts';
import { causeFindings } from './cause-findings.ts';
import { findingsAfter } from './remade.ts';

/** What the plan has found and what the build has shown since. The build is done: no trouble here may cost its result or its caches. */
export async function findingsOfRun(
  services: Pick<Services, 'checkout' | 'run' | 'log'>,
  analysis: Parameters<typeof causeFindings>[1],
  runs: readonly ReadCache[],
  end: BuildEnd,
): Promise<readonly Finding[]> {
  try {
    return await services.run.endingHangs(async () => [
      ...(await findingsAfter(services, analysis, runs)),
      ...(await causeFindings(services, analysis, runs, end)),
      ...leftoverFindings(services, analysis, runs),
    ]);
  } catch (error) {
    const [reason] = errorText(error).split('\n');
    services.log.warning(
      `Why the caches were not warmer could not be found out, and the run goes on without it: ${reason}\n${howToReport}`,
    );
    services.log.debug(stackText(error));
    return analysis.plan.findings;
  }
}
