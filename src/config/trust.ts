import type { CacheKind } from './cache-kind.ts';
import type { CacheMode } from './config.ts';
import type { RunFacts } from './run-facts.ts';

/**
 * What a run may do with one of the caches.
 *
 * `if-none-exact`: write when no exact entry is visible. `delta`: write what the visible base lacks, and everything
 * when none is visible.
 */
export interface Access {
  readonly read: boolean;
  readonly write: 'no' | 'yes' | 'if-none-exact' | 'delta';
  /** Why, in words that end a sentence such as "the build cache is not saved: …". */
  readonly reason: string;
}

/** What a run is trusted with. */
export interface Trust {
  readonly modules: Access;
  readonly build: Access;
  /**
   * Runs share a builder's mounts and a local store only within their domain: `trusted`, `release`, `pull-7`,
   * `commit-…`.
   */
  readonly domain: string;
  /** Whether modules that GOPRIVATE names may be in an archive. */
  readonly keepsPrivateModules: boolean;
  /** The kind of run that was recognised, for the log. */
  readonly run: RunKind;
}

export interface TrustQuestion {
  readonly mode: CacheMode;
  readonly store: 'github' | 'local';
  /** Private modules are among those of the image. */
  readonly hasPrivateModules: boolean;
  /** The commit in the workspace; `undefined` when it cannot be told. */
  readonly checkedOutSha: string | undefined;
}

/** The kinds of run that are told apart; the first that fits counts. */
export type RunKind =
  | 'local'
  | 'closed-pull-request'
  | 'release'
  | 'read-only-event'
  | 'merge-group'
  | 'pull-request'
  | 'other-commit'
  | 'other-event'
  | 'default-branch'
  | 'branch';

/** The domain alone: it is needed before anything is known of the modules. */
export function trustDomain(facts: RunFacts, checkedOutSha: string | undefined): string {
  return domainOf(runKind(facts, checkedOutSha), facts, checkedOutSha);
}

/** Who may read and write what. Pure: the same facts give the same answer. */
export function trustFor(facts: RunFacts, question: TrustQuestion): Trust {
  const run = runKind(facts, question.checkedOutSha);
  const keepsPrivateModules =
    question.mode === 'all' || !question.hasPrivateModules || facts.visibility === 'private' || run === 'local';
  const modules = byMode('modules', question.mode, accessTable[run].modules);
  const build = byMode(
    'build',
    question.mode,
    keepsPrivateModules ? buildAccess(run, question.mode) : offForPrivateModules,
  );
  return {
    modules: narrowed(modules, facts, question.store),
    build: narrowed(build, facts, question.store),
    domain: domainOf(run, facts, question.checkedOutSha),
    keepsPrivateModules,
    run,
  };
}

/**
 * GitHub gives these a token that cannot save, since they run for people without rights and see the secrets of the
 * default branch.
 */
const readOnlyEvents = ['pull_request_target', 'issue_comment', 'workflow_run'];
/** What starts a run on a branch only by somebody with write access to the repository. */
const writerEvents = [
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'create',
  'deployment',
  'deployment_status',
];

function runKind(facts: RunFacts, checkedOutSha: string | undefined): RunKind {
  if (!facts.inActions) return 'local';
  if (facts.eventName.startsWith('pull_request') && facts.action === 'closed') return 'closed-pull-request';
  if (facts.refType === 'tag' || facts.eventName === 'release') return 'release';
  if (readOnlyEvents.includes(facts.eventName)) return 'read-only-event';
  if (facts.eventName === 'merge_group') return 'merge-group';
  if (facts.ref.startsWith('refs/pull/')) return 'pull-request';
  const isDefault = facts.ref === `refs/heads/${facts.defaultBranch}`;
  // An event that does not name the default branch may still have been started on it.
  if (!isDefault && facts.defaultBranch !== undefined) return 'branch';
  if (!writerEvents.includes(facts.eventName)) return 'other-event';
  if (checkedOutSha !== undefined && checkedOutSha !== facts.sha) return 'other-commit';
  return isDefault ? 'default-branch' : 'branch';
}

interface TableRow {
  readonly modules: Access;
  readonly build: Access;
}

const access = (read: boolean, write: Access['write'], reason: string): Access => ({ read, write, reason });
const both = (row: Access): TableRow => ({ modules: row, build: row });

