import { createHash } from 'node:crypto';
import type { BuildArg, BuildOptions } from '../config/build-options.ts';
import type { RunFacts } from '../config/run/run-facts.ts';
import { isInCi } from '../config/run/run-facts.ts';

/** Whether what a build leaves in the builder can meet a later job, and why. */
interface BuilderLife {
  readonly outlivesJob: boolean;
  readonly reason: string;
}

/** The builder as far as it tells where it runs: its driver, and the addresses that docker reaches it by. */
export interface BuilderPlace {
  readonly driver: string;
  /** Of its nodes: `unix://…`, `tcp://…`; `context:NAME` where a docker context could not be resolved. */
  readonly addresses: readonly string[];
  /** It was made for this run. */
  readonly isOwn?: boolean;
}

/** Drivers whose builders run where docker's address leads; others may run anywhere. */
const localDrivers: readonly string[] = ['docker', 'docker-container'];

/** Only a local socket is of this machine: docker takes an address without a scheme for TCP. */
function isLocalSocket(address: string): boolean {
  return /^(?:unix|npipe|fd):\/\//i.test(address);
}

/** Whether the builder runs on this machine, as far as its driver and addresses tell. */
export function isOnThisMachine({ driver, addresses }: BuilderPlace): boolean {
  return localDrivers.includes(driver) && addresses.length > 0 && addresses.every(isLocalSocket);
}

/** A machine that GitHub hosts is gone after the job, and with it a builder that runs on it. All others may stay. */
export function builderLife({ inActions, runnerEnvironment }: RunFacts, builder: BuilderPlace): BuilderLife {
  const outlives = (reason: string): BuilderLife => ({ outlivesJob: true, reason });
  if (builder.isOwn === true) return { outlivesJob: false, reason: 'the builder was made for this run' };
  if (!inActions) return outlives('this machine stays');
  if (!localDrivers.includes(builder.driver))
    return outlives(`a builder of the driver ${builder.driver} outlives the job`);
  if (!isOnThisMachine(builder)) return outlives('the builder runs on another machine, which outlives the job');
  switch (runnerEnvironment) {
    case 'github-hosted':
      return { outlivesJob: false, reason: 'the machine and its builder are gone after the job' };
    case 'self-hosted':
      return outlives('the builder of a self-hosted runner outlives the job');
    case 'unknown':
      return outlives('the builder may outlive the job: RUNNER_ENVIRONMENT does not say whose machine this is');
  }
}

/** Whether a run has the builder's cache mounts and layers for itself and its like, and why. */
export type Isolation =
  | { readonly kind: 'shared'; readonly reason: string }
  /** `name` is that of the run's domain: no run of another domain or repository has it. */
  | { readonly kind: 'apart'; readonly name: string; readonly reason: string };

/** Who is to share a builder with whom. */
interface IsolationQuestion {
  /** That of `Trust`. */
  readonly domain: string;
  readonly life: BuilderLife;
  /** Nothing that another run made may be used, on any builder. */
  readonly isClean: boolean;
  /** The working folder of the run: it stands for the repository where none is named. */
  readonly folder: string;
  /** Text that no other run has: it stands for the run where it has no number. */
  readonly nonce: string;
}

/**
 * Runs of different repositories and of different trust do not meet on a builder that outlives the job, and a clean build
 * meets no other run at all. What keeps them apart is given beside the Dockerfile (`isolatedBuild`): no text in it, and none
 * of a base image's, takes it away.
 */
export function isolationOf(facts: RunFacts, { domain, life, isClean, folder, nonce }: IsolationQuestion): Isolation {
  if (!isClean && !life.outlivesJob) return { kind: 'shared', reason: `nobody else uses them: ${life.reason}` };
  const named = (isInCi(facts) ? facts.repository : facts.place?.repository) || folder;
  const repository = facts.inActions ? [facts.serverUrl, facts.repository] : ['', named];
  const run = facts.runId === '' ? nonce : `${facts.runId}.${facts.runAttempt}`;
  const owner = isClean ? ['clean', run] : [domain];
  const hash = createHash('sha256')
    .update(JSON.stringify([...repository, ...owner]))
    .digest('hex');
  return {
    kind: 'apart',
    name: `cached-go-docker-build-${hash.slice(0, 32)}`,
    reason: isClean ? 'a clean build uses nothing that another run made' : life.reason,
  };
}

/** The build argument that BuildKit puts before the id of every cache mount (docs.docker.com/reference/dockerfile). */
export const namespaceArgument = 'BUILDKIT_CACHE_MOUNT_NS';

/** Reaches nobody: RFC 2606. */
const markDomain = 'invalid';

/**
 * The options of the user's build with what keeps its cache mounts and layers apart.
 *
 * The mounts: the namespace of the run's domain stands before the user's own, and BuildKit joins namespace and id by a slash
 * without cleaning either (dockerfile2llb/convert_runmount.go), so no id leads out of it.
 *
 * The layers: what a RUN finds in a mount can get into its layer, while neither an explicit id nor its namespace is in the
 * layer cache key, nor is a mount's default id behind a namespace with a slash, which joined ones have. But the names of additional hosts are, of every RUN (solver/llbsolver/ops/exec.go leaves out the
 * addresses alone), ONBUILD's too. So no run of another domain can make a layer that this one takes.
 */
export function isolatedBuild<T extends Pick<BuildOptions, 'buildArgs' | 'addHosts'>>(
  options: T,
  isolation: Isolation,
  env: Readonly<Record<string, string | undefined>>,
): T {
  switch (isolation.kind) {
    case 'shared':
      return options;
    case 'apart': {
      const isNamespace = ({ name }: BuildArg): boolean => name === namespaceArgument;
      const own = options.buildArgs.findLast(isNamespace);
      const given = own === undefined ? '' : (own.value ?? env[namespaceArgument] ?? '');
      const value = given === '' ? isolation.name : `${isolation.name}/${given}`;
      return {
        ...options,
        buildArgs: [...options.buildArgs.filter((arg) => !isNamespace(arg)), { name: namespaceArgument, value }],
        addHosts: [...options.addHosts, `${isolation.name}.${markDomain}:127.0.0.1`],
      };
    }
  }
}
