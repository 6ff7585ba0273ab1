import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import type { KubeApi } from '../../servers/kube-api.ts';
import { startKubeApi } from '../../servers/kube-api.ts';
import type { BaseImages } from '../base-images.ts';
import { docker } from '../builds.ts';
import type { RemoteBuilder } from '../remote-builder.ts';
import { startRemoteBuilder } from '../remote-builder.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

const isEmpty = async (builder: string): Promise<boolean> =>
  /Total:\s+0B/.test((await docker(['buildx', 'du', '--builder', builder])).stdout);

/** The driver kubernetes with two real BuildKits as its pods, behind an API that has no kubelet (`kube-api.ts`). */
export function podScenarios(open: () => { readonly rig: Rig; readonly images: BaseImages }): void {
  describe('a builder of the driver kubernetes with several pods', () => {
    let pods: readonly RemoteBuilder[];
    let api: KubeApi;
    let cold: PipelineRun;
    let warm: PipelineRun;
    let random: PipelineRun;
    let filled: readonly boolean[];
    let word: string;

    beforeAll(async () => {
      const { rig, images } = open();
      pods = [await startRemoteBuilder(images.mirrors), await startRemoteBuilder(images.mirrors)];
      api = await startKubeApi(
        Object.fromEntries(pods.map(({ address }, index) => [`buildkit-pod-${index}`, address])),
      );
      const [workspace, store, namespace] = [await rig.project(), await rig.folder(), freshNamespace()];
      const run = (options = ''): Promise<PipelineRun> =>
        rig.run({
          workspace,
          store,
          namespace,
          inputs: { driver: 'kubernetes', 'driver-opts': `replicas=2\nnamespace=builds${options}` },
          env: { KUBECONFIG: api.kubeconfig },
        });
      cold = await run();
      for (const pod of pods) await pod.empty();
      word = await changeGreeting(workspace);
      warm = await run();
      filled = await Promise.all(pods.map(async ({ byAddress }) => !(await isEmpty(byAddress))));
      random = await run('\nloadbalance=random');
    });
    afterAll(async () => {
      await api.close();
      for (const pod of pods) await pod.close();
    });

    test('builds in one', async () => {
      expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
      expect(cold.stdout).toMatch(/builder +cached-go-docker-build-\w+ \(driver kubernetes\)/);
      expect(await greeting(cold.image)).toContain('hello world');
    });

    test("is warm: the caches go to the pod that the user's context leads to", async () => {
      expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
      expect(warm.report.phases.find(({ name }) => name === 'inject')).toMatchObject({ outcome: 'done' });
      expect([warm.requests, warm.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
      expect(await greeting(warm.image)).toContain(`${word} world`);
      expect(warm.build.saved).not.toBeNull();
      expect(filled.toSorted()).toEqual([false, true]);
    });

    test('where chance picks the pod, caches are off, with the reason', async () => {
      expect([random.code, random.modules.hit, random.build.hit]).toEqual([0, 'off', 'off']);
      expect(random.build.reason).toContain('picks one at random');
      expect(await greeting(random.image)).toContain(`${word} world`);
    });

    test('nothing of the builders is left in the cluster', () => {
      expect(api.objects()).toEqual([]);
    });
  });
}
