import type { RunFacts } from '../../src/config/run/run-facts.ts';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import type { Commit, Group, Image } from './world.ts';
import { mainBranch, type Trigger, type WorkflowRun } from './traffic.ts';

/** A run of the action: one image of a workflow's matrix. */
export interface Leg {
  readonly image: Image;
  readonly group: Group;
  readonly commit: Commit;
  readonly facts: RunFacts;
  readonly isFailing: boolean;
  /** The input `cache-sharing`. */
  readonly sharing: 'off' | 'on';
}

/** What came of a leg. */
export interface LegEnd {
  /** `off`: the build cache may not be read, as in releases. */
  readonly build: 'warm' | 'cold' | 'off';
  readonly isModulesWarm: boolean;
  /** Bytes of compiled code that the build needed, and those that the cache brought. */
  readonly neededBytes: number;
  readonly reusedBytes: number;
  readonly durationMs: number;
  /** What post does when the build has ended. */
  readonly save: () => Promise<readonly SavedPart[]>;
}

/** An entry that was uploaded: of which runs, as in `RunKind`, and what of which cache. */
export interface SavedPart {
  readonly by: string;
  readonly what: string;
  readonly bytes: number;
}

const repository = 'me/services';
export const spaceOf = (ref: string): string => `github.com/${repository} ${ref}`;

/** What the runner tells the job. */
export function factsOf({ trigger, commit, number }: Pick<WorkflowRun, 'trigger' | 'commit' | 'number'>): RunFacts {
  const { ref, event } = toldOf(trigger);
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REF: ref,
    GITHUB_REF_TYPE: trigger.kind === 'tag' ? 'tag' : 'branch',
    GITHUB_SHA: commit.sha,
    GITHUB_EVENT_NAME: trigger.kind === 'tag' ? 'push' : trigger.kind,
    GITHUB_RUN_ID: String(number),
    GITHUB_RUN_NUMBER: String(number),
  };
  return runFactsFrom(environment, { repository: { default_branch: mainBranch, visibility: 'private' }, ...event });
}

function toldOf(trigger: Trigger): { readonly ref: string; readonly event?: object } {
  switch (trigger.kind) {
    case 'push':
    case 'schedule':
      return { ref: `refs/heads/${trigger.branch}` };
    case 'merge_group':
      return { ref: `refs/heads/gh-readonly-queue/${mainBranch}/pr-${trigger.number}` };
    case 'tag':
      return { ref: `refs/tags/v1.0.${trigger.number}` };
    case 'pull_request': {
      const { number, isFork } = trigger;
      const head = { sha: 'f'.repeat(40), repo: { full_name: isFork ? 'someone/services' : repository } };
      return {
        ref: `refs/pull/${number}/merge`,
        event: { action: 'synchronize', pull_request: { number, head, base: { ref: mainBranch } } },
      };
    }
  }
}

/** Seconds of a build: what was measured for a service of 93 MB, which takes 70 s to compile. */
export function buildMs(compiledBytes: number): number {
  return 3000 + (compiledBytes / 93e6) * 70_000;
}
