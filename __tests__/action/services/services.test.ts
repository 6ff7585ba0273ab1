import { describe, expect, test } from '@jest/globals';
import { storeChoice } from '../../../src/action/services/services.ts';
import { localPlace } from '../../../src/config/run/local-place.ts';
import { memoryFiles } from '../../fakes/files.ts';
import { configOf, givenFacts, localFacts } from '../../config/given.ts';

describe('the spaces of a store', () => {
  const config = configOf({});
  const pull = givenFacts({ ref: 'refs/pull/7/merge', prBaseRef: 'refs/heads/release', prNumber: 7, isFork: true });

  test('those of a pull request are its own, its base and the default branch of its repository', () => {
    expect(storeChoice(config, pull)).toEqual({
      kind: 'github',
      space: 'github.com/me/app refs/pull/7/merge',
      readable: ['github.com/me/app refs/heads/release', 'github.com/me/app refs/heads/main'],
    });
  });

  test.each([
    ['the default branch', givenFacts()],
    ['a branch', givenFacts({ ref: 'refs/heads/topic' })],
    ['another pull request', givenFacts({ ref: 'refs/pull/8/merge', prBaseRef: 'refs/heads/release' })],
    ['a tag', givenFacts({ ref: 'refs/tags/v1', refType: 'tag' })],
    [
      'a pull request whose base is called like one',
      givenFacts({ ref: 'refs/pull/8/merge', prBaseRef: 'refs/heads/refs/pull/7/merge' }),
    ],
    ['the same pull request of another repository', { ...pull, repository: 'you/app' }],
    ['the same of another server', { ...pull, serverUrl: 'https://ghe.example.com' }],
  ])('no run of %s has a space of a pull request', (_, facts) => {
    const { space, readable } = storeChoice(config, facts);
    expect([space, ...readable]).not.toContain(storeChoice(config, pull).space);
    // Nor anything of another repository.
    const prefix = `${facts.serverUrl.replace('https://', '')}/${facts.repository} `;
    for (const name of [space, ...readable]) expect(name.startsWith(prefix)).toBe(true);
  });

  describe('outside Actions', () => {
    const git = (head: string, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
      '/app/.git/HEAD': head,
      '/app/.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n',
      ...more,
    });
    const choose = async (
      files: Readonly<Record<string, string>>,
      environment: Readonly<Record<string, string>> = {},
      folder = '/app/service',
    ) => {
      const place = await localPlace(memoryFiles(files), folder, environment);
      const { space, readable } = storeChoice(config, place === undefined ? localFacts : { ...localFacts, place });
      return [space, ...readable];
    };
    const trunk = 'local /app refs/heads/trunk';

    test.each<readonly [string, Parameters<typeof choose>, readonly string[]]>([
      ['the default branch', [git('ref: refs/heads/trunk\n')], [trunk, 'local']],
      ['a branch', [git('ref: refs/heads/a/b\n')], ['local /app refs/heads/a/b', trunk, 'local']],
      ['a commit that nobody names', [git('a'.repeat(40))], ['local /app detached', trunk, 'local']],
      [
        'a branch, as GitLab names it',
        [
          git('a'.repeat(40)),
          {
            CI_PROJECT_URL: 'https://ci:secret@git.example/me/app',
            CI_COMMIT_REF_NAME: 'topic',
            CI_DEFAULT_BRANCH: 'main',
          },
        ],
        [
          'local https://git.example/me/app refs/heads/topic',
          'local https://git.example/me/app refs/heads/main',
          'local',
        ],
      ],
      [
        'a merge request whose branch is called as the default one',
        [git('a'.repeat(40)), { CI_COMMIT_REF_NAME: 'trunk', CI_MERGE_REQUEST_IID: '7' }],
        ['local /app pull request 7 refs/heads/trunk', trunk, 'local'],
      ],
      [
        'no pull request, as Buildkite says it',
        [git('a'.repeat(40)), { BUILDKITE_BRANCH: 'trunk', BUILDKITE_PULL_REQUEST: 'false' }],
        [trunk, 'local'],
      ],
      [
        'a worktree',
        [
          {
            '/tree/.git': 'gitdir: /app/.git/worktrees/tree\n',
            '/app/.git/worktrees/tree/HEAD': 'ref: refs/heads/topic\n',
            '/app/.git/worktrees/tree/commondir': '../..\n',
            ...git('ref: refs/heads/trunk\n'),
          },
          {},
          '/tree',
        ],
        ['local /tree refs/heads/topic', 'local /tree refs/heads/trunk', 'local'],
      ],
      [
        'a clone that knows of no default branch',
        [{ '/app/.git/HEAD': 'ref: refs/heads/master\n' }],
        ['local /app refs/heads/master', 'local /app refs/heads/main', 'local'],
      ],
    ])('those of %s', async (_name, given, expected) => {
      await expect(choose(...given)).resolves.toEqual(expected);
    });
  });

  test('outside Actions and without a repository there is one', () => {
    expect(storeChoice(configOf({}, localFacts), localFacts)).toMatchObject({
      kind: 'local',
      space: 'local',
      readable: [],
    });
  });
});
