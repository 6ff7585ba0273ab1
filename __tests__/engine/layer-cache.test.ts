import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freshNamespace } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { DockerRegistry } from '../servers/docker-registry.ts';
import { startDockerRegistry } from '../servers/docker-registry.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import type { BuildRequest, PipelineRun, Rig } from './rig.ts';
import { changeGreeting, openRig } from './rig.ts';

jest.setTimeout(900_000);

const suffices = 'every RUN that mounts a Go cache came from the layer cache';

/** What BuildKit reads of the token that the runner gives a step: which refs it may write, and when it is valid. */
const token = [
  { alg: 'none' },
  { ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }]), nbf: 0, exp: 4_000_000_000 },
  {},
]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

let rig: Rig;
let images: BaseImages;
let registry: DockerRegistry;
let service: CacheService;

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images, registry, service] = await Promise.all([
    openRig(),
    startBaseImages(),
    startDockerRegistry(),
    startCacheService({ tokens: { [token]: { ref: 'refs/heads/main', readable: [], write: true } } }),
  ]);
});
afterAll(async () => {
  await Promise.all([rig.close(), images.registry.close(), registry.close(), service.close()]);
});

/** A place for layers, with the builds of one project that use it. */
interface Preset {
  readonly name: string;
  /** What is shown of a run with another source: whose layers it finds. Absent: such a run is left out. */
  readonly changed?: 'all stages' | 'image';
  readonly asked: () => Promise<Pick<BuildRequest, 'inputs' | 'env'>>;
  /** What BuildKit says when it exports. */
  readonly exports: RegExp;
}

const presets: readonly Preset[] = [
  {
    name: 'local',
    changed: 'image',
    asked: async () => ({ inputs: { 'layer-cache': `local=${await rig.folder()}` } }),
    exports: /exporting cache to client directory/,
  },
  {
    name: 'registry',
    changed: 'all stages',
    asked: async () => ({ inputs: { 'layer-cache': `registry=${registry.host}/team/layers` } }),
    exports: /exporting cache to registry/,
  },
  {
    name: 'inline',
    asked: async () => ({
      inputs: { 'layer-cache': 'inline', tags: `${registry.host}/team/service:1`, push: 'true', outputs: '' },
    }),
    exports: /preparing layers for inline cache/,
  },
  {
    name: 'gha',
    asked: async () => ({ inputs: { 'layer-cache': 'gha' }, env: service.environment(token) }),
    exports: /exporting to GitHub Actions Cache/,
  },
];

/** Runs of one project. Each makes its own builder, which has no layer and no mount of an earlier one. */
async function runsOf({ asked, changed }: Pick<Preset, 'asked' | 'changed'>) {
  const { inputs, env } = await asked();
  const workspace = await rig.project();
  // With a RUN that mounts no Go cache, in a stage that is not in the image, the layers of all stages are exported.
  if (changed === 'all stages') await workspace.edit('Dockerfile', 'WORKDIR', 'RUN echo tools > /tools\nWORKDIR');
  const [store, namespace] = [await rig.folder(), freshNamespace()];
  const request = { workspace, store, namespace, inputs: { 'builder-config': images.mirrors, ...inputs } };
  const run = (): Promise<PipelineRun> => rig.run({ ...request, ...(env === undefined ? {} : { env }) });
  return { workspace, run };
}

const phases = (run: PipelineRun, name: string): readonly string[] =>
  run.report.phases.filter((phase) => phase.name === name).map(({ outcome }) => outcome);
describe.each(presets)('layers in $name', ({ exports, ...preset }) => {
  let runs: Awaited<ReturnType<typeof runsOf>>;
  let cold: PipelineRun;
  let same: PipelineRun;

  beforeAll(async () => {
    runs = await runsOf(preset);
    cold = await runs.run();
    same = await runs.run();
  });

  test('a first run finds no layers, takes the Go caches, and exports both', () => {
    expect([cold.code, cold.build.hit, cold.warnings]).toEqual([0, 'miss', []]);
    // The RUN that downloads may have come to its end before it was stopped: then its modules are in the mount.
    expect(['miss', 'exact']).toContain(cold.modules.hit);
    expect(cold.stdout).toMatch(exports);
    expect([cold.modules.saved, cold.build.saved]).toEqual([expect.anything(), expect.anything()]);
  });

  test('a run with nothing changed takes every RUN from the layers, and touches no Go cache', () => {
    expect([same.code, same.modules.hit, same.build.hit]).toEqual([0, 'off', 'off']);
    expect([same.modules.reason, same.build.reason]).toEqual([suffices, suffices]);
    expect([same.compiled, same.requests]).toEqual([[], []]);
    expect(phases(same, 'build')).toEqual(['done']);
    const others = ['restore', 'inject', 'extract'].flatMap((phase) => phases(same, phase));
    expect(others).toEqual(['skipped', 'skipped', 'skipped']);
  });

  if (preset.changed === undefined) return;

  test('a run with another source is stopped at the RUN that has no layer, and goes on with the Go caches', async () => {
    await changeGreeting(runs.workspace);
    const changed = await runs.run();
    expect([changed.code, changed.modules.hit, changed.build.hit]).toEqual([0, 'exact', 'exact']);
    expect(phases(changed, 'build')).toEqual(['skipped', 'done']);
    expect(changed.compiled).not.toContain('github.com/segmentio/fasthash/fnv1a');
    // Of a RUN that ended in the attempt that was stopped, BuildKit does not always export the layer.
    const missing = preset.changed === 'all stages' ? 'go (?:mod download|build)' : 'go mod download';
    if (preset.changed === 'all stages') expect(changed.stdout).toMatch(/^#(\d+) \[.*RUN echo tools[^]*^#\1 CACHED$/m);
    const [{ reason } = { reason: '' }] = changed.report.phases.filter(({ name }) => name === 'build');
    expect(reason).toMatch(new RegExp(`^the layer cache does not have .*${missing}`));
  });
});

describe('a place that takes no layers leaves the build green, and the Go caches are saved', () => {
  const refused = async (layerCache: string): Promise<PipelineRun> => {
    const { run } = await runsOf({ asked: async () => ({ inputs: { 'layer-cache': layerCache } }) });
    const done = await run();
    expect([done.code, done.report.result]).toEqual([0, 'success']);
    expect([done.modules.saved, done.build.saved]).toEqual([expect.anything(), expect.anything()]);
    return done;
  };

  test('a registry', async () => {
    await registry.refuseWrites();
    await refused(`registry=${registry.host}/team/refused`);
    const writes = registry.requests().filter(({ method }) => method === 'POST' || method === 'PUT');
    expect(writes.map(({ status }) => status)).toContain(405);
  });

  test('a folder that cannot be made', async () => {
    const run = await refused('local=main.go');
    expect(run.report.findings).toMatchObject([{ rule: 'disk', message: expect.stringContaining('main.go, cannot') }]);
  });
});
