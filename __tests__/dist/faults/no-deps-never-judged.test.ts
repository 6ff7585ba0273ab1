import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { WholeRun } from '../../harness/action-run.ts';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';

jest.setTimeout(1_200_000);

// No module is required: the RUN mounts the module cache too, but nothing is done for that one.
let project: FaultRuns;
const runs: WholeRun[] = [];

beforeAll(async () => {
  project = await faultRuns('no-deps-never-judged');
  const dockerfile = path.join(project.folder, 'Dockerfile');
  await writeFile(dockerfile, (await readFile(dockerfile, 'utf8')).replace('build -a', 'build'));
  for (let each = 0; each < 2; each += 1) {
    await project.touch('main.go');
    runs.push(await project.run({ outputs: 'type=cacheonly' }));
  }
});
afterAll(() => project.remove());

test('the time of the RUN is that of the build cache alone, which gets its verdict', () => {
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.map((run) => cacheOf(run, 'modules').hit)).toEqual(['off', 'off']);
  expect(runs[1] && cacheOf(runs[1], 'build')).toMatchObject({
    hit: 'exact',
    sharesVerdict: false,
    verdictReason: '',
    verdict: { coldMs: expect.any(Number), netMs: expect.any(Number) },
  });
});
