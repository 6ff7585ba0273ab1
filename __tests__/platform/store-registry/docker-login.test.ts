import { describe, expect, test } from '@jest/globals';
import { credentialsFor } from '../../../src/platform/store-registry/docker-login.ts';
import { memoryFiles } from '../../fakes/files.ts';
import type { Rule } from '../../fakes/shell.ts';
import { scriptedShell } from '../../fakes/shell.ts';

const auth = Buffer.from('me:secret:word').toString('base64');
const password = { kind: 'password', user: 'me', password: 'secret:word' };

async function read(config: unknown, host = 'ghcr.io', rules: readonly Rule[] = []) {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const shell = scriptedShell(rules);
  const files = memoryFiles({ '/home/me/.docker/config.json': text });
  return { found: await credentialsFor({ shell, files }, '/home/me/.docker', host), shell };
}

describe('the login of a registry', () => {
  test.each([
    ['by its host', { auths: { 'ghcr.io': { auth } } }, 'ghcr.io', password],
    ['by its host as a URL', { auths: { 'https://ghcr.io': { auth } } }, 'ghcr.io', password],
    ['of Docker Hub', { auths: { 'https://index.docker.io/v1/': { auth } } }, 'docker.io', password],
    ['written out', { auths: { 'ghcr.io': { username: 'me', password: 'secret:word' } } }, 'ghcr.io', password],
    [
      'a refresh token',
      { auths: { 'ghcr.io': { auth, identitytoken: 't' } } },
      'ghcr.io',
      { kind: 'token', token: 't' },
    ],
    ['of another registry', { auths: { 'docker.io': { auth } } }, 'ghcr.io', { kind: 'none' }],
    ['of a registry with its name in it', { auths: { 'xghcr.io': { auth } } }, 'ghcr.io', { kind: 'none' }],
    ['an empty one', { auths: { 'ghcr.io': {} } }, 'ghcr.io', { kind: 'none' }],
    ['a broken one', { auths: { 'ghcr.io': 7 } }, 'ghcr.io', { kind: 'none' }],
    ['no JSON', '{', 'ghcr.io', { kind: 'none' }],
  ])('%s', async (_name, config, host, expected) => {
    expect((await read(config, host)).found).toEqual(expected);
  });
});

describe('a credential helper', () => {
  const given: readonly Rule[] = [
    [
      /^docker-credential-vault get$/,
      ({ stdin }) =>
        stdin === 'ghcr.io'
          ? '{"ServerURL":"ghcr.io","Username":"me","Secret":"secret:word"}'
          : { code: 1, stdout: 'credentials not found in native keychain' },
    ],
    [/^docker-credential-token get$/, '{"Username":"<token>","Secret":"t"}'],
  ];

  test.each([
    ['of this registry', { credHelpers: { 'ghcr.io': 'vault' }, credsStore: 'other' }, 'ghcr.io', password],
    ['of all registries', { credsStore: 'vault', auths: { 'ghcr.io': {} } }, 'ghcr.io', password],
    ['that has a token', { credsStore: 'token' }, 'ghcr.io', { kind: 'token', token: 't' }],
    ['that has none', { credsStore: 'vault' }, 'docker.io', { kind: 'none' }],
    ['that is not there', { credsStore: 'none-such' }, 'ghcr.io', { kind: 'none' }],
    ['that is no name', { credsStore: '../vault' }, 'ghcr.io', { kind: 'none' }],
  ])('%s', async (_name, config, host, expected) => {
    expect((await read(config, host, given)).found).toEqual(expected);
  });

  test('gives way to a login beside it where it has none', async () => {
    const config = { credsStore: 'vault', auths: { 'quay.io': { auth } } };
    expect((await read(config, 'quay.io', given)).found).toEqual(password);
  });
});

test('without a file there is no login', async () => {
  const tools = { shell: scriptedShell([]), files: memoryFiles() };
  expect(await credentialsFor(tools, '/nowhere', 'ghcr.io')).toEqual({ kind: 'none' });
});
