import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Tree } from '../gomod/tree.ts';

/** Git in a folder of a tree, as somebody without settings of their own would run it. */
export function git({ root }: Tree, folder: string, ...args: readonly string[]): string {
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

/** A repository with one commit; its hash. */
export function repository(tree: Tree, folder: string): string {
  tree.write(path.join(folder, 'file'), folder);
  git(tree, folder, 'init', '-q');
  git(tree, folder, 'add', '.');
  git(tree, folder, 'commit', '-qm', 'one');
  return git(tree, folder, 'rev-parse', 'HEAD');
}
