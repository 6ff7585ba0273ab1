import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { annotationsIn } from '../../harness/annotations.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import type { Workspace } from '../../harness/workspace.ts';
import type { CutConnections } from '../../servers/cut-connections.ts';
import { cutConnections } from '../../servers/cut-connections.ts';
import { startDockerRegistry } from '../../servers/docker-registry.ts';
import type { BaseImages } from '../base-images.ts';
import type { RemoteBuilder } from '../remote-builder.ts';
import { startRemoteBuilder } from '../remote-builder.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

const phaseOf = ({ report }: PipelineRun, name: string) => report.phases.find((phase) => phase.name === name);

/** What is put into the builder: only the Dockerfile of an injection names it. */
const archive = 'build/0-base-0.tar';

/** A helper build may work for so long, beside the time for the bytes that it moves. */
const helperLimitMs = 60_000;

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

    /** The phases of a run in which the line broke. */
    const brokenIn = ({ report }: PipelineRun): readonly string[] =>
      line.breaks().flatMap((at) =>
        report.phases.flatMap(({ name, startedAt, ms }) => {
          const begin = Date.parse(startedAt);
          return begin <= at && at <= begin + ms ? [name] : [];
        }),
      );

    test('when the mounts are asked what they have: the build is cold and right', async () => {
      line.cutAt('build-arg:BUILD_JOB');
      const lost = await run();
      expect([lost.code, brokenIn(lost)]).toEqual([0, ['restore']]);
      expect(phaseOf(lost, 'inject')).toMatchObject({ outcome: 'degraded' });
      expect(lost.warnings).toEqual([
        expect.stringMatching(
          /building without them: the connection to the builder `\S+` \(driver remote, tcp:\S+\) was lost: /,
        ),
      ]);
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('when the caches are injected: they are injected again, and the build is warm', async () => {
      line.cutAt(archive);
      const lost = await run();
      expect([lost.code, brokenIn(lost)]).toEqual([0, ['inject']]);
      expect(phaseOf(lost, 'inject')).toMatchObject({ outcome: 'done' });
      expect([lost.modules.hit, lost.build.hit, lost.warnings, lost.requests]).toEqual(['exact', 'exact', [], []]);
      expect(lost.compiled).toEqual(['example.com/service', 'example.com/service/greet']);
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('when modules are fetched: the build downloads them', async () => {
      line.cutAt('build-arg:CACHED_GO_DOCKER_BUILD_FETCH_NONCE');
      const lost = await run({ fetch: 'on' }, { store: await open().rig.folder() });
      expect([lost.code, brokenIn(lost)]).toEqual([0, ['fetch']]);
      expect(phaseOf(lost, 'fetch')).toMatchObject({
        outcome: 'degraded',
        reason: expect.stringMatching(/the connection to the builder .* was lost/),
      });
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('when the caches are extracted: nothing is saved, and the step succeeds', async () => {
      // Its head is in the archive that leaves the builder.
      line.cutAt('build-0.tar');
      const lost = await run({}, { store: await open().rig.folder() });
      expect([lost.code, brokenIn(lost)]).toEqual([0, ['extract']]);
      expect(phaseOf(lost, 'extract')).toMatchObject({
        outcome: 'degraded',
        reason: expect.stringMatching(/^the connection to the builder .* was lost/),
      });
      expect([lost.modules.saved, lost.build.saved]).toEqual([null, null]);
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('while the builder pushes what is new: that is not saved, and the next run saves it', async () => {
      const registry = await startDockerRegistry();
      const inputs = { 'cache-store': `registry=${registry.host}/team/service-cache` };
      line.cutAt('pushing layers');
      const lost = await run(inputs);
      expect([lost.code, brokenIn(lost)]).toEqual([0, ['extract']]);
      expect(phaseOf(lost, 'extract')).toMatchObject({ outcome: 'degraded' });
      expect(lost.warnings).toEqual([
        expect.stringMatching(
          /^The builder could not push what is new to \S+, so it is not saved: the connection to the builder .* was lost: /,
        ),
      ]);
      expect([lost.modules.saved, lost.build.saved]).toContain(null);
      const next = await run(inputs);
      expect([next.code, next.warnings]).toEqual([0, []]);
      expect([lost, next].map(({ modules }) => modules.saved)).toContainEqual(expect.anything());
      expect([lost, next].map(({ build }) => build.saved)).toContainEqual(expect.anything());
      await registry.close();
    });

    test.each([
      ['while the caches are injected', archive, 'inject'],
      ['while the caches are extracted', 'build-0.tar', 'extract'],
    ])('falls silent %s: the build is right, and the helper is ended at its limit', async (_, text, phase) => {
      line.silenceAt(text);
      const lost = await run({}, phase === 'extract' ? { store: await open().rig.folder() } : {});
      expect([lost.code, brokenIn(lost)]).toEqual([0, [phase]]);
      expect(phaseOf(lost, phase)).toMatchObject({
        outcome: 'degraded',
        reason: expect.stringMatching(/it took longer than its limit of \d\d s/),
      });
      const ms = phaseOf(lost, phase)?.ms ?? 0;
      expect([ms > helperLimitMs, ms < helperLimitMs + 45_000]).toEqual([true, true]);
      expect(await greeting(lost.image)).toContain(`${word} world`);
    });

    test('during the build: the error is about the builder, not about the Dockerfile', async () => {
      const other = await open().rig.project();
      await other.edit('Dockerfile', 'COPY go.mod', 'RUN echo lost-$((40 + 2)); sleep 20\nCOPY go.mod');
      line.cutAt('lost-42');
      const lost = await run({}, { workspace: other });
      const { errors } = annotationsIn(lost.stdout);
      expect([lost.code, brokenIn(lost)]).toEqual([1, ['build']]);
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
