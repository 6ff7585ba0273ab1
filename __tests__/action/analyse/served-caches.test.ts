import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../../src/action/analyse/analyse.ts';
import type { Analysis, CachePlan } from '../../../src/action/request/analysis.ts';
import { planOf } from '../../../src/action/request/analysis.ts';
import { readRequest } from '../../../src/action/request/read-request.ts';
import { givenRun, type RunOptions, service } from '../given.ts';

async function analysed(options: RunOptions = {}): Promise<Analysis> {
  const { services } = await givenRun(options);
  return analyse(services, await readRequest(services));
}
const cacheOf = async (kind: 'modules' | 'build', options: RunOptions = {}): Promise<CachePlan> =>
  planOf((await analysed(options)).serving.caches, kind) ?? { kind: 'off', reason: 'there is no plan' };
const keyOf = async (options: RunOptions = {}, kind: 'modules' | 'build' = 'build'): Promise<string> => {
  const cache = await cacheOf(kind, options);
  return cache.kind === 'served' ? cache.keys.primary : `off: ${cache.reason}`;
};
const inputs = (given: Readonly<Record<string, string>>): RunOptions => ({ inputs: given });
const dockerfile = (text: string): RunOptions => ({ files: { ...service, Dockerfile: text } });

describe('the key of the build cache', () => {
  // What makes no other compiled entries must not make another key.
  test.each<readonly [string, RunOptions]>([
    ['a version', inputs({ 'build-args': 'VERSION=1.2.3\nCOMMIT=abc\nBUILD_DATE=today' })],
    ['a tag', inputs({ tags: 'me/app:1', labels: 'a=b', push: 'true' })],
    ['the run', { env: { GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '4', GITHUB_SHA: 'b'.repeat(40) } }],
    ['the job and the workflow', { env: { GITHUB_JOB: 'other', GITHUB_WORKFLOW: 'other' } }],
    ['the own platform, when it is named', inputs({ platforms: 'linux/amd64' })],
    ['where modules come from', inputs({ goproxy: 'https://proxy.example.com', gosumdb: 'off' })],
    ['the sources', { files: { ...service, 'main.go': 'package main // changed' } }],
    ['the order of go.sum', { files: { ...service, 'go.sum': service['go.sum'].split('\n').toReversed().join('\n') } }],
  ])('does not depend on %s', async (_name, options) => {
    expect(await keyOf(options)).toBe(await keyOf());
  });

  test.each<readonly [string, RunOptions]>([
    [
      'the Dockerfile',
      { files: { ...service, 'other.Dockerfile': service.Dockerfile }, inputs: { file: 'other.Dockerfile' } },
    ],
    ['the target', inputs({ target: 'build' })],
    ['the platforms', inputs({ platforms: 'linux/arm64' })],
    ['GOARCH', inputs({ 'build-args': 'GOARCH=arm' })],
    ['CGO_ENABLED', inputs({ 'build-args': 'CGO_ENABLED=0' })],
    ['CGO_CFLAGS', inputs({ 'build-args': 'CGO_CFLAGS=-O2' })],
    ['GOFLAGS as a build argument', inputs({ 'build-args': 'GOFLAGS=-tags=x' })],
    ['GOFLAGS as an input', inputs({ goflags: '-tags=x' })],
    ['GOTOOLCHAIN as an input', inputs({ gotoolchain: 'go1.26.2' })],
    ['GOEXPERIMENT', inputs({ 'build-args': 'GOEXPERIMENT=x' })],
    ['build tags', inputs({ 'build-args': 'BUILD_TAGS=netgo' })],
    ['a scope by name', inputs({ 'cache-scope': 'x' })],
    ['the ref', { env: { GITHUB_REF: 'refs/heads/other' } }],
    ['the Go version', { docker: { images: { 'golang:1.26': ['GOLANG_VERSION=1.26.2', 'GOPATH=/go'] } } }],
    ['GOMODCACHE', dockerfile(service.Dockerfile.replace('WORKDIR', 'ENV GOMODCACHE=/mods\nWORKDIR'))],
    ['go.sum', { files: { ...service, 'go.sum': service['go.sum'].replaceAll('v1.0.0', 'v1.0.1') } }],
  ])('depends on %s', async (_name, options) => {
    const [key, plain] = await Promise.all([keyOf(options), keyOf()]);
    expect(key).toMatch(/^cached-go-docker-build-1-build-/);
    expect(key).not.toBe(plain);
  });

  test.each<readonly [string, RunOptions, RunOptions]>([
    [
      'the order of platforms',
      inputs({ platforms: 'linux/amd64,linux/arm64' }),
      inputs({ platforms: 'linux/arm64,linux/amd64' }),
    ],
    [
      'the order of build arguments',
      inputs({ 'build-args': 'GOOS=linux\nGOARCH=arm' }),
      inputs({ 'build-args': 'GOARCH=arm\nGOOS=linux' }),
    ],
    [
      'how a build argument is given',
      inputs({ 'build-args': 'GOARCH=arm' }),
      { inputs: { 'build-args': 'GOARCH' }, env: { GOARCH: 'arm' } },
    ],
    ['how a stage is written', inputs({ target: 'build' }), inputs({ target: 'Build' })],
  ])('does not depend on %s', async (_name, one, other) => {
    const [key, same] = await Promise.all([keyOf(one), keyOf(other)]);
    expect(key).toBe(same);
    expect(key).not.toBe(await keyOf());
  });

  describe('of the legs of a matrix that differ in a build argument', () => {
    const legs = (line: string, args: (value: string) => string): Promise<readonly string[]> => {
      const text = service.Dockerfile.replace('WORKDIR', 'ARG SERVICE\nARG VERSION\nWORKDIR').replace(
        'go build -o /app .',
        line,
      );
      const options = (value: string): RunOptions => ({ ...dockerfile(text), inputs: { 'build-args': args(value) } });
      return Promise.all([keyOf(options('api')), keyOf(options('worker'))]);
    };
    test.each([
      ['is another one where it chooses what is compiled', 'go build -o /app ./cmd/$SERVICE', 2],
      ['is the same where it does not', 'go build -o /app/$SERVICE -ldflags "-X main.name=$SERVICE" .', 1],
    ])('%s', async (_name, line, keys) => {
      const found = await legs(line, (value) => `SERVICE=${value}`);
      expect(new Set(found).size).toBe(keys);
    });

    test('is the same for a version, wherever it stands', async () => {
      const line = 'go build -tags $VERSION ./cmd/$SERVICE';
      const [one] = await legs(line, (value) => `SERVICE=${value}\nVERSION=1.2.3`);
      const [other] = await legs(line, (value) => `SERVICE=${value}\nVERSION=${'b'.repeat(40)}`);
      expect(one).toBe(other);
    });
  });

  test('tells each part of the scope with its value and its reason', async () => {
    const text = service.Dockerfile.replace('WORKDIR', 'ARG SERVICE\nWORKDIR').replace('/app .', '/app ./$SERVICE');
    const cache = await cacheOf('build', {
      ...dockerfile(text),
      inputs: { 'build-args': 'SERVICE=api\nGOOS=linux\nCOMMIT=abc', target: 'build', goflags: '-trimpath' },
    });
    const scope = cache.kind === 'served' ? cache.keys.parts.find(({ name }) => name === 'scope') : undefined;
    expect(scope?.parts).toEqual([
      { name: 'context', value: '.', reason: 'the folder that is built' },
      { name: 'file', value: 'Dockerfile', reason: 'the Dockerfile' },
      { name: 'target', value: 'build', reason: 'the stage that is built' },
      { name: 'platforms', value: 'linux/amd64', reason: 'what it is compiled for' },
      {
        name: 'GOMODCACHE',
        value: '/go/pkg/mod',
        reason: 'the path of module sources, which is in what is compiled of them',
      },
      { name: 'build-arg GOOS', value: 'linux', reason: 'a compile setting of Go' },
      { name: 'build-arg SERVICE', value: 'api', reason: 'go build in line 7 depends on it' },
      { name: 'goflags', value: '-trimpath', reason: 'the input' },
    ]);
  });

  test.each<readonly [string, string, string]>([
    ['the version of the image', '', 'go1.26.1'],
    ['the name of an image that nobody knows', 'ghcr.io/me/golang:1.26', 'golang_1.26'],
  ])('has %s', async (_name, image, part) => {
    const options = image === '' ? {} : dockerfile(service.Dockerfile.replace('golang:1.26', image));
    expect((await keyOf(options)).split('-')).toContain(part);
  });

  test('of two Go stages has both versions, and helpers start from the later image', async () => {
    const two = `FROM golang:1.22 AS tool
RUN --mount=type=cache,target=/root/.cache/go-build go install ./tool
${service.Dockerfile.replace('/app /app', '/app /app\nCOPY --from=tool /go/bin/tool /')}`;
    const images = { 'golang:1.22': ['GOLANG_VERSION=1.22.5', 'GOPATH=/go'] };
    const {
      serving: { caches },
      serving: { helperImage },
    } = await analysed({ ...dockerfile(two), docker: { images } });
    const build = planOf(caches, 'build');
    expect(build?.kind === 'served' && build.keys.parts.find(({ name }) => name === 'go')?.value).toBe(
      'go1.22.5_go1.26.1',
    );
    expect(helperImage).toBe('golang:1.26');
  });
});

