import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../harness/workspace.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import type { CutConnections } from '../../servers/cut-connections.ts';
import { cutConnections } from '../../servers/cut-connections.ts';
import type { BaseImages } from '../base-images.ts';
import type { RemoteBuilder } from '../remote-builder.ts';
import { startRemoteBuilder } from '../remote-builder.ts';
import type { PipelineRun, Rig } from '../rig.ts';
import { changeGreeting, greeting } from '../rig.ts';

/** A job with what it is to build. */
interface BuildJob {
  readonly workspace: Workspace;
  readonly store: string;
  readonly scope: string;
  word: string;
}

/** Four jobs at a time on one remote BuildKit, two of each of two projects: all of them meet in the same mounts. */
export function sharedBuilderScenarios(open: () => { readonly rig: Rig; readonly images: BaseImages }): void {
  describe('one remote builder that many jobs share', () => {
    let remote: RemoteBuilder;
    let line: CutConnections;
    let jobs: readonly BuildJob[];
    let cold: readonly PipelineRun[];
    let kept: readonly PipelineRun[];
    let sent: number;
    const namespace = freshNamespace();

    const run = async ({ workspace, store, scope }: BuildJob, mounts = namespace): Promise<PipelineRun> => {
      const inputs = { driver: 'remote', endpoint: line.address, 'cache-scope': scope };
      return open().rig.run({ workspace, store, namespace: mounts, inputs });
    };
    const all = async (): Promise<readonly PipelineRun[]> => Promise.all(jobs.map((job) => run(job)));

    beforeAll(async () => {
      const { rig, images } = open();
      remote = await startRemoteBuilder(images.mirrors);
      line = await cutConnections(remote.address);
      jobs = await Promise.all(
        ['service', 'service', 'other', 'other'].map(async (scope): Promise<BuildJob> => {
          const workspace = await rig.project();
          if (scope === 'other') await renamed(workspace);
          return { workspace, scope, store: await rig.folder(), word: await changeGreeting(workspace) };
        }),
      );
      cold = await all();
      for (const job of jobs) job.word = await changeGreeting(job.workspace);
      line.sent();
      kept = await all();
      sent = line.sent();
    });
    afterAll(() => Promise.all([line.close(), remote.close()]));

    test('each job builds its own sources', async () => {
      for (const [index, { code, image, warnings }] of kept.entries()) {
        expect([cold[index]?.code, code, warnings]).toEqual([0, 0, []]);
        expect(await greeting(image)).toContain(`${jobs[index]?.word} world`);
      }
    });

    test('the next jobs know what is in the mounts: nothing is put in, and little is sent', () => {
      for (const { modules, build, report } of kept) {
        expect([modules.hit, build.hit]).toEqual(['exact', 'exact']);
        expect(report.phases.find(({ name }) => name === 'inject')).toMatchObject({ outcome: 'skipped' });
      }
      // A snapshot of the build cache alone has 5 MB.
      expect(sent).toBeLessThan(4 * 2_000_000);
    });

    test('what each has saved is all that its project needs, in mounts that nobody has used', async () => {
      for (const job of [jobs[1], jobs[3]]) {
        if (job === undefined) throw new Error('there are four jobs');
        const next = await run(job, freshNamespace());
        expect([next.code, next.build.hit, next.requests, next.compiled]).toEqual([0, 'exact', [], []]);
        expect(await greeting(next.image)).toContain(`${job.word} world`);
      }
    });
  });
}

/** Another project: the same sources in a module of another name. */
async function renamed(workspace: Workspace): Promise<void> {
  for (const file of ['go.mod', 'main.go', 'limits/limits.go', 'greet/greet.go']) {
    const text = await workspace.read(file);
    await workspace.write(file, text.replaceAll('example.com/service', 'example.com/other'));
  }
}
