import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { mainBoundary } from '../../../src/action/services/error-boundary.ts';
import { runMain } from '../../../src/action/run-main.ts';
import { runPost } from '../../../src/action/run-post.ts';
import type { DockerPlay } from '../docker.ts';
import { givenRun, type GivenRun, type RunOptions, service } from '../given.ts';

const main = (run: GivenRun): Promise<number> => mainBoundary(run.services, () => runMain(run.services));
const built = (run: GivenRun): boolean => run.shell.matching(/progress=plain/).length > 0;
const offline = { offline: 'true', 'dockerfile-edits': 'auto' };
const withoutDownload = { ...service, Dockerfile: service.Dockerfile.replace(/RUN.*go mod download\n/, '') };
const inject = (...modules: readonly string[]): DockerPlay => ({ inject: { modules, build: ['entries=40'] } });
const lacks = [
  'verdict=partial',
  'entries=5',
  'reason=go: module lookup disabled by GOPROXY=off',
  'missing.0=example.com/!lib/@v/v1.0.0.zip',
];

/** An offline run after one that has filled the cache. */
async function warmOffline(options: RunOptions, files?: RunOptions['files']): Promise<GivenRun> {
  const all = files === undefined ? {} : { files };
  const cold = await givenRun({ ...all, inputs: { 'dockerfile-edits': 'auto' } });
  expect(await main(cold)).toBe(0);
  await runPost(cold.post().services);
  return cold.next({ ...options, inputs: offline, env: { GITHUB_RUN_ID: '78' } });
}

describe('an offline run', () => {
  test('builds with all modules, and without asking for any', async () => {
    const run = await warmOffline({ docker: inject('verdict=exact', 'entries=6') });
    expect(await main(run)).toBe(0);
    const [build] = run.shell.matching(/progress=plain/);
    expect(build?.env).toMatchObject({
      CACHED_GO_DOCKER_BUILD_GOPROXY: 'off',
      CACHED_GO_DOCKER_BUILD_GOFLAGS: '-mod=readonly',
    });
    expect(run.log.text()).toContain('--network=none');
  });

  test('fails before the build when modules are missing, names them and says what to do', async () => {
    const run = await warmOffline({ docker: inject(...lacks) });
    expect([await main(run), built(run)]).toEqual([1, false]);
    expect(run.log.messages('error')).toEqual([
      expect.stringMatching(/1 module is missing: example.com\/Lib@v1.0.0\. .*`fetch: only`/),
    ]);
    expect(run.shell.matching(/MODULES_SWEEP/)).toEqual([]);
  });

  test('fails when nothing was ever kept', async () => {
    const run = await givenRun({ inputs: offline });
    expect([await main(run), built(run)]).toEqual([1, false]);
    expect(run.log.messages('error')).toEqual([expect.stringContaining('are not complete')]);
  });

  test('leaves it to the RUN when the Dockerfile may need less than go.sum names', async () => {
    const run = await warmOffline({ docker: inject(...lacks) }, withoutDownload);
    expect([await main(run), built(run)]).toEqual([0, true]);
  });

  test('but not with the modules of another go.sum', async () => {
    const run = await warmOffline({ docker: inject(...lacks) }, withoutDownload);
    writeFileSync(
      `${run.workspace}/go.sum`,
      `${service['go.sum']}example.com/b v1.0.0 h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n`,
    );
    expect([await main(run), built(run)]).toEqual([1, false]);
  });

  test.each<[string, RunOptions]>([
    ['no-cache', { inputs: { ...offline, 'no-cache': 'true' } }],
    ['dockerfile-edits: off', { inputs: { ...offline, 'dockerfile-edits': 'off' } }],
  ])('contradicts %s', async (_, options) => {
    const run = await givenRun(options);
    expect([await main(run), built(run)]).toEqual([1, false]);
  });
});