describe('vendored modules are downloaded all the same', () => {
  const vendored = { ...service, 'vendor/modules.txt': '' };
  const plain = service.Dockerfile.replace('go mod download', 'ls');
  test.each<readonly [string, RunOptions]>([
    ['where go mod download runs', { files: vendored }],
    ['where GOFLAGS says so', { files: { ...vendored, Dockerfile: plain }, ...inputs({ goflags: '-mod=mod' }) }],
    [
      'where a go command says so',
      { files: { ...vendored, Dockerfile: plain.replace('go build', 'go build -mod=mod') } },
    ],
    ['where they stay outside the build', { files: { ...vendored, Dockerfile: plain, '.dockerignore': 'vendor\n' } }],
    [
      "where the Dockerfile's own ignore file keeps them out",
      { files: { ...vendored, Dockerfile: plain, 'Dockerfile.dockerignore': 'vendor\n', '.dockerignore': '' } },
    ],
  ])('%s', async (_name, options) => {
    expect((await cacheOf('modules', options)).kind).toBe('served');
  });

  test('but not where another ignore file counts', async () => {
    const files = { ...vendored, Dockerfile: plain, 'Dockerfile.dockerignore': '', '.dockerignore': 'vendor\n' };
    expect((await cacheOf('modules', { files })).kind).toBe('off');
  });
});

