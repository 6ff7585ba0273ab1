import { describe, expect, test } from '@jest/globals';
import { readAppendedNodes } from '../../../src/config/builder/appended-nodes.ts';

const none = { name: undefined, endpoint: undefined, driverOptions: [], buildkitdFlags: undefined, platforms: [] };

describe('nodes', () => {
  test.each<readonly [string, string | undefined, readonly object[]]>([
    ['no input', undefined, []],
    ['an empty list', '[]', []],
    [
      'all fields',
      `- name: arm
  endpoint: ssh://me@arm
  driver-opts:
    - network=host
    - '"env.A=b,c"'
  buildkitd-flags: --debug
  platforms: linux/arm64, linux/arm/v7
- endpoint: other
  driver-opts: |
    network=host
    memory=1g
  platforms: [linux/s390x]
`,
      [
        {
          name: 'arm',
          endpoint: 'ssh://me@arm',
          driverOptions: ['network=host', '"env.A=b,c"'],
          buildkitdFlags: '--debug',
          platforms: ['linux/arm64', 'linux/arm/v7'],
        },
        { ...none, endpoint: 'other', driverOptions: ['network=host', 'memory=1g'], platforms: ['linux/s390x'] },
      ],
    ],
  ])('%s', async (_, append, nodes) => {
    expect(await readAppendedNodes({ append, driver: 'docker-container' })).toEqual({ nodes, problems: [] });
  });
});

describe('what is wrong with them', () => {
  test.each<readonly [string, string, readonly RegExp[]]>([
    ['no YAML', '- name: a\n- name: "b\n', [/^line \d: it is not YAML: .*Write a YAML list of nodes/]],
    ['a wrong indent', '- name: a\n endpoint: b\n', [/^line 2: it is not YAML: /]],
    ['no list', 'endpoint: tcp://a:1', [/^it is not a list\. Write a YAML list/]],
    ['a text', 'tcp://a:1', [/^it is not a list/]],
    ['an alias', '- &a {endpoint: "tcp://a:1"}\n- *a\n', [/^it has an alias/]],
    ['an empty node', '-\n', [/^node 1: it has no fields/, /^node 1: `endpoint`: it is missing/]],
    [
      'an unknown field',
      '- endpoint: tcp://a:1\n  platform: linux/arm64\n',
      [/^node 1: there is no field `platform`\. A node has `name`, `endpoint`, .* and `platforms`\./],
    ],
    [
      'values of a wrong kind',
      '- endpoint: [a]\n  platforms: {a: b}\n',
      [/^node 1: `endpoint` is not a text/, /^node 1: `platforms` is not a list/, /^node 1: `endpoint`: it is missing/],
    ],
    [
      'values that buildx cannot use',
      '- endpoint: tcp://a:1\n- endpoint: tcp://b:1\n  name: 1a\n  driver-opts: [secret]\n  platforms: linux/a b\n  buildkitd-flags: --debug\n',
      [
        /^node 2: `name`: `1a` is not the name of a node/,
        /^node 2: `driver-opts`: an option lacks its name or its `=`/,
        /^node 2: `buildkitd-flags`: the driver remote takes none/,
        /^node 2: `platforms`: `linux\/a b` is not a platform/,
      ],
    ],
  ])('%s', async (_, append, patterns) => {
    const { problems } = await readAppendedNodes({ append, driver: 'remote' });
    expect(problems.map(({ message }) => message)).toEqual(
      patterns.map((pattern): unknown => expect.stringMatching(pattern)),
    );
  });
});
