import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileCommands } from '../fakes/actions-runner.ts';
import { dist } from '../harness/action-run.ts';
import { expectSuccess } from '../harness/expect-success.ts';
import { type PlannedRepository, repositoryWith } from '../harness/plan-run.ts';
import { freshNamespace } from '../harness/workspace.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { startCacheService } from '../servers/cache-service.ts';
import type { GoProxy } from '../servers/go-proxy.ts';
import { startGoProxy } from '../servers/go-proxy.ts';
import { startCollector } from '../servers/otlp-collector.ts';
import { node24 } from '../servers/store-worker-bundle.ts';

const dockerfile = (program: string, mounts: string): string => `FROM golang:1.26 AS build
ARG GOPROXY
ENV GOSUMDB=off
WORKDIR /src
COPY go.mod go.sum ./
RUN ${mounts}go mod download
COPY . .
RUN ${mounts}go build ./${program} && touch /out
FROM scratch
COPY --from=build /out /out
`;
const bothMounts = '--mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build ';
/** No programs, so that nothing of Go's own packages is compiled. */
const service = (name: string): string =>
  `package ${name}\n\nimport (\n\t"example.com/shop/greet"\n\t"github.com/segmentio/fasthash/fnv1a"\n)\n\nvar Hash = fnv1a.HashString64(greet.Text)\n`;
const files = {
  'go.mod': 'module example.com/shop\n\ngo 1.26\n\nrequire github.com/segmentio/fasthash v1.0.3\n',
  'go.sum':
    'github.com/segmentio/fasthash v1.0.3 h1:EI9+KE1EwvMLBWwjpRDc+fEM+prwxDYbslddQGtrmhM=\ngithub.com/segmentio/fasthash v1.0.3/go.mod h1:waKX8l2N8yckOgmSsXJi7x1ZfdKZ4x7KRMzBtS3oedY=\n',
  'api/api.go': service('api'),
  'web/web.go': service('web'),
  'greet/greet.go': 'package greet\n\nconst Text = "hello"\n',
  'api.Dockerfile': dockerfile('api', bothMounts),
  'web.Dockerfile': dockerfile('web', ''),
  'compose.yaml': `services:
  api:
    build: { context: ., dockerfile: api.Dockerfile, network: host, args: { GOPROXY: , BUILDKIT_CACHE_MOUNT_NS: } }
  web:
    build: { context: ., dockerfile: web.Dockerfile, network: host, args: { GOPROXY: , BUILDKIT_CACHE_MOUNT_NS: } }
`,
  Makefile:
    'image:\n\tdocker build -q --network host --build-arg GOPROXY --build-arg BUILDKIT_CACHE_MOUNT_NS -f "$(DOCKERFILE)" .\n',
};

let repository: PlannedRepository;
let proxy: GoProxy;
let store: CacheService;
let temporary: string;
let runs = 0;

beforeAll(async () => {
  [repository, proxy, store, temporary] = await Promise.all([
    repositoryWith(files),
    startGoProxy(),
    startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } }),
    mkdtemp(path.join(tmpdir(), 'runner-temp-')),
  ]);
});

afterAll(() => Promise.all([repository.remove(), proxy.close(), store.close(), rm(temporary, { recursive: true })]));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Variables = Readonly<Record<string, string>>;

