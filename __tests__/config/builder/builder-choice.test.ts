import { describe, expect, test } from '@jest/globals';
import { configOf, problemsOf, secretsIn } from '../given.ts';

const none = { name: undefined, endpoint: undefined, driverOptions: [], buildkitdFlags: undefined, platforms: [] };
const made = { kind: 'created', driver: 'docker-container', config: undefined, firstNode: none, keepState: false };

describe('which builder is asked for', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, object]>([
    ['nothing', {}, { kind: 'existing' }],
    ['a builder by its name', { builder: 'mine' }, { kind: 'existing' }],
    ['no state to keep', { 'keep-state': 'false' }, { kind: 'existing' }],
    ["the engine's", { driver: 'docker' }, { kind: 'engine' }],
    ['a driver', { driver: 'docker-container' }, { ...made, askedBy: ['driver'] }],
    ['a state to keep', { 'keep-state': 'true' }, { ...made, keepState: true, askedBy: ['keep-state'] }],
    [
      'options, one per line, as buildx reads them',
      { 'driver-opts': 'image=moby/buildkit:v0.25.1\n"env.NO_PROXY=a,b"\n network=host,memory=1g ' },
      {
        ...made,
        firstNode: {
          ...none,
          driverOptions: ['image=moby/buildkit:v0.25.1', '"env.NO_PROXY=a,b"', 'network=host,memory=1g'],
        },
      },
    ],
    ['flags', { 'buildkitd-flags': '--debug --x=y' }, { firstNode: { ...none, buildkitdFlags: '--debug --x=y' } }],
    [
      'platforms',
      { 'builder-platforms': 'linux/amd64,linux/arm/v7\namd64' },
      { firstNode: { ...none, platforms: ['linux/amd64', 'linux/arm/v7', 'amd64'] } },
    ],
    [
      'a BuildKit that runs',
      { driver: 'remote', endpoint: 'tcp://kit:1234', append: '- endpoint: tcp://other:1' },
      {
        driver: 'remote',
        firstNode: { ...none, endpoint: 'tcp://kit:1234' },
        append: '- endpoint: tcp://other:1',
        askedBy: ['driver', 'endpoint', 'append'],
      },
    ],
    [
      'pods, with a configuration',
      { driver: 'kubernetes', 'builder-config': 'kit.toml' },
      { driver: 'kubernetes', config: { kind: 'file', path: 'kit.toml' }, askedBy: ['driver', 'builder-config'] },
    ],
  ])('%s', (_, inputs, choice) => {
    expect(configOf(inputs).builderChoice).toMatchObject(choice);
  });
});

describe('what cannot be made is one clear error', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly RegExp[]]>([
    [
      'an unknown driver',
      { driver: 'docker-containers' },
      [
        /^driver: there is no driver `docker-containers`\. Known: `docker`, `docker-container`, `kubernetes` and `remote`\. Did you mean `docker-container`\?$/,
      ],
    ],
    [
      'beside the name of another',
      { driver: 'remote', endpoint: 'tcp://x:1', builder: 'mine' },
      [/^driver: `driver` and `endpoint` make a builder of its own, and `builder` names another\. Leave out one/],
    ],
    ['a remote one without its address', { driver: 'remote' }, [/^endpoint: the driver remote needs the address/]],
    [
      "the engine's with what only others have",
      { driver: 'docker', 'buildkitd-flags': '--debug', append: '- name: x', 'keep-state': 'true' },
      [
        /^buildkitd-flags: the driver docker is the Docker engine's own builder.*`driver: docker-container`/,
        /^append: the driver docker/,
        /^keep-state: the driver docker/,
      ],
    ],
    [
      'a remote one with what is decided where it is started',
      { driver: 'remote', endpoint: 'tcp://x:1', 'buildkitd-flags': '--debug', 'builder-config': '[dns]' },
      [/^buildkitd-flags: a BuildKit that runs already/, /^builder-config: a BuildKit that runs already/],
    ],
    [
      'state of another driver',
      { driver: 'kubernetes', 'keep-state': 'true' },
      [/^keep-state: buildx keeps the state of builders of the driver docker-container only/],
    ],
    [
      'an option without `=`, whose text may be a secret',
      { 'driver-opts': 'network=host\ncanary' },
      [/^driver-opts: line 2: an option lacks its name or its `=`\. Write one option per line(?!.*canary)/],
    ],
    ['an option with an open quote', { 'driver-opts': '"env.A=b' }, [/^driver-opts: line 1: its double quotes/]],
    [
      'no platform',
      { 'builder-platforms': 'linux/amd64\nlinux/arm/v7/x' },
      [/^builder-platforms: line 2: `linux\/arm\/v7\/x` is not a platform\. Write for example/],
    ],
    ['an endpoint that would be a flag', { endpoint: '--use' }, [/^endpoint: `--use` is not an endpoint/]],
  ])('%s', (_, inputs, patterns) => {
    const told = problemsOf(inputs).map(({ input, message }) => `${input}: ${message}`);
    expect(told).toEqual(patterns.map((pattern): unknown => expect.stringMatching(pattern)));
  });
});

test('logins in what describes a builder are secrets', () => {
  const inputs = {
    endpoint: 'tcp://me:canary1@kit:1',
    'driver-opts': 'env.HTTP_PROXY=http://me:canary2@p:1',
    append: '- endpoint: tcp://me:canary3@kit:1',
  };
  expect(secretsIn(inputs)).toEqual(expect.arrayContaining(['canary1', 'canary2', 'canary3']));
});
