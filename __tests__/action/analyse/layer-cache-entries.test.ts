import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import { layerCacheEntries } from '../../../src/action/analyse/layer-cache-entries.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import type { LayerCache } from '../../../src/config/layer-cache.ts';
import { placeDockerfile } from '../../../src/dockerfile/stages/placed-dockerfile.ts';
import type { RunKind } from '../../../src/trust/run-kind.ts';
import { givenRun } from '../given.ts';
import { parsed, SCOPE } from '../../dockerfile/description.ts';

type LayerCacheQuestion = Parameters<typeof layerCacheEntries>[0];
const build = { tags: ['ghcr.io/me/app:1.2'], target: undefined, cacheFrom: [], cacheTo: [] };
const question = (given: Partial<LayerCacheQuestion> = {}): LayerCacheQuestion => ({
  layerCache: { kind: 'gha' },
  build,
  platforms: ['linux/amd64'],
  dockerfile: 'cmd/api/Dockerfile',
  run: 'default-branch',
  placed: undefined,
  served: new Set(),
  ...given,
});
const scopeIn = (entry = ''): string => /(?:scope=|src=\/layers\/|layers:)([^,]+)/.exec(entry)?.[1] ?? '';

describe('each kind names the same place to read from and to write to', () => {
  test.each<[LayerCache, from: RegExp, to: RegExp]>([
    [{ kind: 'gha' }, /^type=gha,scope=(S)$/, /^type=gha,scope=(S),mode=max,ignore-error=true$/],
    [
      { kind: 'registry', ref: 'ghcr.io/me/layers' },
      /^type=registry,ref=ghcr\.io\/me\/layers:(S)$/,
      /^type=registry,ref=ghcr\.io\/me\/layers:(S),mode=max,ignore-error=true$/,
    ],
    [
      { kind: 'registry', ref: 'localhost:5000/layers:main' },
      /^type=registry,ref=localhost:5000\/layers:main-(S)$/,
      /^type=registry,ref=localhost:5000\/layers:main-(S),mode=max,ignore-error=true$/,
    ],
    [
      { kind: 'local', folder: '/layers' },
      /^type=local,src=\/layers\/(S)$/,
      /^type=local,dest=\/layers\/(S),mode=max,ignore-error=true$/,
    ],
  ])('%j', (layerCache, from, to) => {
    const { cacheFrom, cacheTo } = layerCacheEntries(question({ layerCache }));
    const withScope = (pattern: RegExp): RegExp =>
      new RegExp(pattern.source.replace('(S)', String.raw`ghcr\.io-me-app-linux-amd64-[0-9a-f]{8}`));
    expect([cacheFrom, cacheTo]).toEqual([
      [expect.stringMatching(withScope(from))],
      [expect.stringMatching(withScope(to))],
    ]);
  });

  test('an image keeps its own layers under its names', () => {
    const tags = ['me/app:1', 'me/app:latest'];
    expect(layerCacheEntries(question({ layerCache: { kind: 'inline' }, build: { ...build, tags } }))).toEqual({
      cacheFrom: ['type=registry,ref=me/app:1', 'type=registry,ref=me/app:latest'],
      cacheTo: ['type=inline'],
    });
  });

  test('what the user names comes first and stays', () => {
    const given = { ...build, cacheFrom: ['type=registry,ref=mine'], cacheTo: ['type=inline'] };
    const { cacheFrom, cacheTo } = layerCacheEntries(question({ build: given }));
    expect([cacheFrom[0], cacheTo[0], cacheFrom.length, cacheTo.length]).toEqual([
      'type=registry,ref=mine',
      'type=inline',
      2,
      2,
    ]);
    expect(layerCacheEntries(question({ build: given, layerCache: { kind: 'off' } }))).toEqual({
      cacheFrom: ['type=registry,ref=mine'],
      cacheTo: ['type=inline'],
    });
  });
});

