import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Job, WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

let workspace: Workspace;
let proxy: GoProxy;
let service: CacheService;
let filled: WholeRun;
const jobs: Job[] = [];

beforeAll(async () => {
  [workspace, proxy, service] = await Promise.all([
    tinyModule(),
    startGoProxy(),
    startCacheService({ tokens: { token: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
  // What the RUN that compiles can reach, and how go is set there.
  await workspace.edit(
    'Dockerfile',
    'go build .',
    'go env GOPROXY GOFLAGS && ls /sys/class/net | tr "\\n" " " && go build .',
  );
  filled = await run({ fetch: 'only' });
});
afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await Promise.all([proxy.close(), service.close()]);
});

async function run(inputs: Readonly<Record<string, string>>): Promise<WholeRun> {
  const job = await startJob({ workspace: workspace.folder, env: service.environment('token') });
  jobs.push(job);
  proxy.clear();
  return job.run({ inputs: buildInputs(proxy, inputs, freshNamespace()) });
}

test('what fetch: only has kept is enough for a build without a network', async () => {
  expectSuccess(filled);
  const offline = await run({ offline: 'true' });
  expect([offline.code, proxy.requests]).toEqual([0, []]);
  expect(offline.stdout).toMatch(/^#\d+ [\d.]+ off$/m);
  expect(offline.stdout).toMatch(/^#\d+ [\d.]+ -mod=readonly$/m);
  // The loopback device alone.
  expect(offline.stdout).toMatch(/^#\d+ [\d.]+ lo *$/m);
});

test('a module that is missing is named at once, before anything is built', async () => {
  const requirement = 'github.com/google/uuid v1.6.0';
  const [goMod, goSum] = await Promise.all([workspace.read('go.mod'), workspace.read('go.sum')]);
  await workspace.write('go.mod', `${goMod}\nrequire ${requirement}\n`);
  await workspace.write(
    'go.sum',
    `${goSum}${requirement} h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=\n${requirement}/go.mod h1:TIyPZe4MgqvfeYDBFedMoGGpEw/LqOeaOT+nhxU+yHo=\n`,
  );
  const begin = performance.now();
  const offline = await run({ offline: 'true' });
  expect(offline.code).toBe(1);
  const [error = ''] = annotationsIn(offline.stdout, offline.post.stdout).errors;
  expect(error).toContain('github.com/google/uuid@v1.6.0');
  expect(error).not.toContain('pkg/errors');
  expect(error).toContain('`fetch: only`');
  expect(offline.report.phases.find(({ name }) => name === 'build')?.outcome).toBe('skipped');
  console.log(`told after ${Math.round(performance.now() - begin)} ms`);
  await workspace.write('go.mod', goMod);
  await workspace.write('go.sum', goSum);
});
