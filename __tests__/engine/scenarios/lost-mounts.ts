import { expect, test } from '@jest/globals';
import { freshNamespace } from '../../harness/workspace.ts';
import { inMounts, mounts } from '../builds.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';
import { contentOf } from '../snapshots.ts';
import { whenAsked } from '../when-asked.ts';

/** Mounts that are not what was prepared: the builder replaced them, or was told to drop them. */
export function lostMountScenarios(open: () => Rig): void {
  test('mounts that the builder has replaced since they were filled are not saved', async () => {
    const [workspace, store] = [await open().project(), await open().coldStore()];
    const namespace = freshNamespace();
    const before = await contentOf(store);
    let replaced = 0;
    // The build waits here, between the injection and its first go command, while its mounts are dropped.
    const run = await whenAsked(
      async () => {
        await inMounts({ namespace, mounts: [mounts.modules, mounts.build], script: ':', dropped: true });
        replaced += 1;
      },
      async (url) => {
        await workspace.edit(
          'Dockerfile',
          'COPY go.mod',
          `COPY nonce.txt .\nRUN wget -q -O /dev/null ${url}\nCOPY go.mod`,
        );
        return open().run({ workspace, store, namespace });
      },
    );
    expect([run.code, replaced, run.modules.hit, run.build.hit]).toEqual([0, 1, 'exact', 'exact']);
    // That they were new ones shows in what had to be done again.
    expect(run.requests).toContain('/github.com/segmentio/fasthash/@v/v1.0.3.zip');
    expect(run.compiled).toContain('github.com/segmentio/fasthash/fnv1a');
    const unknown = expect.stringContaining('the builder replaced the mounts after they were prepared');
    expect([run.modules, run.build]).toMatchObject([
      { saved: null, saveReason: unknown },
      { saved: null, saveReason: unknown },
    ]);
    expect(run.post.stdout).toContain('nothing saved: the builder replaced the mounts');
    const replacedMounts = (noun: string) =>
      `The builder replaced 1 of 1 mount of the ${noun} after they were prepared: its garbage collection does that.`;
    expect(run.report.findings.filter(({ rule }) => rule === 'cache-mount-replaced')).toMatchObject([
      { message: replacedMounts('module cache'), fix: expect.stringMatching(/^Give the builder more room/) },
    ]);
    expect(run.report.warmth).toEqual({ state: 'partly', reason: replacedMounts('build cache') });
    expect(await contentOf(store)).toEqual(before);
  });

  const expectColdAndSaved = async (run: PipelineRun) => {
    const off = {
      hit: 'off',
      matchedKey: '',
      restored: { bytes: 0, entries: 0 },
      reason: expect.stringContaining('no-cache'),
    };
    expect([run.code, run.modules, run.build]).toMatchObject([0, off, off]);
    expect(run.stdout).toMatch(/Build cache: off, with no-cache BuildKit empties these mounts/);
    expect(run.compiled).toContain('github.com/segmentio/fasthash/fnv1a');
    expect([run.modules.saved?.bytes, run.build.saved?.bytes]).toEqual([expect.any(Number), expect.any(Number)]);
  };

  test.each([
    ['no-cache', { 'no-cache': 'true' }],
    ['no-cache-filters with the stage', { 'no-cache-filters': 'build' }],
  ])('%s: nothing is restored, which the log says, and what was built is saved', async (_, inputs) => {
    const [workspace, store] = [await open().project(), await open().coldStore()];
    const run = await open().run({ workspace, store, inputs });
    await expectColdAndSaved(run);
    if (!('no-cache' in inputs)) return;
    const word = await changeGreeting(workspace);
    const next = await open().run({ workspace, store });
    expect([next.code, next.modules.matchedKey, next.build.matchedKey]).toEqual([
      0,
      run.modules.saved?.key,
      run.build.saved?.key,
    ]);
    expect([next.requests, next.compiled]).toEqual([[], ['example.com/service', 'example.com/service/greet']]);
    expect(await greeting(next.image)).toContain(`${word} world`);
  });
}
