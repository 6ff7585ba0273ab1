import type { RunFacts } from './run-facts.ts';

/** What `{{defaultContext}}` is made of. */
type ContextFacts = Pick<RunFacts, 'inActions' | 'serverUrl' | 'repository' | 'ref' | 'sha' | 'prHeadSha' | 'wishes'>;

const placeholder = /\{\{\s*defaultContext\s*\}\}(?::([^\s]*))?/;

/** Whether a text has the placeholder of docker/build-push-action for the repository of the run. */
export function hasDefaultContext(text: string): boolean {
  return placeholder.test(text);
}

/** The text with the repository of the run at its commit in the place of `{{defaultContext}}`, and the folder that follows it. */
export function withDefaultContext(text: string, facts: ContextFacts): string {
  return text.replace(placeholder, (_, folder: string | undefined) => defaultGitContext(facts, folder ?? ''));
}

/**
 * The Git context of docker/build-push-action v7: the commit of the run, or of a pull request itself if the job wishes so. As a
 * fragment, or as a query if the job wishes so: with the ref and, for all but pull requests, the commit to compare it with.
 */
export function defaultGitContext(facts: ContextFacts, folder = ''): string {
  const { wishes } = facts;
  const base = `${facts.serverUrl}/${facts.repository}.git`;
  const isPull = facts.ref.startsWith('refs/pull/');
  const isHead = isPull && wishes.pullRequestHead;
  const ref = fullRef(isHead ? facts.ref.replace(/\/merge$/, '/head') : facts.ref);
  const sha = isHead ? (facts.prHeadSha ?? '') : facts.sha;
  const isRoot = folder === '' || folder === '.';
  if (!wishes.gitQuery) return `${base}#${sha || ref}${isRoot ? '' : `:${folder}`}`;
  const at = isPull ? `ref=${sha || ref}` : `ref=${ref}${sha === '' ? '' : `&checksum=${sha}`}`;
  return `${base}?${at}${isRoot ? '' : `&subdir=${folder}`}`;
}

function fullRef(ref: string): string {
  return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}
