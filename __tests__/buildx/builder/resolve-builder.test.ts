import { describe, expect, test } from '@jest/globals';
import { resolveBuilder as resolve } from '../../../src/buildx/builder/resolve-builder.ts';
import type { ResolvedBuilder } from '../../../src/buildx/builder/resolve-builder.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import type { DialAnswer } from '../../../src/platform/connections.ts';
import type { Shell } from '../../../src/platform/shell.ts';
import { manualClock } from '../../fakes/clock.ts';
import { fakeConnections } from '../../fakes/connections.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { type Played, scriptedShell } from '../../fakes/shell.ts';
import { inactive, remote, twoNodes } from './inspections.ts';

/** Of a machine on which buildx keeps these builders, by name, and whose environment is this. */
interface Machine {
  readonly env?: Readonly<Record<string, string>>;
  readonly instances?: Readonly<Record<string, unknown>>;
  readonly connections?: Readonly<Record<string, DialAnswer>>;
  readonly platforms?: readonly string[];
}

async function resolveBuilder(shell: Shell, name: string | undefined, machine: Machine = {}): Promise<ResolvedBuilder> {
  const kept = Object.entries(machine.instances ?? {}).map(
    ([file, value]) => [`/home/me/.docker/buildx/${file}`, JSON.stringify(value)] as const,
  );
  const tools = {
    shell,
    files: memoryFiles(Object.fromEntries(kept)),
    connections: fakeConnections(machine.connections),
    clock: systemClock,
    env: { HOME: '/home/me', ...machine.env },
  };
  return resolve(tools, name, machine.platforms);
}

const running = `${inactive.replace('inactive', 'running')}Platforms: linux/arm64\n`;
const noDaemon = `Name:          default
Driver:        
Last Activity: 2026-11-23 07:58:44 +0000 UTC
Error:         Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?
`;

