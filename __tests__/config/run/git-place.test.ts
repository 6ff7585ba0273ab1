import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gitPlace } from '../../../src/config/run/git-place.ts';
import { nodeCheckout } from '../../../src/platform/machine/node-checkout.ts';
import { makeTree } from '../../gomod/tree.ts';
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

describe('gitPlace', () => {
  const placeOf = (folder: string, context = folder) =>
    gitPlace(nodeCheckout([path.join(root, context)]).given, path.join(root, folder));

  test('the branch of a repository around the context, and of a worktree whose repository is elsewhere', async () => {
    repository(tree, 'app');
    mkdirSync(path.join(root, 'app/service'));
    git(tree, 'app', 'worktree', 'add', '-q', '-b', 'topic', path.join(root, 'tree'));
    await expect(placeOf('app/service')).resolves.toMatchObject({
      root: path.join(root, 'app'),
      branch: 'main',
    });
    await expect(placeOf('tree')).resolves.toMatchObject({
      root: path.join(root, 'tree'),
      branch: 'topic',
    });
  });

  test.each<readonly [string, (head: string) => unknown]>([
    ['a pipe', (head) => execFileSync('mkfifo', [head])],
    ['a link to what never ends', (head) => symlinkSync('/dev/zero', head)],
    ['larger than any', (head) => write(path.relative(root, head), 'ref: refs/heads/main\n'.padEnd(1 << 20, ' '))],
  ])('a HEAD that is %s names no branch, and holds nothing up', async (_name, make) => {
    mkdirSync(path.join(root, 'app/.git'), { recursive: true });
    make(path.join(root, 'app/.git/HEAD'));
    await expect(placeOf('app')).resolves.toMatchObject({ root: path.join(root, 'app'), branch: '' });
  });
});
