import { describe, expect, test } from '@jest/globals';
import type { RunFacts } from '../../src/config/run/run-facts.ts';
import { isRelease } from '../../src/trust/run-kind.ts';
import { trustFor } from '../../src/trust/trust.ts';
import type { Access } from '../../src/trust/trust.ts';
import { factsOfCi, givenFacts, localFacts } from '../config/given.ts';

type TrustQuestion = Parameters<typeof trustFor>[1];
const ownCommit = 'a'.repeat(40);
const otherCommit = 'c'.repeat(40);
const question: TrustQuestion = {
  mode: 'auto',
  store: 'github',
  privateReason: '',
  commit: { kind: 'known', sha: ownCommit },
  isClean: false,
};
const commitOf = (row: Row): TrustQuestion['commit'] => {
  const sha = 'sha' in row ? row.sha : ownCommit;
  return sha === undefined ? { kind: 'unknown', reason: 'there is no checkout' } : { kind: 'known', sha };
};
const asked = (row: Row): TrustQuestion => ({ ...question, commit: commitOf(row), isClean: isRelease(row.facts) });

const onPull = (differences: Partial<RunFacts> = {}): RunFacts =>
  givenFacts({
    ref: 'refs/pull/7/merge',
    eventName: 'pull_request',
    action: 'opened',
    prNumber: 7,
    prBaseRef: 'refs/heads/main',
    ...differences,
  });
const onBranch = (differences: Partial<RunFacts> = {}): RunFacts =>
  givenFacts({ ref: 'refs/heads/topic', ...differences });
const onTag = (differences: Partial<RunFacts> = {}): RunFacts =>
  givenFacts({ ref: 'refs/tags/v1', refType: 'tag', ...differences });

const gitlab = {
  GITLAB_CI: 'true',
  CI_PROJECT_URL: 'https://git.example/me/app',
  CI_COMMIT_SHA: ownCommit,
  CI_JOB_ID: '99',
  CI_DEFAULT_BRANCH: 'main',
};
const mergeRequest = { ...gitlab, CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_PROJECT_ID: '1' };

function brief({ read, write }: Access): string {
  return `${read ? 'read' : 'off'} ${write}`;
}

interface Row {
  readonly name: string;
  readonly facts: RunFacts;
  readonly sha?: string | undefined;
  readonly modules: string;
  readonly build: string;
  readonly domain: string;
}

