import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheOf, type FaultRuns, faultRuns } from '../../harness/fault-runs.ts';
import type { WholeRun } from '../../harness/action-run.ts';
import { freshNamespace } from '../../harness/workspace.ts';

jest.setTimeout(1_200_000);

let project: FaultRuns;
let failed: WholeRun;
let cached: WholeRun;

beforeAll(async () => {
  project = await faultRuns('total-gain-of-a-failed-build');
  const dockerfile = path.join(project.folder, 'Dockerfile');
  const failing = await readFile(dockerfile, 'utf8');
  await writeFile(dockerfile, failing.replace('RUN false\n', ''));
  const namespace = freshNamespace();
  await project.run({ outputs: 'type=cacheonly' }, namespace);
  // Nothing has changed, and the builder is the same.
  cached = await project.run({ outputs: 'type=cacheonly' }, namespace);
  await writeFile(dockerfile, failing);
  failed = await project.run({ outputs: 'type=cacheonly' });
});
afterAll(() => project.remove());

test.each([
  ['a failed build', () => failed, 1],
  ['a build whose RUNs all came from the layer cache', () => cached, 0],
])('%s has saved nothing, neither a cache nor in total', (_name, run, code) => {
  expect(run().code).toBe(code);
  for (const kind of ['modules', 'build'] as const) expect(cacheOf(run(), kind).verdict).toBeNull();
  const { coldMs, netMs } = run().report.verdict;
  expect([coldMs, netMs]).toEqual([0, 0]);
  expect(run().summary).not.toMatch(/saved \d/);
});
