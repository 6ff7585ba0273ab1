import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BaseImages, startBaseImages } from '../engine/base-images.ts';
import { type RemoteBuilder, startRemoteBuilder } from '../engine/remote-builder.ts';
import { freshNamespace, tinyModule } from '../harness/workspace.ts';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { type DockerRegistry, startDockerRegistry } from '../servers/docker-registry.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import { type NamedProxies, startNamedProxies } from '../servers/named-proxies.ts';
import { type ActRun, runAct } from './act-run.ts';
import { linesOf, newRunId } from './e2e-run.ts';
import { recipeNames, workflowOfRecipes } from './recipe-jobs.ts';
import { copyOfFolder, actionAlone, type Repository, standInFor } from './repositories.ts';

const workflow = '.github/workflows/recipes.yml';
const first = 'single-service-image';
const buildPushAction = path.join(import.meta.dirname, 'peer/build-push-action');
const secret = 'secret-of-the-git-server';
/** Jobs that restore no modules, and download them by names that stand for servers of this machine. */
const behindNames = ['corporate-proxy-image', 'china-image'];
const trusting = 'COPY authority.pem /\nENV SSL_CERT_FILE=/authority.pem\n';

let folder = '';
let registry: DockerRegistry;
let images: BaseImages;
let buildkit: RemoteBuilder;
let proxy: GoProxy;
let inner: GoProxy;
let byName: NamedProxies;
let cache: CacheService;
let service: Repository;
let others: Readonly<Record<string, Repository>> = {};
let run: ActRun;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recipes-'));
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [registry, images, proxy, inner, cache] = await Promise.all([
    startDockerRegistry(),
    startBaseImages(),
    startGoProxy(),
    startGoProxy(),
    // Some are of branches of their own, which see nothing that the others keep.
    startCacheService({
      tokens: {
        main: { ref: 'refs/heads/main', readable: [], write: true },
        ...Object.fromEntries(behindNames.map((job) => [job, { ref: `refs/heads/${job}`, readable: [], write: true }])),
      },
    }),
  ]);
  byName = await startNamedProxies({ 'mirrors.aliyun.com': proxy.url, 'modules.example.org': proxy.url });
  buildkit = await startRemoteBuilder(images.mirrors);
  const standIn = (name: string, inputs: readonly string[]) => standInFor(name, { inputs, outputs: [] });
  others = {
    'cached-go-docker-build/cached-go-docker-build@v1': await actionAlone(),
    'docker/login-action@v3': await standIn('docker/login-action', ['registry', 'username', 'password']),
    'docker/build-push-action@v7': await copyOfFolder('docker/build-push-action', buildPushAction),
    'actions/setup-go@v6': await standIn('actions/setup-go', ['go-version-file', 'cache']),
  };
  const network = { network: 'host', goproxy: proxy.url };
  const text = await workflowOfRecipes({
    names: {
      'ghcr.io': registry.host,
      'registry.example.com': registry.host,
      'tcp://buildkitd.buildkit.svc.cluster.local:1234': buildkit.address,
      'https://goproxy.corp.example.com': inner.url,
      'http://proxy.corp.example.com:3128': byName.url,
      '/var/cache/actions-runner': path.join(folder, '{recipe}'),
    },
    // The others restore the modules, and so need no network.
    inputs: {
      [first]: network,
      'arc-image': network,
      'self-hosted-image': network,
      'air-gapped-modules': { network: 'host' },
      'corporate-proxy-image': { network: 'host', goproxy: 'https://modules.example.org' },
      // The mirrors are nowhere but behind it.
      'china-image': { network: 'host', 'https-proxy': byName.url },
    },
    env: Object.fromEntries(behindNames.map((job) => [job, cache.environment(job)])),
    first,
  });
  const tiny = await tinyModule();
  const dockerfile = await tiny.read('Dockerfile');
  service = await copyOfFolder('somebody/tiny', tiny.folder, async (at) => {
    await writeFile(path.join(at, 'authority.pem'), byName.certificate);
    await writeFile(path.join(at, 'Dockerfile'), dockerfile.replace('WORKDIR', `${trusting}WORKDIR`));
    await mkdir(path.dirname(path.join(at, workflow)), { recursive: true });
    await writeFile(path.join(at, workflow), text);
  });
  await tiny.remove();
  run = await runAct({
    folder: service.folder,
    workflow,
    runId: newRunId(),
    // Of runners that are gone after the job: on others, cache mounts are kept apart by two more arguments.
    env: {
      ...cache.environment('main'),
      ...{ RUNNER_ENVIRONMENT: 'github-hosted', GOPROXY: 'off', GOFLAGS: '-mod=mod' },
      // No number: with one, caches that do not pay are left alone, and those of so small a module hardly ever do.
      GITHUB_RUN_NUMBER: 'none',
    },
    vars: { NAMESPACE: freshNamespace() },
    secrets: { GIT_TOKEN: secret, REGISTRY_USER: 'me', REGISTRY_PASSWORD: 'password-7' },
    repositories: Object.fromEntries(Object.entries(others).map(([name, { folder: at }]) => [name, at])),
  });
});

