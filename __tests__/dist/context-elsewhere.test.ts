import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { checkOut } from '../harness/checkout.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, naiveModule, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

jest.setTimeout(300_000);

/** The workspace, and the checkout beside it that is built. */
let workspace: Workspace;
let context: Workspace;
let proxy: GoProxy;
let service: CacheService;
const jobs: Job[] = [];

beforeAll(async () => {
  [workspace, context, proxy, service] = await Promise.all([
    tinyModule(),
    naiveModule(),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  // No layer of another run of this test serves this one.
  await context.write('nonce.txt', freshNamespace());
  checkOut(context.folder);
});
afterAll(async () => {
  await Promise.all(jobs.map((job) => job.remove()));
  await Promise.all([workspace.remove(), context.remove(), proxy.close(), service.close()]);
});

async function run(id: string): Promise<WholeRun> {
  const job = await startJob({
    workspace: workspace.folder,
    env: { ...service.environment('main'), GITHUB_RUN_ID: id },
  });
  jobs.push(job);
  return job.run({ inputs: buildInputs(proxy, { context: context.folder, outputs: 'type=cacheonly' }) });
}

test('a checkout outside of the workspace is built with caches, and warm in the second run', async () => {
  const cold = await run('1');
  expectSuccess(cold);
  expect(cold.report.caches.map(({ hit, saved }) => [hit, saved !== null])).toEqual([
    ['miss', true],
    ['miss', true],
  ]);
  await context.edit('naive.go', '"none"', '"some"');
  proxy.clear();
  const warm = await run('2');
  expectSuccess(warm);
  expect([warm.outputs['cache-hit'], proxy.requests]).toEqual(['true', []]);
  expect(annotationsIn(warm.stdout, warm.post.stdout).warnings).toEqual([]);
});
