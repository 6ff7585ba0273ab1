import { describe, expect, test } from '@jest/globals';
import { imageNames, isDockerfileName, isUnclearName } from '../../src/plan/image-names.ts';

describe('names of images', () => {
  test.each<[readonly string[], readonly string[]]>([
    [['Dockerfile'], ['project']],
    [
      ['services/api/Dockerfile', 'services/worker/Dockerfile'],
      ['api', 'worker'],
    ],
    [
      ['a/api/Dockerfile', 'b/api/Dockerfile', 'c/Dockerfile'],
      ['a-api', 'b-api', 'c'],
    ],
    [
      ['build/package/api/Dockerfile', 'api/docker/Dockerfile'],
      ['api', 'api-2'],
    ],
    [
      ['Dockerfile.worker', 'api.Dockerfile', 'cmd/x/Dockerfile.debug'],
      ['worker', 'api', 'x-debug'],
    ],
    [
      ['my service/Dockerfile', 'ünïcode/Dockerfile', '-x/Dockerfile'],
      ['my-service', 'n-code', 'x'],
    ],
    [['build/Dockerfile'], ['build']],
  ])('%j', (files, names) => expect(imageNames(files, 'project')).toEqual(names));

  test('are unlike each other', () => {
    const names = imageNames(['a b/Dockerfile', 'a;b/Dockerfile', 'a-b/Dockerfile'], 'project');
    expect(names).toEqual(['a-b', 'a-b-2', 'a-b-3']);
  });
});

test.each<[string, boolean]>([
  ['Dockerfile', true],
  ['x/dockerfile', true],
  ['x/Containerfile', true],
  ['Dockerfile.prod', true],
  ['prod.Dockerfile', true],
  ['Dockerfile.dockerignore', false],
  ['Dockerfile.md', false],
  ['dockerfile.go', false],
  ['dockerfile.test.ts', false],
  ['mydockerfile', false],
  ['vendor/x/Dockerfile', false],
  ['x/testdata/Dockerfile', false],
  ['.devcontainer/Dockerfile', false],
])('%s is a Dockerfile: %s', (file, expected) => expect(isDockerfileName(file)).toBe(expected));

test.each<[string, boolean]>([
  ['a/Dockerfile.go', true],
  ['dockerfile.py', true],
  ['rs.Dockerfile', false],
  ['Dockerfile.rs', true],
  ['Dockerfile.md', false],
  ['Dockerfile', false],
  ['vendor/x/dockerfile.go', false],
])('%s may be a source or a Dockerfile: %s', (file, expected) => expect(isUnclearName(file)).toBe(expected));
