import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/action/analyse/analyse.ts';
import type { Analysis } from '../../src/action/request/analysis.ts';
import { planOf } from '../../src/action/request/analysis.ts';
import { readRequest } from '../../src/action/request/read-request.ts';
import { runMain } from '../../src/action/run-main.ts';
import type { Rule } from '../fakes/shell.ts';
import { givenRun, type RunOptions, service } from '../action/given.ts';

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
  const { services } = await givenRun(options);
  return analyse(services, await readRequest(services));
}
const domain = /^cached-go-docker-build-[0-9a-f]{32}/;
const rulesOf = ({ plan }: Analysis) => plan.findings.map(({ rule }) => rule);
const selfHosted = { RUNNER_ENVIRONMENT: 'self-hosted' };
const tag = { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' };
const foreign = { ...service, Dockerfile: `# syntax=you/frontend\n${service.Dockerfile}` };

describe('a pull request of a fork on a builder that outlives the job', () => {
  test('has mounts of its own, before whatever the user names, and layers of its own', async () => {
    const {
      serving: { namespace },
      asked: { config },
    } = await analysed(onFork());
    expect(namespace).toMatch(domain);
    expect(config.build.addHosts).toEqual([`${namespace}.invalid:127.0.0.1`]);
    const mine = await analysed(onFork({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine\nA=1' } }));
    expect(mine.serving.namespace).toBe(`${namespace}/mine`);
    expect(mine.asked.config.build.buildArgs).toEqual([
      { name: 'A', value: '1' },
      { name: 'BUILDKIT_CACHE_MOUNT_NS', value: mine.serving.namespace },
    ]);
  });

  test('has them in all builds, and each is told once', async () => {
    const run = await givenRun(onFork({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine' } }));
    await runMain(run.services);
    const builds = run.shell.matching(/buildx build /).map(({ argv }) => argv);
    expect(builds).toHaveLength(4);
    const {
      serving: { namespace },
    } = await analysed(onFork({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine' } }));
    for (const argv of builds) {
      expect(argv.filter((word) => word.startsWith('BUILDKIT_CACHE_MOUNT_NS'))).toEqual([
        `BUILDKIT_CACHE_MOUNT_NS=${namespace}`,
      ]);
    }
    expect(run.log.text()).toMatch(/Cache mounts +kept apart +pull-7: the builder of a self-hosted runner outlives/);
  });

  test('needs no text of the Dockerfile for it', async () => {
    const {
      toBuild: { builtText },
    } = await analysed(onFork());
    expect(builtText).toBe(service.Dockerfile);
  });

  test.each([
    ['a directive', foreign.Dockerfile],
    ['a directive after a byte order mark', `\uFEFF# syntax=you/frontend\n${service.Dockerfile}`],
    ['a directive after a shebang', `#!/usr/bin/env docker\n#  SYNTAX = you/frontend\n${service.Dockerfile}`],
    ['a comment of C', `// syntax=you/frontend\n${service.Dockerfile}`],
    ['JSON', '{ "syntax": "you/frontend" }'],
    ['text that is no Dockerfile', '# syntax=you/frontend\nRUN <<\u0000'],
  ])('may not bring a frontend of its own by %s', async (_, text) => {
    const run = await givenRun(onFork({ files: { ...service, Dockerfile: text } }));
    await expect(runMain(run.services)).rejects.toThrow(
      /^Dockerfile: .*the frontend `you\/frontend`.*`builder-config`/,
    );
    expect(run.shell.matching(/buildx build /)).toEqual([]);
  });

  test('may use those that Docker publishes', async () => {
    const files = { ...service, Dockerfile: `# syntax=docker/dockerfile:1.7\n${service.Dockerfile}` };
    const run = await givenRun(onFork({ files }));
    await runMain(run.services);
    expect(run.shell.matching(/buildx build /)).not.toEqual([]);
  });
});

const ownPull = { ...fork, pull_request: { ...fork.pull_request, head: { repo: { full_name: 'me/app' } } } };

test('on a builder that outlives the job, the trusted runs of a repository share what no other repository has', async () => {
  const push = await analysed({ env: selfHosted });
  const pull = await analysed({ ...onFork(), event: ownPull });
  const other = await analysed({ env: { ...selfHosted, GITHUB_REPOSITORY: 'me/other' } });
  expect(push.serving.namespace).toMatch(domain);
  expect(pull.serving.namespace).toBe(push.serving.namespace);
  expect(other.serving.namespace).toMatch(domain);
  expect(other.serving.namespace).not.toBe(push.serving.namespace);
  expect(rulesOf(await analysed({ env: selfHosted, files: foreign }))).toEqual([]);
});

test.each<[string, RunOptions]>([
  ['a push to the default branch', {}],
  ['a fork', onFork({ env: { RUNNER_ENVIRONMENT: 'github-hosted' } })],
])('where the builder is gone after the job, %s is built as it is', async (_, options) => {
  const {
    serving: { namespace },
    asked: { config },
    toBuild: { builtText },
  } = await analysed(options);
  expect([namespace, config.build.buildArgs, config.build.addHosts]).toEqual(['', [], []]);
  expect(builtText).toBe(service.Dockerfile);
});

describe('a clean build', () => {
  const layers = { 'cache-from': 'type=registry,ref=me/app:cache', 'cache-to': 'type=registry,ref=me/app:cache' };

  test.each<[string, RunOptions]>([
    ['a tag', { env: tag }],
    ['a release', { env: { GITHUB_EVENT_NAME: 'release' } }],
    ['any run that asks for it', { inputs: { 'clean-build': 'on' } }],
  ])('is that of %s, on any builder', async (_, options) => {
    const clean = await analysed({ ...options, inputs: { ...layers, ...options.inputs } });
    expect(clean.serving.namespace).toMatch(domain);
    expect([clean.asked.config.build.cacheFrom, clean.asked.config.build.cacheTo]).toEqual([[], []]);
    expect(clean.plan.findings).toMatchObject([{ rule: 'clean-build', level: 'notice' }]);
    expect(planOf(clean.serving.caches, 'build')).toMatchObject(
      options.inputs === undefined ? { kind: 'off' } : { kind: 'served', access: { read: false, write: 'yes' } },
    );
    const again = await analysed({ ...options, env: { ...options.env, GITHUB_RUN_ATTEMPT: '2' } });
    expect(again.serving.namespace).not.toBe(clean.serving.namespace);
  });

  test('is not that of a tag where `clean-build: off` says so', async () => {
    const {
      serving: { namespace },
      asked: { config },
      serving: { caches },
    } = await analysed({ env: tag, inputs: { ...layers, 'clean-build': 'off' } });
    expect([namespace, config.build.cacheFrom.length, config.build.cacheTo.length]).toEqual(['', 1, 1]);
    expect(planOf(caches, 'build')).toMatchObject({ kind: 'served', access: { read: true, write: 'no' } });
  });

  test('tells of a frontend that need not heed it', async () => {
    expect(rulesOf(await analysed({ env: tag, files: foreign }))).toEqual(['foreign-frontend']);
  });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['an address', { DOCKER_HOST: 'tcp://10.0.0.1:2376' }, 'default'],
  ['an address without a scheme', { DOCKER_HOST: '10.0.0.1:2375' }, 'default'],
  ['a docker context', {}, 'prod'],
])('a daemon on another machine outlives the job of a hosted runner: by %s', async (_, env, endpoint) => {
  const inspection = `Name: b\nDriver: docker\n\nNodes:\nName: b\nEndpoint: ${endpoint}\nPlatforms: linux/amd64\n`;
  const rules: readonly Rule[] = [
    [/context inspect .*-- prod$/, 'ssh://build@10.0.0.1\n'],
    [/buildx inspect/, inspection],
  ];
  const {
    serving: { namespace },
  } = await analysed(onFork({ env: { RUNNER_ENVIRONMENT: 'github-hosted', ...env }, rules }));
  expect(namespace).toMatch(domain);
});
