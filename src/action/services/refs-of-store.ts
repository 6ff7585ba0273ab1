import type { Config } from '../../config/config.ts';
import type { RunFacts } from '../../config/run/run-facts.ts';
import { isEnterpriseServer } from '../../platform/enterprise-server.ts';
import { readableRefs } from './services.ts';

/** Whose entries a run has and reads, as it stands in keys. */
interface RefsOfStore {
  /** What tells the entries of the repository from those of others; empty where the store does so itself. */
  readonly owner: string;
  readonly ref: string;
  /** Others whose entries may be read, the nearest first. */
  readonly readableRefs: readonly { readonly ref: string; readonly reason: string }[];
}

/** The refs of a run in the keys of its store: those of another repository are other ones where one service serves several. */
export function refsOfStore(facts: RunFacts, config: Pick<Config, 'cache'>): RefsOfStore {
  const { serverUrl, repository, cacheServices } = facts;
  const isApart =
    config.cache.store !== 'github' || (!isEnterpriseServer(serverUrl) && cacheServices.every(isOfGitHub));
  const owner = isApart ? '' : `${serverUrl}/${repository} `;
  return {
    owner,
    ref: `${owner}${facts.ref}`,
    readableRefs: readableRefs(facts).map(({ ref, reason }) => ({ ref: `${owner}${ref}`, reason })),
  };
}

/**
 * Whether a cache service is GitHub's, which has one for each repository. Any other one may serve all repositories of its runners: those of act,
 * Gitea and Forgejo do, and what a company puts in its place.
 */
function isOfGitHub(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : '';
  return ['.actions.githubusercontent.com', '.ghe.com'].some((domain) => host.endsWith(domain));
}