function start(argv: readonly [string, ...string[]], env: Variables): Promise<Ended> {
  const { PATH = '', HOME = '', DOCKER_HOST } = process.env;
  const all = { PATH, HOME, ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }), ...env };
  const [command, ...words] = argv;
  return new Promise((resolve) => {
    execFile(command, words, { cwd: repository.folder, env: all, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** A job on a new runner, whose builder has no mounts under this namespace. */
interface Job {
  readonly namespace: string;
  readonly env: Variables;
  step(
    entry: string,
    inputs: Variables,
    states?: Variables,
  ): Promise<Ended & { readonly outputs: Variables; readonly states: Variables }>;
  /** A build between the steps, by somebody who knows nothing of the action. */
  build(...argv: readonly [string, ...string[]]): Promise<Ended>;
}

async function newJob(more: Variables = {}): Promise<Job> {
  runs += 1;
  const namespace = freshNamespace();
  const of = (name: string): string => path.join(temporary, `${runs}-${name}`);
  await writeFile(of('event'), JSON.stringify({ repository: { default_branch: 'main', visibility: 'private' } }));
  const build = { GOPROXY: proxy.url, BUILDKIT_CACHE_MOUNT_NS: namespace };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: of('event'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'owner/repo',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: await repository.git('rev-parse', 'HEAD'),
    GITHUB_RUN_ID: String(runs),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'build',
    GITHUB_WORKSPACE: repository.folder,
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temporary,
    CACHED_GO_DOCKER_BUILD_STRICT: '1',
    ...store.environment('main'),
    ...build,
    ...more,
  };
  const step: Job['step'] = async (entry, inputs, states = {}) => {
    await Promise.all(['output', 'state', 'summary'].map((name) => writeFile(of(name), '')));
    const given = Object.entries({ 'cache-timeout': '45s', ...inputs });
    const ended = await start([node24, path.resolve(dist, entry)], {
      ...env,
      GITHUB_OUTPUT: of('output'),
      GITHUB_STATE: of('state'),
      GITHUB_STEP_SUMMARY: of('summary'),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...Object.fromEntries(Object.entries(states).map(([name, value]) => [`STATE_${name}`, value])),
    });
    const [outputs, kept] = await Promise.all(
      ['output', 'state'].map(async (name) => Object.fromEntries(readFileCommands(await readFile(of(name), 'utf8')))),
    );
    return { ...ended, outputs: outputs ?? {}, states: kept ?? {} };
  };
  return { namespace, env, step, build: (...argv) => start(argv, build) };
}

/** The stand-in for docker/build-push-action. */
const peer = path.join(import.meta.dirname, '../workflows/peer/build-push-action/main.mjs');

interface Cache {
  readonly kind: string;
  readonly hit: string;
  readonly used: number;
  readonly added: number;
  readonly swept: number;
  readonly saved: { readonly bytes: number; readonly key: string } | null;
  readonly saveReason: string;
}

async function cachesIn(report: string): Promise<readonly [Cache, Cache]> {
  return JSON.parse(await readFile(report, 'utf8')).caches;
}

const packagesIn = ({ stdout }: Ended): string => /(\d+) packages? compiled/.exec(stdout)?.[1] ?? 'none told';
const change = (): Promise<string> =>
  repository.commit({ 'greet/greet.go': `package greet\n\nconst Text = "${freshNamespace()}"\n` });
const bake = (job: Job, targets: readonly string[], added?: string): Promise<Ended> => {
  const flags = ['compose.yaml', ...(added === undefined ? [] : [added])].map((file) => `--file=${file}`);
  return job.build('docker', 'buildx', 'bake', '--allow=network.host', ...flags, ...targets);
};
const bakes = { files: 'compose.yaml', targets: 'api,web' };

describe('targets of a compose file, one of them without mounts', () => {
  let cold: Ended;
  let saved: readonly [Cache, Cache];

  beforeAll(async () => {
    const job = await newJob();
    const restore = await job.step('mounts.js', bakes);
    expect([restore.code, restore.stderr]).toEqual([0, '']);
    const built = await bake(job, ['api', 'web'], restore.outputs['bake-file']);
    expect([built.stderr, built.code]).toEqual([expect.any(String), 0]);
    cold = await job.step('mounts-post.js', {}, restore.states);
    saved = await cachesIn(restore.outputs['report'] ?? '');
  });

  test('are saved as one snapshot of each cache, and known to be whole, since their builds are on record', () => {
    expectSuccess(cold);
    expect(cold.stdout).toContain("2 in the builder's history");
    expect(saved.map(({ hit }) => hit)).toEqual(['miss', 'miss']);
    expect(saved.map(({ saveReason }) => saveReason)).toEqual(["this build's new entries", "this build's new entries"]);
    expect(saved[1].saved?.key).not.toMatch(/i-\d+-1-/);
    // One of the module, the shared one, and one of each image.
    expect(packagesIn(cold)).toBe('4');
  });

  test('are warm with one injection in a later job, by the compose file: what changed is compiled, and nothing is downloaded', async () => {
    await change();
    proxy.clear();
    const job = await newJob();
    const restore = await job.step('mounts.js', bakes);
    expect(restore.outputs).toMatchObject({ 'cache-hit': 'true', 'modules-cache': 'exact', 'build-cache': 'exact' });
    // Without the copy of one of them only the other would be warm, and their builds not be on record.
    const built = await bake(job, ['api', 'web'], restore.outputs['compose-file']);
    expectSuccess(built);
    const save = await job.step('mounts-post.js', {}, restore.states);
    expect([save.code, packagesIn(save)]).toEqual([0, '3']);
    expect(proxy.requests).toEqual([]);
    expect(await repository.git('status', '--porcelain')).toBe('');
    expect(await repository.git('rev-parse', '--git-dir')).toBe('.git');
  });

  test('are not swept when one of them was not built; what the other made is added', async () => {
    await change();
    const job = await newJob();
    const restore = await job.step('mounts.js', bakes);
    await bake(job, ['api']);
    const save = await job.step('mounts-post.js', {}, restore.states);
    expect(save.stdout).toContain('not seen: the history of builder');
    const [, build] = await cachesIn(restore.outputs['report'] ?? '');
    expect([build.swept, build.added > 0]).toEqual([0, true]);
  });
});

test('the sub-action bake builds them itself, as warm, and tells their metadata, with provenance that names the run', async () => {
  await change();
  proxy.clear();
  const collector = await startCollector();
  const job = await newJob({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const built = await job.step('bake.js', {
    ...bakes,
    allow: 'network.host',
    set: '*.labels.a=b',
    provenance: 'mode=max',
    goproxy: proxy.url,
  });
  expect([built.stdout, built.code]).toEqual([expect.any(String), 0]);
  expect(built.outputs).toMatchObject({ 'cache-hit': 'true' });
  const metadata = JSON.parse(built.outputs['metadata'] ?? '');
  const builder = { id: `https://github.com/owner/repo/actions/runs/${runs}/attempts/1` };
  for (const target of ['api', 'web']) {
    expect(metadata[target]['containerimage.digest']).toMatch(/^sha256:/);
    expect(metadata[target]['buildx.build.provenance']).toMatchObject({
      builder,
      invocation: {
        configSource: { entryPoint: expect.stringMatching(`${target}.Dockerfile$|^Dockerfile$`) },
        parameters: {
          secrets: expect.arrayContaining([expect.objectContaining({ id: 'cached-go-docker-build-goproxy' })]),
        },
      },
    });
  }
  const save = await job.step('mounts-post.js', {}, built.states);
  expect([save.code, packagesIn(save), proxy.requests]).toEqual([0, '3', []]);
  expect(save.stdout).toContain("2 in the builder's history");
  await collector.close();
  const root = collector.spans.find(({ name }) => name === 'go image build');
  const below = collector.spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
  expect(below.map(({ service: sender }) => sender)).toEqual(
    expect.arrayContaining(['buildx', 'cached-go-docker-build']),
  );
});

describe('one image', () => {
  const one = { file: 'api.Dockerfile', 'build-args': 'BUILDKIT_CACHE_MOUNT_NS' };

  test('is as warm by make and by build-push-action between two steps as by the action', async () => {
    const cold = await newJob();
    const first = await cold.step('mounts.js', { ...one, mode: 'restore' });
    const made = await cold.build('make', 'image', `DOCKERFILE=${first.outputs['dockerfile'] ?? ''}`);
    expect([made.stderr, made.code]).toEqual([expect.any(String), 0]);
    const kept = await cold.step('mounts.js', { mode: 'save' });
    expect([kept.stdout, kept.code]).toEqual([expect.stringContaining("1 in the builder's history"), 0]);
    await change();
    proxy.clear();
    const warm = await newJob();
    const second = await warm.step('mounts.js', { ...one, mode: 'restore' });
    expect(second.outputs['cache-hit']).toBe('true');
    const byPeer = {
      context: '.',
      file: second.outputs['dockerfile'] ?? '',
      'build-args': `BUILDKIT_CACHE_MOUNT_NS=${warm.namespace}`,
      provenance: 'disabled=true',
    };
    const pushed = await warm.step(peer, byPeer);
    expect([pushed.stderr, pushed.code]).toEqual([expect.any(String), 0]);
    const save = await warm.step('mounts.js', { mode: 'save' });
    expect([packagesIn(save), proxy.requests]).toEqual(['2', []]);
    // The action itself finds the same snapshots.
    await change();
    const by = await newJob();
    const ours = await by.step('main.js', { ...one, 'build-args': `${one['build-args']}\nGOPROXY`, network: 'host' });
    expect(ours.outputs).toMatchObject({ 'cache-hit': 'true' });
    expect(packagesIn(ours)).toBe('2');
    await by.step('post.js', {}, ours.states);
  });

  test("gets Go's settings from the step, which win over those of the build, and leave nothing", async () => {
    proxy.clear();
    const job = await newJob();
    const settings = { goproxy: proxy.url, goflags: '-trimpath' };
    const restore = await job.step('mounts.js', { file: 'web.Dockerfile', cache: 'off', ...settings });
    const given = {
      context: '.',
      file: restore.outputs['dockerfile'] ?? '',
      network: 'host',
      // Nobody is there. A path of its own, so that no layer is that of an earlier test.
      'build-args': `GOPROXY=http://127.0.0.1:9/${job.namespace}`,
      provenance: 'disabled=true',
    };
    const pushed = await job.step(peer, { ...given, 'secret-files': restore.outputs['secret-files'] ?? '' });
    expect([pushed.stderr, pushed.code]).toEqual([expect.any(String), 0]);
    expect(proxy.requests).toContain('/github.com/segmentio/fasthash/@v/v1.0.3.zip');
    const values = (restore.outputs['secret-files'] ?? '').split('\n').map((line) => line.split('=')[1] ?? '');
    expect(values.map((file) => existsSync(file))).toEqual([true, true, true]);
    expectSuccess(await job.step('mounts-post.js', {}, restore.states));
    expect(values.filter((file) => existsSync(file))).toEqual([]);
  });

  test('is told why nothing was saved when its build did not use the mounts', async () => {
    const job = await newJob();
    const restore = await job.step('mounts.js', one);
    const elsewhere = ['--build-arg', 'GOPROXY', '--build-arg', `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`];
    await job.build('docker', 'build', '-q', '--network', 'host', ...elsewhere, '-f', 'api.Dockerfile', '.');
    const save = await job.step('mounts-post.js', {}, restore.states);
    expectSuccess(save);
    const [, build] = await cachesIn(restore.outputs['report'] ?? '');
    expect(build.saved).toBeNull();
    expect(build.saveReason).toContain('the build neither used nor made an entry in this mount');
  });
});

test('the command line does the same with a state in a file, where the builder outlives the run', async () => {
  const home = path.join(temporary, 'cache');
  const words = ['--state', path.join(temporary, 'state.json')];
  const cli = (...more: readonly string[]): Promise<Ended> =>
    start([node24, path.join(dist, 'cli.js'), 'mounts', ...more, ...words], {
      XDG_CACHE_HOME: home,
      TMPDIR: temporary,
    });
  const oneImage = ['--file', 'api.Dockerfile', '--build-args', `BUILDKIT_CACHE_MOUNT_NS=${freshNamespace()}`];
  const packages: string[] = [];
  for (const _ of ['cold', 'warm']) {
    await change();
    const restore = await cli('restore', ...oneImage);
    expect([restore.stderr, restore.code]).toEqual([
      expect.stringContaining('give the build the outputs `build-args`'),
      0,
    ]);
    const outputs = JSON.parse(restore.stdout);
    const flags = [
      '--build-arg',
      `GOPROXY=${proxy.url}`,
      '--build-arg',
      outputs['build-args'],
      '--add-host',
      outputs['add-hosts'],
    ];
    const built = await start(
      ['docker', 'build', '-q', '--network', 'host', ...flags, '-f', outputs.dockerfile, '.'],
      {},
    );
    expect([built.stderr, built.code]).toEqual(['', 0]);
    const save = await cli('save');
    expect([save.stdout, save.code]).toEqual(['', 0]);
    packages.push(packagesIn({ ...save, stdout: save.stderr }));
  }
  expect(packages).toEqual(['3', '2']);
  const again = await cli('save');
  expect([again.stdout, again.code]).toEqual(['', 1]);
});

test.each<readonly [string, Variables, RegExp]>([
  ['save without restore', { mode: 'save' }, /there is nothing to save, because no `restore` has left its state/],
  ['a bake file that does not evaluate', { files: 'go.mod' }, /files: go\.mod cannot be evaluated: /],
  [
    'a path outside of the repository',
    { images: '../Dockerfile' },
    /images: line 1: the file `\.\.\/Dockerfile` is outside/,
  ],
])('%s is one clear error', async (_name, inputs, message) => {
  const job = await newJob();
  const { code, stdout } = await job.step('mounts.js', inputs);
  expect(code).toBe(1);
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toEqual([expect.stringMatching(message)]);
});
