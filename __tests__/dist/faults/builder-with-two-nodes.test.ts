import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BaseImages } from '../../engine/base-images.ts';
import { startBaseImages } from '../../engine/base-images.ts';
import type { WholeRun } from '../../harness/action-run.ts';
import { startJob } from '../../harness/action-run.ts';
import { annotationsIn } from '../../harness/annotations.ts';
import type { ContainerBuilder } from '../../harness/container-builder.ts';
import { startContainerBuilder } from '../../harness/container-builder.ts';
import type { FaultProject } from '../../harness/faults.ts';
import { faultProject } from '../../harness/faults.ts';
import { buildInputs } from '../../harness/service-inputs.ts';
import { freshNamespace } from '../../harness/workspace.ts';
import type { DockerRegistry } from '../../servers/docker-registry.ts';
import { startDockerRegistry } from '../../servers/docker-registry.ts';
import type { GoProxy } from '../../servers/go-proxy.ts';
import { startGoProxy } from '../../servers/go-proxy.ts';

jest.setTimeout(900_000);

let proxy: GoProxy;
let images: BaseImages;
let project: FaultProject;
let builder: ContainerBuilder;
let store: string;

beforeAll(async () => {
  [proxy, images, project] = await Promise.all([
    startGoProxy(),
    startBaseImages(),
    faultProject('builder-with-two-nodes'),
  ]);
  store = await mkdtemp(path.join(tmpdir(), 'two-nodes-'));
  builder = await startContainerBuilder(images.mirrors, ['linux/amd64', 'linux/arm64']);
});
afterAll(async () => {
  await builder.remove();
  await Promise.all([
    proxy.close(),
    images.registry.close(),
    project.remove(),
    rm(store, { recursive: true, force: true }),
  ]);
});

const namespace = freshNamespace();

interface TwoNodeRun extends WholeRun {
  /** What go has compiled, by platform. */
  readonly compiled: Readonly<Record<string, readonly string[]>>;
  /** Requests to the module proxy. */
  readonly asked: number;
}

/** A run of a later commit. */
async function run(more: Readonly<Record<string, string>> = {}): Promise<TwoNodeRun> {
  // No layer of RUNs that mount the caches serves again.
  await appendFile(path.join(project.folder, 'go.mod'), '\n// a comment\n');
  const job = await startJob({ workspace: project.folder, env: { XDG_CACHE_HOME: store } });
  const before = proxy.requests.length;
  try {
    const inputs = { 'cache-store': 'local', outputs: 'type=cacheonly', allow: 'network.host', ...more };
    const platforms = 'linux/amd64,linux/arm64';
    const given = buildInputs(proxy, { ...inputs, builder: builder.name, platforms }, namespace);
    const done = await job.run({ inputs: given });
    expect([done.code, done.post.code]).toEqual([0, 0]);
    return { ...done, compiled: compiledIn(done.stdout), asked: proxy.requests.length - before };
  } finally {
    await job.remove();
  }
}

