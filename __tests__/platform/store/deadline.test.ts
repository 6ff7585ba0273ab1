import { describe, expect, test } from '@jest/globals';
import { withinLimits } from '../../../src/platform/store/deadline.ts';

describe('withinLimits', () => {
  test('gives what the work gives', async () => {
    expect(await withinLimits({ timeoutMs: 1000 }, 'it', async () => 5)).toBe(5);
  });

  test('does not wait for work that hangs, and tells it', async () => {
    let checks: (() => void) | undefined;
    const outcome = await withinLimits({ timeoutMs: 20 }, 'the disk', ({ check }) => {
      check();
      checks = check;
      return new Promise<never>(() => undefined);
    });
    expect(outcome).toEqual({ kind: 'degraded', reason: 'the disk was given up after 0.02 s' });
    expect(checks).toThrow('the disk was given up');
  });

  test('is cancelled on the way', async () => {
    const controller = new AbortController();
    const outcome = withinLimits(
      { timeoutMs: 60_000, signal: controller.signal },
      'it',
      () => new Promise<never>(() => undefined),
    );
    controller.abort();
    expect(await outcome).toEqual({ kind: 'degraded', reason: 'cancelled' });
  });

  test('does not begin when it is cancelled already', async () => {
    const body = async (): Promise<never> => {
      throw new Error('begun');
    };
    expect(await withinLimits({ timeoutMs: 1000, signal: AbortSignal.abort() }, 'it', body)).toEqual({
      kind: 'degraded',
      reason: 'cancelled',
    });
  });
});
