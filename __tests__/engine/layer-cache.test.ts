import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freshNamespace } from '../harness/workspace.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { openRig } from './rig.ts';

jest.setTimeout(600_000);

// Each run makes its own builder, which has no layer and no mount of an earlier one.
let rig: Rig;
let images: BaseImages;
let cold: PipelineRun;
let same: PipelineRun;
let changed: PipelineRun;
const suffices = 'every RUN that mounts a Go cache came from the layer cache';

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images] = await Promise.all([openRig(), startBaseImages()]);
  const workspace = await rig.project();
  const store = await rig.folder();
  const inputs = { 'builder-config': images.mirrors, 'layer-cache': `local=${await rig.folder()}` };
  const namespace = freshNamespace();
  const run = (): Promise<PipelineRun> => rig.run({ workspace, store, inputs, namespace });
  cold = await run();
  same = await run();
  await workspace.write('nonce.txt', 'another');
  changed = await run();
});
afterAll(async () => {
  await Promise.all([rig.close(), images.registry.close()]);
});

const phases = (run: PipelineRun, name: string): readonly string[] =>
  run.report.phases.filter((phase) => phase.name === name).map(({ outcome }) => outcome);

describe('a first run with a layer cache', () => {
  test('finds no layers, takes the Go caches, and exports both', () => {
    expect([cold.code, cold.modules.hit, cold.build.hit]).toEqual([0, 'miss', 'miss']);
    expect(cold.stdout).toMatch(/exporting cache to client directory/);
    expect([cold.modules.saved, cold.build.saved]).toEqual([expect.anything(), expect.anything()]);
  });
});

describe('a run with nothing changed', () => {
  test('takes every RUN from the layers, and touches no Go cache', () => {
    expect([same.code, same.modules.hit, same.build.hit]).toEqual([0, 'off', 'off']);
    expect([same.modules.reason, same.build.reason]).toEqual([suffices, suffices]);
    expect([same.compiled, same.requests]).toEqual([[], []]);
    expect(phases(same, 'build')).toEqual(['done']);
    expect([...phases(same, 'restore'), ...phases(same, 'inject'), ...phases(same, 'extract')]).toEqual([
      'skipped',
      'skipped',
      'skipped',
    ]);
  });
});

describe('a run with another source', () => {
  test('is stopped at the RUN that has no layer, and goes on with the Go caches', () => {
    expect([changed.code, changed.modules.hit, changed.build.hit]).toEqual([0, 'exact', 'exact']);
    expect(phases(changed, 'build')).toEqual(['skipped', 'done']);
    expect(changed.compiled).not.toContain('github.com/segmentio/fasthash/fnv1a');
  });
});
