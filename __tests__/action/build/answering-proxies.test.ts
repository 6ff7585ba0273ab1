import { expect, test } from '@jest/globals';
import { runMain } from '../../../src/action/run-main.ts';
import { goModHash } from '../../../src/goproxy/mod-hash.ts';
import { givenRun, type RunOptions, service } from '../given.ts';

const goMod = 'module golang.org/x/sys\n';
const files = {
  ...service,
  'go.sum': `${service['go.sum']}golang.org/x/sys v0.1.0/go.mod ${goModHash(Buffer.from(goMod))}\n`,
};
const goproxy = 'https://me:pw@dead|http://alive|direct';

async function built(options: RunOptions) {
  const run = await givenRun({
    files,
    http: { 'http://alive': { body: goMod }, 'https://me:pw@dead': { failure: 'host unreachable' } },
    ...options,
    inputs: { goproxy, 'dockerfile-edits': 'auto', ...options.inputs },
  });
  await runMain(run.services);
  const builds = run.shell.matching(/buildx build /).filter(({ env }) => env?.['CACHED_GO_DOCKER_BUILD_GOPROXY']);
  const lists = new Set(builds.map(({ env }) => env?.['CACHED_GO_DOCKER_BUILD_GOPROXY']));
  return { run, lists: [...lists], warnings: run.log.messages('warning') };
}

test('a proxy that does not answer is left out of the fetch and the build, and named without its password', async () => {
  const { lists, warnings } = await built({});
  expect(lists).toEqual(['http://alive|direct']);
  expect(warnings).toContain(
    '`goproxy`: skipping proxies that do not respond, because Go would wait for each of them with every module: https://dead (host unreachable).',
  );
});

test.each<[string, RunOptions]>([
  ['of modules that are private', { inputs: { goprivate: '*' } }],
  ['of a list that stops at the first error', { inputs: { goproxy: 'https://me:pw@dead,http://alive' } }],
  ['when the RUNs have a proxy of their own', { inputs: { 'http-proxy': 'http://squid:3128' } }],
  ['when the engine is another machine', { env: { DOCKER_HOST: 'ssh://me@builder' } }],
])('nobody is asked %s', async (_name, options) => {
  const { run, lists } = await built(options);
  expect(run.http.urls).toEqual([]);
  expect(lists).toEqual([options.inputs?.['goproxy'] ?? goproxy]);
});
