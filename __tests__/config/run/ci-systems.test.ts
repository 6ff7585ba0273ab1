import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ciRunFrom } from '../../../src/config/run/ci-systems.ts';
import type { CiRun } from '../../../src/config/run/ci-systems.ts';

const sha = 'a'.repeat(40);
const nothing: CiRun = {
  system: '',
  repository: '',
  commit: '',
  branch: '',
  tag: '',
  defaultBranch: '',
  pull: '',
  pullBase: '',
  isOwnPull: false,
  visibility: 'unknown',
  runId: '',
};

interface Row {
  readonly system: string;
  /** What a push to a branch and a pull request have in common. */
  readonly environment: Readonly<Record<string, string>>;
  readonly common: Partial<CiRun>;
  readonly push: readonly [Readonly<Record<string, string>>, Partial<CiRun>];
  readonly tag: readonly [Readonly<Record<string, string>>, Partial<CiRun>];
  readonly pull: readonly [Readonly<Record<string, string>>, Partial<CiRun>];
  /** What differs in a pull request of the repository itself; none where the system does not tell. */
  readonly own?: Readonly<Record<string, string>>;
}

const repository = 'https://git.example/me/app';
const rows: readonly Row[] = [
  {
    system: 'GitLab CI',
    environment: {
      GITLAB_CI: 'true',
      CI: 'true',
      CI_PROJECT_URL: repository,
      CI_COMMIT_SHA: sha,
      CI_DEFAULT_BRANCH: 'trunk',
      CI_JOB_ID: '99',
      CI_PROJECT_VISIBILITY: 'internal',
    },
    common: { repository, commit: sha, defaultBranch: 'trunk', runId: '99', visibility: 'private' },
    push: [{ CI_COMMIT_BRANCH: 'topic', CI_COMMIT_REF_NAME: 'topic' }, { branch: 'topic' }],
    tag: [{ CI_COMMIT_TAG: 'v1', CI_COMMIT_REF_NAME: 'v1' }, { tag: 'v1' }],
    pull: [
      {
        CI_COMMIT_REF_NAME: 'trunk',
        CI_MERGE_REQUEST_IID: '7',
        CI_MERGE_REQUEST_PROJECT_ID: '1',
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2',
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'next',
      },
      { pull: '7', pullBase: 'next' },
    ],
    own: { CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1' },
  },
  {
    system: 'Jenkins',
    environment: {
      JENKINS_URL: 'https://ci.example/',
      GIT_URL: repository,
      GIT_COMMIT: sha,
      BUILD_TAG: 'jenkins-app-7',
    },
    common: { repository, commit: sha, runId: 'jenkins-app-7' },
    push: [
      { BRANCH_NAME: 'trunk', BRANCH_IS_PRIMARY: 'true' },
      { branch: 'trunk', defaultBranch: 'trunk' },
    ],
    tag: [
      { BRANCH_NAME: 'v1', TAG_NAME: 'v1' },
      { branch: 'v1', tag: 'v1' },
    ],
    pull: [
      { BRANCH_NAME: 'PR-7', CHANGE_ID: '7', CHANGE_TARGET: 'next', CHANGE_FORK: 'you' },
      { branch: 'PR-7', pull: '7', pullBase: 'next' },
    ],
  },
  {
    system: 'Buildkite',
    environment: {
      BUILDKITE: 'true',
      CI: 'true',
      BUILDKITE_REPO: 'git@git.example:me/app.git',
      BUILDKITE_COMMIT: sha,
      BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'trunk',
      BUILDKITE_JOB_ID: 'e44f',
      BUILDKITE_PULL_REQUEST: 'false',
      BUILDKITE_TAG: '',
    },
    common: { repository: 'git@git.example:me/app.git', commit: sha, defaultBranch: 'trunk', runId: 'e44f' },
    push: [{ BUILDKITE_BRANCH: 'topic' }, { branch: 'topic' }],
    tag: [
      { BUILDKITE_BRANCH: 'v1', BUILDKITE_TAG: 'v1' },
      { branch: 'v1', tag: 'v1' },
    ],
    pull: [
      {
        BUILDKITE_BRANCH: 'trunk',
        BUILDKITE_PULL_REQUEST: '7',
        BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'next',
        BUILDKITE_PULL_REQUEST_REPO: 'git://git.example/you/app.git',
      },
      { branch: 'trunk', pull: '7', pullBase: 'next' },
    ],
    own: { BUILDKITE_PULL_REQUEST_REPO: 'git://git.example/Me/app.git' },
  },
  {
    system: 'CircleCI',
    environment: {
      CIRCLECI: 'true',
      CIRCLE_REPOSITORY_URL: repository,
      CIRCLE_SHA1: sha,
      CIRCLE_WORKFLOW_JOB_ID: '99',
    },
    common: { repository, commit: sha, runId: '99' },
    push: [{ CIRCLE_BRANCH: 'topic' }, { branch: 'topic' }],
    tag: [{ CIRCLE_TAG: 'v1' }, { tag: 'v1' }],
    pull: [{ CIRCLE_BRANCH: 'pull/7' }, { branch: 'pull/7', pull: '7' }],
    own: { CIRCLE_BRANCH: 'topic', CIRCLE_PULL_REQUEST: `${repository}/pull/7` },
  },
  {
    system: 'Azure Pipelines',
    environment: {
      TF_BUILD: 'True',
      BUILD_REPOSITORY_URI: `https://me@git.example/me/app`,
      BUILD_SOURCEVERSION: sha,
      SYSTEM_JOBID: '99',
    },
    common: { repository, commit: sha, runId: '99' },
    push: [{ BUILD_SOURCEBRANCH: 'refs/heads/a/b' }, { branch: 'a/b' }],
    tag: [{ BUILD_SOURCEBRANCH: 'refs/tags/v1' }, { tag: 'v1' }],
    pull: [
      { BUILD_SOURCEBRANCH: 'refs/pull/7/merge', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/next' },
      { pull: '7/merge', pullBase: 'next' },
    ],
    own: { SYSTEM_PULLREQUEST_ISFORK: 'False' },
  },
  {
    system: 'Bitbucket Pipelines',
    environment: {
      BITBUCKET_BUILD_NUMBER: '99',
      BITBUCKET_GIT_HTTP_ORIGIN: repository,
      BITBUCKET_COMMIT: sha,
    },
    common: { repository, commit: sha, runId: '99' },
    push: [{ BITBUCKET_BRANCH: 'topic' }, { branch: 'topic' }],
    tag: [{ BITBUCKET_TAG: 'v1' }, { tag: 'v1' }],
    pull: [
      { BITBUCKET_BRANCH: 'main', BITBUCKET_PR_ID: '7', BITBUCKET_PR_DESTINATION_BRANCH: 'next' },
      { branch: 'main', pull: '7', pullBase: 'next' },
    ],
  },
  {
    system: 'Woodpecker',
    environment: {
      CI: 'woodpecker',
      CI_REPO_URL: repository,
      CI_COMMIT_SHA: sha,
      CI_REPO_DEFAULT_BRANCH: 'trunk',
      CI_PIPELINE_NUMBER: '9',
      CI_STEP_NAME: 'image',
    },
    common: { repository, commit: sha, defaultBranch: 'trunk', runId: '9-image' },
    push: [{ CI_COMMIT_BRANCH: 'topic' }, { branch: 'topic' }],
    tag: [{ CI_COMMIT_TAG: 'v1' }, { tag: 'v1' }],
    pull: [
      { CI_COMMIT_BRANCH: 'trunk', CI_COMMIT_PULL_REQUEST: '7', CI_COMMIT_TARGET_BRANCH: 'trunk' },
      { branch: 'trunk', pull: '7', pullBase: 'trunk' },
    ],
  },
  {
    system: 'Drone',
    environment: {
      DRONE: 'true',
      CI: 'true',
      DRONE_REPO_LINK: repository,
      DRONE_COMMIT_SHA: sha,
      DRONE_REPO_BRANCH: 'trunk',
      DRONE_BUILD_NUMBER: '9',
      DRONE_STEP_NAME: 'image',
    },
    common: { repository, commit: sha, defaultBranch: 'trunk', runId: '9-image' },
    push: [{ DRONE_BRANCH: 'topic' }, { branch: 'topic' }],
    tag: [{ DRONE_TAG: 'v1' }, { tag: 'v1' }],
    pull: [
      { DRONE_BRANCH: 'trunk', DRONE_PULL_REQUEST: '7', DRONE_TARGET_BRANCH: 'trunk' },
      { branch: 'trunk', pull: '7', pullBase: 'trunk' },
    ],
  },
];

describe.each(rows)('$system', ({ system, environment, common, push, tag, pull, own }) => {
  test.each([
    ['a push', push],
    ['a tag', tag],
    ['a pull request of a fork, or of nobody knows whom', pull],
  ])('%s', (_name, [more, expected]) =>
    expect(ciRunFrom({ ...environment, ...more })).toEqual({ ...nothing, system, ...common, ...expected }),
  );

  test('a pull request of the repository, where the system tells', () => {
    const told = ciRunFrom({ ...environment, ...pull[0], ...own });
    expect(told?.isOwnPull).toBe(own !== undefined);
    expect(told?.pull).not.toBe('');
  });
});

test('docs/other-ci.md has a line for each system, which names the variables', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/other-ci.md'), 'utf8');
  for (const { system, environment, pull, own } of rows) {
    const line = page.split('\n').find((each) => each.startsWith(`| ${system} | \``)) ?? '';
    const named = (names: object): readonly string[] => Object.keys(names).filter((name) => line.includes(`\`${name}`));
    expect(named(environment).length).toBeGreaterThanOrEqual(3);
    expect(named({ ...pull[0], ...own }).length).toBeGreaterThanOrEqual(1);
  }
});

describe('what is known of', () => {
  const jenkins = { JENKINS_URL: 'https://ci.example/', GIT_COMMIT: sha };

  test.each<readonly [string, Readonly<Record<string, string>>, Partial<CiRun>]>([
    [
      'a multibranch job of Jenkins that has not told its repository',
      { ...jenkins, JOB_NAME: 'team/app/topic', BRANCH_NAME: 'topic' },
      { repository: 'https://ci.example/job/team/app', branch: 'topic' },
    ],
    [
      'another job of it',
      { ...jenkins, GIT_BRANCH: 'origin/main', JOB_NAME: 'app' },
      { repository: '', branch: 'main' },
    ],
    ['one that builds a ref of a pull request', { ...jenkins, GIT_BRANCH: 'origin/pr/7/merge' }, { branch: '' }],
    ['one that Gerrit starts for a change', { ...jenkins, GERRIT_CHANGE_NUMBER: '7' }, { pull: '7', isOwnPull: false }],
    ['one that a plugin starts for a pull request', { ...jenkins, ghprbPullId: '7' }, { pull: '7', isOwnPull: false }],
    ['a system that is not in the table', { CI: 'true' }, { system: 'a CI system that is not known', repository: '' }],
  ])('%s', (_name, environment, expected) => expect(ciRunFrom(environment)).toMatchObject(expected));
});

test.each([{}, { CI: '' }, { CI: 'false' }])('no CI system: %j', (environment) =>
  expect(ciRunFrom(environment)).toBeUndefined(),
);

test.each([
  ...['CI', 'CONTINUOUS_INTEGRATION', 'CI_NAME', 'BUILD_NUMBER', 'BUILD_ID', 'RUN_ID'],
  ...['TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'JENKINS_HOME'],
])('%s alone tells of a system that is not known', (name) =>
  expect(ciRunFrom({ [name]: '7' })?.system).toBe('a CI system that is not known'),
);
