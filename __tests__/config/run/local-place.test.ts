import { expect, test } from '@jest/globals';
import { localPlace } from '../../../src/config/run/local-place.ts';

test.each([
  ['a branch', { branch: 'topic', defaultBranch: 'trunk' }, 'refs/heads/topic', ['refs/heads/trunk']],
  [
    'no branch, and no default one',
    { branch: '', defaultBranch: '' },
    'detached',
    ['refs/heads/main', 'refs/heads/master'],
  ],
])('a clone with %s', (_name, git, ref, readable) =>
  expect(localPlace({ root: '/app', ...git })).toEqual({ repository: '/app', ref, readable }),
);
