import { describe, expect, test } from '@jest/globals';
import { builderLife, isolationOf } from '../../src/trust/isolation.ts';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { isRelease } from '../../src/trust/run-kind.ts';
import { trustFor } from '../../src/trust/trust.ts';
import type { Access } from '../../src/trust/trust.ts';

/** What the runner sets and what GitHub sends, as one event has them. */
interface Row {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** The commit in the workspace, when it is not the run's own. */
  readonly checkedOut?: string | undefined;
  readonly modules: string;
  readonly build: string;
  readonly domain: string;
}

const own = 'a'.repeat(40);
const other = 'c'.repeat(40);
const repository = { default_branch: 'main', visibility: 'private' };
const baseEnv = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'me/app',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_SHA: own,
  GITHUB_RUN_ID: '77',
  GITHUB_ACTOR: 'me',
  RUNNER_ENVIRONMENT: 'self-hosted',
};
const pull = (head: string, user = 'someone') => ({
  number: 7,
  base: { ref: 'main' },
  head: { ref: 'topic', repo: { full_name: head } },
  user: { login: user },
});
const pullEnv = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' };
const tagEnv = { GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' };
const all = { modules: 'read yes', build: 'read yes', domain: 'trusted' };
const readOnly = { modules: 'read no', build: 'read no' };
const asPull = { modules: 'read if-none-exact', build: 'read delta' };
const asRelease = { modules: 'read no', build: 'off no', domain: 'release' };

const rows: readonly Row[] = [
  { name: 'push to the default branch', env: { GITHUB_EVENT_NAME: 'push' }, ...all },
  { name: 'schedule', env: { GITHUB_EVENT_NAME: 'schedule' }, ...all },
  { name: 'dispatch', env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }, ...all },
  {
    name: 'dispatch that checks out what it was asked to',
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    checkedOut: other,
    ...readOnly,
    domain: `commit-${other}`,
  },
  {
    name: 'push to another branch',
    env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/topic' },
    modules: 'read yes',
    build: 'read delta',
    domain: 'trusted',
  },
  {
    name: 'dispatch on another branch that checks out what it was asked to',
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/topic' },
    checkedOut: other,
    ...readOnly,
    domain: `commit-${other}`,
  },
  {
    name: 'pull request of an own branch',
    env: pullEnv,
    event: { action: 'synchronize', pull_request: pull('me/app') },
    ...asPull,
    domain: 'trusted',
  },
  {
    name: 'pull request of an own branch, its head checked out',
    env: pullEnv,
    event: {
      action: 'synchronize',
      pull_request: { ...pull('me/app'), head: { sha: other, repo: { full_name: 'me/app' } } },
    },
    checkedOut: other,
    ...asPull,
    domain: 'trusted',
  },
  {
    name: 'pull request of a fork',
    env: pullEnv,
    event: { action: 'opened', pull_request: pull('you/app') },
    ...asPull,
    domain: 'pull-7',
  },
  {
    name: 'review of a pull request of a fork',
    env: { ...pullEnv, GITHUB_EVENT_NAME: 'pull_request_review' },
    event: { action: 'submitted', pull_request: pull('you/app') },
    ...asPull,
    domain: 'pull-7',
  },
  { name: 'pull request of nobody knows whom', env: pullEnv, event: {}, ...asPull, domain: 'pull-7' },
  {
    name: 'pull request of Dependabot',
    env: { ...pullEnv, GITHUB_ACTOR: 'dependabot[bot]' },
    event: { action: 'opened', pull_request: pull('me/app', 'dependabot[bot]') },
    ...asPull,
    domain: 'pull-7',
  },
  {
    name: 'pull request of Dependabot that a person ran again',
    env: pullEnv,
    event: { action: 'reopened', pull_request: pull('me/app', 'dependabot[bot]') },
    ...asPull,
    domain: 'pull-7',
  },
  {
    name: 'push of Dependabot to its branch',
    env: {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REF: 'refs/heads/dependabot/go_modules/x',
      GITHUB_ACTOR: 'dependabot[bot]',
    },
    modules: 'read yes',
    build: 'read delta',
    domain: 'dependabot',
  },
  {
    name: 'closed pull request of a fork',
    env: pullEnv,
    event: { action: 'closed', pull_request: pull('you/app') },
    modules: 'read no',
    build: 'off no',
    domain: 'pull-7',
  },
  {
    name: 'merge queue',
    env: { GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc' },
    event: { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } },
    ...readOnly,
    domain: 'trusted',
  },
  { name: 'tag pushed', env: { GITHUB_EVENT_NAME: 'push', ...tagEnv }, ...asRelease },
  { name: 'dispatch on a tag', env: { GITHUB_EVENT_NAME: 'workflow_dispatch', ...tagEnv }, ...asRelease },
  {
    name: 'release published',
    env: { GITHUB_EVENT_NAME: 'release', ...tagEnv },
    event: { action: 'published', release: { tag_name: 'v1' } },
    ...asRelease,
  },
  {
    name: 'dispatch on a tag that checks out another commit',
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch', ...tagEnv },
    checkedOut: other,
    ...asRelease,
    domain: `commit-${other}`,
  },
  {
    name: 'pull_request_target with its own code',
    env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_BASE_REF: 'main' },
    event: { action: 'opened', pull_request: pull('you/app') },
    ...readOnly,
    domain: 'run-77-1',
  },
  {
    name: 'pull_request_target with the code of the pull request',
    env: { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_BASE_REF: 'main' },
    event: { action: 'opened', pull_request: pull('you/app') },
    checkedOut: other,
    ...readOnly,
    domain: 'run-77-1',
  },
  {
    name: 'workflow_run with the code of the run before',
    env: { GITHUB_EVENT_NAME: 'workflow_run' },
    event: { action: 'completed', workflow_run: { head_branch: 'topic' } },
    checkedOut: other,
    ...readOnly,
    domain: 'run-77-1',
  },
  {
    name: 'workflow_run with its own code',
    env: { GITHUB_EVENT_NAME: 'workflow_run' },
    event: { action: 'completed', workflow_run: { head_branch: 'topic' } },
    ...readOnly,
    domain: 'run-77-1',
  },
  {
    name: 'comment on a pull request, with its code',
    env: { GITHUB_EVENT_NAME: 'issue_comment' },
    event: { action: 'created', issue: { number: 9, pull_request: {} } },
    checkedOut: other,
    ...readOnly,
    domain: 'run-77-1',
  },
  {
    name: 'an event of anybody, with its own code',
    env: { GITHUB_EVENT_NAME: 'issues' },
    event: { action: 'labeled', issue: { number: 9 } },
    ...readOnly,
    domain: 'trusted',
  },
  {
    name: 'an event of anybody, with any code',
    env: { GITHUB_EVENT_NAME: 'issues' },
    event: { action: 'labeled', issue: { number: 9 } },
    checkedOut: other,
    ...readOnly,
    domain: `commit-${other}`,
  },
  {
    name: 'an event of anybody, with code that cannot be told',
    env: { GITHUB_EVENT_NAME: 'issues' },
    event: { action: 'labeled', issue: { number: 9 } },
    checkedOut: undefined,
    ...readOnly,
    domain: 'run-77-1',
  },
];

