import { describe, expect, test } from '@jest/globals';
import { parseInspection } from '../../../src/buildx/builder/builder.ts';
import { dockerDriver, inactive, remote, twoNodes } from './inspections.ts';

describe('what `docker buildx inspect` prints', () => {
  test.each([
    [
      'the docker driver',
      dockerDriver,
      'default',
      'docker',
      [['default', 'linux/amd64 linux/amd64/v2 linux/amd64/v3 linux/386']],
    ],
    [
      'several nodes',
      twoNodes,
      'multi',
      'docker-container',
      [
        ['multi0', 'linux/amd64 linux/386'],
        ['multi1', 'linux/arm64 linux/arm/v7'],
      ],
    ],
    ['a node that does not run', inactive, 'fresh', 'docker-container', [['fresh0', '']]],
    ['a remote builder', remote, 'far', 'remote', [['far0', 'linux/amd64']]],
  ])('%s', (_name, text, name, driver, nodes) => {
    const builder = parseInspection(text);
    expect([builder?.name, builder?.driver]).toEqual([name, driver]);
    expect(builder?.nodes.map((node) => [node.name, node.platforms.join(' ')])).toEqual(nodes);
  });

  test('the options of a node say how its container was made', () => {
    const options = parseInspection(twoNodes)?.nodes.map(({ driverOptions }) => driverOptions);
    expect(options).toEqual(['network="host" image="moby/buildkit:v0.25.1"', undefined]);
  });

  test.each([
    ['nothing', ''],
    ['something else', 'Usage: docker [OPTIONS] COMMAND\n'],
  ])('%s is no builder', (_name, text) => {
    expect(parseInspection(text)).toBeUndefined();
  });
});
