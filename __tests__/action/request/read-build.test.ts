import { describe, expect, test } from '@jest/globals';
import { asksBuilder, readBuild } from '../../../src/action/request/read-build.ts';
import { configOf, givenFacts } from '../../config/given.ts';
import { parsed } from '../../dockerfile/description.ts';
import { manualClock } from '../../fakes/clock.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { fakeHttp } from '../../fakes/http.ts';
import { recordingLog } from '../../fakes/log.ts';
import { scriptedShell } from '../../fakes/shell.ts';

type Texts = Readonly<Record<string, string>>;
interface Given {
  readonly inputs?: Texts;
  readonly text?: string;
  readonly env?: Texts;
  readonly files?: Texts;
}

const node = { name: 'n', platforms: ['linux/arm64', 'linux/amd64'] };
const plain = 'FROM golang:1.26 AS build\nARG TARGETARCH\nRUN go build .\nFROM scratch\nCOPY --from=build /app /\n';
const inspected = { Env: ['GOLANG_VERSION=1.26.1', 'GOPATH=/go'], User: '', WorkingDir: '/go' };
const goMod = { '/project/go.mod': 'module example.com/x\n\ngo 1.26\n' };

async function read({ inputs = {}, text = plain, env = {}, files = goMod }: Given = {}) {
  const shell = scriptedShell([[/image inspect/, JSON.stringify(inspected)]]);
  const clock = manualClock();
  const run = { folder: '/project', env, signal: new AbortController().signal };
  const services = { run, checkout: memoryFiles(files), shell, clock, http: fakeHttp(clock, {}), log: recordingLog() };
  const config = configOf(inputs, givenFacts({ workspace: '/project' }));
  const builder = { name: 'b', driver: 'docker', nodes: [node] };
  const build = { builder, context: '/project', path: '/project/Dockerfile', dockerfile: parsed(text) };
  return { shell, read: await readBuild(services as never, config, build) };
}

/** The RUN of the first stage, as it is built. */
const runOf = async (given: Given): Promise<string> =>
  (await read(given)).read.edit.result.text.split('\n').find((line) => line.startsWith('RUN')) ?? '';

describe('the builder is asked', () => {
  test.each<readonly [string, Texts, boolean]>([
    ['by default', {}, true],
    ['for the edits alone', { cache: 'off' }, true],
    ['for the caches alone', { 'dockerfile-edits': 'off' }, true],
    ['not by a user who wants nothing but the build', { cache: 'off', 'dockerfile-edits': 'off' }, false],
  ])('%s', async (_name, inputs, isAsked) => {
    expect(asksBuilder(configOf(inputs))).toBe(isAsked);
    const { shell, read: build } = await read({ inputs });
    expect(shell.matching(/image inspect/).length > 0).toBe(isAsked);
    expect([...build.images.keys()]).toEqual(isAsked ? ['golang:1.26'] : []);
  });
});

describe('which edits the Dockerfile gets', () => {
  test.each<readonly [string, Texts, RegExp]>([
    ['mounts for both caches', {}, /^RUN --mount=type=cache,\S+ --mount=type=cache,\S+ go build/],
    ['no mounts without a cache', { cache: 'off' }, /^RUN go build/],
    [
      'settings without a cache',
      { cache: 'off', goproxy: 'https://x.example' },
      /^RUN --mount=type=secret,\S*GOPROXY\S* go/,
    ],
    ['none where it is not to be edited', { goproxy: 'https://x.example', 'dockerfile-edits': 'off' }, /^RUN go build/],
  ])('%s', async (_name, inputs, run) => expect(await runOf({ inputs })).toMatch(run));

  test('an undone mount is left out and the others stay', async () => {
    const { read: build } = await read();
    const { edit } = build.withholding([{ line: 3, cache: 'modules', reason: 'it failed' }]);
    const has = (text: string) => ['/go/pkg/mod', '/root/.cache/go-build'].map((at) => text.includes(`target=${at}`));
    expect([has(build.edit.result.text), has(edit.result.text)]).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test('the stages are those of the edited text', async () => {
    const mounts = async (inputs: Texts) =>
      (await read({ inputs })).read.stages.flatMap(({ runs }) => runs.flatMap((run) => run.cacheMounts.served)).length;
    expect([await mounts({}), await mounts({ cache: 'off' })]).toEqual([2, 0]);
  });

  test('a setting by hand is delivered without an edit', async () => {
    const { read: build } = await read({ inputs: { goproxy: 'https://x.example', 'dockerfile-edits': 'off' } });
    expect(build.edit.settings.map(({ env }) => env)).toContain('GOPROXY');
    expect(build.edit.result.changed).toEqual([]);
  });
});

describe('for which platforms', () => {
  test.each<readonly [string, Texts, readonly string[]]>([
    ["the node's own", {}, ['linux/arm64']],
    ['those of the input, in its order', { platforms: 'linux/amd64,linux/s390x' }, ['linux/amd64', 'linux/s390x']],
  ])('%s', async (_name, inputs, platforms) => {
    const { read: build } = await read({ inputs });
    expect(build.platforms.map(({ scope }) => scope.platform)).toEqual(platforms);
    expect(new Set(build.platforms.map(({ scope }) => scope.buildPlatform))).toEqual(new Set(['linux/arm64']));
    expect(build.stages).toHaveLength(platforms.length);
  });
});

test('a build argument without a value has that of the environment, or none', async () => {
  const inputs = { 'build-args': 'A=1\nB\nC' };
  const { read: build } = await read({ inputs, env: { B: 'of the environment' } });
  expect(build.platforms[0].scope.buildArgs).toEqual({ A: '1', B: 'of the environment' });
});

test('a vendor folder that .dockerignore keeps out is none of the build', async () => {
  const text = plain.replace('RUN', 'WORKDIR /src\nCOPY . .\nRUN');
  const vendored = { ...goMod, '/project/vendor/modules.txt': '# example.com/y v1.0.0\n## explicit\n' };
  const isVendored = async (files: Texts) => (await read({ text, files })).read.modules.vendored;
  expect(await isVendored(vendored)).toBe(true);
  expect(await isVendored({ ...vendored, '/project/.dockerignore': 'vendor\n' })).toBe(false);
});
