import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { mainBoundary } from '../../src/action/services/error-boundary.ts';
import { runMain } from '../../src/action/run-main.ts';
import { coldBuild } from '../action/docker.ts';
import { givenRun, service } from '../action/given.ts';

/** What docker gets of a run with these inputs. */
async function built(inputs: Readonly<Record<string, string>>) {
  const seen = { args: [] as string[], secrets: [] as string[], env: {}, dockerfile: '' };
  const run = await givenRun({
    inputs: { 'dockerfile-edits': 'auto', ...inputs },
    docker: {
      build: ({ argv, env = {} }) => {
        const after = (flag: string) => argv.filter((_, index) => argv[index - 1] === flag);
        seen.args.push(...after('--build-arg'));
        seen.secrets.push(...after('--secret'));
        seen.env = env;
        seen.dockerfile = readFileSync(after('--file')[0] ?? '', 'utf8');
        return { stderr: coldBuild };
      },
    },
  });
  expect(await mainBoundary(run.services, () => runMain(run.services))).toBe(0);
  return { ...seen, log: run.log.text(), secretsKnown: run.workflow.secrets };
}

test('proxies reach the build as predefined build arguments, and the Dockerfile stays as it is', async () => {
  const { args, secrets, log } = await built({
    'http-proxy': 'http://proxy.example.com:3128',
    'no-proxy': 'a.example.com,10.0.0.0/8',
    'build-args': 'VERSION=1',
    'dockerfile-edits': 'off',
  });
  expect(args).toEqual(['VERSION=1', 'HTTP_PROXY=http://proxy.example.com:3128', 'NO_PROXY=a.example.com,10.0.0.0/8']);
  expect(secrets).toEqual([]);
  expect(log).toMatch(/Network\n +HTTP_PROXY +as build argument, http:\/\/proxy\.example\.com:3128/);
});

test('one with a password reaches every RUN as one secret, and is told nowhere', async () => {
  const value = 'http://me:canary@proxy.example.com:3128';
  const { args, secrets, env, dockerfile, log, secretsKnown } = await built({ 'https-proxy': value, 'no-proxy': 'a' });
  expect(args).toEqual(['NO_PROXY=a']);
  expect(secrets).toEqual(['id=cached-go-docker-build-https-proxy,env=CACHED_GO_DOCKER_BUILD_HTTPS_PROXY']);
  expect(env).toEqual({ CACHED_GO_DOCKER_BUILD_HTTPS_PROXY: value, BUILDX_METADATA_WARNINGS: 'true' });
  const runs = dockerfile.split('\n').filter((line) => line.startsWith('RUN'));
  expect(runs).toHaveLength(service.Dockerfile.split('\nRUN').length - 1);
  for (const name of ['HTTPS_PROXY', 'https_proxy'])
    for (const line of runs)
      expect(line).toContain(`--mount=type=secret,id=cached-go-docker-build-https-proxy,env=${name}`);
  expect(log).not.toContain('canary');
  expect(secretsKnown).toContain('canary');
});

test('without edits, a proxy with a password is no build argument either, and the flags to write are told', async () => {
  const { args, secrets, log } = await built({
    'http-proxy': 'http://me:canary@proxy.example.com:3128',
    'dockerfile-edits': 'off',
  });
  expect(args).toEqual([]);
  expect(secrets).toEqual(['id=cached-go-docker-build-http-proxy,env=CACHED_GO_DOCKER_BUILD_HTTP_PROXY']);
  expect(log).toContain('`http-proxy` has no effect');
  expect(log).toContain('id=cached-go-docker-build-http-proxy,env=http_proxy');
});

test('a password in a build argument that comes from the environment is masked', async () => {
  const run = await givenRun({
    inputs: { 'build-args': 'HTTP_PROXY' },
    env: { HTTP_PROXY: 'http://me:canary@proxy.example.com' },
  });
  expect(await mainBoundary(run.services, () => runMain(run.services))).toBe(0);
  expect(run.workflow.secrets).toContain('canary');
  expect(run.log.entries.map(({ place }) => place?.title)).toContain('proxy-password-exposed');
});