const accessTable: Readonly<Record<RunKind, TableRow>> = {
  local: both(access(true, 'yes', 'a run on this machine')),
  'default-branch': both(access(true, 'yes', 'a run of the default branch')),
  'other-commit': both(
    access(
      true,
      'no',
      "the workspace holds another commit than this run's, so what it makes could not be trusted later",
    ),
  ),
  'other-event': both(access(true, 'no', 'this event can be started without write access to the repository')),
  branch: {
    modules: access(true, 'yes', 'a run of a branch, whose entries only it can read'),
    build: access(true, 'delta', 'a run of a branch, whose entries only it can read'),
  },
  'pull-request': {
    modules: access(true, 'if-none-exact', 'a pull request, whose entries only it can read'),
    build: access(true, 'delta', 'a pull request, whose entries only it can read'),
  },
  'merge-group': both(access(true, 'no', 'a merge queue run: nobody reads its entries later')),
  'closed-pull-request': {
    modules: access(true, 'no', 'the pull request is closed: nobody reads its entries later'),
    build: access(false, 'no', 'the pull request is closed'),
  },
  release: {
    modules: access(true, 'no', 'nobody reads the entries of a tag or release later'),
    build: access(false, 'no', 'a tag or release is not built on compiled code that another run left behind'),
  },
  'read-only-event': both(access(true, 'no', 'this event may run for people without write access to the repository')),
};

/** `cache: all` reads compiled code for a release too: that is the user's own decision. */
function buildAccess(run: RunKind, mode: CacheMode): Access {
  const { build } = accessTable[run];
  if (mode !== 'all' || build.read) return build;
  return access(true, 'no', `\`cache: all\` allows it to be read, and ${accessTable[run].modules.reason}`);
}

const offForPrivateModules = access(
  false,
  'no',
  'it would hold compiled private modules, and everybody who can open a pull request of a public repository could read it; `cache: all` keeps it nevertheless',
);

function byMode(cache: CacheKind, mode: CacheMode, allowed: Access): Access {
  if (mode === 'off') return access(false, 'no', '`cache: off`');
  if (mode === 'modules' && cache === 'build') return access(false, 'no', '`cache: modules`');
  return allowed;
}

/** The token and ACTIONS_CACHE_MODE only ever take rights away. */
function narrowed(allowed: Access, facts: RunFacts, store: TrustQuestion['store']): Access {
  const { cacheMode } = facts;
  const mayRead = cacheMode === undefined || cacheMode === 'read' || cacheMode === 'write';
  const mayWrite = cacheMode === undefined || cacheMode === 'write' || cacheMode === 'write-only';
  if (allowed.read && !mayRead)
    return narrowed({ ...allowed, read: false, reason: `ACTIONS_CACHE_MODE is ${cacheMode}` }, facts, store);
  if (allowed.write !== 'no' && !mayWrite)
    return { ...allowed, write: 'no', reason: `ACTIONS_CACHE_MODE is ${cacheMode}` };
  if (allowed.write !== 'no' && store === 'github' && facts.tokenWritable === false) {
    return { ...allowed, write: 'no', reason: "this run's cache token may only read" };
  }
  return allowed;
}

/**
 * Who must not meet on a machine that outlives the job: its build writes into the builder's mounts, whatever is saved
 * afterwards. So what counts is whose code is built: a commit that is not the run's own may be anybody's.
 */
function domainOf(run: RunKind, facts: RunFacts, checkedOutSha: string | undefined): string {
  const isOwnCommit = checkedOutSha !== undefined && checkedOutSha === facts.sha;
  const isOutside = facts.isFork || facts.isDependabot;
  switch (run) {
    case 'local':
      return 'trusted';
    case 'pull-request':
    case 'closed-pull-request':
      return isOutside ? pullDomain(facts) : 'trusted';
    case 'read-only-event':
      return isOwnCommit ? 'trusted' : pullDomain(facts);
    case 'other-event':
      if (checkedOutSha === undefined) return pullDomain(facts);
      return isOwnCommit ? 'trusted' : commitDomain(checkedOutSha);
    case 'other-commit':
    case 'default-branch':
    case 'branch':
    case 'merge-group':
    case 'release':
      if (checkedOutSha !== undefined && !isOwnCommit) return commitDomain(checkedOutSha);
      if (run === 'release') return 'release';
      return run === 'branch' && facts.isDependabot ? 'dependabot' : 'trusted';
  }
}

function pullDomain({ prNumber, isDependabot, runId }: RunFacts): string {
  if (prNumber !== undefined) return `pull-${prNumber}`;
  return isDependabot ? 'dependabot' : `run-${runId}`;
}

function commitDomain(sha: string): string {
  return `commit-${sha.slice(0, 12)}`;
}
