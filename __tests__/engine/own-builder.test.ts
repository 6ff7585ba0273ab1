import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startJob } from '../harness/action-run.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import { buildersLeft } from './builders-left.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { openRig } from './rig.ts';
import { whenAsked } from './when-asked.ts';

jest.setTimeout(600_000);

let rig: Rig;
let images: BaseImages;
let workspace: Workspace;
/** Base images come from the registry of the test: a builder in a container sees none of the engine's own. */
let config: string;

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images] = await Promise.all([openRig(), startBaseImages()]);
  config = ['[dns]', 'nameservers = ["192.0.2.53"]', images.mirrors].join('\n');
  workspace = await rig.project();
});
afterAll(async () => {
  await Promise.all([rig.close(), images.registry.close()]);
});

describe('a builder that is made for the run', () => {
  let cold: PipelineRun;
  let warm: PipelineRun;

  beforeAll(async () => {
    const store = await rig.folder();
    const inputs = { 'builder-config': config };
    cold = await rig.run({ workspace, store, inputs });
    warm = await rig.run({ workspace, store, inputs });
  });

  test('builds, with base images from the mirror of its configuration', () => {
    expect([cold.code, warm.code]).toEqual([0, 0]);
    expect(cold.stdout).toMatch(/builder +cached-go-docker-build-\w+ \(driver docker-container\)/);
  });

  test('gets its caches as any other', () => {
    expect([cold.modules.hit, cold.build.hit]).toEqual(['miss', 'miss']);
    expect([warm.modules.hit, warm.build.hit]).toEqual(['exact', 'exact']);
    expect(warm.requests.filter((url) => url.endsWith('.zip'))).toEqual([]);
    expect(warm.compiled).not.toContain('github.com/segmentio/fasthash/fnv1a');
  });

  test('is gone after the job', async () => {
    expect(await buildersLeft()).toEqual([]);
  });
});

test('RUNs ask the DNS servers of the configuration', async () => {
  const other = await rig.project();
  await other.write('Dockerfile', 'FROM busybox:1.37\nCOPY nonce.txt /\nRUN grep nameserver /etc/resolv.conf\n');
  await writeFile(path.join(other.folder, 'buildkitd.toml'), config);
  const run = await rig.run({
    workspace: other,
    store: await rig.folder(),
    // A RUN in this machine's network has this machine's servers.
    inputs: { 'builder-config': 'buildkitd.toml', network: 'host', outputs: '' },
  });
  expectSuccess(run);
  expect(run.stdout).toMatch(/^#\d+ [\d.]+ nameserver 192\.0\.2\.53$/m);
});

test.each([
  ['no TOML', '[dns\nnameservers = 1', /^builder-config: no builder could be made with it: /m],
  ['a wrong type', '[dns]\nnameservers = "x"', /^builder-config: no builder could be made with it: .*Can't convert x/m],
  [
    'nothing that BuildKit can do',
    '[worker.oci]\nsnapshotter = "none-such"',
    /^builder-config: the builder that was made with it does not start: unknown snapshotter name: "none-such"/m,
  ],
])('a configuration that is %s ends the run with what BuildKit says of it', async (_, text, message) => {
  const job = await startJob({ workspace: workspace.folder, env: {} });
  try {
    const main = await job.main({ inputs: buildInputs(rig.proxy, { 'builder-config': text }) });
    await job.posts();
    expect(main.code).toBe(1);
    expect(main.stdout.replace(/^::error.*?::/gm, '')).toMatch(message);
    expect(main.stdout).not.toMatch(/^\s+at /m);
    expect(await buildersLeft()).toEqual([]);
  } finally {
    await job.remove();
  }
});

test('a job that is cancelled leaves no builder behind', async () => {
  const other = await rig.project();
  const job = await startJob({ workspace: other.folder, env: { XDG_CACHE_HOME: await rig.folder() } });
  try {
    let during: readonly string[] = [];
    await whenAsked(
      async () => {
        during = await buildersLeft();
        running.child.kill('SIGINT');
      },
      async (url) => {
        await other.write('Dockerfile', `FROM busybox:1.37\nCOPY nonce.txt /\nRUN wget -q -O- ${url}; sleep 60\n`);
        running = await job.startMain({
          inputs: buildInputs(rig.proxy, { 'builder-config': config, 'cache-store': 'local' }),
        });
        expect((await running.ended).code).toBe(1);
      },
    );
    expect(during).not.toEqual([]);
    await job.posts();
    expect(await buildersLeft()).toEqual([]);
  } finally {
    await job.remove();
  }
});

let running: Awaited<ReturnType<Awaited<ReturnType<typeof startJob>>['startMain']>>;