test("the modules' key is that of the module in whose folder go runs", async () => {
  const api = { 'api/go.mod': service['go.mod'], 'api/go.sum': service['go.sum'].replaceAll('v1.0.0', 'v1.0.7') };
  const only = { files: { ...api, 'main.go': '', Dockerfile: service.Dockerfile } };
  const inApi = service.Dockerfile.replace('COPY go.mod go.sum ./\n', '')
    .replace('go mod download', 'true')
    .replace('go build', 'cd api && go build');
  expect(await keyOf({ files: { ...service, ...api, Dockerfile: inApi } }, 'modules')).toBe(
    await keyOf(only, 'modules'),
  );
});

test("the modules' key is go.sum alone", async () => {
  const other = { inputs: { platforms: 'linux/arm64', target: 'build' }, env: { GITHUB_REF: 'refs/heads/other' } };
  expect(await keyOf(other, 'modules')).toBe(await keyOf({}, 'modules'));
  const commented = {
    ...service,
    'go.mod': service['go.mod'].replace('v1.0.0', 'v1.0.0 // why'),
    'go.sum': service['go.sum'].replaceAll('\n', '\r\n'),
  };
  expect(await keyOf({ files: commented }, 'modules')).toBe(await keyOf({}, 'modules'));
  const changed = { files: { ...service, 'go.sum': service['go.sum'].replaceAll('v1.0.0', 'v1.0.1') } };
  expect(await keyOf(changed, 'modules')).not.toBe(await keyOf({}, 'modules'));
});

