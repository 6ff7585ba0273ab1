import { expect, test } from '@jest/globals';
import { factsOf } from '../../../bench/simulation/leg.ts';
import type { Trigger } from '../../../bench/simulation/traffic.ts';
import { readableRefs } from '../../../src/action/services/services.ts';
import { runKind } from '../../../src/trust/run-kind.ts';

const commit = { sha: 'a'.repeat(40), go: 'go1.26.0', versions: new Map() };

test.each<readonly [Trigger, string, readonly string[]]>([
  [{ kind: 'push', branch: 'main' }, 'default-branch', []],
  [{ kind: 'schedule', branch: 'main' }, 'default-branch', []],
  [{ kind: 'push', branch: 'topic' }, 'branch', ['refs/heads/main']],
  [{ kind: 'pull_request', number: 7, isFork: false }, 'pull-request', ['refs/heads/main']],
  [{ kind: 'merge_group', number: 7 }, 'merge-group', ['refs/heads/main']],
  [{ kind: 'tag', number: 7 }, 'release', ['refs/heads/main']],
])('%j is what the action takes it for', (trigger, kind, readable) => {
  const facts = factsOf({ trigger, commit, number: 3 });
  expect(runKind(facts, { kind: 'known', sha: commit.sha })).toBe(kind);
  expect(readableRefs(facts).map(({ ref }) => ref)).toEqual(readable);
});

test('a fork is one', () => {
  const isFork = (fork: boolean) =>
    factsOf({ trigger: { kind: 'pull_request', number: 7, isFork: fork }, commit, number: 3 }).isFork;
  expect([isFork(true), isFork(false)]).toEqual([true, false]);
});
