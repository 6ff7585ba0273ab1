import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { goModHash } from '../../src/goproxy/mod-hash.ts';
import { probeProxies, type ProxyQuestion } from '../../src/goproxy/probe.ts';
import { manualClock } from '../fakes/clock.ts';
import { fakeHttp, type ServerPlay } from '../fakes/http.ts';

// The go.mod of github.com/pkg/errors v0.9.1 is the empty module line, and its hash is public.
const content = 'module github.com/pkg/errors\n';
const question: ProxyQuestion = {
  module: 'github.com/pkg/errors',
  version: 'v0.9.1',
  path: 'github.com/pkg/errors/@v/v0.9.1.mod',
  hash: 'h1:bwawxfHBFNV+L2hUp1rHADufV3IMtnDRdf1r5NINEl0=',
};
const right: ServerPlay = { body: content };
const limits = { timeoutMs: 400, graceMs: 100 };

/** Time passes as long as somebody waits for it. */
async function asked(servers: Readonly<Record<string, ServerPlay>>, signal?: AbortSignal) {
  const clock = manualClock();
  const http = fakeHttp(clock, servers);
  const more = signal === undefined ? limits : { ...limits, signal };
  const asking = { ends: false };
  const answers = probeProxies({ http, clock }, Object.keys(servers), question, more).finally(() => {
    asking.ends = true;
  });
  for (await setImmediate(); !asking.ends; await setImmediate()) clock.pass(10);
  return { probes: await answers, urls: http.urls, ms: clock.monotonicMs() };
}

test('the hash of a go.mod is that of go.sum', () => {
  expect(goModHash(Buffer.from(content))).toBe(question.hash);
  expect(goModHash(Buffer.from(`${content}\n`))).not.toBe(question.hash);
});

describe('only an answer with the content of go.sum is right', () => {
  test.each<[string, ServerPlay, object]>([
    ['that', right, { verdict: 'right', reason: '' }],
    ['a login page', { body: '<html>' }, { verdict: 'wrong', reason: expect.stringContaining('login page') }],
    ['an empty answer', {}, { verdict: 'wrong' }],
    ['a long one', { body: 'x'.repeat(1_000_001) }, { verdict: 'wrong', reason: expect.stringContaining('far more') }],
    ['the content with another status', { ...right, status: 203 }, { verdict: 'refused' }],
    ['nothing of the module', { status: 404 }, { verdict: 'refused', reason: expect.stringContaining('404') }],
    ['credentials wanted', { status: 401 }, { verdict: 'refused', reason: expect.stringContaining('credentials') }],
    ['trouble', { status: 503 }, { verdict: 'refused', reason: 'status 503' }],
    ['nobody', { failure: 'connection refused' }, { verdict: 'unreachable', reason: 'connection refused' }],
    ['silence', { afterMs: 'never' }, { verdict: 'unreachable', reason: 'no answer within 0.4 s' }],
  ])('%s', async (_name, play, expected) => {
    const { probes } = await asked({ 'http://a': play });
    expect(probes).toMatchObject([{ url: 'http://a', ...expected }]);
  });
});

test('all are asked for one file, with one slash before it', async () => {
  const { urls } = await asked({ 'http://a/goproxy/': right, 'http://b': right });
  expect(urls).toEqual([`http://a/goproxy/${question.path}`, `http://b/${question.path}`]);
});

test('they are asked at the same time', async () => {
  const slow: ServerPlay = { ...right, afterMs: 90 };
  const { probes, ms } = await asked({ 'http://a': slow, 'http://b': slow, 'http://c': slow });
  expect(probes.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right']);
  expect(ms).toBe(90);
});

test('once one is right, the others have a moment left', async () => {
  const { probes, ms } = await asked({
    'http://slow': { ...right, afterMs: 60 },
    'http://dead': { afterMs: 'never' },
    'http://quick': right,
  });
  expect(probes).toMatchObject([
    { verdict: 'right', ms: 60 },
    { verdict: 'unreachable', reason: 'no answer within 0.1 s, and another one answered in 0.0 s' },
    { verdict: 'right', ms: 0 },
  ]);
  expect(ms).toBe(100);
});

test("a wrong answer ends nobody's time", async () => {
  const { probes } = await asked({ 'http://wrong': { body: 'x' }, 'http://slow': { ...right, afterMs: 250 } });
  expect(probes.map(({ verdict }) => verdict)).toEqual(['wrong', 'right']);
});

test('a cancelled run asks nobody', async () => {
  const { probes, urls } = await asked({ 'http://a': right }, AbortSignal.abort());
  expect([probes[0]?.reason, urls]).toEqual(['the run was cancelled', []]);
});
