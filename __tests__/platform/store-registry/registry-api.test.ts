import { describe, expect, test } from '@jest/globals';
import { registryApi } from '../../../src/platform/store-registry/registry-api.ts';
import { registryCalls } from '../../../src/platform/store-registry/registry-calls.ts';
import type { Play } from './given.ts';
import { limits, scriptedHttp } from './given.ts';

const root = 'https://registry.example.com/v2/team/cache';
const password = { kind: 'password', user: 'me', password: 'pw' } as const;
const wants = (actions: string): Play => ({
  status: 401,
  headers: {
    'www-authenticate': `Bearer realm="https://auth.example.com/token",scope="repository:team/cache:${actions}"`,
  },
});

function opened(plays: Parameters<typeof scriptedHttp>[0], host = 'registry.example.com') {
  const http = scriptedHttp(plays);
  const repository = { host, name: 'team/cache' };
  const api = registryApi(
    registryCalls(http, repository, async () => password),
    repository,
  );
  return { http, api };
}

describe('tags', () => {
  const first = `GET ${root}/tags/list?n=1000`;

  test('come in parts', async () => {
    const { api, http } = opened({
      [first]: {
        body: '{"name":"team/cache","tags":["a","b"]}',
        headers: { link: '</v2/team/cache/tags/list?n=1000&last=b>; rel="next"' },
      },
      [`GET ${root}/tags/list?n=1000&last=b`]: { body: '{"tags":["c"]}' },
    });
    expect(await api.tags(limits)).toEqual(['a', 'b', 'c']);
    expect(http.calls).toHaveLength(2);
  });

  test.each([
    ['of a repository that is not there yet', { status: 404 }, []],
    ['of one without any', { body: '{"name":"team/cache","tags":null}' }, []],
    [
      'with a next part on another server',
      { body: '{"tags":["a"]}', headers: { link: '<https://other.example.com/x>; rel="next"' } },
      ['a'],
    ],
  ])('%s', async (_name, play, tags) => {
    expect(await opened({ [first]: play }).api.tags(limits)).toEqual(tags);
  });

  test('without an end are given up', async () => {
    const link = { link: '</v2/team/cache/tags/list?n=1000>; rel="next"' };
    const { api } = opened({ [first]: { body: '{"tags":["a"]}', headers: link } });
    await expect(api.tags(limits)).rejects.toThrow(/too many tags/);
  });

  test.each<readonly [string, Play, RegExp]>([
    [
      'a refusal',
      { status: 403, body: '{"errors":[{"code":"DENIED","message":"token abc"}]}' },
      /^this run may not list the tags of registry\.example\.com\/team\/cache \(status 403 DENIED\)$/,
    ],
    ['trouble', { status: 500, body: 'oops' }, /not possible to list .* \(status 500\)$/],
    ['a web page', { body: '<html>' }, /does not answer as a registry does/],
    ['nobody there', { end: 'failed' }, /cannot be reached: connection refused/],
    ['no answer', { end: 'timeout' }, /does not answer in time/],
    ['the end of the run', { end: 'cancelled' }, /^cancelled$/],
    ['an answer without an end', { end: 'too-long' }, /more than it should/],
  ])('%s', async (_name, play, message) => {
    await expect(opened({ [first]: play }).api.tags(limits)).rejects.toThrow(message);
  });
});

