import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { read } from '../docs/pages.ts';
import { freshNamespace } from '../harness/workspace.ts';
import type { CountingRelay } from '../servers/counting-relay.ts';
import { startCountingRelay } from '../servers/counting-relay.ts';
import type { DockerRegistry } from '../servers/docker-registry.ts';
import { startDockerRegistry } from '../servers/docker-registry.ts';
import type { RegistryDoor } from '../servers/registry-door.ts';
import { logins, startRegistryDoor } from '../servers/registry-door.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import { docker } from './builds.ts';
import { environmentOf, layersIn, projectForBuilders } from './registry-runs.ts';
import type { RemoteBuilder } from './remote-builder.ts';
import { startRemoteBuilder } from './remote-builder.ts';
import type { BuildRequest, PipelineRun, Rig } from './rig.ts';
import { changeGreeting, greeting, openRig, unique } from './rig.ts';

// Two remote builders that share nothing but a registry, which wants a login. All that the runner sends and gets goes through
// two relays and the registry's log.
jest.setTimeout(900_000);

const phaseOf = ({ report }: PipelineRun, name: string) => report.phases.find((phase) => phase.name === name);
const changed = ['example.com/service', 'example.com/service/greet'];

/** The number of no builder of the test's own: the engine itself. */
const engine = -1;

/** Of the runner in a run: bytes to and from the builder, and what it asks the registry for, with the bytes of the answers. */
interface Traffic {
  readonly builder: number;
  readonly registry: number;
  readonly requests: number;
}

const repository = 'team/service-cache';

let rig: Rig;
let images: BaseImages;
let registry: DockerRegistry;
let door: RegistryDoor;
const builders: { readonly remote: RemoteBuilder; readonly relay: CountingRelay; readonly name: string }[] = [];
let cold: PipelineRun;
let warm: PipelineRun;
let onwards: PipelineRun;
let refused: PipelineRun;
let fork: PipelineRun;
let word: string;
const traffic = new Map<PipelineRun, Traffic>();
let pulled: readonly string[];

/** Requests and kilobytes of a row of docs/scale.md. */
function registryRow(name: string): readonly number[] {
  const line = read('docs/scale.md')
    .split('\n')
    .find((each) => each.startsWith(`| ${name} |`));
  return (line ?? '')
    .split('|')
    .slice(2, 4)
    .map((cell) => Number.parseInt(cell, 10));
}

async function open(mirrors: string) {
  const remote = await startRemoteBuilder(mirrors);
  const relay = await startCountingRelay(remote.address);
  const name = `engine-tests-${unique()}-relay`;
  await docker(['buildx', 'create', '--name', name, '--driver', 'remote', relay.address]);
  builders.push({ remote, relay, name });
}

beforeAll(async () => {
  await promisify(execFile)('bash', [path.join(import.meta.dirname, '../../scripts/engine.sh'), 'buildkit']);
  [rig, images, registry] = await Promise.all([
    openRig(),
    startBaseImages(),
    startDockerRegistry({ wantsLogin: true }),
  ]);
  for (let count = 0; count < 2; count += 1) await open(images.mirrors);
  door = await startRegistryDoor(registry.host);
  const [workspace, store] = [await projectForBuilders(rig, images), await rig.folder()];
  const [owner, reader] = [
    await environmentOf(rig, door.host, logins.owner),
    await environmentOf(rig, door.host, logins.reader),
  ];
  const run = async (on: number, more: Partial<BuildRequest> = {}): Promise<PipelineRun> => {
    const { relay, name } = builders[on] ?? { relay: undefined, name: 'default' };
    const before = relay?.bytes() ?? 0;
    registry.clear();
    const inputs = { builder: name, fetch: 'on', 'cache-store': `registry=${door.host}/${repository}` };
    const namespace = freshNamespace();
    const done = await rig.run({ workspace, store, namespace, inputs, ...more, env: { ...owner, ...more.env } });
    const own = registry.requests().filter(({ client }) => client === 'cached-go-docker-build');
    const ofRegistry = own.reduce((sum, { bytes }) => sum + bytes, 0);
    traffic.set(done, { builder: (relay?.bytes() ?? 0) - before, registry: ofRegistry, requests: own.length });
    expect(own.filter(({ method, path: url }) => method === 'GET' && url.includes('/blobs/'))).toEqual([]);
    return done;
  };
  cold = await run(0);
  word = await changeGreeting(workspace);
  warm = await run(1);
  pulled = registry
    .requests()
    .flatMap((each) => (each.path.includes('/blobs/') ? [`${each.method} ${each.status}`] : []));
  await changeGreeting(workspace);
  onwards = await run(engine);
  await changeGreeting(workspace);
  refused = await run(1, { env: reader });
  const event = {
    action: 'synchronize',
    repository: { default_branch: 'main', visibility: 'private' },
    pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'other/repo' } } },
  };
  const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
  fork = await run(0, { event, env: { ...reader, ...pull } });
});
afterAll(async () => {
  for (const { name, relay, remote } of builders) {
    await docker(['buildx', 'rm', '--force', name]);
    await Promise.all([relay.close(), remote.close()]);
  }
  await Promise.all([rig.close(), images.registry.close(), door.close(), registry.close()]);
});

