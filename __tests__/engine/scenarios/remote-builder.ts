import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import type { BaseImages } from '../base-images.ts';
import { docker } from '../builds.ts';
import type { RemoteBuilder } from '../remote-builder.ts';
import { startRemoteBuilder } from '../remote-builder.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting, unique } from '../rig.ts';

const ran = (run: PipelineRun, words: string) => run.report.steps.find(({ name }) => name.includes(words));
const phaseOf = ({ report }: PipelineRun, name: string) => report.phases.find((phase) => phase.name === name);

/** A BuildKit that somebody else has started: all that it gets comes over its connection or from a registry. */
export function remoteBuilderScenarios(open: () => { readonly rig: Rig; readonly images: BaseImages }): void {
  describe('a builder of the driver remote, and a Dockerfile without cache mounts', () => {
    let remote: RemoteBuilder;
    let cold: PipelineRun;
    let emptied: string;
    let warm: PipelineRun;
    let kept: PipelineRun;
    let word: string;
    const tag = `engine-tests:${unique()}`;

    beforeAll(async () => {
      const { rig, images } = open();
      remote = await startRemoteBuilder(images.mirrors);
      const [workspace, store, namespace] = [await rig.project(), await rig.folder(), freshNamespace()];
      const naive = await workspace.read('Dockerfile.naive');
      await workspace.write('Dockerfile', naive.replace('go build', 'go build -v'));
      const run = async (builder: string, inputs: Readonly<Record<string, string>> = {}): Promise<PipelineRun> =>
        rig.run({ workspace, store, namespace, inputs: { builder, ...inputs } });
      // The files that say what to download come as a named context.
      cold = await run(remote.byAddress, { fetch: 'on' });
      await remote.empty();
      emptied = (await docker(['buildx', 'du', '--builder', remote.byAddress])).stdout;
      warm = await run(remote.byAddress);
      word = await changeGreeting(workspace);
      kept = await run(remote.byContainer, { outputs: '', load: 'true', tags: tag });
    });
    afterAll(async () => {
      await docker(['image', 'rm', '--force', tag]);
      await remote.close();
    });

    test('downloads and builds, with base images from its own registry', async () => {
      expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
      expect(cold.stdout).toMatch(/builder +engine-tests-\w+-address \(driver remote\)/);
      expect(phaseOf(cold, 'fetch')).toMatchObject({ outcome: 'done' });
      expect(cold.requests).toContainEqual(
        expect.stringMatching(/\/github\.com\/segmentio\/fasthash\/@v\/v[\d.]+\.zip$/),
      );
      expect(cold.compiled).toContain('github.com/segmentio/fasthash/fnv1a');
      expect(await greeting(cold.image)).toContain('hello world');
    });

    test('is warm when it was emptied: it asks for no module, and compiles nothing', async () => {
      expect(emptied).toMatch(/Total:\s+0B/);
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
      expect(phaseOf(warm, 'inject')).toMatchObject({ outcome: 'done' });
      expect(ran(warm, 'go build')?.cached).toBe(false);
      expect([warm.requests, warm.compiled]).toEqual([[], []]);
      expect(await greeting(warm.image)).toContain('hello world');
    });

    test('by its container too: keeps what it has, compiles the change, and hands the image to the engine', async () => {
      expect([kept.code, kept.modules.hit, kept.build.hit, kept.warnings]).toEqual([0, 'exact', 'exact', []]);
      expect(phaseOf(kept, 'inject')).toMatchObject({ outcome: 'skipped' });
      expect([kept.requests, kept.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
      expect((await docker(['run', '--rm', tag])).stdout).toContain(`${word} world`);
    });
  });
}
