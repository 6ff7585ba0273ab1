import { describe, expect, test } from '@jest/globals';
import { ownCommit } from '../../src/config/git-context.ts';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { configOf } from './given.ts';

describe('`{{defaultContext}}` as docker/build-push-action makes it', () => {
  const base = 'https://github.com/me/app.git';
  const [sha, head] = ['a'.repeat(40), 'b'.repeat(40)];
  const pull = { GITHUB_REF: 'refs/pull/15/merge' };
  const asHead = { DOCKER_DEFAULT_GIT_CONTEXT_PR_HEAD_REF: 'true' };
  const asQuery = { BUILDX_SEND_GIT_QUERY_AS_INPUT: '1' };
  test.each<[string, Record<string, string>, string, string]>([
    ['the commit of the run', {}, '{{defaultContext}}', `${base}#${sha}`],
    ['with a folder', {}, '{{ defaultContext }}:api', `${base}#${sha}:api`],
    ['with its own folder', {}, '{{defaultContext}}:.', `${base}#${sha}`],
    ['without a commit, the ref', { GITHUB_SHA: '' }, '{{defaultContext}}', `${base}#refs/heads/main`],
    ['a pull request is merged', pull, '{{defaultContext}}', `${base}#${sha}`],
    ['a pull request itself', { ...pull, ...asHead }, '{{defaultContext}}', `${base}#${head}`],
    ['its own commit is of pull requests alone', asHead, '{{defaultContext}}', `${base}#${sha}`],
    ['as a query', asQuery, '{{defaultContext}}', `${base}?ref=refs/heads/main&checksum=${sha}`],
    ['a folder of it', asQuery, '{{defaultContext}}:api', `${base}?ref=refs/heads/main&checksum=${sha}&subdir=api`],
    ['a pull request as a query', { ...pull, ...asQuery }, '{{defaultContext}}', `${base}?ref=${sha}`],
    ['both', { ...pull, ...asHead, ...asQuery }, '{{defaultContext}}', `${base}?ref=${head}`],
  ])('%s', (_, env, text, expected) => {
    const environment = {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'me/app',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      ...env,
    };
    const facts = runFactsFrom(environment, { pull_request: { head: { sha: head } } });
    const { build } = configOf({ context: text, 'build-contexts': `src=${text}` }, facts);
    expect(build.context).toBe(expected);
    expect(build.buildContexts).toEqual([{ name: 'src', value: expected }]);
  });

  test('is fetched with the token of the run, under the id that BuildKit asks for', () => {
    const own = { context: '{{defaultContext}}', 'github-token': 'ghs_1' };
    const id = 'GIT_AUTH_TOKEN.github.com';
    expect(configOf(own).build.secrets).toEqual([{ kind: 'value', id, value: 'ghs_1' }]);
    const given = { ...own, secrets: 'GIT_AUTH_TOKEN=mine' };
    expect(configOf(given).build.secrets).toEqual([{ kind: 'value', id: 'GIT_AUTH_TOKEN', value: 'mine' }]);
    expect(configOf({ ...own, context: 'https://github.com/other/lib.git' }).build.secrets).toEqual([]);
    expect(configOf({ ...own, context: '.' }).build.secrets).toEqual([]);
  });
});

describe('a context that can only be one commit of the repository of the run', () => {
  const base = 'https://github.com/me/app';
  const sha = 'a'.repeat(40);
  const facts = { serverUrl: 'https://github.com', repository: 'me/app' };

  test.each([
    ['a commit', `${base}.git#${sha}`, '.'],
    ['without the ending', `${base}#${sha}`, '.'],
    ['a folder of it', `${base}.git#${sha}:services/api`, 'services/api'],
    ['a query', `${base}.git?ref=${sha}`, '.'],
    ['a ref that is compared with the commit', `${base}.git?ref=refs/heads/main&checksum=${sha}&subdir=api`, 'api'],
  ])('%s', (_, context, folder) => {
    expect(ownCommit(context, facts)).toEqual({ sha, folder });
  });

  test.each([
    ['a branch, which may have moved on', `${base}.git#main`],
    ['no ref', `${base}.git`],
    ['a part of the hash', `${base}.git#${sha.slice(1)}`],
    ['a part of the hash to compare with', `${base}.git?ref=refs/heads/main&checksum=${sha.slice(0, 12)}`],
    ['another repository', `https://github.com/me/app2.git#${sha}`],
    ['a repository whose name goes on', `${base}s.git#${sha}`],
    ['another host', `https://example.com/me/app.git#${sha}`],
    ['a login', `https://t0ken@github.com/me/app.git#${sha}`],
    ['a parameter that changes what is fetched', `${base}.git?ref=${sha}&submodules=false`],
    ['a query and a fragment', `${base}.git?ref=${sha}#main`],
    ['a folder that leads out', `${base}.git#${sha}:../other`],
    ['a folder of the machine', `${base}.git#${sha}:/etc`],
    ['a folder', '.'],
  ])('not %s', (_, context) => {
    expect(ownCommit(context, facts)).toBeUndefined();
  });
});
