import { expect, test } from '@jest/globals';
import { ciFacts } from '../../../src/config/run/ci-facts.ts';
import { ciRunFrom } from '../../../src/config/run/ci-systems.ts';
import type { GitPlace } from '../../../src/config/run/git-place.ts';
import { runFactsFrom } from '../../../src/config/run/run-facts.ts';
import type { RunFacts } from '../../../src/config/run/run-facts.ts';

const gitlab = { GITLAB_CI: 'true', CI_PROJECT_URL: 'https://git.example/me/app', CI_COMMIT_SHA: 'a'.repeat(40) };
const clone: GitPlace = { root: '/project', branch: 'main', defaultBranch: '' };

function factsOf(environment: Readonly<Record<string, string>>, git: GitPlace | undefined = clone): RunFacts {
  const run = ciRunFrom(environment);
  if (run === undefined) throw new Error('no CI system');
  // What GitHub's runner would tell is of no other one.
  return ciFacts(runFactsFrom({ ...environment, GITHUB_REPOSITORY: 'you/app', GITHUB_SHA: 'b' }, undefined), run, git);
}

test.each<readonly [string, Readonly<Record<string, string>>, Partial<RunFacts>]>([
  [
    'a branch',
    { ...gitlab, CI_COMMIT_BRANCH: 'topic', CI_DEFAULT_BRANCH: 'trunk' },
    {
      inActions: false,
      ci: 'GitLab CI',
      repository: 'https://git.example/me/app',
      ref: 'refs/heads/topic',
      refType: 'branch',
      sha: 'a'.repeat(40),
      eventName: 'push',
      defaultBranch: 'trunk',
      workspace: '/project',
      prNumber: undefined,
      isFork: false,
    },
  ],
  ['a tag', { ...gitlab, CI_COMMIT_TAG: 'v1' }, { ref: 'refs/tags/v1', refType: 'tag', defaultBranch: undefined }],
  [
    'a merge request with a branch and a tag beside it',
    {
      ...gitlab,
      CI_MERGE_REQUEST_IID: '7',
      CI_COMMIT_BRANCH: 'main',
      CI_COMMIT_TAG: 'v1',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'next',
    },
    {
      ref: 'refs/pull/7/merge',
      refType: 'branch',
      eventName: 'pull_request',
      prNumber: 7,
      prBaseRef: 'refs/heads/next',
      isFork: true,
      defaultBranch: undefined,
    },
  ],
  [
    'a change that has no number',
    { JENKINS_URL: 'https://ci.example/', GIT_URL: 'x', CHANGE_ID: 'I8473b95934b5732ac55d26311a706c9c2bde9940' },
    { ref: 'refs/pull/I8473b95934b5732ac55d26311a706c9c2bde9940/merge', prNumber: undefined, isFork: true },
  ],
  [
    'one that an address names',
    { CIRCLECI: 'true', CIRCLE_REPOSITORY_URL: 'x', CIRCLE_PULL_REQUEST: 'https://git.example/me/app/pull/7' },
    { ref: 'refs/pull/7/merge', prNumber: 7 },
  ],
  [
    'a branch that is called as the default one',
    { ...gitlab, CI_COMMIT_BRANCH: 'master' },
    { defaultBranch: 'master' },
  ],
  [
    'a branch of nobody knows what repository',
    { ...gitlab, CI_PROJECT_URL: '', CI_COMMIT_BRANCH: 'main' },
    { ref: '' },
  ],
  ['the branch that is checked out, which a build may have made', { ...gitlab }, { ref: '' }],
])('%s', (_name, environment, expected) => expect(factsOf(environment)).toMatchObject(expected));

test('the clone tells the default branch where the system does not', () => {
  const environment = { ...gitlab, CI_COMMIT_BRANCH: 'topic' };
  expect(factsOf(environment, { ...clone, defaultBranch: 'trunk' }).defaultBranch).toBe('trunk');
  expect(factsOf(environment).defaultBranch).toBeUndefined();
});
