import type { RunFacts } from './run/run-facts.ts';

/**
 * Whether Docker would fetch this context instead of reading a folder (github.com/moby/buildkit,
 * frontend/dockerfile/dfgitutil).
 */
export function isGitContext(context: string): boolean {
  if (/^(https?|git|ssh|git\+\w+):\/\//i.test(context)) return true;
  return context.startsWith('github.com/') || /^[\w.-]+@[\w.-]+:/.test(context);
}

/** What to write instead of a context that Docker fetches, to have it cached. */
export function checkoutAdvice(context: string, facts: RunFacts): string {
  const { repository, ref, folder } = fetchedFrom(context, facts);
  const isOther = repository !== '' && repository !== facts.repository;
  const withLines = [isOther ? `repository: ${repository}` : '', ref === '' ? '' : `ref: ${ref}`].filter(
    (line) => line !== '',
  );
  const checkout =
    withLines.length === 0 ? '`actions/checkout`' : `\`actions/checkout\` with \`${withLines.join('`, `')}\``;
  return `Put a step with ${checkout} before this one and write \`context: ${folder}\`.`;
}

/**
 * The commit and the folder of a context in the repository of the run, where the context can only be that commit: it names the
 * whole hash, and nothing that changes what is fetched. `undefined` for all others.
 */
export function ownCommit(
  context: string,
  facts: Pick<RunFacts, 'serverUrl' | 'repository'>,
): { readonly sha: string; readonly folder: string } | undefined {
  const address = `${facts.serverUrl}/${facts.repository}`;
  const rest = [`${address}.git`, address].flatMap((each) =>
    /^[#?]/.test(context.slice(each.length)) && context.startsWith(each) ? [context.slice(each.length)] : [],
  )[0];
  if (rest === undefined) return undefined;
  const [sha = '', folder = ''] = rest.startsWith('#') ? splitOnce(rest.slice(1), ':') : queriedCommit(rest);
  const isOne = /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
  const isBelow = !folder.startsWith('/') && !folder.split('/').includes('..') && !/[#?\s\\]/.test(folder);
  return isOne && isBelow ? { sha, folder: folder || '.' } : undefined;
}

/** BuildKit fails where a ref is another commit than its checksum. */
function queriedCommit(query: string): readonly [string, string] | readonly [] {
  const parameters = new URLSearchParams(query);
  const isKnown = [...parameters.keys()].every((name) => ['ref', 'checksum', 'subdir'].includes(name));
  if (!isKnown || query.includes('#')) return [];
  return [parameters.get('checksum') ?? parameters.get('ref') ?? '', parameters.get('subdir') ?? ''];
}

interface ContextParts {
  readonly repository: string;
  readonly ref: string;
  readonly folder: string;
}

/** Where Docker fetches a context from. */
export function fetchedFrom(context: string, facts: RunFacts): ContextParts {
  const [beforeFragment = '', fragment = ''] = splitOnce(context, '#');
  const [address = '', query = ''] = splitOnce(beforeFragment, '?');
  const parameters = new URLSearchParams(query);
  const [ref = '', folder = ''] = splitOnce(fragment, ':');
  const wantedRef = ref || (parameters.get('ref') ?? parameters.get('branch') ?? parameters.get('tag') ?? '');
  return {
    repository: repositoryOf(address),
    ref: wantedRef === facts.ref || wantedRef === facts.sha ? '' : oneLine(wantedRef),
    folder: plainFolder(folder || (parameters.get('subdir') ?? '')),
  };
}

/** `owner/name` of an address at a Git host; empty when it has another form. */
function repositoryOf(address: string): string {
  const match = /[:/]([\w.-]+\/[\w.-]+?)(\.git)?\/?$/.exec(address);
  return match?.[1] ?? '';
}

function plainFolder(folder: string): string {
  return oneLine(folder).replace(/^\/+/, '') || '.';
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s`]+/g, '');
}

/** A URL as it may be shown. */
export function withoutCredentials(context: string): string {
  return oneLine(context)
    .replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1')
    .replace(/([?&](?:\w*token|password)=)[^&#]*/gi, '$1***');
}

function splitOnce(text: string, separator: string): readonly [string] | readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
