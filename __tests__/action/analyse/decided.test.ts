import { describe, expect, test } from '@jest/globals';
import { planOf } from '../../../src/action/request/analysis.ts';
import { service } from '../given.ts';
import { decidedFor, type GivenBuild } from './given.ts';

const plain = 'FROM golang:1.26\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nFROM scratch\nCOPY --from=0 /app /\n';
const unreadable = 'FROM golang:1.26\nRUN <<EOF\n';
const layers = { 'cache-from': 'type=registry,ref=me/app:cache', 'layer-cache': 'gha' };

describe('which caches are served', () => {
  test.each<readonly [string, GivenBuild, readonly [modules: string, build: string]]>([
    ['both', {}, ['served', 'served']],
    ['no build cache, where only the modules are fetched', { inputs: { fetch: 'only' } }, ['served', 'off']],
    ['none, where the Dockerfile cannot be read', { dockerfile: unreadable }, ['off', 'off']],
  ])('%s', async (_name, given, kinds) => {
    const { serving } = await decidedFor(given);
    expect([planOf(serving.caches, 'modules')?.kind, planOf(serving.caches, 'build')?.kind]).toEqual(kinds);
  });
});

describe('the image of helper builds', () => {
  test.each<readonly [string, GivenBuild, string]>([
    ['is the base of the Go stage', {}, 'golang:1.26'],
    ['is that of the input', { inputs: { 'helper-image': 'me/helper' } }, 'me/helper'],
    ['is none, where no cache is served', { inputs: { cache: 'off', 'helper-image': 'me/helper' } }, ''],
  ])('%s', async (_name, given, image) => expect((await decidedFor(given)).serving.helperImage).toBe(image));

  test.each<readonly [string, GivenBuild, boolean]>([
    ['not where it is there already', {}, false],
    ['where it has to be pulled', { inputs: { 'helper-image': 'me/helper' } }, true],
    ['where the builder is elsewhere', { driver: 'remote' }, true],
    ['where the builder has images of its own', { driver: 'docker-container' }, true],
  ])('mounts are registered while snapshots are looked for: %s', async (_name, given, isFirst) => {
    expect((await decidedFor(given)).serving.registersFirst).toBe(isFirst);
  });
});

describe('what is built', () => {
  test.each<readonly [string, GivenBuild, boolean]>([
    ['the edited text', { dockerfile: plain }, true],
    [
      'the text as it is, where the user wants no edits',
      { dockerfile: plain, inputs: { 'dockerfile-edits': 'off' } },
      false,
    ],
    ['the text as it is, where it has its mounts', {}, false],
    ['the text as it is, where it cannot be read', { dockerfile: unreadable }, false],
  ])('%s', async (_name, given, isEdited) => {
    const { toBuild } = await decidedFor(given);
    expect([toBuild.isEdited, toBuild.builtText === (given.dockerfile ?? service.Dockerfile)]).toEqual([
      isEdited,
      !isEdited,
    ]);
  });

  test.each<readonly [string, GivenBuild, number]>([
    ["the user's layers and those of `layer-cache`", { inputs: layers }, 2],
    ['no more than the options have, in a clean build', { inputs: layers, isClean: true }, 1],
  ])('is built from %s', async (_name, given, entries) => {
    expect((await decidedFor(given)).asked.config.build.cacheFrom).toHaveLength(entries);
  });

  test('is built with the namespace that the build argument names', async () => {
    const { serving } = await decidedFor({ inputs: { 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine' } });
    expect(serving.namespace).toBe('mine');
  });
});

test.each<readonly [string, GivenBuild, boolean]>([
  ['all of go.sum', {}, true],
  [
    'no private one, in a public repository',
    { privates: { modules: ['example.com/lib'], reason: 'GOPRIVATE' } },
    false,
  ],
  [
    'a private one, in a private repository',
    { privates: { modules: ['example.com/lib'], reason: 'GOPRIVATE' }, facts: { visibility: 'private' } },
    true,
  ],
])('the modules that are kept are %s', async (_name, given, isKept) => {
  const { serving } = await decidedFor(given);
  expect(serving.moduleFiles?.wanted.some((name) => name.includes('example.com/lib'))).toBe(isKept);
});

test.each<readonly [string, GivenBuild, readonly string[]]>([
  ['a file that was not read', { refused: [{ path: '/project/x', why: 'no-file' }] }, ['file-not-read']],
  ['a Dockerfile that cannot be read', { dockerfile: unreadable }, ['dockerfile-parse']],
  ['nothing of a build that is right', {}, []],
])('what is found: %s', async (_name, given, rules) => {
  expect((await decidedFor(given)).plan.findings.map(({ rule }) => rule)).toEqual(rules);
});
