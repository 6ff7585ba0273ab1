import { describe, expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import { inMounts, mounts } from '../builds.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting } from '../rig.ts';
import { filesInSnapshots } from '../snapshots.ts';

/** An entry as go would file it, of a run that was there before. */
const foreign = {
  action: `./ab/${'ab'.repeat(32)}-a`,
  output: `./cd/${'cd'.repeat(32)}-d`,
  names: /\/(?:ab)+-a$|\/(?:cd)+-d$/,
};
const planting = `cd /m0 && mkdir -p ab cd && printf foreign > ${foreign.output}
printf 'v1 %s %s %20d %20d\\n' ${'ab'.repeat(32)} ${'cd'.repeat(32)} 7 1600000000000000000 > ${foreign.action}
touch -d @1600000000 ${foreign.action}`;

/** Builders that outlive a job: what another run has left in their mounts is in no snapshot of a run that cannot sweep. */
export function foreignEntryScenarios(open: () => Rig): void {
  describe('a mount with an entry of another run', () => {
    const planted = async (): Promise<string> => {
      const namespace = freshNamespace();
      await inMounts({ namespace, mounts: [mounts.build], script: planting });
      return namespace;
    };
    const saved = async (run: PipelineRun, store: string): Promise<readonly string[]> => {
      expect(run.build.saved?.key).toBeDefined();
      return filesInSnapshots(store, 'build', run.build.saved?.key ?? '');
    };
    const isStillThere = async (namespace: string): Promise<string> =>
      inMounts({ namespace, mounts: [mounts.build], script: `cat /m0/${foreign.output}` });

    test('and a build that fails: what it restored and made is saved, and nothing else', async () => {
      const [workspace, store, namespace] = [await open().project(), await open().coldStore(), await planted()];
      await changeGreeting(workspace);
      await workspace.edit('main.go', 'version)', 'version, missing)');
      const failed = await open().run({ workspace, store, namespace });
      expect([failed.code, failed.build.hit, failed.build.swept]).toEqual([1, 'exact', 0]);
      expect((await saved(failed, store)).filter((name) => foreign.names.test(name))).toEqual([]);
      expect(await isStillThere(namespace)).toBe('foreign');
    });

    test('and a build that fails with nothing restored: the new base has only what it made', async () => {
      const [workspace, store, namespace] = [await open().project(), await open().folder(), await planted()];
      await workspace.edit('main.go', 'version)', 'version, missing)');
      const failed = await open().run({ workspace, store, namespace });
      expect([failed.code, failed.build.hit]).toEqual([1, 'miss']);
      const names = await saved(failed, store);
      expect(names.length).toBeGreaterThan(20);
      expect(names.filter((name) => foreign.names.test(name))).toEqual([]);
    });

    test('and a build of which a part comes from the layer cache', async () => {
      const [workspace, store, namespace] = [await open().project(), await open().coldStore(), await planted()];
      // That RUN comes from the layer cache when only the service changes.
      const first = 'RUN --mount=type=cache,target=/root/.cache/go-build go build errors';
      await workspace.edit('Dockerfile', 'COPY . .', `${first}\nCOPY . .`);
      await changeGreeting(workspace);
      const whole = await open().run({ workspace, store, namespace });
      expect((await saved(whole, store)).filter((name) => foreign.names.test(name))).toEqual([]);
      await changeGreeting(workspace);
      const part = await open().run({ workspace, store, namespace });
      const runs = part.report.steps.filter(({ name }) => name.includes('RUN') && name.includes('go-build'));
      expect(runs.map(({ cached }) => cached)).toEqual([true, false]);
      expect([part.code, part.build.swept]).toEqual([0, 0]);
      expect((await saved(part, store)).filter((name) => foreign.names.test(name))).toEqual([]);
      expect(await isStillThere(namespace)).toBe('foreign');
    });
  });
}
