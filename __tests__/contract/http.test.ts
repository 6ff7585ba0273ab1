import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/platform/clock.ts';
import type { Http, HttpAnswer } from '../../src/platform/http.ts';
import { nodeHttp } from '../../src/platform/machine/node-http.ts';
import { fakeHttp } from '../fakes/http.ts';
import { type FileServer, startFileServer } from '../servers/file-server.ts';

const limits = { timeoutMs: 5000, mostBytes: 1000 };
const text = (answer: HttpAnswer): string =>
  answer.kind === 'answered' ? Buffer.from(answer.body).toString() : answer.kind;

interface World {
  readonly http: Http;
  readonly url: string;
  /** An address where nobody listens. */
  readonly nowhere: string;
  close(): Promise<void>;
}

async function fakeWorld(): Promise<World> {
  const http = fakeHttp(systemClock, {
    'http://a/file': { body: 'content' },
    'http://a/missing': { status: 404 },
    'http://a/trouble': { status: 503, body: 'later' },
    'http://a/long': { body: 'x'.repeat(1001) },
    'http://a/slow': { body: 'content', afterMs: 50 },
    'http://a/stall': { afterMs: 'never' },
    'http://a/reset': { failure: 'connection reset' },
  });
  return { http, url: 'http://a', nowhere: 'http://b', close: async () => undefined };
}

async function realWorld(): Promise<World> {
  const server = await startFileServer({
    '/file': { kind: 'body', body: 'content' },
    '/trouble': { kind: 'body', body: 'later', status: 503 },
    '/long': { kind: 'body', body: 'x'.repeat(1001) },
    '/slow': { kind: 'body', body: 'content', afterMs: 50 },
    '/stall': { kind: 'stall' },
    '/reset': { kind: 'reset' },
  });
  return { http: nodeHttp(systemClock), url: server.url, nowhere: 'http://127.0.0.1:9', close: () => server.close() };
}