describe('two repositories whose runners have one cache service', () => {
  const on = (server: string, repository: string, more: Readonly<Record<string, string>> = {}): RunOptions => ({
    env: { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository },
    inputs: more,
  });
  const keysOf = (server: string, more?: Readonly<Record<string, string>>, kind: 'modules' | 'build' = 'build') =>
    Promise.all(['me/app', 'you/app'].map((repository) => keyOf(on(server, repository, more), kind)));

  test.each(['modules', 'build'] as const)(
    'have other keys of the cache %s on a server that is not of GitHub',
    async (kind) => {
      const [mine, yours] = await keysOf('https://gitea.example.com', {}, kind);
      expect(mine).toMatch(/^cached-go-docker-build-1-/);
      expect(mine).not.toBe(yours);
    },
  );

  test('have the same ones where the service or the store tells them apart', async () => {
    for (const [mine, yours] of await Promise.all([
      keysOf('https://github.com'),
      keysOf('https://me.ghe.com'),
      keysOf('https://gitea.example.com', { 'cache-store': 'local' }),
    ]))
      expect(mine).toBe(yours);
  });
});

describe('a cache that is not served tells why', () => {
  const noMounts = service.Dockerfile.replaceAll(/--mount=\S+ /g, '');
  const pull = {
    env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
    event: { action: 'closed', pull_request: {}, repository: { default_branch: 'main' } },
  };
  test.each<readonly [string, 'modules' | 'build', RunOptions, RegExp]>([
    [
      'a Dockerfile that cannot be read',
      'build',
      dockerfile('FROM golang:1.26\nRUNN x\n'),
      /Dockerfile could not be read/,
    ],
    ['a call that builds nothing', 'build', inputs({ call: 'check' }), /`call: check` builds nothing/],
    ['off', 'modules', inputs({ cache: 'off' }), /`cache: off`/],
    ['modules only', 'build', inputs({ cache: 'modules' }), /`cache: modules`/],
    ['a closed pull request', 'build', pull, /pull request is closed/],
    ['no Go', 'build', dockerfile('FROM alpine\nRUN echo hello\n'), /no stage of this build runs go/],
    [
      'no mounts, and none may be added',
      'build',
      dockerfile(noMounts),
      /declares no cache mount.*`dockerfile-edits` is off/,
    ],
    ['no go.mod', 'modules', { files: { Dockerfile: service.Dockerfile } }, /go\.mod/],
    [
      'no go.sum',
      'modules',
      { files: { Dockerfile: service.Dockerfile, 'go.mod': service['go.mod'] } },
      /there is no go\.sum/,
    ],
    ['nothing to download', 'modules', { files: { ...service, 'go.sum': '' } }, /requires no others/],
    [
      'vendored modules',
      'modules',
      {
        files: {
          ...service,
          Dockerfile: service.Dockerfile.replace('go mod download', 'ls'),
          'vendor/modules.txt': '',
        },
      },
      /vendored/,
    ],
    [
      'a mount beside the cache',
      'build',
      dockerfile(service.Dockerfile.replaceAll('/root/.cache/go-build', '/root/.cache')),
      /is above GOCACHE/,
    ],
    [
      'no image to start a helper from',
      'build',
      dockerfile(
        'FROM scratch AS build\nCOPY --from=golang:1.26 /usr/local/go /usr/local/go\nRUN --mount=type=cache,target=/root/.cache/go-build go build\n',
      ),
      /name one with a shell and go in `helper-image`/,
    ],
  ])('%s', async (_name, kind, options, reason) => {
    const isNeedless = /vendored|requires no others/.test(reason.source) ? { isNeedless: true } : {};
    expect(await cacheOf(kind, options)).toEqual({ kind: 'off', reason: expect.stringMatching(reason), ...isNeedless });
  });

  test('with nothing served no helper image is needed', async () => {
    expect((await analysed(inputs({ cache: 'off' }))).serving.helperImage).toBe('');
    expect((await analysed(inputs({ 'helper-image': 'alpine:3.22' }))).serving.helperImage).toBe('alpine:3.22');
  });
});

