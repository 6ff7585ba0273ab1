import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { type Job, startJob, type WholeRun } from '../harness/action-run.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import { tinyModule, type Workspace } from '../harness/workspace.ts';
import { type ArtifactService, startArtifactService } from '../servers/artifact-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';

let workspace: Workspace;
let proxy: GoProxy;
let service: ArtifactService;
const jobs: Job[] = [];

async function run(env: Readonly<Record<string, string>> = {}, inputs: Readonly<Record<string, string>> = {}) {
  const job = await startJob({
    workspace: workspace.folder,
    env: { ...service.environment, GITHUB_RUN_ID: '77', ...env },
  });
  jobs.push(job);
  const before = service.kept.length;
  const whole: WholeRun = await job.run({ inputs: buildInputs(proxy, { cache: 'off', ...inputs }) });
  return { ...whole, kept: service.kept.slice(before) };
}

beforeAll(async () => {
  [workspace, proxy, service] = await Promise.all([tinyModule(), startGoProxy(), startArtifactService()]);
});

afterAll(async () => {
  await Promise.all([...jobs, workspace].map((each) => each.remove()));
  await Promise.all([service, proxy].map((each) => each.close()));
});

test('the record of a build becomes an artifact of the run, and the summary links to it', async () => {
  const { code, post, summary, kept } = await run({ DOCKER_BUILD_RECORD_RETENTION_DAYS: '3' });
  expect([code, post.code]).toEqual([0, 0]);
  expect(kept).toMatchObject([{ name: expect.stringMatching(/^owner~repo~[0-9A-Z]{6}\.dockerbuild$/) }]);
  expect(kept[0]?.request).toHaveProperty('expires_at');
  expect(gunzipSync(kept[0]?.content ?? Buffer.alloc(0)).length).toBeGreaterThan(1000);
  expect(summary).toMatch(/\/owner\/repo\/actions\/runs\/77\/artifacts\/400\d\)/);
});

test('so does that of a build that fails', async () => {
  await workspace.write('broken.go', 'package tiny\n\nvar broken int = "text"\n');
  try {
    const { code, kept } = await run();
    expect(code).toBe(1);
    expect(kept).toHaveLength(1);
  } finally {
    await workspace.write('broken.go', 'package tiny\n');
  }
});

test('DOCKER_BUILD_SUMMARY=false: neither a summary nor a record', async () => {
  const { code, summary, kept } = await run({ DOCKER_BUILD_SUMMARY: 'false' });
  expect([code, summary, kept]).toEqual([0, '', []]);
});

test('a service that refuses costs one warning', async () => {
  service.fail('CreateArtifact', { status: 403, body: '{"msg":"Artifact storage quota has been hit"}' }, 1);
  const { code, post } = await run();
  expect([code, post.code]).toEqual([0, 0]);
  expect(post.stdout.match(/::warning.*The build record was not uploaded.*quota has been hit/g)).toHaveLength(1);
});
