import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pathProblems } from '../../src/config/path-problems.ts';
import { makeTree, readOnlyFiles as files } from '../gomod/tree.ts';
import type { Tree } from '../gomod/tree.ts';
import { configOf, givenFacts } from './given.ts';

let tree: Tree;
let root = '';
beforeEach(() => {
  tree = makeTree();
  root = tree.root;
});
afterEach(() => tree.remove());

const write = (file: string, text = ''): void => tree.write(file, text);

describe('pathProblems', () => {
  const problems = (given: Record<string, string>): ReturnType<typeof pathProblems> =>
    pathProblems(configOf(given).build, givenFacts(), files, root);

  test('none when everything is there', async () => {
    write('Dockerfile');
    write('secret.txt');
    expect(await problems({ 'secret-files': 'a=secret.txt' })).toEqual([]);
  });

  test('an empty workspace asks for a checkout, and for nothing else', async () => {
    expect(await problems({})).toEqual([{ input: 'context', message: expect.stringContaining('actions/checkout') }]);
  });

  test('a folder that is not there, with the nearest one', async () => {
    write('services/Dockerfile');
    expect(await problems({ context: 'servces' })).toEqual([
      { input: 'context', message: expect.stringContaining('Did you mean `services`?') },
    ]);
  });

  test('a file for a context', async () => {
    write('Dockerfile');
    expect(await problems({ context: 'Dockerfile', file: 'Dockerfile' })).toEqual([
      { input: 'context', message: '`Dockerfile` is no folder.' },
    ]);
  });

  test('a Dockerfile of another name', async () => {
    write('build.Dockerfile');
    expect(await problems({})).toEqual([
      { input: 'file', message: expect.stringContaining('The folder has: `build.Dockerfile`') },
    ]);
  });

  test('a Dockerfile named from the context', async () => {
    write('api/deploy/Dockerfile');
    expect(await problems({ context: 'api', file: 'deploy/Dockerfile' })).toEqual([
      { input: 'file', message: expect.stringContaining('write `file: api/deploy/Dockerfile`') },
    ]);
  });

  test('all of them at once', async () => {
    write('x');
    const found = await problems({ context: 'nowhere', file: 'no.Dockerfile', 'secret-files': 'a=no.txt' });
    expect(found.map((problem) => problem.input)).toEqual(['context', 'file', 'secret-files']);
  });
});
