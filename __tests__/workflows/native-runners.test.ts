import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { downloadedByHand, makePrivateRepository, privateModule } from '../harness/private-module.ts';
import { type DockerRegistry, startDockerRegistry } from '../servers/docker-registry.ts';
import type { CacheService } from '../servers/cache-service.ts';
import { type GitServer, startGitServer } from '../servers/git-server.ts';
import { type ActRun, runAct } from './act-run.ts';
import { emptyCacheService } from './e2e-run.ts';
import { pushBaseImages } from './peer-images.ts';
import { type PushedImage, pushedImages } from './pushed-images.ts';
import { commitAll, copyOfFolder, copyOfThis, type Repository, standInFor } from './repositories.ts';
import { actionsOfOthers, ownActionAtRelease } from './reusable-workflow.ts';

const timeoutMs = 600_000;
const own = 'cached-go-docker-build/cached-go-docker-build';
const workflow = '.github/workflows/build.yml';
const password = 'password-of-the-proxy';

let scratch: string;
let registry: DockerRegistry;
let cache: CacheService;
/** A module proxy that wants a login. */
let proxy: GitServer;
let app: Repository;
let others: Readonly<Record<string, Repository>> = {};

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'native-runners-'));
  [registry, cache] = await Promise.all([startDockerRegistry(), emptyCacheService()]);
  await pushBaseImages(registry);
  const [repositories, modules] = [path.join(scratch, 'repositories'), path.join(scratch, 'modules')];
  await makePrivateRepository(path.join(repositories, 'team/lib'), scratch);
  const sums = await downloadedByHand(path.join(repositories, 'team/lib'), modules, scratch);
  proxy = await startGitServer({ host: 'localhost', login: 'reader', password, repositories, modules });
  app = await copyOfFolder(
    'somebody/app',
    path.join(import.meta.dirname, '../fixtures/native-runners'),
    async (copy) => {
      await writeFile(
        path.join(copy, 'go.mod'),
        `module example.com/app\n\ngo 1.26\n\nrequire ${privateModule} v1.0.0\n`,
      );
      await writeFile(path.join(copy, 'go.sum'), sums);
      await writeFile(path.join(copy, 'ca.pem'), proxy.ca);
      await mkdir(path.dirname(path.join(copy, workflow)), { recursive: true });
      await writeFile(path.join(copy, workflow), stringify(caller()));
    },
  );
  const itself = await copyOfThis();
  const standIns = (await actionsOfOthers()).map(
    async ({ name, ref }) => [`${name}@${ref}`, await standIn(name)] as const,
  );
  others = {
    [`${own}@v1`]: itself,
    [await ownActionAtRelease()]: itself,
    ...Object.fromEntries(await Promise.all(standIns)),
  };
}, timeoutMs);

afterAll(async () => {
  await Promise.all([registry, cache, proxy].map((each) => each.close()));
  for (const repository of new Set([app, ...Object.values(others)])) await repository.remove();
  await rm(scratch, { recursive: true, force: true });
});

/** What the workflow uses besides: those that do something do it, on this machine. */
async function standIn(name: string): Promise<Repository> {
  const folder = path.join(import.meta.dirname, 'peer', name.split('/')[1] ?? '');
  if (name === 'docker/setup-buildx-action')
    return copyOfFolder(name, folder, async (copy) => {
      // Jobs have machines of their own, and this one has one current builder.
      const main = path.join(copy, 'main.mjs');
      await appendFile(main, 'appendFileSync(process.env.GITHUB_ENV, `BUILDX_BUILDER=${name}\\n`);\n');
      const action = path.join(copy, 'action.yml');
      const mirror = `[registry."docker.io"]\\n  mirrors = ["${registry.host}"]`;
      const text = (await readFile(action, 'utf8'))
        .replace('{ description: Options of the driver }', '{ description: Options, default: network=host }')
        .replace(
          `{ description: BuildKit's configuration }`,
          `{ description: Its configuration, default: "${mirror.replaceAll('"', '\\"')}" }`,
        );
      await writeFile(action, text);
    });
  if (name.startsWith('actions/')) return copyOfFolder(name, folder);
  return standInFor(name, { inputs: [], outputs: [] });
}

function caller(): unknown {
  const outputs = ['digest', 'digests', 'imageid', 'tags'];
  return {
    on: 'push',
    jobs: {
      image: {
        uses: `${own}/.github/workflows/build.yml@v1`,
        with: {
          image: `${registry.host}/App`,
          tags: '1.0\nlatest',
          push: true,
          platforms: 'linux/amd64,linux/arm64',
          runners: 'linux/arm64=ubuntu-24.04-arm',
          provenance: 'mode=max',
          sbom: 'true',
          'cache-scope': 'app',
          goproxy: `https://localhost:${proxy.port}/proxy`,
          gosumdb: 'off',
        },
        secrets: { netrc: '${{ secrets.NETRC }}', 'build-secrets': 'TOKEN=${{ secrets.TOKEN }}' },
      },
      after: {
        needs: 'image',
        'runs-on': 'ubuntu-latest',
        steps: outputs.map((name) => ({
          run: `printf '%s=%s\\n' ${name} "$(echo "$VALUE" | paste -s -d ' ')"`,
          env: { VALUE: `\${{ needs.image.outputs.${name} }}` },
        })),
      },
    },
  };
}

