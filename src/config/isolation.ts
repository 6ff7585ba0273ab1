import { createHash } from 'node:crypto';
import type { BuildArg } from './build-options.ts';
import type { RunFacts } from './run-facts.ts';

/** Whether what a build leaves in the builder can meet a later job, and why. */
export interface BuilderLife {
  readonly outlivesJob: boolean;
  readonly reason: string;
}

/** The builder as far as it tells where it runs: its driver, and the addresses that docker reaches it by. */
export interface BuilderPlace {
  readonly driver: string;
  readonly addresses: readonly string[];
  /** It was made for this run. */
  readonly isOwn?: boolean;
}

/** Drivers whose builders run where docker's address leads; others may run anywhere. */
const localDrivers: readonly string[] = ['docker', 'docker-container'];

/** Whether an address of docker's is that of another machine. */
function isElsewhere(address: string): boolean {
  return /^(?:tcp|ssh|https?):\/\//i.test(address);
}

/** Whether the builder runs on this machine, as far as its driver and addresses tell. */
export function isOnThisMachine({ driver, addresses }: BuilderPlace): boolean {
  return localDrivers.includes(driver) && !addresses.some(isElsewhere);
}

/** A machine that GitHub hosts is gone after the job, and with it a builder that runs on it. All others may stay. */
export function builderLife({ inActions, runnerEnvironment }: RunFacts, builder: BuilderPlace): BuilderLife {
  const outlives = (reason: string): BuilderLife => ({ outlivesJob: true, reason });
  if (builder.isOwn === true) return { outlivesJob: false, reason: 'the builder was made for this run' };
  if (!inActions) return outlives('this machine stays');
  if (!localDrivers.includes(builder.driver))
    return outlives(`a builder of the driver ${builder.driver} outlives the job`);
  if (builder.addresses.some(isElsewhere))
    return outlives('the builder runs on another machine, which outlives the job');
  switch (runnerEnvironment) {
    case 'github-hosted':
      return { outlivesJob: false, reason: 'the machine and its builder are gone after the job' };
    case 'self-hosted':
      return outlives('the builder of a self-hosted runner outlives the job');
    case 'unknown':
      return outlives('the builder may outlive the job: RUNNER_ENVIRONMENT does not say whose machine this is');
  }
}

/** Whether a run shares the builder's cache mounts with the trusted ones, and why. */
export type Isolation =
  | { readonly kind: 'shared'; readonly reason: string }
  /** `name` is that of the run's domain: no run of another domain or repository has it. */
  | { readonly kind: 'apart'; readonly name: string; readonly reason: string };

/** Runs of different trust do not meet on a builder that outlives the job. `domain` is that of `Trust`. */
export function isolationOf(facts: RunFacts, domain: string, life: BuilderLife): Isolation {
  if (domain === 'trusted') return { kind: 'shared', reason: 'a trusted run' };
  if (!life.outlivesJob) return { kind: 'shared', reason: `nobody else uses them: ${life.reason}` };
  const hash = createHash('sha256')
    .update(JSON.stringify([facts.serverUrl, facts.repository, domain]))
    .digest('hex');
  return {
    kind: 'apart',
    name: `cached-go-docker-build-domain-${hash.slice(0, 16)}`,
    reason: `${domain}: ${life.reason}`,
  };
}

/** The build argument that BuildKit puts before the id of every cache mount (docs.docker.com/reference/dockerfile). */
export const namespaceArgument = 'BUILDKIT_CACHE_MOUNT_NS';

/**
 * The build arguments with the namespace of the run's domain. It stands before the user's own: BuildKit only joins
 * namespace and id by a slash, so nothing that follows leads out of the domain.
 */
export function isolatedArgs(
  buildArgs: readonly BuildArg[],
  isolation: Isolation,
  env: Readonly<Record<string, string | undefined>>,
): readonly BuildArg[] {
  switch (isolation.kind) {
    case 'shared':
      return buildArgs;
    case 'apart': {
      const isNamespace = ({ name }: BuildArg): boolean => name === namespaceArgument;
      const own = buildArgs.findLast(isNamespace);
      const given = own === undefined ? '' : (own.value ?? env[namespaceArgument] ?? '');
      const value = given === '' ? isolation.name : `${isolation.name}/${given}`;
      return [...buildArgs.filter((arg) => !isNamespace(arg)), { name: namespaceArgument, value }];
    }
  }
}