afterAll(async () => {
  const listed = execFileSync('docker', ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}'], { encoding: 'utf8' });
  const sha = execFileSync('git', ['-C', service.folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  const left = listed.split('\n').filter((name) => name.endsWith(`:${sha}`) || name.startsWith(`${registry.host}/`));
  if (left.length > 0) execFileSync('docker', ['image', 'rm', '--force', ...left], { stdio: 'ignore' });
  byName.close();
  await Promise.all([registry.close(), images.registry.close(), buildkit.close(), cache.close()]);
  await Promise.all([proxy.close(), inner.close(), service.remove(), rm(folder, { recursive: true, force: true })]);
  await Promise.all(Object.values(others).map((repository) => repository.remove()));
});

/** What a job printed. */
const textOf = (job: string): string =>
  linesOf(run, `Recipes/${job}`)
    .map(({ text }) => text)
    .join('\n');

test('all recipes are green', async () => {
  if (run.code !== 0) throw new Error(run.text);
  const names = await recipeNames();
  expect(names.length).toBeGreaterThanOrEqual(10);
  const ended = run.lines.filter(({ text }) => text.includes('Job succeeded')).map(({ job }) => job);
  for (const name of names) expect(ended).toContainEqual(expect.stringMatching(`^Recipes/${name}-`));
});

describe('each does what it is for', () => {
  test.each<readonly [string, string, RegExp]>([
    ['a single service keeps its caches', first, /Build cache: miss[^]*Saved/i],
    ['private modules', 'private-modules-image', /Module cache: exact/],
    ['a release compiles by itself', 'release-release', /clean build/],
    ['a machine of your own has a folder', 'self-hosted-image', /store[^\n]*local/],
    ['modules of China', 'china-image', /line 6 [^\n]*env=GOPROXY [^\n]*env=GOSUMDB/],
    [
      'after cache-dance',
      'from-cache-dance-image',
      /Module cache: exact[^]*docker buildx build [^]*1 in the builder's history[^]*Build cache: exact/,
    ],
    ['after setup-go', 'from-setup-go-image', /actions\/setup-go: cache=false[^]*Build cache: exact/],
  ])('%s', (_name, job, expected) => expect(textOf(job)).toMatch(expected));

  test('a corporate proxy: the RUNs get it, and the modules come through it', () => {
    expect(textOf('corporate-proxy-image')).toContain(`HTTPS_PROXY=${byName.url}`);
    expect(byName.requests).toContain('modules.example.org/github.com/pkg/errors/@v/v0.9.1.zip');
  });

  test('China: the first mirror cannot be reached, so the modules come from the second', () => {
    expect(byName.wanted).toContain('goproxy.cn');
    expect(byName.requests).toContain('mirrors.aliyun.com/goproxy/github.com/pkg/errors/@v/v0.9.1.zip');
    expect(byName.wanted).not.toContain('goproxy.io');
  });

  test('ARC: the builder keeps the snapshots in the registry', () => {
    const pushed = registry.requests().filter(({ method }) => method === 'PUT');
    expect(pushed.map(({ path: at }) => at)).toContainEqual(expect.stringMatching(/^\/v2\/app-cache\/manifests\//));
    expect(pushed.map(({ path: at }) => at)).toContainEqual(expect.stringMatching(/^\/v2\/app\/manifests\//));
  });

  test('air-gapped: one job downloads, the next one needs no network', () => {
    expect(inner.requests.length).toBeGreaterThan(0);
    expect(textOf('air-gapped-image')).toMatch(/offline/);
    for (const recipe of ['air-gapped', 'self-hosted'])
      expect(existsSync(path.join(folder, recipe, 'cached-go-docker-build/snapshots'))).toBe(true);
  });

  test('no log has a secret', () => expect(run.text).not.toContain(secret));
});
