import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { debianGoImage } from '../../harness/debian-image.ts';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';

jest.setTimeout(1_200_000);

// A RUN with mounts of its own that empties the build cache when it has compiled: no snapshot ever comes of it.
let project: FaultRuns;
const runs: WholeRun[] = [];

beforeAll(async () => {
  await debianGoImage();
  project = await faultRuns('clean-cache-silent');
  for (let each = 0; each < 4; each += 1) {
    await project.touch('main.go');
    runs.push(await project.run({ outputs: 'type=cacheonly' }));
  }
});
afterAll(() => project.remove());

test('the finding says which line empties the mount', () => {
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(runs[0]?.report.findings.filter(({ rule }) => rule === 'cache-emptied')).toMatchObject([
    {
      file: 'Dockerfile',
      line: 7,
      message: expect.stringMatching(
        /^The RUN calls go clean -cache, which empties the mount of the build cache in each run/,
      ),
      fix: expect.stringContaining('Leave that out'),
    },
  ]);
});

test('each run that left nothing counts as lost, and after three the cache is left alone', () => {
  for (const run of runs.slice(0, 3)) {
    const build = cacheOf(run, 'build');
    expect(build).toMatchObject({ hit: 'miss', verdictReason: 'the build left nothing in its mount' });
    expect(build.verdict?.netMs).toBeLessThan(0);
    expect(build.saveReason).toContain('go clean -cache');
  }
  const last = runs[3] && cacheOf(runs[3], 'build');
  expect(last).toMatchObject({ hit: 'off', reason: expect.stringContaining('leaves empty') });
});
