import { expect, test } from '@jest/globals';
import { startSharing } from '../../../src/action/sharing/start-sharing.ts';
import type { Limits } from '../../../src/platform/store/store.ts';
import { givenRun } from '../given.ts';
import { analysis, imageRun } from './given.ts';

test('the plan is there after the build', async () => {
  const step = await givenRun();
  const started = startSharing(step.services, analysis, [imageRun('a')]);
  expect(await started.end()).toMatchObject({ listing: 'always' });
});

/** A service of caches that never answers and takes no notice of a signal. */
async function slow() {
  const step = await givenRun();
  const given: Limits[] = [];
  const store = {
    ...step.store,
    restore: (_groups: unknown, _folder: string, limits: Limits) => {
      given.push(limits);
      return new Promise<never>(() => undefined);
    },
  };
  const started = startSharing({ ...step.services, store: () => store }, analysis, [imageRun('a')]);
  while (given.length === 0) await new Promise(setImmediate);
  return { step, started, given };
}

test('a service that is slow is given up soon after the build', async () => {
  const { step, started, given } = await slow();
  const ended = started.end();
  expect(given.map(({ signal }) => signal?.aborted)).toEqual([false]);
  step.clock.pass(1500);
  expect(await ended).toBeUndefined();
  expect(given.map(({ signal }) => signal?.aborted)).toEqual([true]);
});

test('nobody waits for it where the mounts are not read', async () => {
  const { started, given } = await slow();
  started.stop();
  expect(given.map(({ signal }) => signal?.aborted)).toEqual([true]);
  expect(await started.end()).toBeUndefined();
});