describe('the scope', () => {
  const scope = (given: Partial<LayerCacheQuestion>): string =>
    scopeIn(layerCacheEntries(question(given)).cacheFrom[0]);
  const withBuild = (given: Partial<LayerCacheQuestion['build']>) => ({ build: { ...build, ...given } });

  test('is the same for every version of an image', () => {
    expect(scope(withBuild({ tags: ['ghcr.io/me/app:2.0', 'ghcr.io/me/app:latest'] }))).toBe(scope({}));
  });

  test.each<[string, Partial<LayerCacheQuestion>]>([
    ['image', withBuild({ tags: ['ghcr.io/me/other:1.2'] })],
    ['target', withBuild({ target: 'debug' })],
    ['platform', { platforms: ['linux/arm64'] }],
    ['set of platforms', { platforms: ['linux/amd64', 'linux/arm64'] }],
    ['Dockerfile of the same image', { dockerfile: 'cmd/worker/Dockerfile' }],
    ['image without a name', withBuild({ tags: [] })],
  ])('is another one for another %s', (_, given) => {
    expect(scope(given)).not.toBe(scope({}));
  });

  test('does not depend on the order and the spelling of platforms', () => {
    const [one, other] = ['linux/amd64', 'linux/arm64'];
    expect(scope({ platforms: [one, `${other}/v8`] })).toBe(scope({ platforms: [other, one] }));
  });

  test("of a build for nobody's wish is that of the builder's own platform", async () => {
    const scopeOn = async (platform: string, inputs: Readonly<Record<string, string>>): Promise<string> => {
      const { services } = await givenRun({
        inputs: { 'layer-cache': 'local=/layers', tags: 'me/app:1', ...inputs },
        rules: [[/^docker buildx inspect/, `Name: b\nDriver: remote\n\nNodes:\nName: n\nPlatforms: ${platform}\n`]],
      });
      const { asked } = await analyse(services, await readRequest(services));
      return scopeIn(asked.config.build.cacheFrom[0]);
    };
    const amd64 = await scopeOn('linux/amd64', {});
    expect(await scopeOn('linux/arm64', {})).not.toBe(amd64);
    expect(await scopeOn('linux/arm64', { platforms: 'linux/amd64' })).toBe(amd64);
  });

  test('is a valid tag also for a long or strange name', () => {
    const dockerfile = `services/${'a very ünusual name/'.repeat(10)}Dockerfile`;
    const entry = layerCacheEntries(question({ build: { ...build, tags: [] }, dockerfile })).cacheFrom[0];
    expect(scopeIn(entry)).toMatch(/^\w[\w.-]{0,127}$/);
  });
});

const twoStages = `FROM golang:1.26 AS build
COPY . .
RUN go build -o /app .
FROM alpine
RUN apk add ca-certificates
COPY --from=build /app /app
`;
const placed = (text: string) => placeDockerfile(parsed(text), SCOPE);
const modes = (given: Partial<LayerCacheQuestion>): readonly string[] =>
  layerCacheEntries(question(given)).cacheTo.map((entry) => /mode=(\w+)/.exec(entry)?.[1] ?? 'inline');

describe('what is exported', () => {
  test('is the image alone where all else is made again from the mounts', () => {
    expect(modes({ placed: placed(twoStages), served: new Set([3]) })).toEqual(['min']);
  });

  test.each([
    ['a RUN that mounts no Go cache', twoStages.replace('COPY . .', 'RUN apk add git\nCOPY . .'), [4]],
    ['a cache that is not served', twoStages, []],
    ['a stage of something else', `FROM node AS web\nRUN npm ci\n${twoStages}COPY --from=web /dist /dist\n`, [5]],
  ])('is every stage where there is %s', (_, text, lines) => {
    expect(modes({ placed: placed(text), served: new Set(lines) })).toEqual(['max']);
  });

  test('is not decided by a stage that is not built', () => {
    const text = `FROM node AS unused\nRUN npm ci\n${twoStages}`;
    expect(modes({ placed: placed(text), served: new Set([5]) })).toEqual(['min']);
  });
});

describe('who exports', () => {
  test.each<[RunKind, gha: readonly string[], registry: readonly string[]]>([
    ['default-branch', ['max'], ['max']],
    ['local', [], ['max']],
    ['branch', ['min'], []],
    ['pull-request', [], []],
    ['release', [], []],
    ['merge-group', [], []],
    ['read-only-event', [], []],
    ['other-commit', [], []],
    ['no-ref', [], []],
  ])('%s', (run, gha, registry) => {
    expect([modes({ run }), modes({ run, layerCache: { kind: 'registry', ref: 'r/l' } })]).toEqual([gha, registry]);
  });
});
