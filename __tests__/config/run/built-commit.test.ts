import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { builtCommit } from '../../../src/config/run/built-commit.ts';
import { makeTree, readOnlyFiles as files } from '../../gomod/tree.ts';
import type { Tree } from '../../gomod/tree.ts';
import { git, repository } from '../git-repository.ts';

let tree: Tree;
let root = '';
beforeEach(() => {
  tree = makeTree();
  root = tree.root;
});
afterEach(() => tree.remove());

const write = (file: string, text = ''): void => tree.write(file, text);

describe('builtCommit', () => {
  const commitOf = (folder = root, workspace = root, isWhole = true): ReturnType<typeof builtCommit> =>
    builtCommit(files, [{ folder, name: 'the build context', isWhole }], [workspace]);
  const unknown = (reason: RegExp) => ({ kind: 'unknown', reason: expect.stringMatching(reason) });

  test('a branch, with loose and with packed refs', async () => {
    const sha = repository(tree, '.');
    expect(await commitOf()).toEqual({ kind: 'known', sha });
    git(tree, '.', 'pack-refs', '--all');
    expect(await commitOf()).toEqual({ kind: 'known', sha });
  });

  test('a detached commit, seen from a folder below', async () => {
    const sha = repository(tree, '.');
    git(tree, '.', 'checkout', '-q', '--detach');
    mkdirSync(path.join(root, 'services/api'), { recursive: true });
    expect(await commitOf(path.join(root, 'services/api'))).toEqual({ kind: 'known', sha });
  });

  test('another repository inside the workspace counts for its own folder', async () => {
    const outer = repository(tree, '.');
    const inner = repository(tree, 'pr');
    expect(inner).not.toBe(outer);
    expect(await commitOf(path.join(root, 'pr'))).toEqual({ kind: 'known', sha: inner });
  });

  test('a context outside of the workspace is a checkout of its own, or none', async () => {
    const sha = repository(tree, 'src');
    mkdirSync(path.join(root, 'src/build'));
    repository(tree, 'outer');
    mkdirSync(path.join(root, 'outer/inner'));
    const [workspace, src, inner] = ['work', 'src', 'outer/inner'].map((name) => path.join(root, name));
    const outside = (folder = '', context = '') =>
      builtCommit(files, [{ folder, name: 'the build context', isWhole: true }], [workspace ?? '', context]);
    expect(await outside(src, src)).toEqual({ kind: 'known', sha });
    expect(await outside(path.join(root, 'src/build'), src)).toEqual({ kind: 'known', sha });
    expect(await outside(inner, inner)).toEqual(unknown(/in no checkout of Git in the workspace, nor one itself/));
    expect(await outside(src, inner)).toEqual(unknown(/in no checkout/));
  });

  test('a link counts as what it leads to, not as the repository that it lies in', async () => {
    const outer = repository(tree, '.');
    const inner = repository(tree, 'pr');
    mkdirSync(path.join(root, 'pr/sub'));
    symlinkSync('pr/sub', path.join(root, 'link'));
    symlinkSync('.', path.join(root, 'itself'));
    expect(await commitOf(path.join(root, 'link'))).toEqual({ kind: 'known', sha: inner });
    expect(await commitOf(path.join(root, 'itself'), root, false)).toEqual({ kind: 'known', sha: outer });
  });

  test('another repository inside the context makes all of it unknown, unless the build does not get it', async () => {
    const sha = repository(tree, '.');
    repository(tree, 'third/pr');
    expect(await commitOf()).toEqual(unknown(/another checkout, third\/pr$/));
    const feeding = { folder: root, name: 'the context', isWhole: true };
    const isLeftOut = (below: string): boolean => below === 'third/pr';
    expect(await builtCommit(files, [{ ...feeding, isLeftOut }], [root])).toEqual({ kind: 'known', sha });
    expect(await commitOf(root, root, false)).toEqual({ kind: 'known', sha });
  });

  test('a Dockerfile of another checkout makes all of it unknown', async () => {
    repository(tree, 'app');
    repository(tree, 'pr');
    const folders = ['app', 'pr'].map((name) => ({ folder: path.join(root, name), name, isWhole: name === 'app' }));
    expect(await builtCommit(files, folders, [root])).toEqual(unknown(/^pr is of another checkout than app$/));
  });

  test('a submodule counts as the repository around it', async () => {
    repository(tree, 'library');
    repository(tree, 'app');
    git(tree, 'app', 'submodule', 'add', '-q', path.join(root, 'library'), 'lib');
    git(tree, 'app', 'commit', '-qm', 'two');
    const sha = git(tree, 'app', 'rev-parse', 'HEAD');
    for (const folder of ['app/lib', 'app'])
      expect(await commitOf(path.join(root, folder), path.join(root, 'app'))).toEqual({ kind: 'known', sha });
  });

  test('a worktree is not the repository around it', async () => {
    repository(tree, '.');
    git(tree, '.', 'worktree', 'add', '-q', 'tree');
    expect(await commitOf(path.join(root, 'tree'))).toEqual(unknown(/in no checkout/));
    expect(await commitOf()).toEqual(unknown(/another checkout, tree/));
  });

  test('no repository, or one outside the workspace, cannot be told', async () => {
    expect(await commitOf()).toEqual(unknown(/in no checkout/));
    repository(tree, '.');
    mkdirSync(path.join(root, 'workspace'));
    expect(await commitOf(path.join(root, 'workspace'), path.join(root, 'workspace'))).toEqual(unknown(/no checkout/));
  });

  test('a repository without a readable HEAD cannot be told', async () => {
    write('.git/HEAD', 'ref: refs/heads/../../../etc/x\n');
    expect(await commitOf()).toEqual(unknown(/do not say/));
  });
});
