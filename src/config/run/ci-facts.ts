import type { CiRun } from './ci-systems.ts';
import type { GitPlace } from './git-place.ts';
import { usualDefaultBranches } from './local-place.ts';
import type { RunFacts } from './run-facts.ts';

/**
 * The facts of a run of another CI system, in the words of GitHub's: the same rules then say what the run may read and write. What the
 * system does not tell stays unknown; of Git's files counts only which folder is the repository, and which branch the default one.
 */
export function ciFacts(facts: RunFacts, run: CiRun, git: GitPlace | undefined): RunFacts {
  const ref = refOf(run);
  return {
    ...facts,
    ci: run.system,
    repository: run.repository,
    ref,
    refType: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: run.commit,
    eventName: run.pull === '' ? 'push' : 'pull_request',
    action: '',
    runId: run.runId,
    runAttempt: '1',
    runNumber: '',
    job: '',
    workflow: '',
    workspace: git?.root ?? '',
    defaultBranch: run.defaultBranch || git?.defaultBranch || ownDefault(run),
    prBaseRef: run.pullBase === '' || run.pull === '' ? undefined : `refs/heads/${run.pullBase}`,
    prNumber: pullNumber(run),
    prHeadSha: undefined,
    isFork: run.pull !== '' && !run.isOwnPull,
    isDependabot: false,
    visibility: run.visibility,
  };
}

/** A pull request before a tag before a branch, since systems name a pull request's or a tag's branch too. Empty when none is known. */
function refOf(run: CiRun): string {
  // Without a repository nobody knows whose branch it is.
  if (run.repository === '') return '';
  if (run.pull !== '') return `refs/pull/${pullNumber(run) ?? run.pull}/merge`;
  if (run.tag !== '') return `refs/tags/${run.tag}`;
  return run.branch === '' ? '' : `refs/heads/${run.branch}`;
}

/** The number alone, at the end of an address, or before `/merge`. */
function pullNumber({ pull }: CiRun): number | undefined {
  const digits = /(?:^|\/)(\d{1,15})(?:\/\w+)?$/.exec(pull)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A branch of the usual name is taken for the default one: nobody else writes to its snapshots either way. */
function ownDefault({ branch, pull, tag }: CiRun): string | undefined {
  return pull === '' && tag === '' && usualDefaultBranches.includes(branch) ? branch : undefined;
}
