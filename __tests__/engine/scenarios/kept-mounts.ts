import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshNamespace } from '../../harness/workspace.ts';
import { docker, inMounts, mounts } from '../builds.ts';
import { nodeCount } from '../nodes.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting, unique } from '../rig.ts';
import { debianGoImage } from '../../harness/debian-image.ts';

const changed = ['example.com/service', 'example.com/service/greet'];
const phaseOf = ({ report }: PipelineRun, name: string) => report.phases.find((phase) => phase.name === name);

/** Builders that outlive a job: what their mounts still have is not put in again, and jobs do not harm each other. */
export function keptMountScenarios(open: () => Rig): void {
  describe('a builder that outlives the job', () => {
    let first: PipelineRun;
    let second: PipelineRun;
    let third: PipelineRun;
    let emptied: PipelineRun;
    let word: string;
    beforeAll(async () => {
      const [workspace, store, namespace] = [await open().project(), await open().folder(), freshNamespace()];
      first = await open().run({ workspace, store, namespace });
      word = await changeGreeting(workspace);
      second = await open().run({ workspace, store, namespace });
      await changeGreeting(workspace);
      third = await open().run({ workspace, store, namespace });
      await inMounts({
        namespace,
        mounts: [mounts.build, mounts.modules],
        script: 'rm -rf /m0/0? /m0/1? /m0/2? /m1/cache',
      });
      await changeGreeting(workspace);
      emptied = await open().run({ workspace, store, namespace });
    });

    test('has what it built: nothing is downloaded or put in, and the log says so', async () => {
      expect([first.code, first.modules.hit, first.build.hit]).toEqual([0, 'miss', 'miss']);
      expect([second.code, second.modules.hit, second.build.hit]).toEqual([0, 'exact', 'exact']);
      expect(second.build.reason).toContain('the builder still has the whole snapshot');
      // Of several nodes one packs the modules: the others get them once, and know them from then on.
      const settled = nodeCount() === 1 ? second : third;
      const nothing = { bytes: 0, entries: 0 };
      expect([settled.modules.restored, second.build.restored]).toEqual([nothing, nothing]);
      expect(phaseOf(settled, 'inject')).toMatchObject({ outcome: 'skipped' });
      expect([second.requests, second.compiled]).toEqual([[], changed]);
      expect(await greeting(second.image)).toContain(`${word} world`);
    });

    test('of a change only the change is saved, and the run after it knows it too', () => {
      expect(second.build.saved?.bytes).toBeLessThan((first.build.saved?.bytes ?? 0) / 10);
      expect(second.modules.saved).toBeNull();
      expect(third.build).toMatchObject({
        hit: 'exact',
        matchedKey: second.build.saved?.key,
        restored: { entries: 0 },
      });
      expect(third.compiled).toEqual(changed);
    });

    test('is filled again where something has emptied its mounts', () => {
      expect([emptied.code, emptied.modules.hit, emptied.build.hit]).toEqual([0, 'exact', 'exact']);
      expect(emptied.build.restored.entries).toBeGreaterThan(0);
      expect(emptied.modules.restored.entries).toBeGreaterThan(0);
      expect([emptied.requests, emptied.compiled]).toEqual([[], changed]);
    });
  });

  test('two jobs on one builder at the same time both build right, and what each saves is whole', async () => {
    const [one, other] = [await open().project(), await open().project()];
    const [stores, namespace] = [[await open().coldStore(), await open().coldStore()], freshNamespace()];
    const words = [await changeGreeting(one), await changeGreeting(other)];
    const runs = await Promise.all(
      [one, other].map((workspace, index) => open().run({ workspace, store: stores[index] ?? '', namespace })),
    );
    for (const [index, run] of runs.entries()) {
      expect([run.code, run.modules.hit, run.build.hit]).toEqual([0, 'exact', 'exact']);
      expect(await greeting(run.image)).toContain(`${words[index]} world`);
      expect(run.build).toMatchObject({
        saved: { bytes: expect.any(Number) },
        saveReason: "this build's new entries",
      });
      const next = await open().run({ workspace: [one, other][index] ?? one, store: stores[index] ?? '' });
      expect([next.code, next.build.matchedKey, next.compiled, next.requests]).toEqual([
        0,
        run.build.saved?.key,
        [],
        [],
      ]);
    }
  });

  describe('a builder whose programs tell', () => {
    let image: string;
    beforeAll(async () => {
      // busybox takes its own programs, wherever others lie.
      const base = await debianGoImage();
      await open().offer(base);
      image = `cached-go-docker-build-test:${unique()}`;
      const folder = await mkdtemp(path.join(tmpdir(), 'telling-image-'));
      // What the build leaves in the mount decides what they tell; helper builds mount the build cache at /.mount/0.
      const date =
        '#!/bin/sh\nnow=$(/bin/date "$@") || exit\n[ "$1" = +%s ] && [ -e /.mount/0/jumped ] && now=$((now - 7200))\necho "$now"\n';
      const df =
        '#!/bin/sh\nif [ -e /.mount/0/full ]; then printf "head\\nnone 1 1 0 100%% /\\n"; else exec /bin/df "$@"; fi\n';
      await writeFile(path.join(folder, 'Dockerfile'), `FROM ${base}\nCOPY --chmod=0755 date df /usr/local/go/bin/\n`);
      await writeFile(path.join(folder, 'date'), date);
      await writeFile(path.join(folder, 'df'), df);
      await docker(['buildx', 'build', '--load', '--tag', image, folder]);
      await open().offer(image);
      await rm(folder, { recursive: true });
    });
    afterAll(() => docker(['image', 'rm', '--force', image]));

    const runLeaving = async (file: string) => {
      const [workspace, store] = [await open().project(), await open().coldStore()];
      await workspace.edit('Dockerfile', 'go build -v', `touch /root/.cache/go-build/${file} && go build -v`);
      await changeGreeting(workspace);
      const run = await open().run({ workspace, store, inputs: { 'helper-image': image } });
      return { workspace, store, run };
    };

    test('another time than before: nothing counts as dead, and the log says why', async () => {
      const { run } = await runLeaving('jumped');
      expect([run.code, run.build, run.compiled]).toMatchObject([0, { hit: 'exact', swept: 0 }, changed]);
      expect(run.stdout).toMatch(/the builder's clock has jumped by -7[12]\d\d s meanwhile, so nothing counts as dead/);
    });

    test('that the disk is full: nothing is saved, with the reason, and the snapshot stays', async () => {
      const { run, workspace, store } = await runLeaving('full');
      expect([run.code, run.build.saved, run.warnings]).toEqual([0, null, []]);
      expect(run.build.saveReason).toMatch(/^there is no room for .* of it in the builder or on the runner$/);
      const next = await open().run({ workspace, store });
      expect([next.code, next.build.matchedKey, next.compiled]).toEqual([0, run.build.matchedKey, changed]);
    });
  });
}
