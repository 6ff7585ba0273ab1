import path from 'node:path';
import type { CheckoutReader } from '../../platform/checkout.ts';
import { headIn, linkedGitFolder } from './git-files.ts';

/** What the files of Git say of the repository around a folder. */
export interface GitPlace {
  /** The folder of the repository, or of the worktree. */
  readonly root: string;
  /** The branch that is checked out; empty when it is none. */
  readonly branch: string;
  /** What the clone knows as the default branch; empty when it does not. */
  readonly defaultBranch: string;
}

/**
 * `undefined` where there is no repository. Git's folder may lie above `folder`, and that of a worktree elsewhere, so `files` is the
 * reader for what a person names.
 */
export async function gitPlace(files: CheckoutReader, folder: string): Promise<GitPlace | undefined> {
  const git = await gitFolder(files, folder);
  if (git === undefined) return undefined;
  return {
    root: git.root,
    branch: await branchIn(files, path.join(git.own, 'HEAD'), 'refs/heads/'),
    defaultBranch: await branchIn(files, path.join(git.common, 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/'),
  };
}

interface GitFolder {
  readonly root: string;
  readonly own: string;
  /** The same as `own`, but for a worktree. */
  readonly common: string;
}

async function gitFolder(files: CheckoutReader, folder: string): Promise<GitFolder | undefined> {
  for (let root = path.resolve(folder); ; root = path.dirname(root)) {
    const own = path.join(root, '.git');
    const kind = await files.kindOf(own);
    if (kind === 'folder') return { root, own, common: own };
    if (kind === 'file') return worktree(files, root, own);
    if (root === path.dirname(root)) return undefined;
  }
}

async function worktree(files: CheckoutReader, root: string, file: string): Promise<GitFolder | undefined> {
  const own = await linkedGitFolder(files, file);
  if (own === undefined) return undefined;
  const common = (await files.readText(path.join(own, 'commondir')))?.trim() ?? '.';
  return { root, own, common: path.resolve(own, common) };
}

/** The branch that a file such as HEAD names below `prefix`; empty when it names none. */
async function branchIn(files: CheckoutReader, file: string, prefix: string): Promise<string> {
  const head = await headIn(files, file);
  return head?.kind === 'ref' && head.ref.startsWith(prefix) ? head.ref.slice(prefix.length) : '';
}