interface Pushed {
  readonly run: ActRun;
  readonly outputs: Readonly<Record<string, string>>;
  readonly image: PushedImage;
  /** How good the caches of each platform were. */
  readonly hits: readonly string[];
  /** What the proxy was asked for by somebody with the login. */
  readonly downloads: readonly string[];
}

async function push(runId: string): Promise<Pushed> {
  const before = proxy.requests.length;
  const login = (machine: string): string => `machine ${machine} login reader password ${password}`;
  const run = await runAct({
    folder: app.folder,
    workflow,
    runId,
    env: {
      ...cache.environment('main'),
      RUNNER_ENVIRONMENT: 'github-hosted',
      ARTIFACTS: path.join(scratch, `artifacts-${runId}`),
    },
    secrets: { NETRC: `${login('localhost')}\n${login(`localhost:${proxy.port}`)}`, TOKEN: 'token-of-the-build' },
    repositories: Object.fromEntries(Object.entries(others).map(([name, { folder }]) => [name, folder])),
  });
  if (run.code !== 0) throw new Error(run.text);
  const printed = run.lines.flatMap(({ text }) => {
    const [, name, value] = /^(digests?|imageid|tags)=(.*)$/.exec(text) ?? [];
    return name === undefined ? [] : [[name, value ?? ''] as const];
  });
  const hits = run.lines.filter(
    ({ step, command, name }) => step === 'Build' && command === 'set-output' && /^(modules|build)-cache$/.test(name),
  );
  const image = (await pushedImages(registry, 'app'))[':1.0'];
  if (image === undefined) throw new Error(run.text);
  return {
    run,
    outputs: Object.fromEntries(printed),
    image,
    hits: hits.map(({ name, value }) => `${name} ${value}`).toSorted(),
    downloads: proxy.requests.slice(before).filter((url) => url.startsWith('known ') && url.endsWith('.zip')),
  };
}

describe('an image of two platforms with a private module, each platform on a runner of its own', () => {
  let cold: Pushed;
  beforeAll(async () => void (cold = await push('401')), timeoutMs);

  test('is one image under all its tags, with both platforms and what attests them', async () => {
    const { manifests, digest } = cold.image;
    const platforms = manifests.map(({ platform }) => platform);
    expect(platforms.filter((platform) => platform !== 'unknown/unknown').toSorted()).toEqual([
      'linux/amd64',
      'linux/arm64',
    ]);
    const attested = manifests.flatMap(({ statements }) => statements.map(({ predicateType }) => predicateType));
    expect(attested.toSorted()).toEqual(
      ['https://slsa.dev/provenance/v0.2', 'https://spdx.dev/Document'].flatMap((type) => [type, type]),
    );
    const images = await pushedImages(registry, 'app');
    expect(Object.keys(images)).toEqual([':1.0', ':latest']);
    expect(images[':latest']?.digest).toBe(digest);
  });

  test('gives its digest and those of the platforms to the caller', () => {
    const { outputs, image } = cold;
    expect(outputs).toMatchObject({ digest: image.digest, imageid: image.digest });
    expect(outputs['tags']).toBe(`${registry.host}/app:1.0 ${registry.host}/app:latest`);
    const digests = JSON.parse(outputs['digests'] ?? '') as Readonly<Record<string, string>>;
    expect(Object.keys(digests).toSorted()).toEqual(['linux/amd64', 'linux/arm64']);
    for (const digest of Object.values(digests)) expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('downloads the private module with the login, which no log shows', () => {
    expect(cold.downloads).not.toEqual([]);
    expect(cold.run.text).not.toContain(password);
    expect(cold.run.text).not.toContain('token-of-the-build');
  });

  test(
    'is warm the second time, on builders that have nothing',
    async () => {
      await writeFile(path.join(app.folder, 'more.go'), 'package app\n\nconst More = Answer + 1\n');
      await commitAll(app.folder);
      const warm = await push('402');
      expect(cold.hits).toEqual(['build-cache miss', 'build-cache miss', 'modules-cache miss', 'modules-cache miss']);
      expect(warm.hits).toEqual([
        'build-cache exact',
        'build-cache exact',
        'modules-cache exact',
        'modules-cache exact',
      ]);
      expect(warm.downloads).toEqual([]);
      expect(warm.image.digest).not.toBe(cold.image.digest);
    },
    timeoutMs,
  );
});
