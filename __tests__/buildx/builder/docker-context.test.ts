import { expect, test } from '@jest/globals';
import { withAddresses } from '../../../src/buildx/builder/docker-context.ts';
import { scriptedShell } from '../../fakes/shell.ts';

async function addressOf(endpoint: string, env: Readonly<Record<string, string>> = {}) {
  const shell = scriptedShell([
    [/context inspect .* known$/, 'ssh://me@build.example.com\n'],
    [/context inspect/, { code: 1, stderr: 'no such context' }],
  ]);
  const builder = { name: 'b', driver: 'docker', nodes: [{ name: 'n', endpoint }] };
  const found = await withAddresses(shell, env, builder as never);
  return { address: found.nodes[0]?.endpoint, asked: shell.commands.length };
}

test.each<[string, string, Readonly<Record<string, string>>, string, number]>([
  ['an address is as it is', 'tcp://10.0.0.1:1234', {}, 'tcp://10.0.0.1:1234', 0],
  ['the default context is the daemon of this machine', 'default', {}, 'unix:///var/run/docker.sock', 0],
  ['the default context is what DOCKER_HOST names', 'default', { DOCKER_HOST: 'tcp://a:1' }, 'tcp://a:1', 0],
  ['another context has the address that docker knows', 'known', {}, 'ssh://me@build.example.com', 1],
  ['a context that docker does not know is an address of its own', 'unknown', {}, 'context:unknown', 1],
])('the address of a node: %s', async (_name, endpoint, env, address, asked) => {
  expect(await addressOf(endpoint, env)).toEqual({ address, asked });
});
