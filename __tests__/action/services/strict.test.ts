import { describe, expect, test } from '@jest/globals';
import { failIfStrict } from '../../../src/action/services/strict.ts';

const strict = { CACHED_GO_DOCKER_BUILD_STRICT: '1' };

describe('trouble with caches', () => {
  const phase = (outcome: 'done' | 'degraded' | 'skipped' | 'failed') =>
    ({ name: 'restore', startedAt: '', ms: 0, outcome, reason: 'HTTP 500' }) as const;
  test.each([
    ['a user', {}, 'degraded', false],
    ['a user who says 0', { CACHED_GO_DOCKER_BUILD_STRICT: '0' }, 'degraded', false],
    ['our own tests', strict, 'degraded', true],
    ['our own tests, all well', strict, 'done', false],
    ['our own tests, nothing to do', strict, 'skipped', false],
  ] as const)('counts for %s', (_name, env, outcome, counts) => {
    const check = (): void => failIfStrict(env, [phase('done'), phase(outcome)]);
    if (counts) expect(check).toThrow('restore: HTTP 500');
    else expect(check).not.toThrow();
  });
});
