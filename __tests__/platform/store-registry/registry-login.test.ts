import { describe, expect, test } from '@jest/globals';
import { authorization, needsNoTls, parseChallenge } from '../../../src/platform/store-registry/registry-login.ts';
import { limits, scriptedHttp } from './given.ts';

const bearer = {
  kind: 'bearer',
  realm: 'https://auth.example.com/token',
  service: 'registry.example.com',
  scope: 'repository:team/cache:pull',
} as const;
const password = { kind: 'password', user: 'me', password: 'secret:word' } as const;
const basic = `Basic ${Buffer.from('me:secret:word').toString('base64')}`;
const scope = 'repository:team/cache:pull,push';

describe('a challenge', () => {
  test.each([
    ['Basic realm="x"', { kind: 'basic' }],
    [
      'Bearer realm="https://auth.example.com/token",service="registry.example.com",scope="repository:team/cache:pull"',
      bearer,
    ],
    [
      'bearer realm="http://127.0.0.1:5001/token"',
      { kind: 'bearer', realm: 'http://127.0.0.1:5001/token', service: '', scope: '' },
    ],
    ['Bearer realm="http://auth.example.com/token"', undefined],
    ['Bearer realm="file:///etc/passwd"', undefined],
    ['Bearer service="x"', undefined],
    ['Negotiate', undefined],
    ['', undefined],
  ])('%s', (header, expected) => {
    expect(parseChallenge(header, true)).toEqual(expected);
  });

  test('of a registry elsewhere that sends the login to this machine', () => {
    expect(parseChallenge('Bearer realm="http://127.0.0.1:5001/token"', false)).toBeUndefined();
  });
});

test.each([
  ['localhost', true],
  ['localhost:5000', true],
  ['127.0.0.1:5000', true],
  ['127.1.2.3', true],
  ['[::1]:5000', true],
  ['localhost.example.com', false],
  ['127.0.0.1.example.com', false],
  ['ghcr.io', false],
])('%s needs no TLS: %s', (host, expected) => {
  expect(needsNoTls(host)).toBe(expected);
});

describe('what meets a challenge', () => {
  const url = 'https://auth.example.com/token?service=registry.example.com&scope=repository%3Ateam%2Fcache%3Apull';

  test('the password itself, where a registry takes it', async () => {
    const http = scriptedHttp({});
    expect(await authorization(http, { kind: 'basic' }, password, scope, limits)).toBe(basic);
    expect(await authorization(http, { kind: 'basic' }, { kind: 'none' }, scope, limits)).toBeUndefined();
    expect(http.calls).toEqual([]);
  });

  test('a token of the login service, for the scope that the registry asks for', async () => {
    const http = scriptedHttp({ [`GET ${url}`]: { body: '{"token":"abc"}' } });
    expect(await authorization(http, bearer, password, scope, limits)).toBe('Bearer abc');
    expect(await authorization(http, bearer, { kind: 'none' }, scope, limits)).toBe('Bearer abc');
    expect(http.calls).toEqual([`GET ${url} ${basic}`, `GET ${url}`]);
  });

  test('for the scope of the call, where the registry asks for none', async () => {
    const http = scriptedHttp({});
    await authorization(http, { ...bearer, scope: '' }, { kind: 'none' }, scope, limits);
    expect(http.calls).toEqual([url.replace('pull', 'pull%2Cpush')].map((each) => `GET ${each}`));
  });

  test('a refresh token goes in the body', async () => {
    const http = scriptedHttp({
      'POST https://auth.example.com/token': ({ body = '' }) => ({
        body: JSON.stringify({ access_token: body.length > 0 ? 'abc' : '' }),
      }),
    });
    expect(await authorization(http, bearer, { kind: 'token', token: 't' }, scope, limits)).toBe('Bearer abc');
    expect(http.calls).toEqual(['POST https://auth.example.com/token']);
  });

  test.each([
    ['a refusal', { status: 401, body: '{"token":"abc"}' }],
    ['no token', { body: '{}' }],
    ['no JSON', { body: 'token' }],
    ['a token that is no header', { body: String.raw`{"token":"a\nX: y"}` }],
    ['no answer', { end: 'timeout' } as const],
  ])('nothing meets it after %s', async (_name, play) => {
    const http = scriptedHttp({ [`GET ${url}`]: play });
    expect(await authorization(http, bearer, password, scope, limits)).toBeUndefined();
  });
});
