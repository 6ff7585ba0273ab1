import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { annotationsIn } from '../../harness/annotations.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import type { Workspace } from '../../harness/workspace.ts';
import type { CutConnections } from '../../servers/cut-connections.ts';
import { cutConnections } from '../../servers/cut-connections.ts';
import type { BaseImages } from '../base-images.ts';
import type { RemoteBuilder } from '../remote-builder.ts';
import { startRemoteBuilder } from '../remote-builder.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

const phaseOf = ({ report }: PipelineRun, name: string) => report.phases.find((phase) => phase.name === name);

/** The line to a remote BuildKit breaks, and works again. */
export function lostConnectionScenarios(open: () => { readonly rig: Rig; readonly images: BaseImages }): void {
  describe('the connection to a remote builder is lost', () => {
    let remote: RemoteBuilder;
    let line: CutConnections;
    let workspace: Workspace;
    let store: string;
    let word: string;

    beforeAll(async () => {
      const { rig, images } = open();
      remote = await startRemoteBuilder(images.mirrors);
      line = await cutConnections(remote.address);
      [workspace, store] = [await rig.project(), await rig.folder()];
      const first = await run();
      expect([first.code, first.warnings]).toEqual([0, []]);
    });
    afterAll(() => Promise.all([line.close(), remote.close()]));

    /** A change, in mounts that no builder has seen. */
    const run = async (
      inputs: Readonly<Record<string, string>> = {},
      more: { readonly workspace?: Workspace; readonly store?: string } = {},
    ): Promise<PipelineRun> => {
      word = await changeGreeting(more.workspace ?? workspace);
      const namespace = freshNamespace();
      const wish = { driver: 'remote', endpoint: line.address, ...inputs };
      return open().rig.run({ workspace, store, namespace, inputs: wish, ...more });
    };

    test.each([
      ['when the mounts are asked what they have', 1, 'restore'],
      ['when the caches are injected', 2, 'inject'],
    ])('%s: the build is cold and right', async (_, nth, phase) => {
      const before = line.cuts();
      line.cutAt('build-arg:BUILD_JOB', nth);
      const lost = await run();
      expect([lost.code, line.cuts() - before]).toEqual([0, 1]);
      expect([phase, phaseOf(lost, 'inject')]).toMatchObject([phase, { outcome: 'degraded' }]);
      expect(lost.warnings).toEqual([
        expect.stringMatching(
          /building without them: the connection to the builder `\S+` \(driver remote, tcp:\S+\) was lost: /,
        ),
      ]);
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('when modules are fetched: the build downloads them', async () => {
      const before = line.cuts();
      line.cutAt('build-arg:CACHED_GO_DOCKER_BUILD_FETCH_NONCE');
      const lost = await run({ fetch: 'on' }, { store: await open().rig.folder() });
      expect([lost.code, line.cuts() - before]).toEqual([0, 1]);
      expect(phaseOf(lost, 'fetch')).toMatchObject({
        outcome: 'degraded',
        reason: expect.stringMatching(/the connection to the builder .* was lost/),
      });
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('when the caches are extracted: nothing is saved, and the step succeeds', async () => {
      const before = line.cuts();
      // Its head is in the archive that leaves the builder.
      line.cutAt('build-0.tar');
      const lost = await run({}, { store: await open().rig.folder() });
      expect([lost.code, line.cuts() - before]).toEqual([0, 1]);
      expect(phaseOf(lost, 'extract')).toMatchObject({
        outcome: 'degraded',
        reason: expect.stringMatching(/^the connection to the builder .* was lost/),
      });
      expect([lost.modules.saved, lost.build.saved]).toEqual([null, null]);
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('during the build: the error is about the builder, not about the Dockerfile', async () => {
      const other = await open().rig.project();
      await other.edit('Dockerfile', 'COPY go.mod', 'RUN echo lost-$((40 + 2)); sleep 20\nCOPY go.mod');
      const before = line.cuts();
      line.cutAt('lost-42');
      const lost = await run({}, { workspace: other });
      const { errors } = annotationsIn(lost.stdout);
      expect([lost.code, line.cuts() - before]).toEqual([1, 1]);
      expect(errors).toEqual([
        expect.stringMatching(
          /^The build failed: the connection to the builder `\S+` \(driver remote, tcp:\S+\) was lost: .* The Dockerfile is not the cause/,
        ),
      ]);
      expect(errors[0]).toContain(line.address);
      expect(lost.stdout).not.toMatch(/^::error .*file=/m);
    });
  });
}