const rows: readonly Row[] = [
  ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].map((eventName) => ({
    name: `default branch, ${eventName}`,
    facts: givenFacts({ eventName }),
    modules: 'read yes',
    build: 'read yes',
    domain: 'trusted',
  })),
  {
    name: 'default branch, commit cannot be told',
    facts: givenFacts(),
    sha: undefined,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  {
    name: 'default branch, another commit',
    facts: givenFacts({ eventName: 'workflow_dispatch' }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: `commit-${otherCommit}`,
  },
  {
    name: 'default branch, an event of anybody',
    facts: givenFacts({ eventName: 'issues' }),
    modules: 'read no',
    build: 'read no',
    domain: 'trusted',
  },
  {
    name: 'default branch by another name',
    facts: givenFacts({ ref: 'refs/heads/trunk', defaultBranch: 'trunk' }),
    modules: 'read yes',
    build: 'read yes',
    domain: 'trusted',
  },
  {
    name: 'default branch unknown',
    facts: givenFacts({ defaultBranch: undefined, eventName: 'schedule' }),
    modules: 'read yes',
    build: 'read delta',
    domain: 'trusted',
  },
  {
    name: 'default branch unknown, another commit',
    facts: givenFacts({ defaultBranch: undefined }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: `commit-${otherCommit}`,
  },
  { name: 'another branch', facts: onBranch(), modules: 'read yes', build: 'read delta', domain: 'trusted' },
  {
    name: 'another branch, another commit',
    facts: onBranch({ eventName: 'workflow_dispatch' }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: `commit-${otherCommit}`,
  },
  {
    name: 'a branch of Dependabot',
    facts: onBranch({ isDependabot: true }),
    modules: 'read yes',
    build: 'read delta',
    domain: 'dependabot',
  },
  { name: 'pull request', facts: onPull(), modules: 'read if-none-exact', build: 'read delta', domain: 'trusted' },
  {
    name: 'pull request, head checked out',
    facts: onPull({ prHeadSha: otherCommit }),
    sha: otherCommit,
    modules: 'read if-none-exact',
    build: 'read delta',
    domain: 'trusted',
  },
  {
    name: 'pull request, another commit checked out',
    facts: onPull({ prHeadSha: 'd'.repeat(40) }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: `commit-${otherCommit}`,
  },
  {
    name: 'pull request of a fork, another commit checked out',
    facts: onPull({ isFork: true }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: 'pull-7',
  },
  {
    name: 'an event without a ref',
    facts: givenFacts({ eventName: 'deployment', ref: '', refType: 'unknown' }),
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  {
    name: 'pull request of a fork',
    facts: onPull({ isFork: true }),
    modules: 'read if-none-exact',
    build: 'read delta',
    domain: 'pull-7',
  },
  {
    name: 'pull request of Dependabot',
    facts: onPull({ isDependabot: true }),
    modules: 'read if-none-exact',
    build: 'read delta',
    domain: 'pull-7',
  },
  {
    name: 'review of a pull request',
    facts: onPull({ eventName: 'pull_request_review', action: 'submitted' }),
    modules: 'read if-none-exact',
    build: 'read delta',
    domain: 'trusted',
  },
  {
    name: 'merge queue',
    facts: givenFacts({ ref: 'refs/heads/gh-readonly-queue/main/pr-7-x', eventName: 'merge_group' }),
    modules: 'read no',
    build: 'read no',
    domain: 'trusted',
  },
  {
    name: 'closed pull request',
    facts: onPull({ action: 'closed' }),
    modules: 'read no',
    build: 'off no',
    domain: 'trusted',
  },
  {
    name: 'closed pull request of a fork',
    facts: onPull({ action: 'closed', isFork: true }),
    modules: 'read no',
    build: 'off no',
    domain: 'pull-7',
  },
  { name: 'tag pushed', facts: onTag(), modules: 'read no', build: 'off no', domain: 'release' },
  {
    name: 'tag dispatched',
    facts: onTag({ eventName: 'workflow_dispatch' }),
    modules: 'read no',
    build: 'off no',
    domain: 'release',
  },
  {
    name: 'release',
    facts: givenFacts({ eventName: 'release', action: 'published' }),
    modules: 'read no',
    build: 'off no',
    domain: 'release',
  },
  {
    name: 'pull_request_target with the code of the pull request',
    facts: givenFacts({ eventName: 'pull_request_target', prNumber: 7, isFork: true }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  {
    name: 'pull_request_target with its own code',
    facts: givenFacts({ eventName: 'pull_request_target', prNumber: 7, isFork: true }),
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  {
    name: 'issue_comment',
    facts: givenFacts({ eventName: 'issue_comment', prNumber: 9 }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  {
    name: 'workflow_run',
    facts: givenFacts({ eventName: 'workflow_run' }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  {
    name: 'workflow_run, commit cannot be told',
    facts: givenFacts({ eventName: 'workflow_run' }),
    sha: undefined,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77-2',
  },
  ...[
    {
      name: 'the default branch of another CI system',
      facts: factsOfCi({ ...gitlab, CI_COMMIT_BRANCH: 'main' }),
      modules: 'read yes',
      build: 'read yes',
      domain: 'trusted',
    },
    {
      name: 'the same, another commit',
      facts: factsOfCi({ ...gitlab, CI_COMMIT_BRANCH: 'main' }),
      sha: otherCommit,
      modules: 'read no',
      build: 'read no',
      domain: `commit-${otherCommit}`,
    },
    {
      name: 'the same without .git',
      facts: factsOfCi({ ...gitlab, CI_COMMIT_BRANCH: 'main' }),
      sha: undefined,
      modules: 'read no',
      build: 'read no',
      domain: 'run-99-1',
    },
    {
      name: 'a merge request of the project in GitLab',
      facts: factsOfCi({ ...mergeRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '1' }),
      modules: 'read if-none-exact',
      build: 'read delta',
      domain: 'trusted',
    },
    {
      name: 'a merge request of a fork in GitLab',
      facts: factsOfCi({ ...mergeRequest, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '2' }),
      modules: 'read if-none-exact',
      build: 'read delta',
      domain: 'pull-7',
    },
    {
      name: 'a merge request of nobody knows whom',
      facts: factsOfCi(mergeRequest),
      modules: 'read if-none-exact',
      build: 'read delta',
      domain: 'pull-7',
    },
    {
      name: 'a tag of another CI system',
      facts: factsOfCi({ ...gitlab, CI_COMMIT_TAG: 'v1' }),
      modules: 'read no',
      build: 'off no',
      domain: 'release',
    },
    {
      name: 'a CI system that is not known',
      facts: { ...factsOfCi({ CI: 'true' }), runId: '99' },
      modules: 'read no',
      build: 'read no',
      domain: 'run-99-1',
    },
  ],
  { name: 'a terminal', facts: localFacts, modules: 'read yes', build: 'read yes', domain: 'trusted' },
];

describe('trustFor', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const trust = trustFor(row.facts, asked(row));
    expect({ modules: brief(trust.modules), build: brief(trust.build), domain: trust.domain }).toEqual({
      modules: row.modules,
      build: row.build,
      domain: row.domain,
    });
    expect(trust.modules.reason).not.toBe('');
    expect(trust.build.reason).not.toBe('');
  });

  test('no mode gives a right to write that auto does not give', () => {
    for (const row of rows) {
      const auto = trustFor(row.facts, asked(row));
      const all = trustFor(row.facts, { ...asked(row), mode: 'all' });
      expect([row.name, all.modules.write, all.build.write]).toEqual([row.name, auto.modules.write, auto.build.write]);
    }
  });

  test.each<[TrustQuestion['mode'], RunFacts, string, string]>([
    ['off', givenFacts(), 'off no', 'off no'],
    ['modules', givenFacts(), 'read yes', 'off no'],
    ['all', givenFacts(), 'read yes', 'read yes'],
    ['all', onTag(), 'read no', 'read no'],
    ['all', onPull({ action: 'closed' }), 'read no', 'read no'],
    ['modules', onTag(), 'read no', 'off no'],
  ])('cache: %s', (mode, facts, modules, build) => {
    const trust = trustFor(facts, { ...question, mode, isClean: isRelease(facts) });
    expect([brief(trust.modules), brief(trust.build)]).toEqual([modules, build]);
  });

  test.each<[string, Partial<RunFacts>, string, string]>([
    ['cache mode none', { cacheMode: 'none' }, 'off no', 'ACTIONS_CACHE_MODE'],
    ['cache mode read', { cacheMode: 'read' }, 'read no', 'ACTIONS_CACHE_MODE'],
    ['cache mode write', { cacheMode: 'write' }, 'read yes', 'default branch'],
    ['cache mode write-only', { cacheMode: 'write-only' }, 'off yes', 'ACTIONS_CACHE_MODE'],
    ['a token that may only read', { tokenWritable: false }, 'read no', 'token may only read'],
    ['a token that may write', { tokenWritable: true }, 'read yes', 'default branch'],
    ['a token that does not say', { tokenWritable: undefined }, 'read yes', 'default branch'],
  ])('%s narrows both caches', (_, differences, expected, reason) => {
    const trust = trustFor(givenFacts(differences), question);
    expect([brief(trust.modules), brief(trust.build)]).toEqual([expected, expected]);
    expect(trust.build.reason).toContain(reason);
  });

  test.each<[string, RunFacts, boolean, string]>([
    ['of the default branch writes, and reads nothing', givenFacts(), true, 'off yes'],
    ['of a tag does neither', onTag(), true, 'off no'],
    ['that is not wanted for a tag reads', onTag(), false, 'read no'],
  ])('a clean build %s', (_, facts, isClean, build) => {
    const trust = trustFor(facts, { ...question, isClean });
    expect([brief(trust.build), trust.modules.read]).toEqual([build, true]);
  });

  test('narrowing gives nothing back', () => {
    const trust = trustFor(onTag({ cacheMode: 'write', tokenWritable: true }), { ...question, isClean: true });
    expect([brief(trust.modules), brief(trust.build)]).toEqual(['read no', 'off no']);
  });

  test('a token for the cache service says nothing about a folder', () => {
    expect(trustFor(givenFacts({ tokenWritable: false }), { ...question, store: 'local' }).build.write).toBe('yes');
  });

  test.each<[string, RunFacts, TrustQuestion['mode'], boolean, string]>([
    ['public', givenFacts(), 'auto', false, 'off no'],
    ['unknown', givenFacts({ visibility: 'unknown' }), 'auto', false, 'off no'],
    ['private', givenFacts({ visibility: 'private' }), 'auto', true, 'read yes'],
    ['public, cache: all', givenFacts(), 'all', true, 'read yes'],
    ['a terminal', localFacts, 'auto', true, 'read yes'],
  ])('private modules, %s', (_, facts, mode, keeps, build) => {
    const trust = trustFor(facts, { ...question, mode, privateReason: 'GOPRIVATE names them' });
    expect(trust.keepsPrivateModules).toBe(keeps);
    expect(brief(trust.build)).toBe(build);
    expect(trust.modules.read).toBe(true);
  });
});
