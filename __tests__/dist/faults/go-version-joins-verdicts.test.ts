import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';

jest.setTimeout(1_200_000);

// `RUN go version` before everything else needs neither cache.
let project: FaultRuns;
let warm: WholeRun;

beforeAll(async () => {
  project = await faultRuns('go-version-joins-verdicts');
  await project.run({ outputs: 'type=cacheonly' });
  await project.touch('main.go');
  warm = await project.run({ outputs: 'type=cacheonly' });
});
afterAll(() => project.remove());

test('each cache has a verdict of its own', () => {
  for (const kind of ['modules', 'build'] as const) {
    expect(cacheOf(warm, kind)).toMatchObject({ hit: 'exact', sharesVerdict: false, verdictReason: '' });
    expect(cacheOf(warm, kind).verdict).toMatchObject({ coldMs: expect.any(Number) });
  }
});
