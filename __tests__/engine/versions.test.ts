import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freshNamespace } from '../harness/workspace.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import type { RemoteBuilder } from './remote-builder.ts';
import { startRemoteBuilder } from './remote-builder.ts';
import type { PipelineRun, Rig } from './rig.ts';
import { changeGreeting, greeting, openRig } from './rig.ts';

// BuildKit is compiled the first time.
jest.setTimeout(1_800_000);

let rig: Rig;
let images: BaseImages;

beforeAll(async () => {
  [rig, images] = await Promise.all([openRig(), startBaseImages()]);
});
afterAll(async () => {
  await Promise.all([rig.close(), images.registry.close()]);
});

/** The oldest one that people still run, the tests' usual one, and the newest: with the rules of what each reports. */
describe.each<readonly [string, readonly string[]]>([
  ['v0.12.5', ['old-versions']],
  ['v0.25.2', []],
  ['v0.34.2', []],
])('BuildKit %s', (version, rules) => {
  let remote: RemoteBuilder;
  let cold: PipelineRun;
  let warm: PipelineRun;
  let kept: PipelineRun;
  let word: string;

  beforeAll(async () => {
    const script = path.join(import.meta.dirname, '../../scripts/engine.sh');
    await promisify(execFile)('bash', [script, 'buildkit', '--version', version], { maxBuffer: 1 << 26 });
    remote = await startRemoteBuilder(images.mirrors, { image: `moby/buildkit:${version}` });
    const [workspace, store, namespace] = [await rig.project(), await rig.folder(), freshNamespace()];
    // As a frontend without secret variables needs it.
    await workspace.edit('Dockerfile', 'COPY go.mod', 'ARG GOPROXY GOSUMDB\nCOPY go.mod');
    const run = (): Promise<PipelineRun> =>
      rig.run({ workspace, store, namespace, inputs: { driver: 'remote', endpoint: remote.address } });
    cold = await run();
    await remote.empty();
    warm = await run();
    word = await changeGreeting(workspace);
    kept = await run();
  });
  afterAll(() => remote.close());

  test('is cold at first, and reports what it lacks', async () => {
    expect([cold.code, cold.modules.hit, cold.build.hit]).toEqual([0, 'miss', 'miss']);
    const told = cold.report.findings.map(({ rule }) => rule);
    expect(told.filter((rule) => rule === 'old-versions')).toEqual(rules);
    expect(await greeting(cold.image)).toContain('hello world');
  });

  test('is warm when it was emptied', async () => {
    expect([warm.code, warm.modules.hit, warm.build.hit]).toEqual([0, 'exact', 'exact']);
    expect([warm.requests, warm.compiled]).toEqual([[], []]);
    expect(await greeting(warm.image)).toContain('hello world');
  });

  test('gets nothing that its mounts still have, and compiles the change', async () => {
    expect([kept.code, kept.modules.hit, kept.build.hit]).toEqual([0, 'exact', 'exact']);
    expect(kept.report.phases).toContainEqual(expect.objectContaining({ name: 'inject', outcome: 'skipped' }));
    expect([kept.requests, kept.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
    expect(await greeting(kept.image)).toContain(`${word} world`);
  });
});
