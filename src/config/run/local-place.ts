import path from 'node:path';
import type { CheckoutReader } from '../../platform/checkout.ts';
import { headIn, linkedGitFolder } from './git-files.ts';

/** Whose build it is outside of GitHub Actions, as far as snapshots are kept apart by it. */
export interface LocalPlace {
  /** The repository: as a CI system names it, else its folder. What lies in the folder may have come from anywhere. */
  readonly repository: string;
  /** The branch, with the pull request where a CI system builds one; `detached` when nobody says. */
  readonly ref: string;
  /** Refs whose snapshots may be read too: the default branch, or what it is usually called. */
  readonly readable: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** How GitLab, Jenkins, Buildkite, CircleCI, Azure Pipelines, Bitbucket and Drone name these. */
const variables = {
  repository: [
    'CI_PROJECT_URL',
    'GIT_URL',
    'BUILDKITE_REPO',
    'CIRCLE_REPOSITORY_URL',
    'BUILD_REPOSITORY_URI',
    'BITBUCKET_GIT_HTTP_ORIGIN',
    'DRONE_REPO_LINK',
  ],
  branch: [
    'CI_COMMIT_REF_NAME',
    'BRANCH_NAME',
    'BUILDKITE_BRANCH',
    'CIRCLE_BRANCH',
    'BUILD_SOURCEBRANCH',
    'BITBUCKET_BRANCH',
    'DRONE_BRANCH',
  ],
  pullRequest: [
    'CI_MERGE_REQUEST_IID',
    'CHANGE_ID',
    'BUILDKITE_PULL_REQUEST',
    'CIRCLE_PULL_REQUEST',
    'SYSTEM_PULLREQUEST_PULLREQUESTID',
    'BITBUCKET_PR_ID',
    'DRONE_PULL_REQUEST',
  ],
  defaultBranch: ['CI_DEFAULT_BRANCH', 'BUILDKITE_PIPELINE_DEFAULT_BRANCH', 'DRONE_REPO_BRANCH'],
} as const;

/**
 * `undefined` where there is no repository: one folder of snapshots then serves all. Git's folder may lie above the context, and that
 * of a worktree elsewhere, so `files` is the reader for what a person names.
 */
export async function localPlace(
  files: CheckoutReader,
  folder: string,
  environment: Environment,
): Promise<LocalPlace | undefined> {
  const git = await gitFolder(files, folder);
  if (git === undefined) return undefined;
  const named = (names: readonly string[]): string =>
    names.map((name) => environment[name]?.trim() ?? '').find((value) => value !== '' && value !== 'false') ?? '';
  const pullRequest = named(variables.pullRequest);
  const branch = named(variables.branch) || (await branchIn(files, path.join(git.own, 'HEAD'), 'refs/heads/'));
  const defaultBranch =
    named(variables.defaultBranch) ||
    (await branchIn(files, path.join(git.common, 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/'));
  const ref = branch === '' ? 'detached' : refOf(branch);
  return {
    repository: named(variables.repository).replace(/\/\/[^/@]*@/, '//') || git.root,
    ref: pullRequest === '' ? ref : `pull request ${pullRequest} ${ref}`,
    readable: (defaultBranch === '' ? ['main', 'master'] : [defaultBranch]).map(refOf),
  };
}

function refOf(branch: string): string {
  return branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}

interface GitFolder {
  /** The folder of the repository, or of the worktree. */
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
