import { beforeAll, describe, expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

const phaseOf = ({ report }: PipelineRun, name: string) => report.phases.find((phase) => phase.name === name);

interface Builder {
  readonly cluster: Cluster;
  /** Of a builder with one pod. */
  readonly name: string;
  /** The buildkitd.toml of builders in this cluster. */
  readonly config: string;
  /** Options of the driver. */
  readonly options: string;
}

/** Where pods come and go. */
export function clusterScenarios(builder: () => Builder): (open: () => Rig) => void {
  return (open) => {
    describe('a builder that the run makes in a cluster, with two pods', () => {
      let before: readonly string[];
      let cold: PipelineRun;
      let warm: PipelineRun;
      let word: string;
      const left = async (): Promise<readonly string[]> => {
        const { cluster } = builder();
        return [...(await cluster.names('deployments')), ...(await cluster.names('configmaps'))];
      };

      beforeAll(async () => {
        const { config, options, cluster } = builder();
        const [workspace, store, namespace] = [await open().project(), await open().folder(), freshNamespace()];
        const opts = `${options.replaceAll(',', '\n')}\nreplicas=2`;
        const inputs = { builder: '', driver: 'kubernetes', 'driver-opts': opts, 'builder-config': config };
        const run = () => open().run({ workspace, store, namespace, inputs, env: { KUBECONFIG: cluster.kubeconfig } });
        before = await left();
        cold = await run();
        word = await changeGreeting(workspace);
        warm = await run();
      });

      test('builds in one of them', async () => {
        expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
        expect(cold.stdout).toMatch(/builder +cached-go-docker-build-\w+ \(driver kubernetes\)/);
        expect(await greeting(cold.image)).toContain('hello world');
      });

      test('is warm in the pods of the next run, which have nothing', async () => {
        expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
        expect(phaseOf(warm, 'inject')).toMatchObject({ outcome: 'done' });
        expect([warm.requests, warm.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
        expect(await greeting(warm.image)).toContain(`${word} world`);
        expect(warm.build.saved).not.toBeNull();
      });

      test('nothing of it is left in the cluster', async () => {
        expect(await left()).toEqual(before);
      });
    });

    describe('a pod that has to leave', () => {
      // During a build it cannot be tested: buildx 0.29.1 waits for its pod for ever (docker/buildx#3966).
      const podOf = async (): Promise<string> => {
        const { cluster, name } = builder();
        const pods = (await cluster.names('pods')).filter((pod) => pod.startsWith(name));
        if (pods.length !== 1) throw new Error(`one pod was expected: ${pods.join(' ')}`);
        return pods[0] ?? '';
      };

      test('before a run: it is warm in the pod that took its place', async () => {
        const { workspace, namespace } = await open().cold();
        const store = await open().coldStore();
        const word = await changeGreeting(workspace);
        await builder().cluster.evict(await podOf());
        const next = await open().run({ workspace, store, namespace });
        expect([next.code, next.modules.hit, next.build.hit, next.warnings]).toEqual([0, 'exact', 'exact', []]);
        expect(phaseOf(next, 'inject')).toMatchObject({ outcome: 'done' });
        expect([next.requests, next.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
        expect(await greeting(next.image)).toContain(`${word} world`);
      });
    });
  };
}
