import { describe, expect, test } from '@jest/globals';
import { createBuilder, removeBuilder, startBuilder } from '../../../src/buildx/builder/own-builder.ts';
import { createArgv } from '../../../src/buildx/builder/create-argv.ts';
import type { Played } from '../../fakes/shell.ts';
import { scriptedShell } from '../../fakes/shell.ts';

const plain = { builder: 'b', driver: 'docker-container', isFirst: true, driverOptions: [], platforms: [] };
const first = ['buildx', 'create', '--name', 'b', '--driver', 'docker-container'];

describe('the arguments that make a builder', () => {
  test.each([
    ['nothing else', plain, []],
    ['a configuration', { ...plain, configFile: '/c.toml' }, ['--buildkitd-config', '/c.toml']],
    [
      'options, flags, platforms and a place',
      {
        ...plain,
        driverOptions: ['network=host', '"env.NO_PROXY=a,b"'],
        buildkitdFlags: '--debug --x',
        platforms: ['linux/amd64', 'linux/386'],
        endpoint: 'other',
      },
      [
        ...['--driver-opt', 'network=host', '--driver-opt', '"env.NO_PROXY=a,b"'],
        ...['--buildkitd-flags', '--debug --x', '--platform', 'linux/amd64,linux/386', 'other'],
      ],
    ],
  ])('%s', (_, builder, more) => {
    expect(createArgv(builder)).toEqual([...first, ...more]);
  });

  test('of the driver kubernetes, with all its options as they were written', () => {
    const driverOptions = [
      'image=moby/buildkit:v0.25.1',
      'namespace=builds',
      'replicas=3',
      'loadbalance=sticky',
      ...['requests', 'limits'].flatMap((each) => [`${each}.cpu=1`, `${each}.memory=2Gi`]),
      'requests.ephemeral-storage=4Gi',
      'rootless=true',
      'schedulername=s',
      'serviceaccount=builder',
      '"nodeselector=kubernetes.io/arch=amd64,pool=builds"',
      '"annotations=a.test/x=1,a.test/y=2"',
      'labels=team=go',
      '"tolerations=key=builds,operator=Exists;key=b,effect=NoSchedule"',
      'qemu.install=true',
      'default-load=true',
      'timeout=300s',
      'env.HTTP_PROXY=http://proxy.test:3128',
    ];
    const node = {
      ...{ ...plain, driver: 'kubernetes', driverOptions, platforms: ['linux/amd64'] },
      ...{ buildkitdFlags: '--debug', configFile: '/c.toml' },
    };
    expect(createArgv(node)).toEqual([
      ...['buildx', 'create', '--name', 'b', '--driver', 'kubernetes', '--buildkitd-config', '/c.toml'],
      ...driverOptions.flatMap((option) => ['--driver-opt', option]),
      ...['--buildkitd-flags', '--debug', '--platform', 'linux/amd64'],
    ]);
  });
});

test('a further node is appended, with its name', () => {
  const node = { ...plain, isFirst: false, name: 'arm', endpoint: 'tcp://arm:1' };
  expect(createArgv(node)).toEqual(['buildx', 'create', '--name', 'b', '--append', '--node', 'arm', 'tcp://arm:1']);
});

const failed = (stderr: string): Played => ({ code: 1, stderr });

describe('what did not work is told in one line', () => {
  test.each<readonly [string, Played | undefined, string | undefined]>([
    ['it worked', { stdout: 'b\n' }, undefined],
    ['a broken file', failed('ERROR: failed to parse buildkit config: (1, 5): unexpected token\n'), 'failed to parse'],
    ['an old buildx', failed('unknown flag: --buildkitd-config\nSee help\n'), 'Use buildx 0.16 or later'],
    ['no words', failed(''), 'docker buildx ended with 1'],
    [
      'no kubeconfig',
      failed(
        'ERROR: failed to initialize builder b (b0): cannot determine Kubernetes namespace, specify manually: invalid configuration: no configuration has been provided\n',
      ),
      'buildx finds no Kubernetes cluster. Set KUBECONFIG',
    ],
    [
      'a wrong option of the driver',
      failed('ERROR: failed to initialize builder b (b0): invalid driver option replica for driver kubernetes\n'),
      'invalid driver option replica for driver kubernetes',
    ],
    ['no docker', undefined, 'ENOENT'],
  ])('%s', async (_, played, message) => {
    const shell = scriptedShell(played === undefined ? [] : [[/^docker buildx create/, played]]);
    const problem = await createBuilder(shell, [plain]);
    if (message === undefined) expect(problem).toBeUndefined();
    else expect(problem).toContain(message);
  });
});

describe('starting', () => {
  const refused = failed('#1 booting buildkit\nERROR: Container 0a1b is restarting\n');
  test.each<readonly [string, Played, Played, string | undefined]>([
    ['BuildKit runs', { stdout: 'Name: b\n' }, {}, undefined],
    [
      'BuildKit refuses its configuration',
      refused,
      { stderr: 'time="now" level=info msg="x"\nbuildkitd: unknown snapshotter name: "x"\nmain.main\n' },
      'unknown snapshotter name: "x"',
    ],
    ['BuildKit said nothing', refused, { stdout: 'x\n' }, 'Container 0a1b is restarting'],
    ['there is no container', failed('ERROR: permission denied\n'), { code: 1 }, 'permission denied'],
  ])('%s', async (_, start, log, message) => {
    const shell = scriptedShell([
      [/^docker buildx inspect --builder b --bootstrap$/, start],
      [/^docker logs .* buildx_buildkit_b0$/, log],
    ]);
    expect(await startBuilder(shell, 'b')).toBe(message);
  });
});

describe('removing', () => {
  test.each<readonly [string, Played, string | undefined]>([
    ['one that is there', { stdout: 'b removed\n' }, undefined],
    ['one that was never made', failed('ERROR: no builder "b" found\n'), undefined],
    ['one that resists', failed('ERROR: device is busy\n'), 'device is busy'],
  ])('%s', async (_, played, message) => {
    const shell = scriptedShell([[/^docker buildx rm --force b$/, played]]);
    expect(await removeBuilder(shell, 'b')).toBe(message);
  });

  test('has a limit of its own: a run that was told to stop removes its builder too', async () => {
    const shell = scriptedShell([[/rm/, '']]);
    await removeBuilder(shell, 'b');
    expect(shell.commands[0]?.signal?.aborted).toBe(false);
  });
});
