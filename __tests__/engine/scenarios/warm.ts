import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PlainBuild } from '../builds.ts';
import { filesIn, inMounts, mounts, plainBuild } from '../builds.ts';
import { nodeCount } from '../nodes.ts';
import type { Cold, PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, compiledIn, greeting } from '../rig.ts';

const changed = ['example.com/service', 'example.com/service/greet'];

/** One changed package, in new mounts, against the same change where the builder kept its mounts. */
export function warmScenarios(open: () => Rig): void {
  describe('a changed package in mounts that the builder has never seen', () => {
    let cold: Cold;
    let store: string;
    let word: string;
    let warm: PipelineRun;
    let kept: PlainBuild;
    let third: PipelineRun;
    const entries = { before: new Set<string>(), kept: [''], warm: [''] };
    const modules = { kept: [''], warm: [''] };

    beforeAll(async () => {
      cold = await open().cold();
      store = await open().coldStore();
      const { workspace, namespace } = cold;
      entries.before = new Set(await filesIn(namespace, mounts.build));
      word = await changeGreeting(workspace);
      kept = await plainBuild(workspace, namespace);
      warm = await open().run({ workspace, store });
      const made = async (of: string) =>
        (await filesIn(of, mounts.build)).filter((file) => /-[ad]$/.test(file) && !entries.before.has(file));
      [entries.kept, entries.warm] = [await made(namespace), await made(warm.namespace)];
      [modules.kept, modules.warm] = [
        [...(await filesIn(namespace, mounts.modules))],
        [...(await filesIn(warm.namespace, mounts.modules))],
      ];
      third = await open().run({ workspace, store });
    });

    test('the first run finds nothing, and saves both caches', () => {
      expect([cold.run.modules, cold.run.build]).toMatchObject([{ hit: 'miss' }, { hit: 'miss' }]);
      expect(cold.run.modules.saved?.bytes).toBeGreaterThan(0);
      expect(cold.run.build.saved?.bytes).toBeGreaterThan(0);
      expect(cold.run.requests).toContain('/github.com/segmentio/fasthash/@v/v1.0.3.zip');
      expect(cold.run.compiled).toContain('github.com/JohnCGriffin/overflow');
    });

    test('the next one restores both, asks the proxy for nothing and builds the change', async () => {
      expect([warm.code, warm.modules, warm.build]).toMatchObject([0, { hit: 'exact' }, { hit: 'exact' }]);
      expect(warm.requests).toEqual([]);
      expect(await greeting(warm.image)).toContain(`${word} world`);
    });

    test('it compiles what a builder compiles that kept its mounts, and nothing else', () => {
      expect(warm.compiled).toEqual(changed);
      expect(compiledIn(kept.output)).toEqual(changed);
      expect(entries.warm.length).toBeGreaterThan(0);
      expect(entries.warm).toEqual(entries.kept);
    });

    test('it leaves the module mount as a download would have, and no file of its own beside its record', () => {
      // Lists are what go keeps of downloads; a build never reads them.
      expect(modules.warm).toEqual(modules.kept.filter((file) => !file.endsWith('/@v/list')));
      expect(modules.warm).toContain('github.com/segmentio/fasthash@v1.0.3/fnv1a/hash.go');
    });

    test('it leaves nothing in the root of a mount but its record', async () => {
      const names = (namespace: string) =>
        inMounts({
          namespace,
          mounts: [mounts.modules, mounts.build],
          script: "ls -A /m0 /m1 | grep -v '^[0-9a-f][0-9a-f]$'",
        });
      expect(await names(warm.namespace)).toBe(await names(cold.namespace));
      expect(await names(warm.namespace)).toBe(
        '/m0:\n.cached-go-docker-build\ncache\ngithub.com\n\n/m1:\n.cached-go-docker-build\nREADME\ntrim.txt',
      );
    });

    test('it saves the change alone, and the modules not again', () => {
      expect(warm.build.saved?.bytes).toBeLessThan((cold.run.build.saved?.bytes ?? 0) / 10);
      expect(warm.modules.saved).toBeNull();
      expect(warm.modules.saveReason).toBe('the snapshot already has all modules');
    });

    test('the run after it has the change too, compiles nothing and saves nothing', async () => {
      expect(third.build).toMatchObject({ hit: 'exact', matchedKey: warm.build.saved?.key, saved: null });
      expect(third.build.restored.entries).toBeGreaterThan(warm.build.restored.entries);
      expect(third.compiled).toEqual([]);
      expect(third.build.saveReason).not.toBe('');
      expect(await greeting(third.image)).toContain(`${word} world`);
    });
  });

  test('after a warm build, the same build by hand finds every step in the layer cache', async () => {
    const workspace = await open().project();
    await changeGreeting(workspace);
    // Settings would edit the Dockerfile; all that is needed is restored.
    const warm = await open().run({ workspace, store: await open().coldStore(), inputs: { goproxy: '', gosumdb: '' } });
    expect([warm.code, warm.requests, warm.compiled]).toEqual([0, [], changed]);
    // The download needs none of the sources, so an earlier build by hand may have its layer.
    expect(warm.report.steps.filter(({ name, cached }) => name.includes('go build') && cached)).toEqual([]);
    const { steps } = await plainBuild(workspace, warm.namespace);
    // BuildKit can name a step again before it finds it in its cache, also while it does not yet know how many there are: the last
    // word counts.
    const last = new Map(steps.map((step) => [step.name.replace(/\/\d+\]/, ']'), step]));
    const own = [...last.values()].filter(({ name }) => /\] (?:COPY|RUN) /.test(name));
    expect(own).toHaveLength(5 * nodeCount());
    expect(own.filter(({ outcome }) => outcome !== 'cached')).toEqual([]);
  });
}
