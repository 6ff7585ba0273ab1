import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { builtCommit } from '../../src/config/run/built-commit.ts';
import { localPlace } from '../../src/config/run/local-place.ts';
import { pathProblems } from '../../src/config/path-problems.ts';
import { nodeCheckout } from '../../src/platform/machine/node-checkout.ts';
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

describe('builtCommit', () => {
  const commitOf = (folder = root, workspace = root, isWhole = true): ReturnType<typeof builtCommit> =>
    builtCommit(files, [{ folder, name: 'the build context', isWhole }], workspace);
  const unknown = (reason: RegExp) => ({ kind: 'unknown', reason: expect.stringMatching(reason) });

  test('a branch, with loose and with packed refs', async () => {
    const sha = repository('.');
    expect(await commitOf()).toEqual({ kind: 'known', sha });
    git('.', 'pack-refs', '--all');
    expect(await commitOf()).toEqual({ kind: 'known', sha });
  });

  test('a detached commit, seen from a folder below', async () => {
    const sha = repository('.');
    git('.', 'checkout', '-q', '--detach');
    mkdirSync(path.join(root, 'services/api'), { recursive: true });
    expect(await commitOf(path.join(root, 'services/api'))).toEqual({ kind: 'known', sha });
  });

  test('another repository inside the workspace counts for its own folder', async () => {
    const outer = repository('.');
    const inner = repository('pr');
    expect(inner).not.toBe(outer);
    expect(await commitOf(path.join(root, 'pr'))).toEqual({ kind: 'known', sha: inner });
  });

  test('a link counts as what it leads to, not as the repository that it lies in', async () => {
    const outer = repository('.');
    const inner = repository('pr');
    mkdirSync(path.join(root, 'pr/sub'));
    symlinkSync('pr/sub', path.join(root, 'link'));
    symlinkSync('.', path.join(root, 'itself'));
    expect(await commitOf(path.join(root, 'link'))).toEqual({ kind: 'known', sha: inner });
    expect(await commitOf(path.join(root, 'itself'), root, false)).toEqual({ kind: 'known', sha: outer });
  });

  test('another repository inside the context makes all of it unknown, unless the build does not get it', async () => {
    const sha = repository('.');
    repository('third/pr');
    expect(await commitOf()).toEqual(unknown(/another checkout, third\/pr$/));
    const feeding = { folder: root, name: 'the context', isWhole: true };
    const isLeftOut = (below: string): boolean => below === 'third/pr';
    expect(await builtCommit(files, [{ ...feeding, isLeftOut }], root)).toEqual({ kind: 'known', sha });
    expect(await commitOf(root, root, false)).toEqual({ kind: 'known', sha });
  });

  test('a Dockerfile of another checkout makes all of it unknown', async () => {
    repository('app');
    repository('pr');
    const folders = ['app', 'pr'].map((name) => ({ folder: path.join(root, name), name, isWhole: name === 'app' }));
    expect(await builtCommit(files, folders, root)).toEqual(unknown(/^pr is of another checkout than app$/));
  });

  test('a submodule counts as the repository around it', async () => {
    repository('library');
    repository('app');
    git('app', 'submodule', 'add', '-q', path.join(root, 'library'), 'lib');
    git('app', 'commit', '-qm', 'two');
    const sha = git('app', 'rev-parse', 'HEAD');
    for (const folder of ['app/lib', 'app'])
      expect(await commitOf(path.join(root, folder), path.join(root, 'app'))).toEqual({ kind: 'known', sha });
  });

  test('a worktree is not the repository around it', async () => {
    repository('.');
    git('.', 'worktree', 'add', '-q', 'tree');
    expect(await commitOf(path.join(root, 'tree'))).toEqual(unknown(/in no checkout/));
    expect(await commitOf()).toEqual(unknown(/another checkout, tree/));
  });

  test('no repository, or one outside the workspace, cannot be told', async () => {
    expect(await commitOf()).toEqual(unknown(/in no checkout/));
    repository('.');
    mkdirSync(path.join(root, 'workspace'));
    expect(await commitOf(path.join(root, 'workspace'), path.join(root, 'workspace'))).toEqual(unknown(/no checkout/));
  });

  test('a repository without a readable HEAD cannot be told', async () => {
    write('.git/HEAD', 'ref: refs/heads/../../../etc/x\n');
    expect(await commitOf()).toEqual(unknown(/do not say/));
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

describe('localPlace', () => {
  const placeOf = (folder: string, context = folder) =>
    localPlace(nodeCheckout([path.join(root, context)]).given, path.join(root, folder), {});

  test('the branch of a repository around the context, and of a worktree whose repository is elsewhere', async () => {
    repository('app');
    mkdirSync(path.join(root, 'app/service'));
    git('app', 'worktree', 'add', '-q', '-b', 'topic', path.join(root, 'tree'));
    await expect(placeOf('app/service')).resolves.toMatchObject({
      repository: path.join(root, 'app'),
      ref: 'refs/heads/main',
    });
    await expect(placeOf('tree')).resolves.toMatchObject({
      repository: path.join(root, 'tree'),
      ref: 'refs/heads/topic',
    });
  });

  test.each<readonly [string, (head: string) => unknown]>([
    ['a pipe', (head) => execFileSync('mkfifo', [head])],
    ['a link to what never ends', (head) => symlinkSync('/dev/zero', head)],
    ['larger than any', (head) => write(path.relative(root, head), 'ref: refs/heads/main\n'.padEnd(1 << 20, ' '))],
  ])('a HEAD that is %s names no branch, and holds nothing up', async (_name, make) => {
    mkdirSync(path.join(root, 'app/.git'), { recursive: true });
    make(path.join(root, 'app/.git/HEAD'));
    await expect(placeOf('app')).resolves.toMatchObject({ repository: path.join(root, 'app'), ref: 'detached' });
  });
});