/** `go build -v` names each package that it compiles. */
function compiledIn(stdout: string): TwoNodeRun['compiled'] {
  const steps = [...stdout.matchAll(/^#(\d+) \[linux\/amd64(?:->(\w+))? build \d+\/\d+\] RUN .*go build/gm)];
  const lines = [...stdout.matchAll(/^#(\d+) \d+\.\d+ ([\w./-]+)$/gm)];
  return Object.fromEntries(
    ['amd64', 'arm64'].map((arch) => {
      const ids = new Set(steps.flatMap(([, id, to = 'amd64']) => (to === arch ? [id] : [])));
      return [arch, lines.flatMap(([, id, name = '']) => (ids.has(id) ? [name] : [])).toSorted()];
    }),
  );
}

const cache = ({ report }: WholeRun, kind: string) => report.caches.find((each) => each.kind === kind);
const all = ['example.com/tiny', 'example.com/tiny/greet', 'github.com/segmentio/fasthash/fnv1a', 'unicode'];
const touched = all.slice(0, 2);

/** A change that each platform compiles. */
async function change(): Promise<void> {
  const file = path.join(project.folder, 'greet', 'greet.go');
  await appendFile(file, `\nfunc Other${Date.now()}() uint64 { return Greeting() }\n`);
}

describe('a build on two nodes', () => {
  let cold: TwoNodeRun;

  test('saves what both of them have compiled', async () => {
    cold = await run();
    expect(cold.compiled).toEqual({ amd64: all, arm64: all });
    expect(cache(cold, 'build')).toMatchObject({ hit: 'miss', saved: { key: expect.any(String) } });
    expect(annotationsIn(cold.stdout).warnings).toEqual([]);
  });

  test('finds it on both when they were emptied, and saves a change as compiled on both', async () => {
    await Promise.all([change(), builder.dropMounts(1), builder.dropMounts(2)]);
    const changed = await run();
    expect([changed.compiled, changed.asked]).toEqual([{ amd64: touched, arm64: touched }, 0]);
    for (const kind of ['modules', 'build']) expect(cache(changed, kind)?.hit).toBe('exact');
    expect(changed.outputs['cache-hit']).toBe('true');
    expect(changed.report.phases.find(({ name }) => name === 'extract')?.reason).toMatch(
      /4 packages compiled, delta of /,
    );
  });

  test('gets on the one that was emptied only what that one lacks', async () => {
    await builder.dropMounts(2);
    const again = await run();
    expect([again.compiled, again.asked]).toEqual([{ amd64: [], arm64: [] }, 0]);
    const [whole, part] = [cache(cold, 'build')?.saved?.bytes ?? 0, cache(again, 'build')?.restored.bytes ?? 0];
    expect([part > whole * 0.3, part < whole * 0.7]).toEqual([true, true]);
    expect(again.summary).toMatch(/net [+-]/);
  });
});

describe('a build on two nodes with a registry as the store', () => {
  let registry: DockerRegistry;
  let cold: TwoNodeRun;
  let changed: TwoNodeRun;
  let pushed: readonly string[];
  let pulled: readonly string[];

  const byBuilder = (method: string): readonly string[] =>
    registry
      .requests()
      .flatMap((each) => (each.client.startsWith('buildkit/') && each.method === method ? each.path : []));

  beforeAll(async () => {
    registry = await startDockerRegistry();
    const inputs = { 'cache-store': `registry=${registry.host}/team/two-nodes` };
    await builder.prune();
    cold = await run(inputs);
    pushed = byBuilder('PUT');
    registry.clear();
    // What a node has pushed it would not pull.
    await Promise.all([change(), builder.prune()]);
    changed = await run(inputs);
    pulled = byBuilder('GET');
  });
  afterAll(() => registry.close());

  test('each node pushes what it has compiled', async () => {
    expect(cold.compiled).toEqual({ amd64: all, arm64: all });
    expect(annotationsIn(cold.stdout, cold.post.stdout).warnings).toEqual([]);
    const layers = await layersOf(registry, cache(cold, 'build')?.saved?.key ?? '');
    expect(layers.map(({ platforms }) => platforms)).toEqual([['linux/amd64'], ['linux/arm64']]);
    for (const { digest } of layers) expect(pushed).toContainEqual(expect.stringContaining(digest));
  });

  test('each node pulls its own, and compiles a change alone', async () => {
    for (const kind of ['modules', 'build']) expect(cache(changed, kind)?.hit).toBe('exact');
    expect([changed.compiled, changed.asked]).toEqual([{ amd64: touched, arm64: touched }, 0]);
    for (const { digest } of await layersOf(registry, cache(cold, 'build')?.saved?.key ?? ''))
      expect(pulled.filter((url) => url.includes('/manifests/') && url.includes(digest))).toHaveLength(1);
    expect(annotationsIn(changed.stdout, changed.post.stdout).warnings).toEqual([]);
    expect(cache(changed, 'build')?.saved?.key).toEqual(expect.any(String));
  });
});

interface PushedLayer {
  readonly digest: string;
  readonly platforms?: readonly string[];
}

/** The layers of an entry, as its index in the registry names them. */
async function layersOf({ host }: DockerRegistry, key: string): Promise<readonly PushedLayer[]> {
  const name = 'io.github.cached-go-docker-build';
  const repository = `http://${host}/v2/team/two-nodes`;
  const read = async <T>(url: string): Promise<T> =>
    (await (await fetch(url, { headers: { accept: 'application/vnd.oci.image.index.v1+json' } })).json()) as T;
  const { tags } = await read<{ readonly tags: readonly string[] }>(`${repository}/tags/list`);
  for (const tag of tags) {
    const entry = await read<{ readonly annotations?: Readonly<Record<string, string>> }>(
      `${repository}/manifests/${tag}`,
    );
    if (entry.annotations?.[`${name}.key`] === key)
      return JSON.parse(entry.annotations[`${name}.manifest`] ?? '').layers;
  }
  throw new Error(`the registry has no entry ${key}`);
}
