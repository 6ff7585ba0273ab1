import { expect, test } from '@jest/globals';
import { serviceProblem, workerEnvironment } from '../../../src/platform/store-github/worker-environment.ts';

test.each([
  { name: 'a service of version 2', env: { ACTIONS_RESULTS_URL: 'u', ACTIONS_RUNTIME_TOKEN: 't' }, isThere: true },
  { name: 'a service of version 1', env: { ACTIONS_CACHE_URL: 'u', ACTIONS_RUNTIME_TOKEN: 't' }, isThere: true },
  { name: 'one that wants no token', env: { ACTIONS_CACHE_URL: 'u' }, isThere: true },
  { name: 'no token', env: { ACTIONS_RESULTS_URL: 'u' }, isThere: false },
  { name: 'an empty address', env: { ACTIONS_RESULTS_URL: ' ', ACTIONS_RUNTIME_TOKEN: 't' }, isThere: false },
])('serviceProblem: $name', ({ env, isThere }) => {
  expect(serviceProblem(env) === undefined).toBe(isThere);
});

test('the child gets what it needs, and its own places', () => {
  const env = workerEnvironment(
    { PATH: '/bin', GITHUB_TOKEN: 'x', RUNNER_DEBUG: '1', RUNNER_TEMP: '/t', HOME: undefined },
    '/private',
  );
  expect(env).toEqual({
    PATH: '/bin',
    RUNNER_TEMP: '..',
    GITHUB_WORKSPACE: '../child',
    TMPDIR: '/private',
    LC_ALL: 'C',
  });
});
