import { describe, expect, test } from '@jest/globals';
import { execution, nodeReach, nodeShares, podChoice } from '../../../src/buildx/builder/builder-nodes.ts';
import type { BuilderNode } from '../../../src/buildx/builder/builder.ts';

const amd64 = ['linux/amd64', 'linux/amd64/v2', 'linux/amd64/v3', 'linux/386'];
const node = (name: string, platforms: readonly string[], declared?: readonly string[]): BuilderNode => ({
  name,
  platforms: [...(declared ?? []), ...platforms],
  ...(declared === undefined ? {} : { declared }),
});

// As buildx 0.29 sends them.
test.each<readonly [string, readonly BuilderNode[], readonly string[], readonly string[]]>([
  ['no platform: the first', [node('a', amd64), node('b', ['linux/arm64'])], [], ['a:']],
  [
    'one each',
    [node('a', amd64), node('b', ['linux/arm64'])],
    ['linux/amd64', 'linux/arm64'],
    ['a:linux/amd64', 'b:linux/arm64'],
  ],
  ['another one alone', [node('a', amd64), node('b', ['linux/arm64'])], ['linux/arm64'], ['b:linux/arm64']],
  [
    'both can: the first',
    [node('a', [...amd64, 'linux/arm64']), node('b', ['linux/arm64'])],
    ['linux/arm64'],
    ['a:linux/arm64'],
  ],
  [
    'as it was made, whatever it can',
    [node('a', amd64, ['linux/amd64']), node('b', amd64, ['linux/arm64'])],
    ['linux/arm64', 'linux/amd64'],
    ['a:linux/amd64', 'b:linux/arm64'],
  ],
  ['what none can: the first', [node('a', amd64), node('b', ['linux/arm64'])], ['linux/s390x'], ['a:linux/s390x']],
  [
    'what the same processor can beside',
    [node('a', amd64), node('b', ['linux/arm64'])],
    ['linux/arm/v7'],
    ['b:linux/arm/v7'],
  ],
  [
    'the one that is nearer',
    [node('a', ['linux/arm64']), node('b', ['linux/arm/v7'])],
    ['linux/arm/v7'],
    ['b:linux/arm/v7'],
  ],
  ['the same by other names', [node('a', amd64), node('b', ['linux/arm64/v8'])], ['linux/arm64'], ['b:linux/arm64']],
])('%s', (_, nodes, platforms, shares) => {
  expect(nodeShares({ nodes }, platforms).map((each) => `${each.node.name}:${each.platforms.join(' ')}`)).toEqual(
    shares,
  );
});

describe('where a build of our own can be sent', () => {
  const reach = (nodes: readonly BuilderNode[], platforms: readonly string[]) =>
    nodeReach({ name: 'x', driver: 'remote', nodes }, platforms);
  const two = [node('a', amd64), node('b', ['linux/arm64', 'linux/arm/v7'])];

  test.each<readonly [string, readonly BuilderNode[], readonly string[], readonly string[]]>([
    ['a builder that has told of no node', [], ['linux/amd64'], ['0::']],
    ['the first node, for no platform', two, [], ['0:a:']],
    ['the other node alone', two, ['linux/arm64'], ['1:b:linux/arm64']],
    [
      'each for its own platform',
      two,
      ['linux/386', 'linux/amd64', 'linux/arm64'],
      ['0:a:linux/amd64', '1:b:linux/arm64'],
    ],
    ['for another that it can as well', two, ['linux/386', 'linux/arm/v7'], ['0:a:linux/386', '1:b:linux/arm/v7']],
    [
      'of two nodes with one platform the one that buildx takes',
      [node('a', ['linux/s390x']), node('b', amd64), node('c', amd64)],
      ['linux/amd64'],
      ['1:b:linux/amd64'],
    ],
  ])('%s', (_, nodes, platforms, expected) => {
    const { nodes: reached, why } = reach(nodes, platforms);
    expect(reached.map(({ index, name, platform }) => `${index}:${name}:${platform}`)).toEqual(expected);
    expect(why).toBe('');
  });

  test('not to a node that gets a platform only together with others', () => {
    const odd = [node('a', amd64), node('b', ['linux/arm64']), node('c', ['linux/arm64'], ['linux/arm64'])];
    expect(reach(odd, ['linux/amd64', 'linux/arm64'])).toMatchObject({
      nodes: [{ name: 'a' }],
      why: expect.stringMatching(/to the node b, which builds linux\/arm64$/),
      elsewhere: ['linux/arm64'],
    });
  });
});

describe('who executes the RUNs of a platform', () => {
  test.each<readonly [string, BuilderNode, string, string]>([
    ['its own', node('a', amd64), 'linux/amd64', 'native'],
    ['a newer set of its own', node('a', amd64), 'linux/amd64/v3', 'native'],
    ['the older set of the same processor', node('a', amd64), 'linux/386', 'native'],
    ['one that it has an emulator for', node('a', [...amd64, 'linux/arm64']), 'linux/arm64', 'emulated'],
    ['one that it has not', node('a', amd64), 'linux/arm64', 'unannounced'],
    ['one that it was made for', node('a', amd64, ['linux/arm64']), 'linux/arm64', 'native'],
    ['nobody knows', node('a', []), 'linux/arm64', 'unknown'],
  ])('%s', (_, given, platform, expected) => expect(execution(given, platform)).toBe(expected));
});

describe('which pod builds', () => {
  const pod = (driverOptions?: string): BuilderNode => ({
    ...node('a', amd64),
    ...(driverOptions === undefined ? {} : { driverOptions }),
  });
  const random = [pod('loadbalance="random" replicas="2"')];

  test.each<readonly [string, string, readonly BuilderNode[], string]>([
    ['one pod, as nobody asks for more', 'kubernetes', [pod()], 'only-one'],
    ['one pod is asked for', 'kubernetes', [pod('replicas="1" loadbalance="random"')], 'only-one'],
    ['several', 'kubernetes', [pod('namespace="builds" replicas="3"')], 'by-context'],
    ['several as the driver does by default', 'kubernetes', [pod('replicas="2" loadbalance="sticky"')], 'by-context'],
    ['several by chance', 'kubernetes', random, 'random'],
    ['more run than were asked for', 'kubernetes', [pod(), pod()], 'by-context'],
    ['two nodes of one pod each', 'kubernetes', [node('a', amd64), node('b', ['linux/arm64'])], 'only-one'],
    ['a driver without pods', 'remote', random, 'only-one'],
    ['no node', 'kubernetes', [], 'only-one'],
  ])('%s', (_, driver, nodes, choice) => {
    expect(podChoice({ driver, nodes })).toBe(choice);
  });

  test('chance lets no cache be served', () => {
    expect(nodeReach({ name: 'fleet', driver: 'kubernetes', nodes: random }, [])).toEqual({
      nodes: [],
      why: expect.stringContaining('fleet has several pods, and buildx picks one at random'),
      elsewhere: [],
    });
  });
});