describe('finding a builder', () => {
  test.each([
    ['the current one', undefined, 'docker buildx inspect'],
    ['one by its name', 'multi', 'docker buildx inspect --builder multi'],
    ['one whose name looks like a flag', '--bootstrap', 'docker buildx inspect --builder --bootstrap'],
  ])('%s', async (_name, wanted, words) => {
    const shell = scriptedShell([[/^docker buildx inspect/, twoNodes]]);
    await expect(resolveBuilder(shell, wanted)).resolves.toMatchObject({ kind: 'builder', builder: { name: 'multi' } });
    expect(shell.commands.map(({ argv }) => argv.join(' '))).toEqual([words]);
  });

  test('one that does not run is started, since only then its platforms are known', async () => {
    const shell = scriptedShell([
      [/--bootstrap$/, running],
      [/^docker buildx inspect/, inactive],
    ]);
    const found = await resolveBuilder(shell, 'fresh');
    expect(found).toMatchObject({ builder: { nodes: [{ name: 'fresh0', platforms: ['linux/arm64'] }] } });
  });

  const failed = (stderr: string): Played => ({ code: 1, stderr });
  test.each<readonly [string, Played | undefined, RegExp]>([
    [
      'no docker',
      undefined,
      /^No `docker` program and no standalone `buildx` was found in PATH\. Install Docker with buildx/,
    ],
    ['no buildx', failed("docker: 'buildx' is not a docker command.\n"), /buildx` is missing.*setup-buildx-action/],
    ['no buildx, older docker', failed('docker: unknown command: docker buildx\n'), /buildx` is missing/],
    ['no such builder', failed('ERROR: no builder "nope" found\n'), /no builder called `nope`.*docker buildx ls/],
    ['no daemon, told as a part of the answer', { stdout: noDaemon }, /daemon cannot be reached: Cannot connect/],
    [
      'no rights',
      failed('ERROR: permission denied while trying to connect to the Docker daemon socket\n'),
      /cannot be reached.*permission denied/,
    ],
    [
      'anything else',
      failed('ERROR: something is on fire\n'),
      /^`docker buildx inspect` of the builder `nope` failed: something is on fire\./,
    ],
    ['no words', { code: 1 }, /failed: no reason was given\./],
  ])('%s', async (_name, played, message) => {
    const shell = scriptedShell(played === undefined ? [] : [[/^docker/, played]]);
    const found = await resolveBuilder(shell, 'nope');
    expect(found).toEqual({ kind: 'none', message: expect.stringMatching(message) });
  });

  test('one that cannot be started', async () => {
    const shell = scriptedShell([
      [/--bootstrap$/, failed('ERROR: failed to pull moby/buildkit: error from registry\n')],
      [/^docker/, inactive],
    ]);
    await expect(resolveBuilder(shell, undefined)).resolves.toMatchObject({
      kind: 'none',
      message: expect.stringContaining('failed to pull moby/buildkit'),
    });
  });

  const instance = (name: string, endpoint: string, driverOptions: Readonly<Record<string, string>> = {}) => ({
    [`instances/${name}`]: {
      Name: name,
      Driver: 'remote',
      Nodes: [{ Name: `${name}0`, Endpoint: endpoint, Platforms: null, DriverOpts: driverOptions }],
    },
  });
  const farDown = remote.replace('running', 'inactive').replace(/^Platforms.*\n/m, '');
  const refused: DialAnswer = { kind: 'failed', code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' };

  test.each<readonly [string, string | undefined, string, Machine, RegExp]>([
    [
      'a name of the environment',
      undefined,
      '',
      { env: { BUILDX_BUILDER: 'nope' } },
      /builder called `nope`, which BUILDX_BUILDER of the environment names.*unset BUILDX_BUILDER/,
    ],
    [
      'a context of the environment',
      undefined,
      '',
      { env: { DOCKER_CONTEXT: 'nope' } },
      /Docker context called `nope`, which DOCKER_CONTEXT of the environment names/,
    ],
    [
      'a node that refuses',
      'far',
      farDown,
      { instances: instance('far', 'tcp://127.0.0.1:1234'), connections: { '127.0.0.1:1234': refused } },
      /^The builder `far` \(driver remote\) does not work\. Its node far0 at tcp:\/\/127\.0\.0\.1:1234: connection refused.*Status: inactive/,
    ],
    [
      'a node of the current builder',
      undefined,
      farDown,
      {
        instances: { ...instance('far', 'tcp://127.0.0.1:1234'), current: { Key: 'x', Name: 'far' } },
        connections: { '127.0.0.1:1234': { kind: 'speaks-tls' } },
      },
      /it speaks TLS, and the builder was made without certificates/,
    ],
    [
      'a certificate that cannot be read',
      'far',
      farDown,
      { instances: instance('far', 'tcp://127.0.0.1:1234', { cacert: '/none' }) },
      /its `cacert`, \/none, cannot be read/,
    ],
    [
      'a daemon of the environment',
      undefined,
      noDaemon,
      { env: { DOCKER_HOST: 'tcp://127.0.0.1:9' }, connections: { '127.0.0.1:9': refused } },
      /Docker daemon cannot be reached: .*DOCKER_HOST of the environment names it: tcp:\/\/127\.0\.0\.1:9\./,
    ],
  ])('what is told of %s', async (_name, wanted, stdout, machine, message) => {
    const played = stdout === '' ? failed('ERROR: no builder "nope" found\n') : { stdout };
    const shell = scriptedShell([[/^docker buildx inspect/, played]]);
    const found = await resolveBuilder(shell, wanted, machine);
    expect(found).toEqual({ kind: 'none', message: expect.stringMatching(message) });
    expect(shell.matching(/bootstrap/)).toEqual([]);
  });

  test('a node that buildx reaches all the same counts as reached', async () => {
    const shell = scriptedShell([[/^docker buildx inspect/, remote]]);
    const machine = { instances: instance('far', 'tcp://127.0.0.1:1234'), connections: { '127.0.0.1:1234': refused } };
    expect(await resolveBuilder(shell, 'far', machine)).toMatchObject({ kind: 'builder', builder: { name: 'far' } });
  });

  describe('while the connection to a node does not work', () => {
    const connections = fakeConnections({ '127.0.0.1:1234': refused });
    const kept = Object.entries(instance('far', 'tcp://127.0.0.1:1234'));
    const files = memoryFiles(
      Object.fromEntries(kept.map(([file, value]) => [`/home/me/.docker/buildx/${file}`, JSON.stringify(value)])),
    );
    const turns = async (): Promise<void> => {
      for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
    };
    const given = (play: () => Promise<Played>) => {
      const clock = manualClock();
      const shell = scriptedShell([[/^docker buildx inspect/, play]]);
      return { clock, shell, found: resolve({ shell, files, connections, clock, env: { HOME: '/home/me' } }, 'far') };
    };

    test.each<readonly [string, string, string]>([
      ['buildx may still say that it does', remote, 'builder'],
      ['buildx may still say that it does not', farDown, 'none'],
    ])('%s', async (_name, stdout, kind) => {
      const { found } = given(async () => (await turns(), { stdout }));
      expect((await found).kind).toBe(kind);
    });

    test('buildx has two seconds for that, and is ended then', async () => {
      const { clock, shell, found } = given(async () => ({ hangs: true }));
      await turns();
      clock.pass(1999);
      expect(await Promise.race([found, turns()])).toBeUndefined();
      clock.pass(1);
      expect(await found).toMatchObject({ kind: 'none', message: expect.stringContaining('connection refused') });
      expect(shell.commands[0]?.signal?.aborted).toBe(true);
    });
  });

  test('a node that this build does not need may be down', async () => {
    const half = twoNodes.replace(/(ssh:\/\/arm\nStatus: +)running[^]*/, '$1inactive\nPlatforms: linux/arm64*\n');
    const shell = scriptedShell([
      [/--bootstrap$/, failed('ERROR: failed to connect to arm\n')],
      [/^docker buildx inspect/, half],
    ]);
    expect(await resolveBuilder(shell, 'multi', { platforms: [] })).toMatchObject({ kind: 'builder' });
    expect(await resolveBuilder(shell, 'multi', { platforms: ['linux/arm64'] })).toMatchObject({
      kind: 'none',
      message: expect.stringMatching(
        /node multi1 at ssh:\/\/arm: starting it failed: failed to connect to arm\..*Status: inactive/,
      ),
    });
  });
});
