import { type BaseChoice, chooseBase } from '../../plan/base-choice.ts';
import { parseRawDiff } from '../../plan/changes.ts';
import type { SourceChange } from '../../plan/go/touched-packages.ts';
import type { PlanConfig } from '../../config/plan/plan-config.ts';
import { runEventFrom } from '../../config/run/run-event.ts';
import { readEvent } from '../request/read-event.ts';
import { ConfigError } from '../services/errors.ts';
import type { Services } from '../services/services.ts';
import { findGit, type Git } from './git.ts';

/** With what the checkout is compared, and what differs. */
export type Compared =
  | {
      readonly kind: 'changes';
      readonly git: Git;
      /** A commit. */
      readonly base: string;
      /** How the base was chosen, for people. */
      readonly what: string;
      readonly changes: readonly SourceChange[];
    }
  /** `advice` is empty when nothing helps. */
  | { readonly kind: 'all'; readonly git: Git | undefined; readonly reason: string; readonly advice: string };

const deeper = 'Check out with `fetch-depth: 0`, so that git has the commit to compare with.';

/** Finds what changed. Throws `ConfigError` for a ref of the inputs that is not there. */
export async function findChanges(
  services: Pick<Services, 'run' | 'files' | 'shell'>,
  config: Pick<PlanConfig, 'base' | 'head'>,
  folder: string,
): Promise<Compared> {
  const found = await findGit(services, folder);
  if (found.kind === 'none') {
    if (config.base !== undefined)
      throw new ConfigError(`base: \`${config.base}\` cannot be looked up: ${found.reason}.`);
    return { kind: 'all', git: undefined, reason: found.reason, advice: '' };
  }
  const { git } = found;
  const { env } = services.run;
  await checkHead(git, config.head);
  const choice = chooseBase(
    config.base,
    {
      inActions: env['GITHUB_ACTIONS'] === 'true',
      eventName: env['GITHUB_EVENT_NAME'] ?? '',
      event: runEventFrom(await readEvent(services)),
    },
    git.head,
  );
  return choice.kind === 'all'
    ? { kind: 'all', git, reason: choice.reason, advice: '' }
    : compared(git, choice, config);
}

async function compared(
  git: Git,
  { ref, mergeBase, what }: BaseChoice & { readonly kind: 'commit' },
  config: Pick<PlanConfig, 'base'>,
): Promise<Compared> {
  const all = (reason: string, advice: string): Compared => ({ kind: 'all', git, reason, advice });
  const commit = await git.commitOf(ref);
  if (commit === undefined) {
    const isCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
    if (config.base !== undefined && !isCommit) {
      const hint = git.isShallow
        ? `The checkout is shallow. ${deeper}`
        : 'Write a branch, a tag or a commit that is fetched, for example `origin/main`.';
      throw new ConfigError(`base: git knows no \`${config.base}\`. ${hint}`);
    }
    return git.isShallow
      ? all(`the checkout is shallow and lacks ${what} (${ref.slice(0, 12)})`, deeper)
      : all(`${what} (${ref.slice(0, 12)}) is not in the repository any more`, '');
  }
  const base = mergeBase ? await git.mergeBase(commit, git.head.sha) : commit;
  if (base === undefined)
    return all(`git finds no common ancestor of the checkout and ${what}`, git.isShallow ? deeper : '');
  const diff = await git.rawDiff(base, git.head.sha);
  if (diff === undefined) return all(`git cannot compare the checkout with ${what}`, git.isShallow ? deeper : '');
  const changes = parseRawDiff(diff, git.root);
  const goFiles = changes.filter(({ path, how }) => how !== 'added' && path.endsWith('.go')).map(({ path }) => path);
  const before = goFiles.length === 0 ? new Map<string, string>() : await git.textsAt(base, goFiles);
  return {
    kind: 'changes',
    git,
    base,
    what: `${what} (${base.slice(0, 12)})`,
    changes: changes.map((change) => ({ ...change, before: before.get(change.path) })),
  };
}

/** The files are read as they are checked out: another head would be planned with the wrong ones. */
async function checkHead(git: Git, head: string | undefined): Promise<void> {
  if (head === undefined) return;
  const commit = await git.commitOf(head);
  if (commit === undefined)
    throw new ConfigError(`head: git knows no \`${head}\`. Write what is checked out, or leave it out.`);
  if (commit !== git.head.sha)
    throw new ConfigError(
      `head: \`${head}\` is ${commit.slice(0, 12)}, but ${git.head.sha.slice(0, 12)} is checked out. Check out \`head\` first.`,
    );
}
