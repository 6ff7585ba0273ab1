import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startJob } from '../harness/action-run.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import { buildersLeft } from './builders-left.ts';
import { docker } from './builds.ts';
import type { RemoteBuilder } from './remote-builder.ts';
import { startRemoteBuilder } from './remote-builder.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { openRig } from './rig.ts';

jest.setTimeout(600_000);

let rig: Rig;
let images: BaseImages;

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images] = await Promise.all([openRig(), startBaseImages()]);
});
afterAll(async () => {
  await Promise.all([rig.close(), images.registry.close()]);
});

describe('a builder with options of its driver and flags of BuildKit', () => {
  let run: PipelineRun;

  beforeAll(async () => {
    const workspace = await rig.project();
    await workspace.write('Dockerfile', 'FROM busybox:1.37\nCOPY nonce.txt /\nRUN env | sort\n');
    run = await rig.run({
      workspace,
      store: await rig.folder(),
      inputs: {
        driver: 'docker-container',
        'driver-opts': 'network=host\n"env.GIVEN_HERE=a,b"',
        'buildkitd-flags': '--debug --allow-insecure-entitlement network.host',
        'builder-platforms': 'linux/amd64',
        'builder-config': images.mirrors,
        outputs: '',
      },
      env: { RUNNER_DEBUG: '1' },
    });
  });

  test('builds', () => {
    expectSuccess(run);
    expect(run.stdout).toMatch(/builder +cached-go-docker-build-\w+ \(driver docker-container\)/);
  });

  test("has BuildKit's log in post when debugging", () => {
    expect(run.post.stdout).toMatch(/BuildKit's log \(buildx_buildkit_cached-go-docker-build-\w+0\)/);
    // `--debug` has reached it.
    expect(run.post.stdout).toContain('level=debug');
  });

  test('is gone after the job', async () => {
    expect(await buildersLeft()).toEqual([]);
  });
});

test('a state that is kept serves the next run, and nothing else of the builder stays', async () => {
  const workspace = await rig.project();
  await workspace.write('Dockerfile', 'FROM busybox:1.37\nCOPY nonce.txt /\nRUN echo kept > /out\n');
  const inputs = { 'keep-state': 'true', 'builder-config': images.mirrors, outputs: '' };
  const request = { workspace, store: await rig.folder(), namespace: 'kept', inputs };
  try {
    const first = await rig.run(request);
    const kept = await buildersLeft();
    const second = await rig.run(request);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(kept).toEqual([expect.stringMatching(/^buildx_buildkit_cached-go-docker-build-kept[0-9a-f]{16}0_state$/)]);
    expect(second.stdout).toMatch(/^#\d+ CACHED$/m);
    expect(await buildersLeft()).toEqual(kept);
  } finally {
    for (const volume of await buildersLeft()) await docker(['volume', 'rm', '--force', volume]);
  }
});

test('nodes that cannot be together are told, and nothing of them is left', async () => {
  const workspace = await rig.project();
  const job = await startJob({ workspace: workspace.folder, env: {} });
  try {
    const append = '- name: second\n  platforms: linux/arm64\n';
    const main = await job.main({ inputs: buildInputs(rig.proxy, { append }) });
    await job.posts();
    expect(main.code).toBe(1);
    expect(main.stdout).toMatch(/append: no builder could be made with it: invalid duplicate endpoint/);
    expect(await buildersLeft()).toEqual([]);
  } finally {
    await job.remove();
  }
});

describe('a BuildKit that runs already', () => {
  let remote: RemoteBuilder;
  let cold: PipelineRun;
  let warm: PipelineRun;

  beforeAll(async () => {
    remote = await startRemoteBuilder(images.mirrors);
    const [workspace, store] = [await rig.project(), await rig.folder()];
    const inputs = { driver: 'remote', endpoint: remote.address };
    cold = await rig.run({ workspace, store, inputs });
    await remote.empty();
    warm = await rig.run({ workspace, store, inputs });
  });
  afterAll(() => remote.close());

  test('is used by its address, without a builder that anybody has made before', () => {
    expect([cold.code, warm.code]).toEqual([0, 0]);
    expect(cold.stdout).toMatch(/builder +cached-go-docker-build-\w+ \(driver remote\)/);
    expect([warm.modules.hit, warm.build.hit]).toEqual(['exact', 'exact']);
  });

  test('runs on after the job, and its builder is gone', async () => {
    expect(await buildersLeft()).toEqual([]);
    expect((await docker(['buildx', 'inspect', '--builder', remote.byAddress])).stdout).toMatch(/Status: +running/);
  });
});
