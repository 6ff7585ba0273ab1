import type { BuiltCommit } from '../config/run/built-commit.ts';
import type { CacheKind } from '../config/cache-kind.ts';
import type { StoreKind } from '../config/store/cache-store.ts';
import type { CacheMode } from '../config/config.ts';
import type { RunFacts } from '../config/run/run-facts.ts';
import type { RunKind } from './run-kind.ts';
import { isOutsidePull, isOwnCommit, runKind } from './run-kind.ts';

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
   * Runs share what outlives them on a builder only within their domain: `trusted`, `release`, `pull-7`, `commit-…`,
   * `run-…`.
   */
  readonly domain: string;
  /** What is built was written by people without rights in the repository, or may be. */
  readonly buildsForeignCode: boolean;
  /** Whether private modules may be in an archive. */
  readonly keepsPrivateModules: boolean;
  /** The kind of run that was recognised, for the log. */
  readonly run: RunKind;
}

interface TrustQuestion {
  readonly mode: CacheMode;
  readonly store: StoreKind;
  /** Why modules of the image are private, or may be; empty when none is. */
  readonly privateReason: string;
  readonly commit: BuiltCommit;
  /** No compiled entry that another run made may be used. */
  readonly isClean: boolean;
}

/** The domain alone: it is needed before anything is known of the modules. */
export function trustDomain(facts: RunFacts, commit: BuiltCommit): string {
  return domainOf(runKind(facts, commit), facts, commit);
}

/** Who may read and write what. Pure: the same facts give the same answer. */
export function trustFor(facts: RunFacts, question: TrustQuestion): Trust {
  const run = runKind(facts, question.commit);
  const rows = rowsOf(run, question.commit);
  const keepsPrivateModules =
    question.mode === 'all' || question.privateReason === '' || facts.visibility === 'private' || run === 'local';
  const modules = byMode('modules', question.mode, rows.modules);
  const build = byMode(
    'build',
    question.mode,
    keepsPrivateModules ? buildAccess(rows, question) : offForPrivateModules(question.privateReason),
  );
  return {
    modules: narrowed(modules, facts, question.store),
    build: narrowed(build, facts, question.store),
    domain: domainOf(run, facts, question.commit),
    buildsForeignCode: run !== 'local' && (!isOwnCommit(facts, question.commit) || isOutsidePull(facts)),
    keepsPrivateModules,
    run,
  };
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
  'no-ref': both(access(true, 'no', 'this event names no branch, so nobody can tell for whom it would write')),
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
  release: both(access(true, 'no', 'nobody reads the entries of a tag or release later')),
  'read-only-event': both(access(true, 'no', 'this event may run for people without write access to the repository')),
};

/** What the table says, with the reason why the commit is not known to be the run's own. */
function rowsOf(run: RunKind, commit: BuiltCommit): TableRow {
  if (run !== 'other-commit' || commit.kind === 'known') return accessTable[run];
  return both(access(true, 'no', `it cannot be told whose commit is built: ${commit.reason}`));
}

/** `cache: all` reads compiled code in any case: that is the user's own decision. */
function buildAccess({ modules, build }: TableRow, { mode, isClean }: TrustQuestion): Access {
  if (mode === 'all')
    return build.read ? build : access(true, 'no', `\`cache: all\` allows it to be read, and ${modules.reason}`);
  if (!isClean || !build.read) return build;
  return { ...build, read: false, reason: 'a clean build uses nothing that another run compiled' };
}

function offForPrivateModules(reason: string): Access {
  return access(
    false,
    'no',
    `it may hold compiled private modules (${reason}), and everybody who can open a pull request of a public repository could read it; \`cache: all\` keeps it nevertheless`,
  );
}

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
 * Who must not meet on a builder that outlives the job: a build writes into its mounts, whatever is saved afterwards. So what
 * counts is whose code is built, and a commit that is not known to be the run's own may be anybody's. Events that run
 * for people without rights, with the secrets of the default branch, meet nobody.
 */
function domainOf(run: RunKind, facts: RunFacts, commit: BuiltCommit): string {
  const own = isOwnCommit(facts, commit);
  switch (run) {
    case 'local':
      return 'trusted';
    case 'read-only-event':
    case 'no-ref':
      return runDomain(facts);
    case 'pull-request':
    case 'closed-pull-request':
      if (isOutsidePull(facts)) return pullDomain(facts);
      return own ? 'trusted' : commitDomain(facts, commit);
    case 'other-commit':
      if (isOutsidePull(facts)) return pullDomain(facts);
      return commitDomain(facts, commit);
    case 'other-event':
    case 'default-branch':
    case 'branch':
    case 'merge-group':
    case 'release':
      if (!own) return commitDomain(facts, commit);
      if (run === 'release') return 'release';
      return run === 'branch' && facts.isDependabot ? 'dependabot' : 'trusted';
  }
}

function pullDomain(facts: RunFacts): string {
  if (facts.prNumber !== undefined) return `pull-${facts.prNumber}`;
  return facts.isDependabot ? 'dependabot' : runDomain(facts);
}

function commitDomain(facts: RunFacts, commit: BuiltCommit): string {
  return commit.kind === 'known' ? `commit-${commit.sha}` : runDomain(facts);
}

function runDomain({ runId, runAttempt }: RunFacts): string {
  return `run-${runId}-${runAttempt}`;
}
