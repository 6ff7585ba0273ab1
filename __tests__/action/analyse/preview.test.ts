import { describe, expect, test } from '@jest/globals';
import { service } from '../given.ts';
import { decidedFor, type GivenBuild } from './given.ts';

const buildOf = async (given: GivenBuild) => (await decidedFor(given)).plan.build;
const cachesOf = async (given: GivenBuild) => (await decidedFor(given)).plan.caches;

test('the stages that are built, with those that run go', async () => {
  const dockerfile = service.Dockerfile.replace(
    'FROM scratch',
    'FROM alpine AS unused\nFROM alpine:3 AS Tool\nFROM scratch',
  );
  const { stages } = await buildOf({ dockerfile: `${dockerfile}COPY --from=tool /bin/sh /\n` });
  expect(stages).toEqual([
    { name: 'build', base: 'golang:1.26', line: 1, go: true },
    { name: 'tool', base: 'alpine:3', line: 8, go: false },
    { name: '3', base: 'scratch', line: 9, go: false },
  ]);
});

test('of a Dockerfile that cannot be read there are no stages, edits and keys', async () => {
  const { build, caches } = (await decidedFor({ dockerfile: 'FROM golang\nRUN <<EOF\n' })).plan;
  expect([build.stages, build.edits, caches.keys]).toEqual([[], { changed: [], skipped: [] }, []]);
  expect([build.dockerfile, build.builder, build.driver]).toEqual(['Dockerfile', 'b', 'docker']);
});

const old = `# syntax=docker/dockerfile:1.4\n${service.Dockerfile.replace('WORKDIR', 'ARG GOFLAGS\nWORKDIR')}`;
const goflags = { goflags: '-trimpath' };

describe('how a setting of Go reaches the RUNs', () => {
  test.each<readonly [string, GivenBuild, RegExp]>([
    ['by the secret of the edit', { inputs: goflags }, /^cached-go-docker-build-goflags-[0-9a-f]{12}$/],
    [
      'by the secret that a Dockerfile mounts by hand',
      { inputs: { ...goflags, 'dockerfile-edits': 'off' } },
      /^cached-go-docker-build-goflags$/,
    ],
    ['as a build argument, where the frontend is too old', { inputs: goflags, dockerfile: old }, /^$/],
  ])('%s', async (_name, given, id) => {
    const { settings } = await buildOf(given);
    expect(settings).toEqual([{ name: 'GOFLAGS', id: expect.stringMatching(id) }]);
  });
});

test('a network proxy is shown where it has no password, and is told beside the settings of Go', async () => {
  const { network, settings } = await buildOf({
    inputs: { 'http-proxy': 'http://proxy.example:3128', 'https-proxy': 'http://me:secret@proxy.example:3128' },
  });
  expect(network.find(({ name }) => name === 'HTTP_PROXY')?.way).toBe('as build argument, http://proxy.example:3128');
  expect(network.find(({ name }) => name === 'HTTPS_PROXY')?.way).toMatch(/^as secret \S+, value not shown$/);
  expect(settings).toEqual([]);
});

describe('who reads and writes what', () => {
  test.each<readonly [string, GivenBuild, readonly string[]]>([
    ['a push to the default branch', {}, ['modules true true', 'build true true']],
    ['a clean build', { isClean: true }, ['modules true true', 'build false true']],
    ['nobody, without a cache', { inputs: { cache: 'off' } }, ['modules false false', 'build false false']],
  ])('%s', async (_name, given, rows) => {
    const { trust } = await cachesOf(given);
    expect(trust.map(({ kind, read, write }) => `${kind} ${read} ${write}`)).toEqual(rows);
  });
});

test.each<readonly [string, GivenBuild, string]>([
  ['shared have no name', {}, ''],
  ['kept apart have that of their domain', { isolation: { kind: 'apart', name: 'a-name', reason: '' } }, 'a-name'],
])('mounts that are %s', async (_name, given, apart) => {
  expect((await cachesOf(given)).domain.apart).toBe(apart);
});

describe('the keys', () => {
  test('begin with the exact one; the others follow in the order in which they are looked for', async () => {
    const { keys } = await cachesOf({});
    expect(keys.map(({ kind }) => kind)).toEqual(['modules', 'build']);
    for (const { primaryKey, fallbacks } of keys)
      expect(fallbacks.map(({ prefix }) => prefix)).not.toContain(primaryKey);
    const [modules, build] = keys;
    expect(modules?.fallbacks.map(({ reason }) => reason)).toEqual([
      'the newest modules of the same files, with other lines',
      'the newest modules of other files',
    ]);
    expect(build?.fallbacks.map(({ reason }) => reason)).toEqual([
      'the same go.sum, of a build that failed, this ref',
      'another go.sum, this ref',
    ]);
  });

  test('are those of served caches alone', async () => {
    const { keys } = await cachesOf({ inputs: { fetch: 'only' } });
    expect(keys.map(({ kind }) => kind)).toEqual(['modules']);
  });
});

test.each([
  ['in GitHub Actions', true, 'github'],
  ['on this machine', false, 'local'],
])('the store %s', async (reason, inActions, kind) => {
  expect((await cachesOf({ facts: { inActions } })).store).toEqual({ kind, reason });
});