describe.each([
  { name: 'fake', open: fakeWorld },
  { name: 'node', open: realWorld },
])('$name http', ({ open }) => {
  let world: World;
  beforeEach(async () => {
    world = await open();
  });
  afterEach(() => world.close());

  test('gives body and status, whatever that is', async () => {
    const { http, url } = world;
    const file = await http.get({ ...limits, url: `${url}/file` });
    expect(file).toMatchObject({ kind: 'answered', status: 200, ms: expect.any(Number) });
    expect(text(file)).toBe('content');
    expect(await http.get({ ...limits, url: `${url}/missing` })).toMatchObject({ kind: 'answered', status: 404 });
    expect(await http.get({ ...limits, url: `${url}/trouble` })).toMatchObject({ kind: 'answered', status: 503 });
    const sent = await http.send({ ...limits, method: 'GET', headers: {}, url: `${url}/file` });
    expect(sent).toMatchObject({ kind: 'answered', status: 200, headers: expect.any(Object) });
    expect(text(sent)).toBe('content');
  });

  test('tells how long it took', async () => {
    const { ms } = await world.http.get({ ...limits, url: `${world.url}/slow` });
    expect(ms).toBeGreaterThanOrEqual(45);
  });

  test('does not take in more than is wanted', async () => {
    expect(await world.http.get({ ...limits, url: `${world.url}/long` })).toMatchObject({ kind: 'too-long' });
  });

  test('gives up in time', async () => {
    const begin = performance.now();
    expect(await world.http.get({ ...limits, timeoutMs: 200, url: `${world.url}/stall` })).toMatchObject({
      kind: 'timeout',
    });
    expect(performance.now() - begin).toBeLessThan(2000);
  });

  test('is cancelled before and on the way', async () => {
    const stop = new AbortController();
    const answer = world.http.get({ ...limits, url: `${world.url}/stall`, signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect(await answer).toMatchObject({ kind: 'cancelled' });
    expect(await world.http.get({ ...limits, url: `${world.url}/file`, signal: stop.signal })).toMatchObject({
      kind: 'cancelled',
    });
  });

  test('tells in words what failed', async () => {
    const { http, url, nowhere } = world;
    expect(await http.get({ ...limits, url: `${url}/reset` })).toMatchObject({
      kind: 'failed',
      reason: 'connection reset',
    });
    expect(await http.get({ ...limits, url: `${nowhere}/file` })).toMatchObject({
      kind: 'failed',
      reason: 'connection refused',
    });
  });
});

describe('over a real network', () => {
  const http = nodeHttp(systemClock);
  let other: FileServer;
  let server: FileServer;
  let secure: FileServer;
  beforeAll(async () => {
    other = await startFileServer({ '/file': { kind: 'body', body: 'elsewhere' } });
    server = await startFileServer({
      '/file': { kind: 'body', body: 'content' },
      '/near': { kind: 'redirect', to: 'file' },
      '/permanent': { kind: 'redirect', to: '/near', status: 308 },
      '/far': { kind: 'redirect', to: `${other.url}/file` },
      '/loop': { kind: 'redirect', to: '/loop' },
      '/nothing': { kind: 'redirect', to: 'ftp://example.com/' },
      '/stall-midway': { kind: 'stall-midway' },
      '/reset-midway': { kind: 'reset-midway' },
    });
    secure = await startFileServer({ '/file': { kind: 'body', body: 'content' } }, { secure: true });
  });
  afterAll(() => Promise.all([server, other, secure].map((each) => each.close())));

  const get = async (path: string, url = server.url) => http.get({ ...limits, url: `${url}${path}` });

  test.each([
    ['/near', 'content'],
    ['/permanent', 'content'],
    ['/far', 'elsewhere'],
  ])('goes after a redirect: %s', async (path, body) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ kind: 'answered', status: 200 });
    expect(text(answer)).toBe(body);
  });

  test('tells which other host has answered in the end', async () => {
    const sent = (path: string) => http.send({ ...limits, url: `${server.url}${path}`, method: 'GET', headers: {} });
    expect(await sent('/far')).toMatchObject({ kind: 'answered', movedTo: new URL(other.url).host });
    expect(await sent('/near')).not.toHaveProperty('movedTo');
  });

  test.each<[string, object]>([
    ['/loop', { kind: 'failed', reason: 'it redirects more than 5 times' }],
    ['/nothing', { kind: 'failed', reason: 'it redirects to what is no address' }],
    ['/reset-midway', { kind: 'failed' }],
  ])('gives up: %s', async (path, end) => {
    expect(await get(path)).toMatchObject(end);
  });

  test('gives up an answer that does not go on', async () => {
    const answer = await http.get({ ...limits, timeoutMs: 300, url: `${server.url}/stall-midway` });
    expect(answer).toMatchObject({ kind: 'timeout' });
  });

  test('does not take a certificate that nobody vouches for', async () => {
    expect(await get('/file', secure.url)).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/^certificate not trusted \(\w+\)$/),
    });
    expect(secure.requests).toEqual([]);
  });

  test('gives credentials to the host that they are for, and to no other', async () => {
    const url = server.url.replace('//', '//me%40here:pass%20word@');
    const begin = server.requests.length;
    expect(await get('/far', url)).toMatchObject({ kind: 'answered' });
    expect(await get('/near', url)).toMatchObject({ kind: 'answered' });
    const header = `Basic ${Buffer.from('me@here:pass word').toString('base64')}`;
    expect(server.requests.slice(begin).map(({ authorization }) => authorization)).toEqual([header, header, header]);
    expect(other.requests.map(({ authorization }) => authorization)).toEqual(other.requests.map(() => undefined));
  });

  const call = { ...limits, headers: { authorization: 'Bearer t' } };

  test('gives headers of a call to the host of its URL alone', async () => {
    const [begin, beginOther] = [server.requests.length, other.requests.length];
    const answer = await http.send({ ...call, method: 'GET', url: `${server.url}/far` });
    expect(answer).toMatchObject({ kind: 'answered', headers: { 'transfer-encoding': 'chunked' } });
    expect(server.requests.slice(begin)).toEqual([{ path: '/far', authorization: 'Bearer t' }]);
    expect(other.requests.slice(beginOther)).toEqual([{ path: '/file', authorization: undefined }]);
  });

  test.each(['PUT', 'POST', 'DELETE'] as const)('a %s goes to no other place', async (method) => {
    const begin = other.requests.length;
    const answer = await http.send({ ...call, method, url: `${server.url}/far`, body: 'text' });
    expect(answer).toMatchObject({ kind: 'answered', headers: { location: `${other.url}/file` } });
    expect(answer.kind === 'answered' ? answer.status : 0).toBeGreaterThanOrEqual(300);
    expect(other.requests).toHaveLength(begin);
  });

  test('tells nothing of credentials', async () => {
    const answer = await get('/file', 'http://me:pw-of-proxy@127.0.0.1:9');
    expect(answer).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(answer)).not.toContain('pw-of-proxy');
  });
});
