import { describe, expect, test } from '@jest/globals';
import { moduleVersions, outsideFolders } from '../../../src/plan/go/module-versions.ts';

const workspace = { kind: 'workspace', file: '/project/go.work' } as const;
const texts = (requires: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ['/project/go.work', `go 1.21\nuse (\n${requires.map((_, index) => `./m${index}`).join('\n')}\n)\n`],
    ...requires.map((version, index): [string, string] => [
      `/project/m${index}/go.mod`,
      `module example.com/m${index}\ngo 1.21\nrequire example.com/a ${version}\n`,
    ]),
  ]);

describe('of a workspace the highest version counts', () => {
  test.each<[readonly string[], string]>([
    [['v1.2.0', 'v1.10.0', 'v1.9.9'], 'v1.10.0'],
    [['v1.0.0-rc.1', 'v1.0.0'], 'v1.0.0'],
    [['v1.0.0-rc.10', 'v1.0.0-rc.9'], 'v1.0.0-rc.10'],
    [['v1.0.0-alpha', 'v1.0.0-alpha.1'], 'v1.0.0-alpha.1'],
    [['v1.0.0-1', 'v1.0.0-a'], 'v1.0.0-a'],
    [
      ['v0.0.0-20250102030405-aaaaaaaaaaaa', 'v0.0.0-20240102030405-bbbbbbbbbbbb'],
      'v0.0.0-20250102030405-aaaaaaaaaaaa',
    ],
    [['v2.0.0+incompatible', 'v1.9.0'], 'v2.0.0+incompatible'],
  ])('%j', (versions, highest) =>
    expect(moduleVersions(texts(versions), workspace).required.get('example.com/a')).toBe(highest),
  );
});

test('folders that a module names and that lie elsewhere', () => {
  const files = new Map([['/project/a/go.mod', 'module a\nreplace (\n\tb => ../b\n\tc => ./c\n\td => d v1.0.0\n)\n']]);
  expect(outsideFolders(files, '/project/a')).toEqual(['/project/b']);
});