test('a build on one builder warms another: it compiles only what has changed', async () => {
  expect([cold.code, cold.modules.hit, cold.build.hit, cold.warnings]).toEqual([0, 'miss', 'miss', []]);
  expect([warm.code, warm.modules.hit, warm.build.hit, warm.warnings]).toEqual([0, 'exact', 'exact', []]);
  expect([warm.requests, warm.compiled]).toEqual([[], changed]);
  expect(await greeting(warm.image)).toContain(`${word} world`);
});

test("what it adds lies over the base, and comes to the engine's own builder, which adds more and keeps nothing", async () => {
  expect(warm.build.saved?.bytes).toBeLessThan((cold.build.saved?.bytes ?? 0) / 2);
  expect([onwards.code, onwards.build.hit, onwards.compiled, onwards.warnings]).toEqual([0, 'exact', changed, []]);
  expect(onwards.build.matchedKey).toBe(warm.build.saved?.key);
  expect(onwards.build.restored.bytes).toBeGreaterThan(cold.build.saved?.bytes ?? 0);
  expect(refused.build.matchedKey).toBe(onwards.build.saved?.key);
  expect((await docker(['images', '--format', '{{.Repository}}'])).stdout).not.toContain(door.host);
});

test('the builder moves the snapshots itself, and the runner less than they have', () => {
  expect(pulled).toContain('GET 200');
  for (const run of [cold, warm]) {
    const { builder = 0, registry: manifests = 0 } = traffic.get(run) ?? {};
    expect(builder).toBeGreaterThan(0);
    expect(manifests).toBeGreaterThan(0);
    expect(builder + manifests).toBeLessThan(5_000_000);
  }
  expect(cold.build.saved?.bytes).toBeGreaterThan(5_000_000);
});

test('a login that may only pull leaves the build green, warm and with the reason', () => {
  expect([refused.code, refused.build.hit, refused.compiled]).toEqual([0, 'exact', changed]);
  expect(refused.build.saved).toBeNull();
  expect(phaseOf(refused, 'extract')).toMatchObject({ outcome: 'degraded' });
  expect(refused.warnings).toEqual([
    expect.stringMatching(
      /^What is new cannot be pushed, so it is not saved: this run may not push to .* \(status 403 DENIED\)$/,
    ),
  ]);
});

test('it is asked once whether it may push, and pushes nothing', () => {
  const question = `POST /v2/${repository}/blobs/uploads/`;
  expect(new Set(door.refused())).toEqual(new Set([question]));
});

test('what the builders push are zstd layers', async () => {
  const layers = await layersIn({ host: door.host, name: repository }, logins.owner);
  // Two bases and two deltas of the build cache.
  expect(layers).toHaveLength(4);
  const zstd = { mediaType: 'application/vnd.oci.image.layer.v1.tar+zstd', begins: '28b52ffd' };
  expect(layers).toEqual(layers.map(() => zstd));
});

test.each([
  ['nothing there yet: two bases are saved', () => cold],
  ['both caches restored, a delta is saved', () => warm],
  ['both caches restored, nothing may be pushed', () => fork],
])('docs/scale.md has what the runner asks the registry for: %s', (name, run) => {
  const [requests = Number.NaN, kilobytes = Number.NaN] = registryRow(name);
  const { requests: asked, registry: bytes } = traffic.get(run()) ?? { requests: Number.NaN, registry: Number.NaN };
  // Times in a manifest have one digit more or less; a request that failed is sent again.
  expect(Math.abs(asked - requests)).toBeLessThanOrEqual(2);
  expect(Math.abs(bytes / 1000 - kilobytes)).toBeLessThanOrEqual(3);
});

test('a run of a fork that may not push only reads, and that is no trouble', () => {
  expect([fork.code, fork.modules.hit, fork.build.hit, fork.warnings]).toEqual([0, 'exact', 'partial', []]);
  expect([fork.requests, fork.compiled]).toEqual([[], changed]);
  expect(phaseOf(fork, 'extract')).toMatchObject({ outcome: 'skipped' });
  expect(fork.build.saved).toBeNull();
});