describe('a login', () => {
  test('is asked for once, for as much as a call needs', async () => {
    const isLoggedIn = (token: string, play: Play) => (call: { readonly headers: Readonly<Record<string, string>> }) =>
      call.headers['authorization'] === `Bearer ${token}` ? play : wants(token);
    const { api, http } = opened({
      [`GET ${root}/tags/list?n=1000`]: isLoggedIn('pull', { body: '{"tags":[]}' }),
      [`PUT ${root}/manifests/t`]: isLoggedIn('pull,push', { status: 201 }),
      'GET https://auth.example.com/token?scope=repository%3Ateam%2Fcache%3Apull': { body: '{"token":"pull"}' },
      'GET https://auth.example.com/token?scope=repository%3Ateam%2Fcache%3Apull%2Cpush': {
        body: '{"token":"pull,push"}',
      },
    });
    await api.tags(limits);
    await api.tags(limits);
    await api.write('t', '{}', limits);
    const asked = http.calls.filter((call) => call.includes('/token?'));
    const basic = `Basic ${Buffer.from('me:pw').toString('base64')}`;
    expect(asked).toEqual([expect.stringMatching(/pull Basic/), expect.stringMatching(/pull%2Cpush Basic/)]);
    expect(asked.every((call) => call.endsWith(basic))).toBe(true);
    // Nobody else gets the password.
    expect(http.calls.filter((call) => call.includes('Basic') && !call.includes('auth.example.com'))).toEqual([]);
  });

  test('is not given to a host that the registry only redirects to', async () => {
    const { api, http } = opened({
      [`GET ${root}/tags/list?n=1000`]: { ...wants('pull'), movedTo: 'elsewhere.example.com' },
    });
    await expect(api.tags(limits)).rejects.toThrow(/status 401/);
    expect(http.calls).toEqual([`GET ${root}/tags/list?n=1000`]);
  });

  test('that is refused leaves the refusal of the registry', async () => {
    const { api } = opened({ [`PUT ${root}/manifests/t`]: wants('pull,push') });
    await expect(api.write('t', '{}', limits)).rejects.toThrow(/this run may not write to .* \(status 401\)/);
  });
});

describe('a manifest', () => {
  test('is told with its digest, its size and its type', async () => {
    const headers = { 'content-type': 'application/vnd.oci.image.manifest.v1+json; charset=utf-8' };
    const { api } = opened({ [`GET ${root}/manifests/t`]: { body: '{}', headers } });
    expect(await api.read('t', limits)).toEqual({
      text: '{}',
      descriptor: {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        size: 2,
      },
    });
    expect(await api.read('other', limits)).toBeUndefined();
  });

  test.each([
    [202, 'removed'],
    [404, 'gone'],
    [405, 'denied'],
    [403, 'denied'],
  ])('that is deleted, status %s', async (status, expected) => {
    expect(await opened({ [`DELETE ${root}/manifests/t`]: { status } }).api.remove('t', limits)).toBe(expected);
  });
});

describe('an upload', () => {
  const upload = `POST ${root}/blobs/uploads/`;

  test.each<readonly [string, Play, string]>([
    [
      'that is refused',
      { status: 403, body: '{"errors":[{"code":"DENIED"}]}' },
      'this run may not push to registry.example.com/team/cache (status 403 DENIED)',
    ],
    ['without a login', { status: 401 }, 'this run may not push to registry.example.com/team/cache (status 401)'],
    [
      'of a registry that takes none',
      { status: 405, body: '{"errors":[{"code":"UNSUPPORTED"}]}' },
      'it is not possible to push to registry.example.com/team/cache (status 405 UNSUPPORTED)',
    ],
    ['that nobody can judge', { status: 500 }, ''],
  ])('%s', async (_name, play, reason) => {
    expect(await opened({ [upload]: play }).api.readOnlyReason(limits)).toBe(reason);
  });

  test('that is taken is given up at once', async () => {
    const { api, http } = opened({
      [upload]: { status: 202, headers: { location: '/v2/team/cache/blobs/uploads/7?s=1' } },
    });
    expect(await api.readOnlyReason(limits)).toBe('');
    expect(http.calls).toEqual([upload, `DELETE ${root}/blobs/uploads/7?s=1`]);
  });

  test('on another server gets no login of this one', async () => {
    const { api, http } = opened({ [upload]: { status: 202, headers: { location: 'https://other.example.com/7' } } });
    expect(await api.readOnlyReason(limits)).toBe('');
    expect(http.calls).toEqual([upload]);
  });
});

test.each([
  ['docker.io', 'https://registry-1.docker.io'],
  ['127.0.0.1:5000', 'http://127.0.0.1:5000'],
  ['localhost', 'http://localhost'],
])('the registry %s is at %s', async (host, address) => {
  const { api, http } = opened({}, host);
  await api.tags(limits);
  expect(http.calls).toEqual([`GET ${address}/v2/team/cache/tags/list?n=1000`]);
});
