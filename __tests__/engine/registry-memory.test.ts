import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { MemoryRegistry } from '../servers/memory-registry.ts';
import { startMemoryRegistry } from '../servers/memory-registry.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import { docker } from './builds.ts';
import { environmentOf, projectForBuilders } from './registry-runs.ts';
import type { RemoteBuilder } from './remote-builder.ts';
import { startRemoteBuilder } from './remote-builder.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { changeGreeting, greeting, openRig, unique } from './rig.ts';

// Snapshots in a registry that is not Docker's: builders push to it and pull from it, as registry-store.test.ts does in more cases.
jest.setTimeout(900_000);

const name = `engine-tests-${unique()}-memory`;

let rig: Rig;
let images: BaseImages;
let registry: MemoryRegistry;
let remote: RemoteBuilder;
let cold: PipelineRun;
let warm: PipelineRun;
let word: string;

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images, registry] = await Promise.all([openRig(), startBaseImages(), startMemoryRegistry()]);
  remote = await startRemoteBuilder(images.mirrors);
  await docker(['buildx', 'create', '--name', name, '--driver', 'remote', remote.address]);
  const [workspace, store] = [await projectForBuilders(rig, images), await rig.folder()];
  const env = await environmentOf(rig, registry.host);
  const run = (builder: string): Promise<PipelineRun> => {
    const inputs = { builder, fetch: 'on', 'cache-store': `registry=${registry.host}/team/service-cache` };
    return rig.run({ workspace, store, inputs, env });
  };
  cold = await run(name);
  word = await changeGreeting(workspace);
  warm = await run('default');
});
afterAll(async () => {
  await docker(['buildx', 'rm', '--force', name]);
  await Promise.all([remote.close(), rig.close(), images.registry.close(), registry.close()]);
});

test('a build on one builder saves both caches', () => {
  expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
  expect(cold.build.saved?.bytes).toBeGreaterThan(5_000_000);
});

test("it warms the engine's own builder, which adds a delta", async () => {
  expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
  expect([warm.requests, warm.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
  expect(await greeting(warm.image)).toContain(`${word} world`);
  expect(warm.build.saved?.bytes).toBeLessThan((cold.build.saved?.bytes ?? 0) / 2);
});
