import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/action/analyse/analyse.ts';
import { readRequest } from '../../src/action/request/read-request.ts';
import { runMain } from '../../src/action/run-main.ts';
import { givenRun, type RunOptions, service } from '../action/given.ts';

const inputs = {
  goproxy: 'https://user:pw-of-proxy@proxy.example.com',
  goflags: '-trimpath',
  'dockerfile-edits': 'off',
};
const byHand = (...flags: readonly string[]) => ({
  ...service,
  Dockerfile: service.Dockerfile.replaceAll('RUN ', `RUN ${flags.join(' ')} `),
});
const proxyFlag = '--mount=type=secret,id=cached-go-docker-build-goproxy,env=GOPROXY';
const flagsFlag = '--mount=type=secret,id=cached-go-docker-build-goflags,env=GOFLAGS';

async function unused(options: RunOptions) {
  const { services } = await givenRun(options);
  const { plan } = await analyse(services, await readRequest(services));
  return plan.findings.filter(({ rule }) => rule === 'go-settings-unused');
}

describe('without edits, inputs that no RUN takes are told, with what to write', () => {
  test('all of them', async () => {
    const [finding, ...others] = await unused({ inputs });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: 'Dockerfile', line: 4 });
    expect(finding?.message).toContain('`goproxy`, `goflags` have no effect');
    expect(finding?.fix).toContain(`in line 4 RUN ${proxyFlag} ${flagsFlag} …`);
    expect(JSON.stringify(finding)).not.toContain('pw-of-proxy');
  });

  test('those that are left', async () => {
    const [finding] = await unused({ inputs, files: byHand(proxyFlag) });
    expect(finding?.message).toContain('`goflags` has no effect');
    expect(finding?.fix).not.toContain('goproxy');
  });

  test.each<[string, RunOptions]>([
    ['when the Dockerfile takes all', { inputs, files: byHand(proxyFlag, flagsFlag) }],
    [
      'when a file is made of it',
      { inputs: { ...inputs, goflags: '' }, files: byHand(proxyFlag.replace(',env=GOPROXY', '')) },
    ],
    ['when edits take them', { inputs: { ...inputs, 'dockerfile-edits': 'auto' } }],
    ['when there are none', { inputs: { 'dockerfile-edits': 'off' } }],
    ['when nothing runs go', { inputs, files: { ...service, Dockerfile: 'FROM alpine\nRUN ls\n' } }],
  ])('nothing %s', async (_, options) => {
    expect(await unused(options)).toEqual([]);
  });

  test('as a warning, and the values are delivered all the same', async () => {
    const run = await givenRun({ inputs });
    await runMain(run.services);
    expect(run.log.messages('warning')).toEqual([expect.stringContaining('have no effect')]);
    const [build] = run.shell.matching(/buildx build .*plain/);
    expect(build?.argv).toContain('id=cached-go-docker-build-goproxy,env=CACHED_GO_DOCKER_BUILD_GOPROXY');
    expect(build?.argv).toContain('id=cached-go-docker-build-goflags,env=CACHED_GO_DOCKER_BUILD_GOFLAGS');
    expect(build?.env).toMatchObject({ CACHED_GO_DOCKER_BUILD_GOFLAGS: '-trimpath' });
  });
});
