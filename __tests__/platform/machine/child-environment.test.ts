import { describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../../../src/platform/machine/child-environment.ts';
import { nodeShell } from '../../../src/platform/machine/node-shell.ts';

const environment = {
  PATH: '/bin:/usr/bin',
  HOME: '/home/me',
  DOCKER_HOST: 'tcp://somewhere',
  GITHUB_TOKEN: 'what the user gives to the whole job',
  'INPUT_GITHUB-TOKEN': 'secret',
  INPUT_NETRC: 'secret',
  STATE_run: '{}',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_RESULTS_URL: 'https://results.example/',
  ACTIONS_CACHE_URL: 'https://cache.example/',
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
};
const plain = ['DOCKER_HOST', 'GITHUB_TOKEN', 'HOME', 'PATH'];
const layers = ['ACTIONS_CACHE_SERVICE_V2', 'ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'];

describe('what a program gets of the environment', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing that belongs to the step', ['docker', 'buildx', 'build', '.'], []],
    ['the way to the layer cache, to read it', ['docker', 'build', '--cache-from', 'type=gha,scope=x'], layers],
    ['the way to the layer cache, to write it', ['docker', 'build', '--cache-to=type=gha,mode=max'], layers],
    [
      'nothing of it, as a build of our own that moves a cache',
      ['docker', 'buildx', 'build', '--builder', 'b', '--output', 'type=tar,dest=-', '/tmp/helper'],
      [],
    ],
    ['not for another layer cache', ['docker', 'build', '--cache-to', 'type=registry,ref=ghactions/type'], []],
    ['a build argument without a value', ['docker', 'build', '--build-arg', 'INPUT_NETRC'], ['INPUT_NETRC']],
    [
      'the variable of a secret',
      ['docker', 'build', '--secret', 'id=oidc,env=ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
      ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ],
  ])('%s', (_name, argv, more) => {
    expect(Object.keys(childEnvironment(environment, argv)).toSorted()).toEqual([...plain, ...more].toSorted());
  });

  test('what is given on purpose comes last, and may take something away', () => {
    const given = childEnvironment(environment, ['git'], { HOME: undefined, INPUT_NETRC: 'on purpose', PATH: '/mine' });
    expect(given).toMatchObject({ INPUT_NETRC: 'on purpose', PATH: '/mine' });
    expect(Object.keys(given)).not.toContain('HOME');
  });
});

test('a real program sees none of it', async () => {
  const shell = nodeShell({ ...process.env, ...environment, PATH: process.env['PATH'] });
  const exit = await shell.run({ argv: ['env'], timeoutMs: 20_000 });
  expect(exit.kind === 'exited' ? exit.stdout : '').toContain('HOME=/home/me');
  expect(exit.kind === 'exited' ? exit.stdout : '').not.toMatch(/^(INPUT|ACTIONS|STATE)_|secret/m);
});
