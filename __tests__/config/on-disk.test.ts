import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { checkedOutSha } from '../../src/config/checked-out.ts';
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

function git(folder: string, ...args: readonly string[]): string {
  const settings = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.com',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...settings, ...args], {
    cwd: path.join(root, folder),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function repository(folder: string): string {
  write(path.join(folder, 'file'), folder);
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'one');
  return git(folder, 'rev-parse', 'HEAD');
}

describe('checkedOutSha', () => {
  test('a branch, with loose and with packed refs', async () => {
    const sha = repository('.');
    expect(await checkedOutSha(files, root, root)).toBe(sha);
    git('.', 'pack-refs', '--all');
    expect(await checkedOutSha(files, root, root)).toBe(sha);
  });

  test('a detached commit, seen from a folder below', async () => {
    const sha = repository('.');
    git('.', 'checkout', '-q', '--detach');
    mkdirSync(path.join(root, 'services/api'), { recursive: true });
    expect(await checkedOutSha(files, path.join(root, 'services/api'), root)).toBe(sha);
  });

  test('another repository inside the workspace counts for its own folder', async () => {
    const outer = repository('.');
    const inner = repository('pr');
    expect(inner).not.toBe(outer);
    expect(await checkedOutSha(files, path.join(root, 'pr'), root)).toBe(inner);
  });

  test('a submodule counts as the repository around it', async () => {
    repository('library');
    repository('app');
    git('app', 'submodule', 'add', '-q', path.join(root, 'library'), 'lib');
    git('app', 'commit', '-qm', 'two');
    const sha = git('app', 'rev-parse', 'HEAD');
    expect(await checkedOutSha(files, path.join(root, 'app/lib'), path.join(root, 'app'))).toBe(sha);
  });

  test('no repository, or one outside the workspace, cannot be told', async () => {
    expect(await checkedOutSha(files, root, root)).toBeUndefined();
    repository('.');
    mkdirSync(path.join(root, 'workspace'));
    expect(await checkedOutSha(files, path.join(root, 'workspace'), path.join(root, 'workspace'))).toBeUndefined();
  });
});

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
