import { describe, expect, test } from '@jest/globals';
import { analyse, unanalysed } from '../../src/action/analyse.ts';
import type { Analysis } from '../../src/action/analysis.ts';
import { readRequest } from '../../src/action/read-request.ts';
import { runMain } from '../../src/action/run-main.ts';
import { givenRun, type RunOptions, service } from './given.ts';

const repository = { default_branch: 'main', visibility: 'public' };
const fork = {
  action: 'opened',
  repository,
  pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'you/app' } } },
};
const pullEnv = {
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REF: 'refs/pull/7/merge',
  RUNNER_ENVIRONMENT: 'self-hosted',
};
/** A pull request of a fork, on a runner that stays. */
const onFork = ({ env, ...more }: RunOptions = {}): RunOptions => ({
  event: fork,
  env: { ...pullEnv, ...env },
  ...more,
});

async function analysed(options: RunOptions): Promise<Analysis> {
  const { around } = await givenRun(options);
  return analyse(around, await readRequest(around));
}
const domain = /^cached-go-docker-build-domain-[0-9a-f]{16}/;
const explicit = { ...service, Dockerfile: service.Dockerfile.replaceAll('type=cache,', 'type=cache,id=go,') };
const rulesOf = ({ plan }: Analysis) => plan.findings.map(({ rule }) => rule);

describe('a pull request of a fork on a builder that outlives the job', () => {
  test('has mounts of its own, before whatever the user names', async () => {
    expect((await analysed(onFork())).namespace).toMatch(domain);
    const mine = await analysed(onFork({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine\nA=1' } }));
    expect(mine.namespace).toBe(`${(await analysed(onFork())).namespace}/mine`);
    expect(mine.config.build.buildArgs).toEqual([
      { name: 'A', value: '1' },
      { name: 'BUILDKIT_CACHE_MOUNT_NS', value: mine.namespace },
    ]);
  });

  test('has them in all builds, and each is told once', async () => {
    const run = await givenRun(onFork({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine' } }));
    await runMain(run.around);
    const builds = run.shell.matching(/buildx build /).map(({ argv }) => argv);
    expect(builds).toHaveLength(4);
    const { namespace } = await analysed(onFork({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine' } }));
    for (const argv of builds) {
      expect(argv.filter((word) => word.startsWith('BUILDKIT_CACHE_MOUNT_NS'))).toEqual([
        `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
      ]);
    }
    expect(run.log.text()).toMatch(/Cache mounts +kept apart +pull-7: the builder of a self-hosted runner outlives/);
  });

  test('has layers of its own by edits', async () => {
    const { builtText, namespace } = await analysed(
      onFork({ files: explicit, inputs: { 'dockerfile-edits': 'auto' } }),
    );
    expect(builtText.split(`--mount=type=secret,id=${namespace} `)).toHaveLength(3);
  });

  test('without edits it is told where layers are shared', async () => {
    const { builtText, plan } = await analysed(onFork({ files: explicit }));
    expect(builtText).toBe(explicit.Dockerfile);
    expect(plan.findings).toMatchObject([{ rule: 'shared-layer-cache', line: 4, file: 'Dockerfile' }]);
    // The id of a mount that has none is in the layer cache key, with its namespace.
    expect(rulesOf(await analysed(onFork()))).toEqual([]);
  });

  test('is told of a frontend that need not heed any of it', async () => {
    const files = { ...service, Dockerfile: `# syntax=you/frontend\n${service.Dockerfile}` };
    expect(rulesOf(await analysed(onFork({ files })))).toContain('foreign-frontend');
    expect(rulesOf(await analysed({ files }))).not.toContain('foreign-frontend');
  });

  test('is kept apart also when it could not be analysed', async () => {
    const { around } = await givenRun(onFork());
    const { config } = unanalysed(around, await readRequest(around), 'oops');
    expect(config.build.buildArgs).toEqual([{ name: 'BUILDKIT_CACHE_MOUNT_NS', value: expect.stringMatching(domain) }]);
  });
});

test.each<[string, RunOptions]>([
  ['a push to the default branch', { env: { RUNNER_ENVIRONMENT: 'self-hosted' } }],
  ['a fork on a hosted runner', onFork({ env: { RUNNER_ENVIRONMENT: 'github-hosted' } })],
  [
    'a pull request of an own branch',
    {
      ...onFork(),
      event: { ...fork, pull_request: { ...fork.pull_request, head: { repo: { full_name: 'me/app' } } } },
    },
  ],
])('%s shares them', async (_, options) => {
  const shared = await analysed({ ...options, files: explicit, inputs: { 'dockerfile-edits': 'auto' } });
  expect([shared.namespace, shared.config.build.buildArgs, shared.builtText]).toEqual(['', [], explicit.Dockerfile]);
});

test('a daemon on another machine outlives the job of a hosted runner', async () => {
  const env = { RUNNER_ENVIRONMENT: 'github-hosted', DOCKER_HOST: 'tcp://10.0.0.1:2376' };
  expect((await analysed(onFork({ env }))).namespace).toMatch(domain);
});
