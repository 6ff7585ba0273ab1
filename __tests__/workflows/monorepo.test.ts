import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { freshNamespace } from '../harness/workspace.ts';
import { type CacheService, startCacheService } from '../servers/cache-service.ts';
import { type GoProxy, startGoProxy } from '../servers/go-proxy.ts';
import { type ActRun, runAct } from './act-run.ts';
import { type Registry, startRegistry } from './registry.ts';
import { commitAll, copyOfExample, copyOfThis, type Repository, standInFor } from './repositories.ts';
import { actionsOfOthers, ownActionAtRelease } from './reusable-workflow.ts';

const timeoutMs = 1_800_000;
const workflow = '.github/workflows/build.yml';
const services = ['api', 'worker'] as const;
type Service = (typeof services)[number];

let monorepo: Repository;
let others: Readonly<Record<string, Repository>> = {};
let cache: CacheService;
let proxy: GoProxy;
let registry: Registry;

beforeAll(async () => {
  const standIns = (await actionsOfOthers()).map(
    async ({ name, ref }) => [`${name}@${ref}`, await standInFor(name, { inputs: [], outputs: [] })] as const,
  );
  const itself = await copyOfThis();
  others = {
    'cached-go-docker-build/cached-go-docker-build@v1': itself,
    [await ownActionAtRelease()]: itself,
    ...Object.fromEntries(await Promise.all(standIns)),
  };
  monorepo = await copyOfExample('monorepo');
  await adapt(path.join(monorepo.folder, workflow));
  cache = await startCacheService({ tokens: { main: { ref: 'refs/heads/main', readable: [], write: true } } });
  proxy = await startGoProxy();
  registry = await startRegistry();
}, timeoutMs);

afterAll(async () => {
  const images = [...registry.tags.keys()].map((name) => `${registry.host}/${name}`);
  if (images.length > 0) await promisify(execFile)('docker', ['image', 'rm', '--force', ...images]);
  await Promise.all([cache.close(), proxy.close(), registry.close()]);
  for (const repository of new Set([monorepo, ...Object.values(others)])) await repository.remove();
});

/** The example's own workflow, but for where it pushes and what each job finds in its builder, and with a job that shows an output. */
async function adapt(file: string): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  const inputs = ['jobs', 'image', 'with'];
  const image = String(document.getIn([...inputs, 'image']));
  document.setIn([...inputs, 'image'], image.replace('ghcr.io', '${{ vars.REGISTRY }}'));
  // A hosted runner has a builder for each job; here each job has mounts of its own.
  const buildArgs = String(document.getIn([...inputs, 'build-args']));
  const namespace = 'BUILDKIT_CACHE_MOUNT_NS=${{ vars.NAMESPACE }}-${{ matrix.name }}';
  document.setIn([...inputs, 'build-args'], `${buildArgs}\n${namespace}`);
  const settings = { goproxy: '${{ vars.GOPROXY }}', gosumdb: 'off', network: 'host' };
  for (const [name, value] of Object.entries(settings)) document.setIn([...inputs, name], value);
  // The other four would be built from the same layers.
  document.setIn(['jobs', 'plan', 'steps', 1, 'with', 'include'], services.join('\n'));
  const print = { run: 'echo "the caller got ${{ needs.image.outputs.digest }}"' };
  document.setIn(
    ['jobs', 'after'],
    document.createNode({ needs: 'image', 'runs-on': 'ubuntu-latest', steps: [print] }),
  );
  await writeFile(file, document.toString());
}

/** The commit that was pushed last; none before the first push. */
let before = '0'.repeat(40);

/** Commits and pushes to main. */
async function push(runId: string): Promise<ActRun> {
  const payload = { before };
  before = await commitAll(monorepo.folder);
  proxy.clear();
  const run = await runAct({
    folder: monorepo.folder,
    workflow,
    payload,
    runId,
    env: cache.environment('main'),
    vars: { REGISTRY: registry.host, NAMESPACE: freshNamespace(), GOPROXY: proxy.url },
    repositories: Object.fromEntries(Object.entries(others).map(([name, { folder }]) => [name, folder])),
  });
  if (run.code !== 0) throw new Error(run.text);
  return run;
}

/** What the action's step said in the job of a service. */
function outputsOf(run: ActRun, service: Service): Readonly<Record<string, string>> {
  const lines = run.lines.filter(
    ({ job, step, command }) => job.startsWith(service) && step === 'Build' && command === 'set-output',
  );
  return Object.fromEntries(lines.map(({ name, value }) => [name, value]));
}

/** The newest digest of each service. */
const pushedDigests = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...registry.tags].map(([tag, digest]) => [/\/(\w+):sha-[0-9a-f]{12}$/.exec(tag)?.[1] ?? tag, digest]),
  );

const buildEntries = (): readonly string[] =>
  cache.entries().flatMap(({ key }) => (key.includes('-build-1-build-') ? [key] : []));

describe('two services of one repository, through the reusable workflow', () => {
  let first: ActRun;

  beforeAll(async () => {
    first = await push('201');
  }, timeoutMs);

  test('the first run builds and pushes both', () => {
    for (const service of services) {
      const { digest, ...outputs } = outputsOf(first, service);
      expect(outputs).toMatchObject({ 'cache-hit': 'false', 'modules-cache': 'miss', 'build-cache': 'miss' });
      expect(digest).toBe(pushedDigests()[service]);
    }
    expect(Object.keys(pushedDigests()).toSorted()).toEqual([...services]);
  });

  test('a digest reaches the caller: of a matrix, that of the job that ended last', () => {
    const got = first.lines.flatMap(({ text }) => /^the caller got (.+)$/.exec(text)?.[1] ?? []);
    expect(got).toHaveLength(1);
    expect(Object.values(pushedDigests())).toContain(got[0]);
  });

  test('no login, emulation or builder is set up where none is needed', () => {
    expect(first.lines.filter(({ text }) => /^docker\/\S+: was run$/.test(text))).toEqual([]);
  });

  test('each service has a build cache of its own, and both share the modules', () => {
    expect(buildEntries()).toHaveLength(2);
    const scopes = services.map((service) => outputsOf(first, service)['build-cache-primary-key']);
    expect(new Set(scopes).size).toBe(2);
    const modules = services.map((service) => outputsOf(first, service)['modules-cache-primary-key']);
    expect(new Set(modules).size).toBe(1);
  });

  test(
    'after a change of a library that both use, both are warm, each with what it saved itself',
    async () => {
      const digests = pushedDigests();
      const saved = buildEntries();
      const file = path.join(monorepo.folder, 'libs/httpserver/httpserver.go');
      const source = await readFile(file, 'utf8');
      expect(source).toContain('"listening"');
      await writeFile(file, source.replace('"listening"', '"serving"'));
      const second = await push('202');
      for (const service of services) {
        const outputs = outputsOf(second, service);
        expect(outputs).toMatchObject({ 'cache-hit': 'true', 'modules-cache': 'exact', 'build-cache': 'exact' });
        const own = saved.filter((key) => key.startsWith(outputsOf(first, service)['build-cache-primary-key'] ?? ' '));
        expect(own).toEqual([outputs['build-cache-matched-key']]);
        expect(outputs['digest']).toBe(pushedDigests()[service]);
        expect(outputs['digest']).not.toBe(digests[service]);
      }
      expect(proxy.requests).toEqual([]);
      // Nothing of the first run was lost by it.
      expect(buildEntries()).toEqual(expect.arrayContaining([...saved]));
    },
    timeoutMs,
  );
});
