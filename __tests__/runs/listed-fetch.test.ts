import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { runPost } from '../../src/action/run-post.ts';
import { decodeState } from '../../src/action/caches/post-state.ts';
import { coldBuild, type DockerPlay } from '../action/docker.ts';
import { givenRun, type GivenRun, service } from '../action/given.ts';

const files = { ...service, Dockerfile: service.Dockerfile.replace(/RUN .*go mod download\n/, '') };

/** Main and post of a job, with what its report says of the fetch. */
async function told(run: GivenRun) {
  const code = await mainBoundary(run.services, () => runMain(run.services));
  const { report } = decodeState(run.workflow.saved.get('run') ?? '') ?? {};
  await runPost(run.post().services);
  const { outcome, reason } = report?.phases.find(({ name }) => name === 'fetch') ?? {};
  return { code, outcome, reason, warnings: run.log.messages('warning') };
}

describe('modules of the packages that are built', () => {
  test('come before the build', async () => {
    expect(await told(await givenRun({ files }))).toEqual({
      code: 0,
      outcome: 'done',
      reason: '2 modules downloaded for the packages that are built',
      warnings: [],
    });
  });

  test('that go cannot list are left to the build without a warning', async () => {
    const fetch = ['fault.0=go: cannot find main module', 'outcome=unknown', 'tries=1', 'files=0'];
    expect(await told(await givenRun({ files, docker: { fetch } }))).toEqual({
      code: 0,
      outcome: 'skipped',
      reason: 'go could not list what is built: cannot find main module',
      warnings: [],
    });
  });

  test('that the network withholds are a warning', async () => {
    const fetch = ['fault.0=x@v1.0.0: reading http://p/x.zip: 503 Service Unavailable', 'outcome=network', 'tries=5'];
    const { outcome, warnings } = await told(await givenRun({ files, docker: { fetch } }));
    expect([outcome, warnings]).toEqual(['degraded', [expect.stringMatching(/after 5 tries.*503/)]]);
  });

  test.each<[string, DockerPlay['build'], object]>([
    [
      'are taken for all after a whole build',
      { stderr: coldBuild },
      { outcome: 'skipped', reason: expect.stringContaining('what was restored is of a whole build with this go.sum') },
    ],
    [
      'are listed again after a build that failed',
      { code: 1, stderr: 'ERROR: failed to solve: x\n' },
      { outcome: 'done' },
    ],
  ])('%s', async (_, build, expected) => {
    const cold = await givenRun({ files, docker: build === undefined ? {} : { build } });
    await told(cold);
    const inject = { modules: ['verdict=partial', 'reason=x lacks', 'entries=6', 'zips=2'], build: ['entries=40'] };
    const next = cold.next({ files, docker: { inject }, env: { GITHUB_RUN_ID: '78' } });
    expect(await told(await next)).toMatchObject(expected);
  });
});
