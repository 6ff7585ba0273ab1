import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { BaseImages } from '../engine/base-images.ts';
import { startBaseImages } from '../engine/base-images.ts';
import type { RemoteBuilder } from '../engine/remote-builder.ts';
import { startRemoteBuilder } from '../engine/remote-builder.ts';
import type { WholeRun } from '../harness/action-run.ts';
import { startJob } from '../harness/action-run.ts';
import { annotationsIn } from '../harness/annotations.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { buildInputs } from '../harness/service-inputs.ts';
import type { Workspace } from '../harness/workspace.ts';
import { naiveModule } from '../harness/workspace.ts';
import { buildxDirectly } from '../../src/platform/machine/buildx-program.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';

jest.setTimeout(600_000);

let images: BaseImages;
let remote: RemoteBuilder;
let proxy: GoProxy;
let workspace: Workspace;
let folder: string;

beforeAll(async () => {
  const engine = path.join(import.meta.dirname, '../../scripts/engine.sh');
  await promisify(execFile)('bash', [engine, 'buildkit'], { maxBuffer: 1 << 26 });
  [images, proxy, workspace, folder] = await Promise.all([
    startBaseImages(),
    startGoProxy(),
    naiveModule(),
    mkdtemp(path.join(tmpdir(), 'standalone-')),
  ]);
  remote = await startRemoteBuilder(images.mirrors);
  const [plugin] = buildxDirectly(process.env, homedir())(['docker', 'buildx', 'version']);
  await symlink(plugin, path.join(folder, 'buildx'));
});
afterAll(async () => {
  await remote.close();
  await Promise.all([
    images.registry.close(),
    proxy.close(),
    workspace.remove(),
    rm(folder, { recursive: true, force: true }),
  ]);
});

/** A run on a machine whose only program is `buildx`. */
async function run(): Promise<WholeRun> {
  const env = { XDG_CACHE_HOME: path.join(folder, 'cache'), PATH: folder };
  const job = await startJob({ workspace: workspace.folder, env });
  try {
    const inputs = {
      builder: remote.byAddress,
      'cache-store': 'local',
      outputs: 'type=cacheonly',
      allow: 'network.host',
    };
    return await job.run({ inputs: buildInputs(proxy, inputs) });
  } finally {
    await job.remove();
  }
}

test('a buildx that is a program of its own builds without any `docker`, and warm in the second run', async () => {
  expectSuccess(await run());
  await remote.empty();
  await workspace.edit('naive.go', '"none"', '"some"');
  proxy.clear();
  const warm = await run();
  expectSuccess(warm);
  expect([warm.outputs['cache-hit'], proxy.requests]).toEqual(['true', []]);
  expect(annotationsIn(warm.stdout, warm.post.stdout).warnings).toEqual([]);
});
