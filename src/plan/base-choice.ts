import type { RunEvent } from '../config/run/run-event.ts';

/** With which commit the checkout is compared. */
export type BaseChoice =
  /** The commit itself, or with `mergeBase` where the checkout has branched off from it. */
  | { readonly kind: 'commit'; readonly ref: string; readonly mergeBase: boolean; readonly what: string }
  /** All images are affected; `reason` is a phrase. */
  | { readonly kind: 'all'; readonly reason: string };

/** What a run says of itself. */
interface RunOfPlan {
  readonly inActions: boolean;
  readonly eventName: string;
  readonly event: RunEvent;
}

/** The parents of the commit that is checked out. */
interface Head {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** Chooses the base: the input, else what the event says. */
export function chooseBase(
  input: string | undefined,
  { inActions, eventName, event }: RunOfPlan,
  head: Head,
): BaseChoice {
  if (input !== undefined && isZero(input)) return all('there is no commit before this one: `base` is all zeros');
  if (input !== undefined)
    return {
      kind: 'commit',
      ref: input,
      mergeBase: !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(input),
      what: `\`base\`, ${input}`,
    };
  if (!inActions) return all('no `base` is given');
  switch (eventName) {
    case 'pull_request':
      return ofPullRequest(event, head);
    case 'pull_request_target':
      // What is checked out by itself is the base branch, which may be ahead of the event.
      return [head.sha, head.parents[1]].includes(event.pull_request?.head?.sha ?? 'unknown')
        ? ofPullRequest(event, head)
        : all('the pull request is not checked out');
    case 'merge_group':
      return commit(event.merge_group?.base_sha, 'the base of the merge group');
    case 'push':
      if (event.before !== undefined && isZero(event.before)) return all('it is the first push of this branch or tag');
      return commit(event.before, 'the commit before the push');
    default:
      return all(`the event \`${eventName}\` names no commit to compare with`);
  }
}

/** A merge commit of the pull request says exactly what it is compared with: its first parent. */
function ofPullRequest({ pull_request: pull }: RunEvent, { sha, parents }: Head): BaseChoice {
  const [first, second] = parents;
  if (first !== undefined && second !== undefined && second === pull?.head?.sha)
    return { kind: 'commit', ref: first, mergeBase: false, what: 'the base of the pull request' };
  const base = pull?.base?.sha;
  if (base === sha) return all('the base of the pull request is checked out, not the pull request');
  return base === undefined
    ? all('the event does not name the base of the pull request')
    : { kind: 'commit', ref: base, mergeBase: true, what: 'the base of the pull request' };
}

function commit(ref: string | undefined, what: string): BaseChoice {
  return ref === undefined ? all(`the event does not name ${what}`) : { kind: 'commit', ref, mergeBase: false, what };
}

function all(reason: string): BaseChoice {
  return { kind: 'all', reason };
}

function isZero(ref: string): boolean {
  return /^0{40,64}$/.test(ref);
}
