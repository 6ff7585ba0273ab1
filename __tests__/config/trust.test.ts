import { describe, expect, test } from '@jest/globals';
import type { RunFacts } from '../../src/config/run-facts.ts';
import { trustFor } from '../../src/config/trust.ts';
import type { Access, TrustQuestion } from '../../src/config/trust.ts';
import { givenFacts, localFacts } from './given.ts';

const ownCommit = 'a'.repeat(40);
const otherCommit = 'c'.repeat(40);
const question: TrustQuestion = { mode: 'auto', store: 'github', hasPrivateModules: false, checkedOutSha: ownCommit };

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
    modules: 'read yes',
    build: 'read yes',
    domain: 'trusted',
  },
  {
    name: 'default branch, another commit',
    facts: givenFacts({ eventName: 'workflow_dispatch' }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: `commit-${'c'.repeat(12)}`,
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
    domain: `commit-${'c'.repeat(12)}`,
  },
  { name: 'another branch', facts: onBranch(), modules: 'read yes', build: 'read delta', domain: 'trusted' },
  {
    name: 'another branch, another commit',
    facts: onBranch({ eventName: 'workflow_dispatch' }),
    sha: otherCommit,
    modules: 'read yes',
    build: 'read delta',
    domain: `commit-${'c'.repeat(12)}`,
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
    facts: onPull(),
    sha: otherCommit,
    modules: 'read if-none-exact',
    build: 'read delta',
    domain: 'trusted',
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
    domain: 'pull-7',
  },
  {
    name: 'pull_request_target with its own code',
    facts: givenFacts({ eventName: 'pull_request_target', prNumber: 7, isFork: true }),
    modules: 'read no',
    build: 'read no',
    domain: 'trusted',
  },
  {
    name: 'issue_comment',
    facts: givenFacts({ eventName: 'issue_comment', prNumber: 9 }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: 'pull-9',
  },
  {
    name: 'workflow_run',
    facts: givenFacts({ eventName: 'workflow_run' }),
    sha: otherCommit,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77',
  },
  {
    name: 'workflow_run, commit cannot be told',
    facts: givenFacts({ eventName: 'workflow_run' }),
    sha: undefined,
    modules: 'read no',
    build: 'read no',
    domain: 'run-77',
  },
  { name: 'a terminal', facts: localFacts, modules: 'read yes', build: 'read yes', domain: 'trusted' },
];

describe('trustFor', () => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const trust = trustFor(row.facts, { ...question, checkedOutSha: 'sha' in row ? row.sha : ownCommit });
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
      const asked = { ...question, checkedOutSha: 'sha' in row ? row.sha : ownCommit };
      const auto = trustFor(row.facts, asked);
      const all = trustFor(row.facts, { ...asked, mode: 'all' });
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
    const trust = trustFor(facts, { ...question, mode });
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

  test('narrowing gives nothing back', () => {
    const trust = trustFor(onTag({ cacheMode: 'write', tokenWritable: true }), question);
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
    const trust = trustFor(facts, { ...question, mode, hasPrivateModules: true });
    expect(trust.keepsPrivateModules).toBe(keeps);
    expect(brief(trust.build)).toBe(build);
    expect(trust.modules.read).toBe(true);
  });
});
