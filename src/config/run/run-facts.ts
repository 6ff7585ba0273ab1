import type { LocalPlace } from './local-place.ts';
import { type RunEvent, runEventFrom } from './run-event.ts';
import { tokenScopesFrom } from './runtime-token.ts';
import type { TokenScope } from './runtime-token.ts';

/** What is known about the run, from the environment and the event that started it. Texts are empty when unknown. */
export interface RunFacts {
  readonly inActions: boolean;
  /** The name of another CI system; its facts are in the words of GitHub's (`ciFacts`). */
  readonly ci?: string;
  /** `https://github.com` or an enterprise server. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** `owner/name`; of another CI system an address. */
  readonly repository: string;
  /** `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`; `local` outside CI. */
  readonly ref: string;
  readonly refType: 'branch' | 'tag' | 'unknown';
  readonly sha: string;
  readonly eventName: string;
  /** What happened, for example `closed` of a pull request. */
  readonly action: string;
  readonly runId: string;
  readonly runAttempt: string;
  readonly runNumber: string;
  readonly job: string;
  readonly workflow: string;
  readonly workspace: string;
  readonly runnerTemp: string;
  /** RUNNER_ENVIRONMENT: whose machine the job runs on; a hosted one is new for each job. */
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted' | 'unknown';
  /** A branch name. */
  readonly defaultBranch: string | undefined;
  /** The ref that a pull request wants to change, `refs/heads/…`. */
  readonly prBaseRef: string | undefined;
  readonly prNumber: number | undefined;
  /** The last commit of the pull request itself; the run's own is its merge with the base. */
  readonly prHeadSha: string | undefined;
  /** The pull request comes from another repository, or nobody says from which. */
  readonly isFork: boolean;
  readonly isDependabot: boolean;
  /** An internal repository counts as private. */
  readonly visibility: 'public' | 'private' | 'unknown';
  /** The addresses of the cache service that the runner has named, of each version. */
  readonly cacheServices: readonly string[];
  /** ACTIONS_CACHE_MODE; `undefined` when unset or unknown, which restricts nothing. */
  readonly cacheMode: 'none' | 'read' | 'write' | 'write-only' | undefined;
  /**
   * What the cache token may do, by ref; `undefined` when there is none or it does not say. The token itself is not
   * kept.
   */
  readonly tokenScopes: readonly TokenScope[] | undefined;
  /** Whether the cache token may write anywhere; `undefined` when it does not say. */
  readonly tokenWritable: boolean | undefined;
  /** Outside CI, where there is a repository. */
  readonly place?: LocalPlace;
  /** Variables of docker/build-push-action and buildx that the job may set. */
  readonly wishes: BuildWishes;
}

/** What the environment of a job wishes of its builds; each is off unless its variable says otherwise. */
interface BuildWishes {
  /** DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF: `{{defaultContext}}` of a pull request is its own last commit. */
  readonly pullRequestHead: boolean;
  /** BUILDX_SEND_GIT_QUERY_AS_INPUT: `{{defaultContext}}` has its ref and commit as a query, which buildx reads since 0.29. */
  readonly gitQuery: boolean;
  /** BUILDX_NO_DEFAULT_ATTESTATIONS: only attestations that the inputs ask for. */
  readonly noDefaultAttestations: boolean;
  /** DOCKER_BUILD_CHECKS_ANNOTATIONS is not off: what Docker's build checks find becomes annotations. */
  readonly checkAnnotations: boolean;
}

/** Whether it is the run of a CI system, and nobody's own. */
export function isInCi({ inActions, ci }: Pick<RunFacts, 'inActions' | 'ci'>): boolean {
  return inActions || ci !== undefined;
}

