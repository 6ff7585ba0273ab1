import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';

jest.setTimeout(1_200_000);

// Two targets of one Dockerfile as legs of a matrix: the second finds the modules that the first has saved, and is never cold.
let project: FaultRuns;
let first: WholeRun;
const second: WholeRun[] = [];

beforeAll(async () => {
  project = await faultRuns('second-leg-never-judged');
  const run = (target: string) => project.run({ target, outputs: 'type=cacheonly' });
  first = await run('one');
  second.push(await run('two'));
  await project.touch('cmd/two/main.go');
  second.push(await run('two'));
});
afterAll(() => project.remove());

test('its modules are judged by the cold run of the other, which downloaded the same', () => {
  expect([first, ...second].map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(cacheOf(first, 'modules').hit).toBe('miss');
  for (const run of second) {
    expect(cacheOf(run, 'modules').hit).toBe('exact');
    expect(cacheOf(run, 'modules').verdict).toMatchObject({ coldMs: expect.any(Number), netMs: expect.any(Number) });
    expect(cacheOf(run, 'modules').sharesVerdict).toBe(false);
  }
});

test('its build cache by its own', () => {
  expect(second.map((run) => cacheOf(run, 'build').hit)).toEqual(['miss', 'exact']);
  expect(second[1] && cacheOf(second[1], 'build').verdict).toMatchObject({ coldMs: expect.any(Number) });
});
