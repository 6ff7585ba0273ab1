import type { BuildOptions } from './build-options.ts';
import { fetchedFrom, isGitContext, withoutCredentials } from './git-context.ts';
import type { RunFacts } from './run/run-facts.ts';

type Named = Pick<BuildOptions, 'context' | 'file'>;

/** Whether buildx downloads the Dockerfile from a URL. */
export function isRemoteFile(file: string | undefined): boolean {
  return /^https?:\/\//i.test(file ?? '');
}

/** Whether context or Dockerfile are fetched by BuildKit or buildx: what the build is made of is not on the runner. */
export function isRemoteBuild({ context, file }: Named): boolean {
  return isGitContext(context) || isRemoteFile(file);
}

/** Whether the input `call` asks for something else than a build; nothing of the Dockerfile is executed then. */
export function isOnlyCall({ call }: Pick<BuildOptions, 'call'>): boolean {
  return call !== undefined && call !== 'build';
}

/**
 * How the Dockerfile of a remote build is named; `undefined` where it is on the runner. In the repository of the run, the name is its path
 * there, as for a build from the checkout.
 */
export function remoteDockerfile({ context, file }: Named, facts: RunFacts): string | undefined {
  if (isRemoteFile(file)) return withoutCredentials(file ?? '');
  if (!isGitContext(context)) return undefined;
  const name = file ?? 'Dockerfile';
  const { repository, folder } = fetchedFrom(context, facts);
  const isOwn = repository === facts.repository && context.startsWith(`${facts.serverUrl}/`);
  if (!isOwn) return `${name} of ${withoutCredentials(context)}`;
  return folder === '.' ? name : `${folder}/${name}`;
}
