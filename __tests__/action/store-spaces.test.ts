import { describe, expect, test } from '@jest/globals';
import { storeChoice } from '../../src/action/surroundings.ts';
import { configOf, givenFacts, localFacts } from '../config/given.ts';

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

  test('outside Actions there is one', () => {
    expect(storeChoice(configOf({}, localFacts), localFacts)).toMatchObject({
      kind: 'local',
      space: 'local',
      readable: [],
    });
  });
});
