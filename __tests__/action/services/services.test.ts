import { describe, expect, test } from '@jest/globals';
import { storeChoice } from '../../../src/action/services/services.ts';
import { localPlace } from '../../../src/config/run/local-place.ts';
import { configOf, factsOfCi, givenFacts, localFacts } from '../../config/given.ts';

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

  describe('on a machine of a person', () => {
    const spaces = (branch: string, defaultBranch: string) => {
      const place = localPlace({ root: '/app', branch, defaultBranch });
      const { space, readable } = storeChoice(config, { ...localFacts, place });
      return [space, ...readable];
    };
    const trunk = 'local /app refs/heads/trunk';

    test.each<readonly [string, readonly [string, string], readonly string[]]>([
      ['the default branch', ['trunk', 'trunk'], [trunk, 'local']],
      ['a branch', ['a/b', 'trunk'], ['local /app refs/heads/a/b', trunk, 'local']],
      ['a commit that nobody names', ['', 'trunk'], ['local /app detached', trunk, 'local']],
      [
        'a clone that knows of no default branch',
        ['master', ''],
        ['local /app refs/heads/master', 'local /app refs/heads/main', 'local'],
      ],
    ])('those of %s', (_name, given, expected) => expect(spaces(...given)).toEqual(expected));
  });

  describe('in another CI system', () => {
    const app = 'local https://git.example/me/app';
    const gitlab = { GITLAB_CI: 'true', CI_PROJECT_URL: 'https://ci:secret@git.example/me/app' };
    const mergeRequest = { ...gitlab, CI_MERGE_REQUEST_IID: '7', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'next' };

    test.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
      [
        'a branch',
        { ...gitlab, CI_COMMIT_BRANCH: 'topic', CI_DEFAULT_BRANCH: 'trunk' },
        [`${app} refs/heads/topic`, `${app} refs/heads/trunk`],
      ],
      [
        'a branch where nobody names the default one',
        { ...gitlab, CI_COMMIT_BRANCH: 'topic' },
        [`${app} refs/heads/topic`, `${app} refs/heads/main`, `${app} refs/heads/master`],
      ],
      [
        'a merge request whose branch is called as the default one',
        { ...mergeRequest, CI_COMMIT_BRANCH: 'trunk', CI_DEFAULT_BRANCH: 'trunk' },
        [`${app} refs/pull/7/merge`, `${app} refs/heads/next`, `${app} refs/heads/trunk`],
      ],
    ])('those of %s', (_name, environment, expected) => {
      const { space, readable } = storeChoice(config, factsOfCi(environment));
      expect([space, ...readable]).toEqual(expected);
    });

    test('no run of another branch, repository or system has that of the default branch', () => {
      const main = `${app} refs/heads/main`;
      for (const environment of [
        { ...gitlab, CI_COMMIT_BRANCH: 'topic' },
        { ...mergeRequest, CI_COMMIT_BRANCH: 'main' },
        { ...gitlab, CI_COMMIT_TAG: 'main' },
        { ...gitlab, CI_PROJECT_URL: 'https://git.example/you/app', CI_COMMIT_BRANCH: 'main' },
        { ...gitlab, CI_PROJECT_URL: '', CI_COMMIT_BRANCH: 'main' },
        { ...gitlab, CI_COMMIT_BRANCH: '' },
        { CI: 'true', CI_PROJECT_URL: 'https://git.example/me/app', CI_COMMIT_BRANCH: 'main' },
      ])
        expect(storeChoice(config, factsOfCi(environment)).space).not.toBe(main);
      expect(storeChoice(config, factsOfCi({ ...gitlab, CI_COMMIT_BRANCH: 'main' })).space).toBe(main);
    });
  });

  test('outside CI and without a repository there is one', () => {
    expect(storeChoice(configOf({}, localFacts), localFacts)).toMatchObject({
      kind: 'local',
      space: 'local',
      readable: [],
    });
  });
});
