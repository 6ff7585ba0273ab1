import type { BuiltCommit } from '../config/run/built-commit.ts';
import type { RunFacts } from '../config/run/run-facts.ts';
import { isInCi } from '../config/run/run-facts.ts';

/** The kinds of run that are told apart; the first that fits counts. */
export type RunKind =
  | 'local'
  | 'closed-pull-request'
  | 'release'
  | 'read-only-event'
  | 'merge-group'
  | 'pull-request'
  | 'no-ref'
  | 'other-commit'
  | 'other-event'
  | 'default-branch'
  | 'branch';

/** Whether the run publishes: nobody asked otherwise, it is to be a clean build. */
export function isRelease(facts: RunFacts): boolean {
  return isInCi(facts) && (facts.refType === 'tag' || facts.eventName === 'release');
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

/** What kind of run it is, as far as its own facts and the commit tell. */
export function runKind(facts: RunFacts, commit: BuiltCommit): RunKind {
  if (!isInCi(facts)) return 'local';
  if (facts.eventName.startsWith('pull_request') && facts.action === 'closed') return 'closed-pull-request';
  if (isRelease(facts)) return 'release';
  if (readOnlyEvents.includes(facts.eventName)) return 'read-only-event';
  if (facts.eventName === 'merge_group') return 'merge-group';
  if (facts.ref === '') return 'no-ref';
  if (!isOwnCommit(facts, commit)) return 'other-commit';
  if (facts.ref.startsWith('refs/pull/')) return 'pull-request';
  const isDefault = facts.ref === `refs/heads/${facts.defaultBranch}`;
  // An event that does not name the default branch may still have been started on it.
  if (!isDefault && facts.defaultBranch !== undefined) return 'branch';
  if (!writerEvents.includes(facts.eventName)) return 'other-event';
  return isDefault ? 'default-branch' : 'branch';
}

/** The commit that the run was started for; of a pull request also its own, beside its merge with the base. */
export function isOwnCommit(facts: RunFacts, commit: BuiltCommit): boolean {
  if (commit.kind === 'unknown') return false;
  return commit.sha === facts.sha || (facts.ref.startsWith('refs/pull/') && commit.sha === facts.prHeadSha);
}

/** Of a fork, or of Dependabot: whoever wrote it has no rights in the repository. */
export function isOutsidePull({ ref, isFork, isDependabot }: RunFacts): boolean {
  return ref.startsWith('refs/pull/') && (isFork || isDependabot);
}