const question = { mode: 'auto', store: 'github', privateReason: '' } as const;
const brief = ({ read, write }: Access): string => `${read ? 'read' : 'off'} ${write}`;

function decided(row: Row, env: Readonly<Record<string, string>> = {}) {
  const event = { repository, ...(typeof row.event === 'object' ? row.event : {}) };
  const facts = runFactsFrom({ ...baseEnv, ...row.env, ...env }, event);
  const sha = 'checkedOut' in row ? row.checkedOut : own;
  const commit =
    sha === undefined ? ({ kind: 'unknown', reason: 'no checkout' } as const) : ({ kind: 'known', sha } as const);
  const isClean = isRelease(facts);
  const trust = trustFor(facts, { ...question, commit, isClean });
  const life = builderLife(facts, { driver: 'docker', addresses: ['unix:///var/run/docker.sock'] });
  const isolation = isolationOf(facts, { domain: trust.domain, life, isClean, folder: '/work', nonce: 'n' });
  return { modules: brief(trust.modules), build: brief(trust.build), domain: trust.domain, isolation };
}

const named = rows.map((row) => [row.name, row] as const);

describe('an event, as the runner tells of it', () => {
  test.each(named)('%s', (_, row) => {
    const { isolation, ...rest } = decided(row);
    expect(rest).toEqual({ modules: row.modules, build: row.build, domain: row.domain });
    expect(isolation.kind).toBe('apart');
  });

  test.each(named)('on a hosted runner all but releases share what is there: %s', (_, row) => {
    const { isolation, build } = decided(row, { RUNNER_ENVIRONMENT: 'github-hosted' });
    const isOfRelease = build === asRelease.build && row.env['GITHUB_REF_TYPE'] === 'tag';
    expect(isolation.kind).toBe(isOfRelease ? 'apart' : 'shared');
  });

  // A called workflow has its caller's event, ref and commit; only these variables tell that it was called.
  test.each(named)('a reusable workflow is as its caller: %s', (_, row) => {
    const called = {
      GITHUB_WORKFLOW_REF: 'me/shared/.github/workflows/build.yml@refs/heads/main',
      GITHUB_WORKFLOW_SHA: other,
    };
    expect(decided(row, called)).toEqual(decided(row));
  });

  const token = (permission: number): string => {
    const claims = { ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: permission }]) };
    return ['{}', JSON.stringify(claims), 's'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  };

  test.each<[string, Readonly<Record<string, string>>]>([
    ['a token that may only read', { ACTIONS_RUNTIME_TOKEN: token(1) }],
    ['ACTIONS_CACHE_MODE=read', { ACTIONS_CACHE_MODE: 'read' }],
    ['ACTIONS_CACHE_MODE=none', { ACTIONS_CACHE_MODE: 'none' }],
  ])('%s: nobody writes, and nobody reads more than before', (_, env) => {
    for (const row of rows) {
      const now = decided(row, env);
      for (const kind of ['modules', 'build'] as const) {
        expect(`${row.name}: ${now[kind]}`).toMatch(/ no$/);
        if (row[kind].startsWith('off')) expect(now[kind]).toBe('off no');
      }
    }
  });

  test('a token that may write gives no right', () => {
    for (const row of rows) {
      const { modules, build } = decided(row, { ACTIONS_RUNTIME_TOKEN: token(3), ACTIONS_CACHE_MODE: 'write' });
      expect([row.name, modules, build]).toEqual([row.name, row.modules, row.build]);
    }
  });
});