const runnerEnvironments = ['github-hosted', 'self-hosted'] as const;
const cacheModes = ['none', 'read', 'write', 'write-only'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the facts. `event` is the parsed JSON of GITHUB_EVENT_PATH, or `undefined`; nothing in it is taken on trust.
 */
export function runFactsFrom(environment: Environment, event: unknown): RunFacts {
  const told = runEventFrom(event);
  const variable = (name: string): string => environment[name]?.trim() ?? '';
  const inActions = variable('GITHUB_ACTIONS') === 'true';
  const tokenScopes = tokenScopesFrom(variable('ACTIONS_RUNTIME_TOKEN'));
  const repository = variable('GITHUB_REPOSITORY');
  return {
    inActions,
    serverUrl: variable('GITHUB_SERVER_URL') || 'https://github.com',
    apiUrl: variable('GITHUB_API_URL') || 'https://api.github.com',
    repository,
    ref: inActions ? variable('GITHUB_REF') : 'local',
    refType: inActions ? refTypeFrom(variable('GITHUB_REF_TYPE'), variable('GITHUB_REF')) : 'unknown',
    sha: variable('GITHUB_SHA'),
    eventName: variable('GITHUB_EVENT_NAME'),
    action: told.action ?? '',
    runId: variable('GITHUB_RUN_ID'),
    runAttempt: variable('GITHUB_RUN_ATTEMPT') || '1',
    runNumber: variable('GITHUB_RUN_NUMBER'),
    job: variable('GITHUB_JOB'),
    workflow: variable('GITHUB_WORKFLOW'),
    workspace: variable('GITHUB_WORKSPACE'),
    runnerTemp: variable('RUNNER_TEMP'),
    runnerEnvironment: runnerEnvironments.find((known) => known === variable('RUNNER_ENVIRONMENT')) ?? 'unknown',
    defaultBranch: told.repository?.default_branch,
    prBaseRef: prBaseRefFrom(variable('GITHUB_BASE_REF'), told),
    prNumber: prNumberFrom(variable('GITHUB_REF'), told),
    prHeadSha: told.pull_request?.head?.sha,
    isFork: isForkFrom(repository, variable('GITHUB_REF'), told),
    isDependabot:
      variable('GITHUB_ACTOR') === 'dependabot[bot]' || told.pull_request?.user?.login === 'dependabot[bot]',
    visibility: visibilityFrom(told),
    cacheServices: ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'].map(variable).filter((address) => address !== ''),
    cacheMode: cacheModes.find((mode) => mode === variable('ACTIONS_CACHE_MODE').toLowerCase()),
    tokenScopes,
    tokenWritable: tokenScopes?.some((scope) => scope.write),
    wishes: {
      pullRequestHead: variable('DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF') === 'true',
      gitQuery: isOn(variable('BUILDX_SEND_GIT_QUERY_AS_INPUT')),
      noDefaultAttestations: isOn(variable('BUILDX_NO_DEFAULT_ATTESTATIONS')),
      checkAnnotations: !isOff(variable('DOCKER_BUILD_CHECKS_ANNOTATIONS')),
    },
  };
}

/** As Go's strconv.ParseBool reads them, and with it buildx and docker/build-push-action. */
function isOn(value: string): boolean {
  return /^(?:1|t|T|true|TRUE|True)$/.test(value);
}

function isOff(value: string): boolean {
  return /^(?:0|f|F|false|FALSE|False)$/.test(value);
}

function refTypeFrom(type: string, ref: string): RunFacts['refType'] {
  if (type === 'tag' || ref.startsWith('refs/tags/')) return 'tag';
  return type === 'branch' || ref !== '' ? 'branch' : 'unknown';
}

function prBaseRefFrom(baseRef: string, { pull_request: pull }: RunEvent): string | undefined {
  const branch = pull?.base?.ref ?? baseRef;
  return branch === '' ? undefined : `refs/heads/${branch.replace(/^refs\/heads\//, '')}`;
}

/** A comment names the pull request as an issue; the ref holds the number too, whatever the event says. */
function prNumberFrom(ref: string, { pull_request: pull, issue }: RunEvent): number | undefined {
  if (pull?.number !== undefined) return pull.number;
  if ((issue?.pull_request ?? undefined) !== undefined) return issue?.number;
  const digits = /^refs\/pull\/(\d{1,15})\//.exec(ref)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A pull request whose repository is gone, cannot be named or is not told counts as a fork. */
function isForkFrom(repository: string, ref: string, { pull_request: pull }: RunEvent): boolean {
  if ((pull ?? undefined) === undefined) return ref.startsWith('refs/pull/');
  return pull?.head?.repo?.full_name?.toLowerCase() !== repository.toLowerCase();
}

function visibilityFrom({ repository }: RunEvent): RunFacts['visibility'] {
  if (repository?.visibility === 'public') return 'public';
  if (repository?.visibility === 'private' || repository?.visibility === 'internal') return 'private';
  if (repository?.private === undefined) return 'unknown';
  return repository.private ? 'private' : 'public';
}
