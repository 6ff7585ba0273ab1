import path from 'node:path';
import { builtCommit } from '../../config/run/built-commit.ts';
import { isGitContext, ownCommit } from '../../config/git-context.ts';
import { isOnlyCall, isRemoteFile } from '../../config/remote-build.ts';
import type { Shell } from '../../platform/shell.ts';
import type { Services } from '../services/services.ts';
import type { Request } from './read-request.ts';

/** Where the files of a build are that BuildKit fetches. Absolute paths. */
export interface CheckedOut {
  readonly context: string;
  readonly dockerfile: string;
}

const longestStatusMs = 30_000;

/**
 * The same files as in a Git context, where the workspace is known to have them: it is the same repository at the same commit, and
 * nothing in it has changed since. `undefined` for all others, and where anything about it is unclear.
 */
export async function checkedOut(
  { run: { folder }, checkout, shell }: Pick<Services, 'run' | 'checkout' | 'shell'>,
  { facts, config: { build } }: Pick<Request, 'facts' | 'config'>,
): Promise<CheckedOut | undefined> {
  const file = build.file ?? 'Dockerfile';
  if (!isGitContext(build.context) || isOnlyCall(build) || isRemoteFile(file) || path.isAbsolute(file))
    return undefined;
  const wanted = facts.inActions ? ownCommit(build.context, facts) : undefined;
  if (wanted === undefined || (await checkout.kindOf(path.join(folder, '.git'))) !== 'folder') return undefined;
  const context = path.join(folder, wanted.folder);
  const dockerfile = path.join(context, file);
  const isHere = await Promise.all([
    checkout.kindOf(context).then((kind) => kind === 'folder'),
    checkout.readText(dockerfile).then((text) => text !== undefined),
    builtCommit(checkout, [{ folder, name: 'the workspace', isWhole: false }], [folder]).then(
      (commit) => commit.kind === 'known' && commit.sha === wanted.sha,
    ),
  ]);
  return isHere.every(Boolean) && (await isClean(shell, folder)) ? { context, dockerfile } : undefined;
}

/** Asks git, without what the repository's configuration would have it run. Where there is none, nothing is known. */
async function isClean(shell: Shell, folder: string): Promise<boolean> {
  const git = ['git', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-C', folder] as const;
  const exit = await shell.run({
    argv: [...git, 'status', '--porcelain', '--untracked-files=normal'],
    env: { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
    timeoutMs: longestStatusMs,
  });
  return exit.kind === 'exited' && exit.code === 0 && exit.stdout.trim() === '';
}
