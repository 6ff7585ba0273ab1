import { expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { givenRun, type RunOptions, service } from '../../action/given.ts';

async function findings(options: RunOptions) {
  const { services, workflow } = await givenRun(options);
  const { plan } = await analyse(services, await readRequest(services));
  return { found: plan.findings.map(({ rule, file, line }) => [rule, file, line]), workflow, plan };
}

const alpine = { ...service, Dockerfile: service.Dockerfile.replace('golang:1.26', 'golang:1.26-alpine') };

test.each<[string, RunOptions, readonly unknown[]]>([
  [
    'a list that stops at a dead proxy',
    { inputs: { goproxy: 'https://a.example.com,https://b.example.com' } },
    ['goproxy-comma', '', 0],
  ],
  ['direct without git', { inputs: { goproxy: 'direct' }, files: alpine }, ['goproxy-without-git', 'Dockerfile', 4]],
  ['a proxy on this machine', { inputs: { goproxy: 'http://127.0.0.1:1' } }, ['goproxy-loopback', '', 0]],
  [
    'credentials in a build argument',
    { inputs: { 'build-args': 'GOPROXY=https://me:pw-of-proxy@a.example.com' } },
    ['goproxy-credentials-in-build-arg', '', 0],
  ],
])('%s is told', async (_name, options, finding) => {
  const { found, workflow, plan } = await findings({
    ...options,
    inputs: { 'dockerfile-edits': 'auto', ...options.inputs },
  });
  expect(found).toContainEqual(finding);
  if (options.inputs?.['build-args'] !== undefined) expect(workflow.secrets).toContain('pw-of-proxy');
  expect(JSON.stringify(plan)).not.toContain('pw-of-proxy');
});

test.each<[string, RunOptions]>([
  ['a preset, whose `direct` is a last resort', { inputs: { goproxy: 'china' }, files: alpine }],
  ['a proxy on this machine with its network', { inputs: { goproxy: 'http://127.0.0.1:1', network: 'host' } }],
  ['a proxy with direct', { inputs: { goproxy: 'https://a.example.com,direct' } }],
  ['a build argument without credentials', { inputs: { 'build-args': 'GOPROXY=https://a.example.com' } }],
])('nothing is said of %s', async (_name, options) => {
  const { found } = await findings({ ...options, inputs: { 'dockerfile-edits': 'auto', ...options.inputs } });
  expect(found.filter(([rule]) => /^go(?:proxy|sumdb)/.test(String(rule)))).toEqual([]);
});
