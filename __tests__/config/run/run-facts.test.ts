import { describe, expect, test } from '@jest/globals';
import { runFactsFrom } from '../../../src/config/run/run-facts.ts';

const environment = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'me/app',
  GITHUB_REF: 'refs/pull/7/merge',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_BASE_REF: 'release/1',
  GITHUB_SHA: 'b'.repeat(40),
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_RUN_ID: '5',
  GITHUB_RUN_NUMBER: '3',
  GITHUB_JOB: 'image',
  GITHUB_WORKFLOW: 'CI',
};

const pullRequest = (head: unknown): unknown => ({
  action: 'opened',
  repository: { default_branch: 'trunk', private: true },
  pull_request: { number: 7, base: { ref: 'release/1' }, head, user: { login: 'someone' } },
});

function token(claims: unknown): string {
  return ['{}', JSON.stringify(claims), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

describe('runFactsFrom', () => {
  test('a pull request of the repository', () => {
    expect(runFactsFrom(environment, pullRequest({ repo: { full_name: 'Me/App' } }))).toMatchObject({
      inActions: true,
      ref: 'refs/pull/7/merge',
      refType: 'branch',
      action: 'opened',
      runAttempt: '1',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      defaultBranch: 'trunk',
      prBaseRef: 'refs/heads/release/1',
      prNumber: 7,
      isFork: false,
      visibility: 'private',
    });
  });

  test.each<[string, unknown]>([
    ['another repository', { repo: { full_name: 'you/app' } }],
    ['a repository that is gone', { repo: null }],
    ['no repository', {}],
  ])('a pull request from %s is a fork', (_, head) =>
    expect(runFactsFrom(environment, pullRequest(head)).isFork).toBe(true),
  );

  test('outside Actions nothing is known and nothing is a pull request', () => {
    expect(runFactsFrom({ GITHUB_REF: 'refs/heads/main' }, undefined)).toMatchObject({
      inActions: false,
      ref: 'local',
      isFork: false,
      visibility: 'unknown',
      defaultBranch: undefined,
    });
  });

  test.each<[string, unknown, string]>([
    ['public', { repository: { visibility: 'public' } }, 'public'],
    ['internal', { repository: { visibility: 'internal' } }, 'private'],
    ['private: false', { repository: { private: false } }, 'public'],
    ['nothing', {}, 'unknown'],
    ['no event', undefined, 'unknown'],
    ['another type', { repository: { private: 'no' } }, 'unknown'],
    ['a text for an event', 'oops', 'unknown'],
  ])('visibility from %s', (_, event, visibility) =>
    expect(runFactsFrom(environment, event).visibility).toBe(visibility),
  );

  test('a comment on a pull request has its number, one on an issue has none', () => {
    const onMain = { ...environment, GITHUB_REF: 'refs/heads/main' };
    expect(runFactsFrom(onMain, { issue: { number: 9, pull_request: {} } }).prNumber).toBe(9);
    expect(runFactsFrom(onMain, { issue: { number: 9 } }).prNumber).toBeUndefined();
  });

  test('a pull request of which the event says nothing is one of a fork, with the number of its ref', () => {
    expect(runFactsFrom(environment, undefined)).toMatchObject({ prNumber: 7, isFork: true });
    expect(runFactsFrom({ ...environment, GITHUB_REF: 'refs/heads/main' }, undefined)).toMatchObject({
      prNumber: undefined,
      isFork: false,
    });
  });

  test.each([
    ['github-hosted', 'github-hosted'],
    ['self-hosted', 'self-hosted'],
    ['mine', 'unknown'],
    ['', 'unknown'],
  ])('RUNNER_ENVIRONMENT=%s', (text, known) =>
    expect(runFactsFrom({ ...environment, RUNNER_ENVIRONMENT: text }, {}).runnerEnvironment).toBe(known),
  );

  test('a tag is one by type or by ref', () => {
    expect(runFactsFrom({ ...environment, GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: '' }, {}).refType).toBe('tag');
    expect(runFactsFrom({ ...environment, GITHUB_REF_TYPE: 'tag' }, {}).refType).toBe('tag');
  });

  test.each<[string, string | undefined]>([
    ['READ', 'read'],
    ['write-only', 'write-only'],
    ['sometimes', undefined],
    ['', undefined],
  ])('ACTIONS_CACHE_MODE=%s', (text, mode) =>
    expect(runFactsFrom({ ...environment, ACTIONS_CACHE_MODE: text }, {}).cacheMode).toBe(mode),
  );

  test('Dependabot by actor or by author', () => {
    expect(runFactsFrom({ ...environment, GITHUB_ACTOR: 'dependabot[bot]' }, {}).isDependabot).toBe(true);
    expect(runFactsFrom(environment, { pull_request: { user: { login: 'dependabot[bot]' } } }).isDependabot).toBe(true);
    expect(runFactsFrom({ ...environment, GITHUB_ACTOR: 'me' }, {}).isDependabot).toBe(false);
  });

  test('the token is read and not kept', () => {
    const runtimeToken = token({
      ac: '[{"Scope":"refs/pull/7/merge","Permission":1},{"Scope":"refs/heads/main","Permission":1}]',
    });
    const facts = runFactsFrom({ ...environment, ACTIONS_RUNTIME_TOKEN: runtimeToken }, {});
    expect(facts.tokenWritable).toBe(false);
    expect(facts.tokenScopes).toHaveLength(2);
    expect(JSON.stringify(facts)).not.toContain(runtimeToken.split('.')[1]);
  });
});