describe('mounts that BuildKit drops', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
    ['none', {}, false],
    ['all of them', { 'no-cache': 'true' }, true],
    ['those of a stage', { 'no-cache-filters': 'Build' }, true],
    ['those of another stage', { 'no-cache-filters': 'other' }, false],
  ])('%s', async (_name, given, dropped) => {
    const cache = await cacheOf('build', inputs(given));
    expect(cache.kind === 'served' && cache.dropped).toBe(dropped);
  });
});

describe('private modules of a public repository', () => {
  const open = { event: { repository: { default_branch: 'main', visibility: 'public' } } };
  const zips = async (options: RunOptions): Promise<readonly string[]> =>
    (await analysed(options)).serving.moduleFiles?.wanted.filter((file) => file.endsWith('.zip')) ?? [];
  const withEnv = (name: string): RunOptions =>
    dockerfile(service.Dockerfile.replace('WORKDIR', `ENV ${name}=example.com\nWORKDIR`));

  /** Another beginning of the RUN that downloads. */
  const withRun = (run: string): RunOptions =>
    dockerfile(service.Dockerfile.replace(/RUN (\S+) go mod download/, `${run}go mod download`));

  test.each<readonly [string, RunOptions]>([
    ['the input', inputs({ goprivate: 'example.com/*' })],
    ['the input gonoproxy', inputs({ gonoproxy: 'example.com' })],
    ['the input gonosumdb', inputs({ gonosumdb: 'example.com/*' })],
    ['GOPRIVATE in the Dockerfile', withEnv('GOPRIVATE')],
    ['GONOPROXY in the Dockerfile', withEnv('GONOPROXY')],
    ['GONOSUMDB in the Dockerfile', withEnv('GONOSUMDB')],
    ['a build argument', { ...withRun('ARG GOPRIVATE\nRUN '), ...inputs({ 'build-args': 'GOPRIVATE=example.com' }) }],
    ['a RUN for one command', withRun('RUN GOPRIVATE=example.com ')],
    ['a RUN by export', withRun('RUN export GONOPROXY=example.com && ')],
    ['go env -w', withRun('RUN go env -w GOPRIVATE=example.com,other.org && ')],
    ['a RUN, by a variable', withRun('ARG HOST=example.com\nRUN GOPRIVATE="$HOST/*" ')],
    ['a script in a word', withRun('RUN sh -c "export GOPRIVATE=example.com; go build" && ')],
    ['a value that only the shell knows', withRun('RUN GOPRIVATE=$(cat /private) ')],
    ['a secret whose value is not an input', withRun('RUN --mount=type=secret,id=x,env=GOPRIVATE ')],
  ])('are in no archive, whoever names them: %s', async (_name, options) => {
    expect(await cacheOf('build', { ...options, ...open })).toMatchObject({
      kind: 'off',
      reason: expect.stringContaining('private modules'),
    });
    expect(await zips({ ...options, ...open })).toEqual([]);
  });

  const login = 'login me password canary';
  test.each<readonly [string, RunOptions]>([
    ['a login for the host of a module', inputs({ netrc: `machine example.com ${login}` })],
    [
      'a login for a module proxy',
      inputs({ goproxy: 'https://p.example.org', netrc: `machine p.example.org ${login}` }),
    ],
    ['a login for every host', inputs({ netrc: `default ${login}` })],
    ['a login in the address of a module proxy', inputs({ goproxy: 'https://me:canary@p.example.org,direct' })],
    ['an ssh agent', inputs({ ssh: 'default' })],
    ['no checksum database', inputs({ gosumdb: 'off' })],
    [
      'no checksum database, by the Dockerfile',
      dockerfile(service.Dockerfile.replace('WORKDIR', 'ENV GOSUMDB=off\nWORKDIR')),
    ],
    ['no checksum database, by a RUN', withRun('RUN GOSUMDB=off ')],
    [
      'a login in a proxy of the Dockerfile',
      dockerfile(service.Dockerfile.replace('WORKDIR', 'ENV GOPROXY=https://me:canary@p.example.org\nWORKDIR')),
    ],
    ['a login in a proxy of a RUN', withRun('RUN GOPROXY=https://canary@p.example.org ')],
    ['a build secret that is a netrc', withRun('RUN --mount=type=secret,id=x,target=/root/.netrc ')],
    [
      'another address for git',
      withRun('RUN git config --global url."https://x@git.example.org/".insteadOf https://git.example.org/ && '),
    ],
  ])('may be all of them where the run has %s', async (_name, options) => {
    expect(await zips({ ...options, ...open })).toEqual([]);
    expect(await cacheOf('build', { ...options, ...open })).toMatchObject({
      kind: 'off',
      reason: expect.stringContaining('private modules'),
    });
    expect(await zips(options)).toHaveLength(1);
  });

  test('are not those of another host than the one that a login is for', async () => {
    expect(await zips({ ...inputs({ netrc: `machine git.example.org ${login}` }), ...open })).toHaveLength(1);
  });

  test('nor where nobody says who can read it', async () => {
    const unknown = { event: { repository: { default_branch: 'main' } } };
    expect(await zips({ ...withEnv('GOPRIVATE'), ...unknown })).toEqual([]);
    expect((await cacheOf('build', { ...withEnv('GOPRIVATE'), ...unknown })).kind).toBe('off');
    expect((await cacheOf('build', { ...withEnv('GOPRIVATE'), ...unknown, ...inputs({ cache: 'all' }) })).kind).toBe(
      'served',
    );
  });

  test('are, where everybody who could read it may, or the user says so', async () => {
    expect(await zips(withEnv('GOPRIVATE'))).toEqual(['example.com/lib/@v/v1.0.0.zip']);
    expect(await zips({ ...withEnv('GOPRIVATE'), ...open, inputs: { cache: 'all' } })).toHaveLength(1);
    expect(await zips({ ...withEnv('GOSUMDB'), ...open })).toHaveLength(1);
    const byHand = withRun('RUN --mount=type=secret,id=cached-go-docker-build-goprivate,env=GOPRIVATE ');
    expect(await zips({ ...byHand, ...open })).toHaveLength(1);
    expect(await zips({ ...byHand, ...open, inputs: { goprivate: 'other.org' } })).toHaveLength(1);
    const noProxyByHand = withRun('RUN --mount=type=secret,id=cached-go-docker-build-gonoproxy,env=GONOPROXY ');
    expect(await zips({ ...noProxyByHand, ...open, inputs: { gonoproxy: 'other.org' } })).toHaveLength(1);
    expect(await zips({ ...withRun('RUN GOPRIVATE= '), ...open })).toHaveLength(1);
  });
});

test('the namespace of the mounts is that of the build', async () => {
  expect((await analysed(inputs({ 'build-args': 'BUILDKIT_CACHE_MOUNT_NS=mine' }))).serving.namespace).toBe('mine');
  expect((await analysed()).serving.namespace).toBe('');
});
