import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';

jest.setTimeout(1_200_000);

// The very first run fails where it compiles; its modules are there.
let project: FaultRuns;
const runs: WholeRun[] = [];

beforeAll(async () => {
  project = await faultRuns('first-run-failed-never-judged');
  const main = path.join(project.folder, 'cmd/one/main.go');
  const right = await readFile(main, 'utf8');
  await writeFile(main, `${right}\nfunc {\n`);
  const run = () => project.run({ target: 'one', outputs: 'type=cacheonly' });
  runs.push(await run());
  await writeFile(main, right);
  for (let each = 0; each < 2; each += 1) {
    await project.touch('cmd/one/main.go');
    runs.push(await run());
  }
});
afterAll(() => project.remove());

test('the modules are judged by the failed run, which downloaded all of them', () => {
  expect(runs.map(({ code }) => code)).toEqual([1, 0, 0]);
  for (const run of runs.slice(1)) {
    expect(cacheOf(run, 'modules')).toMatchObject({
      hit: 'exact',
      verdictReason: '',
      verdict: { coldMs: expect.any(Number) },
    });
  }
});

test('what the first whole run leaves is whole: the next one is exact, and so is what the step says', () => {
  expect(runs[2] && cacheOf(runs[2], 'build').hit).toBe('exact');
  expect(runs[2]?.outputs['cache-hit']).toBe('true');
});
