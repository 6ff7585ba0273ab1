/** A run outside of GitHub Actions, as the variables of its CI system tell it. Texts are empty when unknown. */
export interface CiRun {
  readonly system: string;
  /** An address, without a login. */
  readonly repository: string;
  /** The full hash of the commit that the run is for. */
  readonly commit: string;
  /** Without `refs/heads/`. Of a pull request, it is of no interest: what its author has named `main` is not `main`. */
  readonly branch: string;
  readonly tag: string;
  readonly defaultBranch: string;
  /** The number of the pull request, merge request or change. */
  readonly pull: string;
  /** The branch that the pull request wants to change. */
  readonly pullBase: string;
  /** The pull request is of the repository itself. Where the system does not tell, it counts as one of a fork. */
  readonly isOwnPull: boolean;
  readonly visibility: 'public' | 'private' | 'unknown';
  /** One of its own for each job, and for each attempt. */
  readonly runId: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
/** A variable's value without white space around it; empty when it is not set. */
type Variable = (name: string) => string;

type TextField = Exclude<keyof CiRun, 'system' | 'isOwnPull' | 'visibility'>;

/** How one system names its facts. */
interface CiSystem {
  readonly name: string;
  /** Whether the run is one of this system. */
  readonly isHere: (of: Variable) => boolean;
  /** The variables of each fact, the first that is set counts; or how it is made of some. */
  readonly facts: Readonly<Partial<Record<TextField, readonly string[] | ((of: Variable) => string)>>>;
  readonly isOwnPull?: (of: Variable) => boolean;
  readonly visibility?: (of: Variable) => CiRun['visibility'];
}

/** The systems that are known, one a row; docs/other-ci.md has the same list. */
const systems: readonly CiSystem[] = [
  {
    name: 'GitLab CI',
    isHere: (of) => isSet(of('GITLAB_CI')),
    facts: {
      repository: ['CI_PROJECT_URL'],
      commit: ['CI_COMMIT_SHA'],
      branch: ['CI_COMMIT_BRANCH'],
      tag: ['CI_COMMIT_TAG'],
      defaultBranch: ['CI_DEFAULT_BRANCH'],
      pull: ['CI_MERGE_REQUEST_IID', 'CI_EXTERNAL_PULL_REQUEST_IID'],
      pullBase: ['CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_NAME'],
      runId: ['CI_JOB_ID'],
    },
    // In a pipeline of the fork's own project, the first is the fork too, and the second is not.
    isOwnPull: (of) => areSame(of('CI_MERGE_REQUEST_SOURCE_PROJECT_ID'), of('CI_MERGE_REQUEST_PROJECT_ID')),
    visibility: (of) => (of('CI_PROJECT_VISIBILITY') === 'internal' ? 'private' : visibilityIn(of)),
  },
  {
    name: 'Jenkins',
    isHere: (of) => isSet(of('JENKINS_URL')),
    facts: {
      repository: (of) => of('GIT_URL') || multibranchJob(of),
      commit: ['GIT_COMMIT'],
      branch: (of) => of('BRANCH_NAME') || remoteBranch(of('GIT_BRANCH')),
      tag: ['TAG_NAME'],
      defaultBranch: (of) => (of('BRANCH_IS_PRIMARY') === 'true' ? of('BRANCH_NAME') : ''),
      // Of a multibranch job, and of the plugins that start others for a pull request.
      pull: ['CHANGE_ID', 'ghprbPullId', 'gitlabMergeRequestIid', 'GERRIT_CHANGE_NUMBER'],
      pullBase: ['CHANGE_TARGET', 'ghprbTargetBranch', 'gitlabTargetBranch'],
      runId: ['BUILD_TAG'],
    },
    // CHANGE_FORK names a fork, and is not set either by sources of branches that do not tell.
  },
  {
    name: 'Buildkite',
    isHere: (of) => isSet(of('BUILDKITE')),
    facts: {
      repository: ['BUILDKITE_REPO'],
      commit: ['BUILDKITE_COMMIT'],
      branch: ['BUILDKITE_BRANCH'],
      tag: ['BUILDKITE_TAG'],
      defaultBranch: ['BUILDKITE_PIPELINE_DEFAULT_BRANCH'],
      pull: ['BUILDKITE_PULL_REQUEST'],
      pullBase: ['BUILDKITE_PULL_REQUEST_BASE_BRANCH'],
      runId: ['BUILDKITE_JOB_ID'],
    },
    isOwnPull: (of) => areSame(hostAndPath(of('BUILDKITE_PULL_REQUEST_REPO')), hostAndPath(of('BUILDKITE_REPO'))),
  },
  {
    name: 'CircleCI',
    isHere: (of) => isSet(of('CIRCLECI')),
    facts: {
      repository: ['CIRCLE_REPOSITORY_URL'],
      commit: ['CIRCLE_SHA1'],
      branch: ['CIRCLE_BRANCH'],
      tag: ['CIRCLE_TAG'],
      pull: (of) => of('CIRCLE_PR_NUMBER') || of('CIRCLE_PULL_REQUEST') || below('pull/', of('CIRCLE_BRANCH')),
      runId: ['CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_WORKFLOW_ID'],
    },
    // The number alone, and a branch of this form, are those of a fork.
    isOwnPull: (of) => of('CIRCLE_PR_NUMBER') === '' && /^(?!pull\/)./.test(of('CIRCLE_BRANCH')),
  },
  {
    name: 'Azure Pipelines',
    isHere: (of) => isSet(of('TF_BUILD')),
    facts: {
      repository: ['BUILD_REPOSITORY_URI'],
      commit: ['BUILD_SOURCEVERSION'],
      branch: (of) => below('refs/heads/', of('BUILD_SOURCEBRANCH')),
      tag: (of) => below('refs/tags/', of('BUILD_SOURCEBRANCH')),
      pull: (of) =>
        of('SYSTEM_PULLREQUEST_PULLREQUESTNUMBER') ||
        of('SYSTEM_PULLREQUEST_PULLREQUESTID') ||
        below('refs/pull/', of('BUILD_SOURCEBRANCH')),
      pullBase: ['SYSTEM_PULLREQUEST_TARGETBRANCH'],
      runId: ['SYSTEM_JOBID'],
    },
    isOwnPull: (of) => /^false$/i.test(of('SYSTEM_PULLREQUEST_ISFORK')),
  },
  {
    name: 'Bitbucket Pipelines',
    isHere: (of) => isSet(of('BITBUCKET_BUILD_NUMBER')),
    facts: {
      repository: ['BITBUCKET_GIT_HTTP_ORIGIN'],
      commit: ['BITBUCKET_COMMIT'],
      branch: ['BITBUCKET_BRANCH'],
      tag: ['BITBUCKET_TAG'],
      pull: ['BITBUCKET_PR_ID'],
      pullBase: ['BITBUCKET_PR_DESTINATION_BRANCH'],
      runId: ['BITBUCKET_STEP_UUID', 'BITBUCKET_BUILD_NUMBER'],
    },
  },
  {
    name: 'Woodpecker',
    isHere: (of) => of('CI') === 'woodpecker',
    facts: {
      repository: ['CI_REPO_URL'],
      commit: ['CI_COMMIT_SHA'],
      branch: ['CI_COMMIT_BRANCH'],
      tag: ['CI_COMMIT_TAG'],
      defaultBranch: ['CI_REPO_DEFAULT_BRANCH'],
      pull: ['CI_COMMIT_PULL_REQUEST'],
      pullBase: ['CI_COMMIT_TARGET_BRANCH'],
      runId: (of) => [of('CI_PIPELINE_NUMBER'), of('CI_STEP_NAME')].join('-'),
    },
  },
  {
    name: 'Drone',
    isHere: (of) => isSet(of('DRONE')),
    facts: {
      repository: ['DRONE_REPO_LINK'],
      commit: ['DRONE_COMMIT_SHA'],
      branch: ['DRONE_BRANCH'],
      tag: ['DRONE_TAG'],
      defaultBranch: ['DRONE_REPO_BRANCH'],
      pull: ['DRONE_PULL_REQUEST'],
      pullBase: ['DRONE_TARGET_BRANCH'],
      runId: (of) => [of('DRONE_BUILD_NUMBER'), of('DRONE_STEP_NAME')].join('-'),
    },
  },
  // Of any other one nothing is known.
  { name: 'a CI system that is not known', isHere: (of) => signsOfCi.some((name) => isSet(of(name))), facts: {} },
];

/** What runs of other systems have: nothing that they make may count as somebody's own. scripts/demo.mjs takes them away. */
const signsOfCi = [
  ...['CI', 'CONTINUOUS_INTEGRATION', 'CI_NAME', 'BUILD_NUMBER', 'BUILD_ID', 'RUN_ID'],
  ...['TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'JENKINS_HOME'],
];

/** The run that the environment tells of; `undefined` where it tells of no CI system. For runs outside of GitHub Actions. */
export function ciRunFrom(environment: Environment): CiRun | undefined {
  const of: Variable = (name) => environment[name]?.trim() ?? '';
  const system = systems.find(({ isHere }) => isHere(of));
  if (system === undefined) return undefined;
  const text = (field: TextField): string => {
    const source = system.facts[field] ?? [];
    return typeof source === 'function' ? source(of) : (source.map(of).find(isSet) ?? '');
  };
  return {
    system: system.name,
    repository: text('repository').replace(/\/\/[^/@]*@/, '//'),
    commit: text('commit'),
    branch: text('branch'),
    tag: text('tag'),
    defaultBranch: text('defaultBranch'),
    pull: text('pull'),
    pullBase: below('refs/heads/', text('pullBase')) || text('pullBase'),
    isOwnPull: text('pull') !== '' && system.isOwnPull?.(of) === true,
    visibility: system.visibility?.(of) ?? 'unknown',
    runId: text('runId'),
  };
}

/** `false` is how Buildkite says that there is no pull request. */
const isSet = (value: string): boolean => value !== '' && value.toLowerCase() !== 'false';

const areSame = (one: string, other: string): boolean => one !== '' && one === other;

const below = (prefix: string, ref: string): string => (ref.startsWith(prefix) ? ref.slice(prefix.length) : '');

function visibilityIn(of: Variable): CiRun['visibility'] {
  const told = of('CI_PROJECT_VISIBILITY');
  return told === 'public' || told === 'private' ? told : 'unknown';
}

/** The multibranch project of a job, which is called after its branch. */
function multibranchJob(of: Variable): string {
  const project = of('JOB_NAME').replace(/\/?[^/]*$/, '');
  return of('BRANCH_NAME') === '' || project === '' ? '' : `${of('JENKINS_URL')}job/${project}`;
}

/** `main` of `origin/main`; none of a ref that is no branch of the repository, as of a pull request. */
function remoteBranch(ref: string): string {
  return /^origin\/((?!pr\/|pull\/|pull-requests\/|merge-requests\/).+)$/.exec(ref)?.[1] ?? '';
}

/** What an address of a repository says, whatever the protocol: `git@host:me/app.git` and `https://host/me/app` are one. */
function hostAndPath(address: string): string {
  const plain = address
    .toLowerCase()
    .replace(/^[a-z+]+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/\.git\/?$/, '');
  return plain.replace(/^([^:/]+):(?:\d+\/)?\/?/, '$1/');
}
