import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';

jest.setTimeout(1_200_000);

// Four stages that compile side by side: their times together are more than the build takes.
let project: FaultRuns;
let cold: WholeRun;
let warm: WholeRun;

beforeAll(async () => {
  project = await faultRuns('parallel-stages-saved-more-than-all');
  const run = () => project.run({ target: 'all', outputs: 'type=cacheonly' });
  cold = await run();
  for (const name of ['fmt', 'key', 'node', 'web']) await project.touch(`cmd/${name}/main.go`);
  warm = await run();
});
afterAll(() => project.remove());

test('nothing is said to be saved that the cold build did not take', () => {
  expect([cold.code, warm.code]).toEqual([0, 0]);
  const phase = (run: WholeRun, name: string): number => run.report.phases.find((each) => each.name === name)?.ms ?? 0;
  const longestMs = phase(cold, 'fetch') + phase(cold, 'build');
  const build = cacheOf(warm, 'build').verdict;
  expect(build?.coldMs).toBeGreaterThan(0);
  expect(build?.coldMs).toBeLessThanOrEqual(longestMs);
  const { coldMs, netMs } = warm.report.verdict;
  expect(coldMs).toBeLessThanOrEqual(longestMs);
  expect(netMs).toBeLessThanOrEqual(coldMs);
});
