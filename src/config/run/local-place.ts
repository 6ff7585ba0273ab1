import type { GitPlace } from './git-place.ts';

/** Whose build it is on a person's machine, as far as snapshots are kept apart by it. */
export interface LocalPlace {
  /** The repository's folder. What lies in it may have come from anywhere. */
  readonly repository: string;
  /** The branch; `detached` when none is checked out. */
  readonly ref: string;
  /** Refs whose snapshots may be read too: the default branch, or what it is usually called. */
  readonly readable: readonly string[];
}

/** What a default branch is called where nobody says. */
export const usualDefaultBranches: readonly string[] = ['main', 'master'];

export function localPlace({ root, branch, defaultBranch }: GitPlace): LocalPlace {
  const readable = defaultBranch === '' ? usualDefaultBranches : [defaultBranch];
  return {
    repository: root,
    ref: branch === '' ? 'detached' : `refs/heads/${branch}`,
    readable: readable.map((name) => `refs/heads/${name}`),
  };
}
