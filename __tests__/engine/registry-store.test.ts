import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { freshNamespace } from '../harness/workspace.ts';
import type { CountingRelay } from '../servers/counting-relay.ts';
import { startCountingRelay } from '../servers/counting-relay.ts';
import type { DockerRegistry } from '../servers/docker-registry.ts';
import { startDockerRegistry } from '../servers/docker-registry.ts';
import type { BaseImages } from './base-images.ts';
import { startBaseImages } from './base-images.ts';
import { docker } from './builds.ts';
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

let rig: Rig;
let images: BaseImages;
let registry: DockerRegistry;
const builders: { readonly remote: RemoteBuilder; readonly relay: CountingRelay; readonly name: string }[] = [];
let cold: PipelineRun;
let warm: PipelineRun;
let onwards: PipelineRun;
let refused: PipelineRun;
let fork: PipelineRun;
let word: string;
const traffic = new Map<PipelineRun, { readonly builder: number; readonly registry: number }>();
let pulled: readonly string[];

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
  const [workspace, store, login] = [await rig.project(), await rig.folder(), await rig.folder()];
  const auth = Buffer.from('me:pw').toString('base64');
  // As docker/login-action leaves it.
  await writeFile(path.join(login, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
  const env = { DOCKER_CONFIG: login, BUILDX_CONFIG: path.join(homedir(), '.docker/buildx') };
  const naive = await workspace.read('Dockerfile.naive');
  // By a name that the runner and each builder can look up, so that all have one key.
  const image = `${images.registry.host}/library/golang:1.26`;
  await workspace.write('Dockerfile', naive.replace('golang:1.26', image).replace('go build', 'go build -v'));
  const run = async (on: number, more: Partial<BuildRequest> = {}): Promise<PipelineRun> => {
    const { relay, name } = builders[on] ?? { relay: undefined, name: 'default' };
    const before = relay?.bytes() ?? 0;
    registry.clear();
    const inputs = { builder: name, fetch: 'on', 'cache-store': `registry=${registry.host}/team/service-cache` };
    const namespace = freshNamespace();
    const done = await rig.run({ workspace, store, namespace, inputs, ...more, env: { ...env, ...more.env } });
    const own = registry.requests().filter(({ client }) => client === 'cached-go-docker-build');
    const ofRegistry = own.reduce((sum, { bytes }) => sum + bytes, 0);
    traffic.set(done, { builder: (relay?.bytes() ?? 0) - before, registry: ofRegistry });
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
  await registry.refuseWrites();
  refused = await run(1);
  const event = {
    action: 'synchronize',
    repository: { default_branch: 'main', visibility: 'private' },
    pull_request: { number: 7, base: { ref: 'main' }, head: { repo: { full_name: 'other/repo' } } },
  };
  const pull = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
  fork = await run(0, { event, env: pull });
});
afterAll(async () => {
  for (const { name, relay, remote } of builders) {
    await docker(['buildx', 'rm', '--force', name]);
    await Promise.all([relay.close(), remote.close()]);
  }
  await Promise.all([rig.close(), images.registry.close(), registry.close()]);
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
  expect((await docker(['images', '--format', '{{.Repository}}'])).stdout).not.toContain(registry.host);
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

test('a registry that takes nothing leaves the build green, warm and with the reason', () => {
  expect([refused.code, refused.build.hit, refused.compiled]).toEqual([0, 'exact', changed]);
  expect(refused.build.saved).toBeNull();
  expect(phaseOf(refused, 'extract')).toMatchObject({ outcome: 'degraded' });
  expect(refused.warnings).toEqual([
    expect.stringMatching(
      /^What is new cannot be pushed, so it is not saved: it is not possible to push to .* \(status 405\)$/,
    ),
  ]);
});

test('a run of a fork that may not push only reads, and that is no trouble', () => {
  expect([fork.code, fork.modules.hit, fork.build.hit, fork.warnings]).toEqual([0, 'exact', 'partial', []]);
  expect([fork.requests, fork.compiled]).toEqual([[], changed]);
  expect(phaseOf(fork, 'extract')).toMatchObject({ outcome: 'skipped' });
  expect(fork.build.saved).toBeNull();
});
