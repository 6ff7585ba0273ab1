import * as v from 'valibot';
import type { OwnBuilds } from '../../buildx/records/history.ts';
import type { Config } from '../../config/config.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import { isInCi } from '../../config/run/run-facts.ts';
import { usualDefaultBranches } from '../../config/run/local-place.ts';
import type { Artifacts } from '../../platform/artifacts.ts';
import type { CacheEntries, RepositoryAccess } from '../../platform/store/cache-entries.ts';
import type { Checkout } from '../../platform/checkout.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Compress } from '../../platform/machine/compress.ts';
import type { Connections } from '../../platform/connections.ts';
import type { Files } from '../../platform/files.ts';
import type { EndingHangs } from '../../platform/machine/hang-guard.ts';
import type { Http } from '../../platform/http.ts';
import type { Log } from '../../platform/log.ts';
import type { Shell } from '../../platform/shell.ts';
import type { Trees } from '../../platform/trees.ts';
import type { SnapshotStore } from '../../platform/store/store.ts';
import type { Workflow } from '../../platform/workflow.ts';
import { listOf, objectOf } from '../../text/json-schemas.ts';

/** What a run touches outside itself. */
interface Ports {
  readonly workflow: Workflow;
  readonly log: Log;
  readonly shell: Shell;
  /** The run's own files and those of the machine. */
  readonly files: Files;
  /** The project's files, whoever wrote them. */
  readonly checkout: Checkout;
  readonly http: Http;
  readonly connections: Connections;
  readonly clock: Clock;
  readonly compress: Compress;
  /** Opens the store that the configuration names, as this run may see it. */
  readonly store: (choice: StoreChoice) => SnapshotStore;
  /** The entries of GitHub's cache service as the repository's token sees them, or those of a registry store. */
  readonly cacheEntries: (access: RepositoryAccess | StoreChoice) => CacheEntries;
}

/** What this run has and others have not. */
interface ThisRun {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working folder of the run: relative paths of the inputs count from here. */
  readonly folder: string;
  /** The name of this machine. */
  readonly machine: string;
  /** The run's own temporary folder; what lies in it is gone after the run. */
  readonly temporaryFolder: string;
  /** Takes out of a text what is known as a secret. The log does so by itself. */
  readonly redact: (text: string) => string;
  readonly endingHangs: EndingHangs;
  /** Aborted when the run is told to stop. */
  readonly signal: AbortSignal;
  readonly ownBuilds: OwnBuilds;
  /** For the Go caches of the machine itself. */
  readonly trees: Trees;
  readonly artifacts: Artifacts;
  /** Text that no other run has: it names this run's stamp. */
  readonly nonce: string;
}

/** Everything by name. A function takes those that it uses: `Pick<Services, 'log' | 'clock'>`. */
export interface Services extends Ports {
  readonly run: ThisRun;
}

/** The services that a function takes: whoever calls it has to have them. */
export type ServicesOf<F extends (services: never, ...others: never[]) => unknown> = Parameters<F>[0];

export const storeChoiceSchema = objectOf({
  kind: v.picklist(['github', 'local', 'registry']),
  /** What the run writes to and reads first: the entries of one ref of one repository. */
  space: v.string(),
  /** Further spaces that it may read, the nearest first. */
  readable: listOf(v.string()),
  /** Above it the least recently used entries go; no limit when absent. */
  maxBytes: v.exactOptional(v.number()),
  /** Of the store `registry`: the full name of the repository. */
  repository: v.exactOptional(v.string()),
});

/** What it takes to open a store; part of the state from main to post. */
export interface StoreChoice extends v.InferOutput<typeof storeChoiceSchema> {}

/** The store of a run, with the spaces that it may read: a machine's folder may serve several repositories. */
export function storeChoice(config: Config, facts: RunFacts): StoreChoice {
  const { store: kind, maxBytes, repository } = config.cache;
  return {
    kind,
    ...spacesOf(facts),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(repository === undefined ? {} : { repository }),
  };
}

function spacesOf(facts: RunFacts): Pick<StoreChoice, 'space' | 'readable'> {
  const { place } = facts;
  if (isInCi(facts)) {
    const repository = facts.inActions
      ? `${facts.serverUrl.replace(/^\w+:\/\//, '')}/${facts.repository}`
      : `local ${facts.repository}`;
    const spaceOf = (ref: string): string => `${repository} ${ref}`;
    return { space: spaceOf(facts.ref), readable: readableRefs(facts).map(({ ref }) => spaceOf(ref)) };
  }
  if (place === undefined) return { space: facts.ref, readable: [] };
  const spaceOf = (ref: string): string => `${facts.ref} ${place.repository} ${ref}`;
  const space = spaceOf(place.ref);
  // Earlier releases kept all in the last one, and nobody with a repository writes to it any more.
  return { space, readable: [...place.readable.map(spaceOf).filter((other) => other !== space), facts.ref] };
}

/** The refs besides its own whose entries a run may read: GitHub's own order of scopes. */
export function readableRefs(facts: RunFacts): readonly { readonly ref: string; readonly reason: string }[] {
  const refs = [
    ...(facts.prBaseRef === undefined ? [] : [{ ref: facts.prBaseRef, reason: 'the base of the pull request' }]),
    ...defaultBranches(facts).map((name) => ({ ref: `refs/heads/${name}`, reason: 'the default branch' })),
  ];
  return refs.filter(({ ref }, index) => ref !== facts.ref && refs.findIndex((other) => other.ref === ref) === index);
}

/** What it is usually called, where a CI system does not tell. */
function defaultBranches({ defaultBranch, ci }: RunFacts): readonly string[] {
  if (defaultBranch !== undefined) return [defaultBranch];
  return ci === undefined ? [] : usualDefaultBranches;
}
